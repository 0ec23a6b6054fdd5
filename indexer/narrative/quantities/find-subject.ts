import { MENTION_SUBJECTS, type MentionSubject } from '../../../db/form/mention-subjects.ts'
import { VERBS } from './find-noun.ts'
import { findMedium } from './media.ts'
import type { PlacedNumber } from './place-numbers.ts'

/** Words that name nothing: a number behind them alone belongs to what the sentence said before. */
export const EMPTY =
  /^(?:[“”"'「」]|其中|以上|上述|各类|各级|共|累计|达|到|为|有|是|目前|现有|全年|年内|本年度?|当年|今年|年度|已经?|均|计|总|合|约|近|超过?|逾|数量|数|量|全部|其|也|则|并|了|的|人数|同时|另外?|举办|开展|组织|召开|先后|进行|完成|处理|发布|公开|推送|编发|更新|刊发|信息|文章|图文|内容|材料|主动|及时|先后|(?:20\d\d年))*$/u
/** The end of the words that tell a change: they name nothing themselves. */
const CHANGE_WORDS =
  /(?:^(?:数量|总量|总数))?(?:(?:同比|环比|(?:比|较|与|同)(?:上一?年度?|去年|20\d\d年度?)(?:同期|相比)*))?(?:增长|下降|上升|提高|提升|减少|增加|降低|回落|净增|新增|多|少)?(?:了|约|近)?$/u

/** Words behind the unit that say what is counted, so that those before it do not: 部署政策解读等11项重点任务. */
const NAMES_ITSELF = new RegExp(
  `^(?!(?:的|并|均|已|全部|及时|按|在|通过|由|其|为|是|占|同比|较|比|用于|给|向|供|左右|以上|以内|且|后|都|分别|次|每|达|未|无|,|${VERBS}))\\p{Script=Han}{2}`,
  'u',
)

/** 15个平台粉丝3170万 counts platforms, whatever comes behind. */
const BODIES = /^(?:(?:新媒体)?(?:平台|账号)|栏目|专栏|部门|单位|企业|科室)/u

const COMPILED = MENTION_SUBJECTS.map((subject) => ({
  subject,
  said: new RegExp(subject.said, 'gu'),
  unless: subject.unless ? new RegExp(subject.unless, 'u') : null,
  topic: subject.topic ? new RegExp(subject.topic, 'u') : null,
  units: new Set(subject.units),
}))

/**
 * What a number counts: the subject whose words stand nearest to it, among its own words, else in what the sentence said
 * before; null where no subject of the table fits.
 * @param before the sentence before, for the medium that a new sentence goes on about
 * @param change whether it tells how far something differs from before: any unit, and the subject of what it differs in
 */
export function findSubject(number: PlacedNumber, before: string, change: boolean): MentionSubject | null {
  const own = stripKinds(change ? number.own.replace(CHANGE_WORDS, '') : number.own)
  const medium = findMedium(own + number.tail) ?? findMedium(number.topic) ?? findMedium(before)
  const context = { unit: change ? null : number.unit, medium, around: number.segment }
  if (NAMES_ITSELF.test(number.tail)) return nearest('', BODIES.exec(number.tail)?.[0] ?? number.tail, context)
  const direct = nearest(own, number.tail, context)
  if (direct || !EMPTY.test(own)) return direct
  for (const clause of splitTopic(number.topic)) {
    const found = nearest(clause, '', context)
    if (found) return found
  }
  return null
}

/** Without the kinds that only tell what all sorts of things there are: 发布概况类、动态类等各类政府信息. */
export const stripKinds = (own: string): string =>
  own.replace(
    /(?<=发布|公开|更新|推送|编发|上传).{1,40}等(?=(?:各类|多类|类|方面|的)*(?:政府|政务)?(?:信息|内容))/u,
    '',
  )

interface Context {
  /** Null where any unit will do. */
  readonly unit: string | null
  readonly medium: ReturnType<typeof findMedium>
  /** The part of the sentence that semicolons bound. */
  readonly around: string
}

/** The clauses before, the nearest first. */
const splitTopic = (topic: string): string[] =>
  topic
    .split(/[,;:。()]/u)
    .filter(Boolean)
    .toReversed()

function nearest(own: string, tail: string, { unit, medium, around }: Context): MentionSubject | null {
  const words = own + tail
  const fitting = COMPILED.flatMap(({ subject, said, unless, topic, units }) => {
    if (unit !== null && !units.has(unit)) return []
    if (unless?.test(words) || (topic && !topic.test(around))) return []
    if (subject.media && !subject.media.some((one) => one === medium)) return []
    const last = [...words.matchAll(said)].at(-1)
    if (!last) return []
    const end = last.index + last[0].length
    // Words behind the number are as near as those before it, by their distance.
    return [
      {
        subject,
        distance:
          (subject.general ? 100 : 0) +
          Math.abs(own.length - Math.min(end, own.length)) +
          Math.max(0, last.index - own.length),
      },
    ]
  })
  return fitting.toSorted((a, b) => a.distance - b.distance)[0]?.subject ?? null
}
