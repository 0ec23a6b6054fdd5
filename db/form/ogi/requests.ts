import type { Axis, Table } from '../form.ts'
import { DENIED_ROWS } from './denied-rows.ts'
import { FLOW_ROWS } from './flow-rows.ts'
import { HANDLED_ROWS } from './handled-rows.ts'
import { REQUESTER_AXIS } from './requesters.ts'

const { received, carriedOver, granted, partlyGranted, totalHandled, carriedForward } = FLOW_ROWS
const keysOf = (group: string): string[] =>
  [...DENIED_ROWS, ...HANDLED_ROWS].map(({ key }) => key).filter((key) => key.startsWith(`${group}.`))

const ROWS: Axis = {
  key: 'row',
  label: { zh: '办理情况', en: 'handling of requests' },
  words: {
    zh: '[具体/主要](原因/理由/情形)|[办理/处理/答复]结果[类型/类别]|办理(情况/方式)|处理方式|答复类型',
    en: '(reason/ground/cause)[s]|outcome[s]|result[s] of handling|kind[s] of (answer/reply)|handling',
  },
  dimension: 'reason',
  members: [
    received,
    carriedOver,
    granted,
    partlyGranted,
    ...DENIED_ROWS,
    ...HANDLED_ROWS,
    totalHandled,
    carriedForward,
  ],
  groups: [
    {
      key: 'denied',
      printed: '（三）不予公开',
      label: { zh: '不予公开', en: 'denied' },
      words: {
        zh: '不[予/准/给/同意/让/能/许]公开[决定/答复]|不与公开|拒绝公开|决定不公开|未予公开|未能公开|(不/没)(给看/让看)|不给(信息/材料)|拒绝[申请]|拒件|拒[了/绝/掉]|回绝|驳回|不于公开|拒绝人|没给数|不给的|拒绝[的](理由/原因)|(不予公开/不公开)的(理由/原因)',
        en: 'denied|den(y/ies/ial/ials/ying)|not (disclosed/released/granted/made public)|non disclosure[s]|refus(e/es/ed/al/als/ing)|reject(ed/ion/ions/s/ing)|with(held/hold/holding)|decision[s] not to disclose|turned down|turn(s/ing) down|refuser[s]|knock[s/ed] back|no answers|told no|turned (people/them) away|turn (people/them) away|got a no|noes|(refusal/denial) reason[s]|ground[s] (of/for) (refusal/denial)',
        hints: {
          zh: '(没/没有/未)公开|(没/没有/未/不)[获]批[准]|没给[到/的]|不给|没让|被拒[绝]|挡回去|挡(住/了/下)|否决|否掉|搪塞|打发|说不|吃闭门羹|捂着不给',
          en: 'declin(e/es/ed/ing)|knocked back|turned away|turn away|dismiss(ed/es)|sa(y/ys/id/ying) no [to]|no for an answer|blocked|fobbed off|stonewalled',
        },
      },
      members: keysOf('denied'),
    },
    {
      key: 'unableToProvide',
      printed: '（四）无法提供',
      label: { zh: '无法提供', en: 'unable to provide' },
      words: {
        zh: '(无法/不能/没法/未能/没能/没办法)提供|提供不(了/出)|拿不出[来]|给不出来|没东西可给|给不了',
        en: "unable to (provide/supply/answer)|unable to be provided|(could/can) not (provide/supply/be provided/be supplied)|(cannot/can't/couldn't) (provide/supply/be provided/be supplied)|inability to provide|not (able/possible) to provide|impossible to provide|unable|could not be answered|no possibility to (give/provide)|inability|couldn't help|(why/) couldn't provide",
        hints: { zh: '没法给|给不了', en: "came up empty handed|could not give|couldn't give|could not help" },
      },
      members: keysOf('unableToProvide'),
    },
    {
      key: 'notProcessed',
      printed: '（五）不予处理',
      label: { zh: '不予处理', en: 'not processed' },
      words: {
        zh: '不[予/于]处理[决定]|不[予]受理|未予(处理/受理)|拒绝(处理/受理)|[直接]不处理',
        en: "not [be] processed|(wouldn't/would not/won't/will not/couldn't/could not) process|not process|non processing|unprocessed|(refuse/refused/refuses/decline/declined) to process|not (dealt with/taken up/accepted for processing)|not processing|didn't process|did not process|non processed|don't deal with|without processing|binned|refused processing|chucked out|(put/set/push/brush/lay/shove) aside",
        hints: {
          zh: '没搭理|不搭理|不理|直接不办|没处理',
          en: 'not entertained|set aside unprocessed|left unprocessed|ignored',
        },
      },
      members: keysOf('notProcessed'),
    },
    {
      key: 'otherwiseHandled',
      printed: '（六）其他处理',
      label: { zh: '其他处理', en: 'otherwise handled' },
      words: {
        zh: '[作/归到/算在]其(他/它)[方式]处理[情况/方式]|其他处理[的](总计/合计/总数)|用(别的/其他)(办法/方式)处理',
        en: 'otherwise (handled/processed/dealt with/disposed of)|(handled/processed/dealt with/disposed of) (otherwise/in other ways/in another way/some other way)|other (handling/treatment/disposition/dispositions/ways of handling)|other outcome group|in some other way|other outcome[s] group',
      },
      members: keysOf('otherwiseHandled'),
    },
  ],
  totals: [
    {
      key: 'totalHandled',
      of: ['granted', 'partlyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherwiseHandled'],
      finding: 'outcomeSum',
    },
  ],
  usual: 'received',
}

/** 三、收到和处理政府信息公开申请情况. */
export const REQUESTS: Table = {
  number: 3,
  key: 'requests',
  prefix: 'requests',
  names: {
    zh: '表(三/3)|第三张表|申请(表/情况表)|依申请公开表',
    en: 'table (three/3/iii)|third table|request[s] table',
  },
  noun: { zh: '申请', en: 'requests' },
  words: {
    zh: '[依申请/政府信息/信息][公开]申请[的][数量/件数/数/量]|[公开]申请(书/件)|依申请[公开][件/事项][数量/件数/数/量]|申请[政府][信息]公开[的][数量/件数/数]|依申请件',
    en: '[foi/disclosure/information/government information/open government information/information disclosure/ogi/public/freedom of information/access] (request/requests/application/applications)|(request/application) (number/numbers/volume/volumes/count/counts/load)|inquir(y/ies)|enquir(y/ies)',
  },
  unit: '件',
  naming: 'brackets',
  axes: [ROWS, REQUESTER_AXIS],
  headings: [
    { key: '三、本年度办理结果', printed: '三、本年度办理结果', place: 'rows' },
    { key: 'requesters', printed: '申请人情况', place: 'columns' },
    {
      key: 'identity',
      printed: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      place: 'corner',
    },
  ],
  told: ['本年新收', '予以公开', '结转下年'],
}
