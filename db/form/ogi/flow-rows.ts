import type { Member } from '../form.ts'

/** Rows of table 3 that say what came in, what was given, what was done and what was left. */
export const FLOW_ROWS = {
  received: {
    key: 'received',
    printed: '一、本年新收政府信息公开申请数量',
    variants: ['本年新收政府信息公开申请', '本年度新收政府信息公开申请数量'],
    label: { zh: '本年新收申请', en: 'requests received' },
    words: {
      zh: '[本年/本年度/当年]新收[到]|新增申请|新申请|[新]收件[总][数量/数/量]|收到[的]申请|申请总[数/量]',
      en: 'new[ly received] (request/requests/application/applications)|new[ly] received|freshly received|incoming (request/requests/application/applications)|(request/requests) intake|intake|received requests|requests received|new intake',
      hints: {
        zh: '收到[了/过]|接到[了/过]|接收[了/过]|收取[了]|受理[了/过]|收[了/过]|提出[了/过]|提交[了/过]|递交[了/过]|递来|提[了/过]|来申请|找上门|要过(材料/信息)|来[申请]的|递[了/过]|收件',
        en: 'receiv(e/es/ed/ing)|get[s]|got[ten]|take[n] in|c(ame/ome/oming) in|new|fil(e/es/ed/ing) [with]|submit[s]|submitted|lodg(e/es/ed/ing) [with]|reach(ed/es)|land(ed/) (at/on)|appl(y/ies/ied) [to]|ask[ed/s] [for]|arrive[d]|put in|sent [in]|heard from|contacted|approached|wrote to|wrote|write to|brought in|landed',
      },
    },
  },
  carriedOver: {
    key: 'carriedOver',
    printed: '二、上年结转政府信息公开申请数量',
    variants: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量'],
    label: { zh: '上年结转申请', en: 'requests carried over from the previous year' },
    words: {
      zh: '(上/上一/去/往/前一)年[度](结转/接转/遗留/转/留/剩/积压)[过来/下来]|上年(结转/遗留)申请|[从/自/由](上年/上一年/去年/前一年)(结转/转)(过来/来/进来/下来)|结转自(上年/上一年/去年)|(年初/期初)(结转/存量)[申请]|结转(过来/而来/进来/来/自上年)|旧(申请/件/账)|历史遗留[申请]|跨年带进来|转入[的]上年申请|上年转下来|留下来[的]申请|剩下来[的]申请|年初手里[的]申请|往年积压|(去年/上年)没办完[的]|[从/自/由](上年/上一年/去年/前一年)(拖/带/留/接/延续/滚/遗留/转/结转)(过来/下来/来)[的]',
      en: '(carried/carry/carrying/brought/rolled) over [from (the previous/last/the prior/the preceding/the year before/an earlier) [year]]|(carried/brought/rolled) (forward/over) from (last/the previous/the prior/the preceding/earlier) (year/years)|brought forward [from (last/the previous) year]|left over from (last/the previous/the prior) year|(carry over/carryover/backlog/backlogs)|inherited [from (last/the previous) year]|old (requests/cases)|opening (balance/backlog/stock)|opening and closing (balance/balances/backlog/backlogs/stock)|pending from (last/the previous) year|carry in|carried in|taken over from the year before|took over from the year before|left from (last/the previous) year|leftover[s] from the (prior/previous/last) year|backlog at the start|on (its/their) desk from the year before|started the year with',
      hints: { zh: '结转[了/过]|转入|积压', en: 'carried|left over|holdover[s]|from the year before' },
    },
  },
  granted: {
    key: 'granted',
    printed: '（一）予以公开',
    label: { zh: '予以公开', en: 'granted' },
    words: {
      zh: '(予以/给予)公开|(全部/完全/全文/全都)公开|(同意/准予/决定/答应/允许)公开|完全公开|全给|给公开|真公开|[拿到]全部信息|要什么给什么|如愿拿到',
      en: '[fully/completely] grant(ed/ing/s/)|(fully/completely) (disclosed/released/approved/answered/opened up)|(disclosed/released/granted/answered/approved/opened up) in full|full (disclosure/disclosures/grant/grants/release/releases)|approved|given (out/) in full|everything (they/) (wanted/asked for)|got what they wanted|got everything|the full info|agreed to (publish/disclose/release)',
      hints: {
        zh: '获批|批准[公开]|获准|批了|点头|放出来|真给|给了|公开了|公开|给[的/数]|同意|答应',
        en: 'approv(e/es/al/als/ing)|said yes|say yes|let out|handed over|gave|opened up|disclos(e/es/ed/ing)|releas(e/es/ed/ing)|accepted|successful|hand over|yes|agreed [to]|give out|giving [information] out|opened',
      },
    },
  },
  partlyGranted: {
    key: 'partlyGranted',
    printed: '（二）部分公开',
    label: { zh: '部分公开', en: 'partly granted' },
    words: {
      zh: '(部分/部份/一部分)[予以]公开|区分处理|没给全|给一(半/部分)|只给[了](部分/一部分/一半)[内容]|(删减/遮盖/涂掉/隐去)[以后/后][提供/公开]|挑着给|给一点|涂掉一部分',
      en: '(partly/partially/in part) (granted/disclosed/released/approved/answered/grant/disclose)|part (granted/disclosed/released)|partial[ly] (disclosure/disclosures/grant/grants/release/releases/granted/disclosed/approval/approvals)|(granted/disclosed/released/approved/answered) [only] (in part/partly/partially)|redacted|with redactions|partials|half and half [answers]|gave only part|only part of what [they/it]|part of what (they/it) (wanted/asked for)|partly|partially|(something/anything/it/them/information) in part|(granted/disclosed/released/gave/approved) (something/anything/it/them) in part|in part|partial',
      hints: { zh: '遮了一块|给一点点|公开了|公开|部分', en: 'half answered|only some|blacked out|trimmed|disclosed' },
    },
  },
  totalHandled: {
    key: 'totalHandled',
    printed: '（七）总计',
    variants: ['合计'],
    label: { zh: '办理结果总计', en: 'total handled' },
    words: {
      zh: '办理结果[总计/合计/总数]|(办结/办理/处理/答复)[申请][的](总数量/总数/总量/数量/数/量/总计/件数)|总(办结/办理/处理)[数量/数/量]|办结|已办结|办件[数/量]|了结[的][件数]|处理完[的]|办(掉/完)[的]申请|总计那[一](行/格)',
      en: 'total[ly] (handled/processed/concluded/completed)|(handled/processed/concluded/completed) in total|total [number] of (requests/applications) (handled/processed/concluded/completed)|all outcomes|requests handled|(closed/concluded) (requests/cases)|total (outcomes/dispositions)|requests answered|what happened to [the/] requests|how requests (end/ended)',
      hints: {
        zh: '(办理/处理/答复/办完/处理完/回复)[完毕/完成/完/了/过]|回了|回信|办[了]|总计|总记',
        en: 'handl(e/es/ed/ing)|process(es/ed/ing/)|answer(s/ed/ing/)|deal[s] with|dealt with|dealing with|conclud(e/es/ed/ing)|clos(e/es/ed/ing)|complet(e/es/ed/ing)|dispos(e/ed/es) of|resolve[d]|respond[ed/s] [to]|repl(y/ied/ies) [to]|finish(ed/)|g(ot/et) through|work(ed/) through|clear(ed/)|gets through|getting through',
      },
    },
  },
  carriedForward: {
    key: 'carriedForward',
    printed: '四、结转下年度继续办理',
    variants: ['结转下年度', '结转下一年度继续办理'],
    label: { zh: '结转下年度继续办理', en: 'carried forward to the next year' },
    words: {
      zh: '(结转/节转/转/留/拖/顺延)[到/至/入/给](下年/下年度/下一年/下一年度/次年/明年/来年)|结转下年[度]继续(办理/处理)|转下年继续办|(下年/下年度/下一年)结转|结转出去|(年底/年末/年终)[时][还](未/没/没有)(办结/办完/处理完)|(尚未/还未/还没/没有/没/未)(办结/办完)|未办结|拖过年|(没办完/没处理完)|留到下[一]年|拖下来|积压[数/量/件]|今年的事明年办',
      en: '(carried/carry/rolled/held/passed) forward [(to/into) (the next/next/the following/the coming) year]|(carried/carry/rolled/pushed/left/held) [over/forward] (to/into/for) (the next/next/the following) year|(open/unfinished/outstanding/unresolved/unanswered/pending) at (the year end/year end/the end of the year/the close of the year)|[still] (unfinished/unanswered/outstanding) (requests/applications)|year end backlog|closing (balance/backlog/stock)|opening and closing (balance/balances/backlog/backlogs/stock)|leftover[s] for next year|backlog|backlogs|backlog at the end|open (requests/items) [at (the end/the close) of the year]|open requests|pending requests|left open|leave (unanswered/over)|left unanswered|still (undone/waiting)|(rolled/shifted/shoved) [over] into the (next/following) year|into the (next/following) year|carryover|carry forward|carrying forward|not finished',
      hints: {
        zh: '结转[了/过]|尾巴|压着|没下文',
        en: 'carried|left over|unfinished|outstanding|leftover[s]|still open|left undone',
      },
    },
  },
} as const satisfies Readonly<Record<string, Member>>
