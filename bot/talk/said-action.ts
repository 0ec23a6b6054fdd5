import type { Language } from '../../retrieval/answer.ts'
import { foldSchedule } from '../schedule/fold-schedule.ts'

/** What can be done with the last answer by saying a word instead of pressing a button. */
export const SAID_KINDS = ['sources', 'sql', 'chart', 'csv', 'xlsx', 'originals', 'more', 'subscribe', 'share'] as const
export type SaidKind = (typeof SAID_KINDS)[number]

/** What a whole message asks for that is no question to the archive. */
export type SaidAction =
  | { readonly kind: SaidKind }
  /** The option or next question with this number, counted from 1. */
  | { readonly kind: 'choose'; readonly number: number }
  /** The same answer in another language. */
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'cancel' | 'new' | 'thanks' }

/** How people say it, a wording each; none of them can be a question about the reports. */
const WORDINGS: Readonly<Record<SaidKind | 'cancel' | 'new' | 'thanks' | Language, string>> = {
  sources:
    '出处|来源|來源|出處|数据来源|看出处|查看出处|显示出处|出处呢|source|sources|show source|show sources|show the source|show the sources|show me the source|where is this from',
  sql: '查询语句|sql|show sql|show the sql',
  chart:
    '图|图表|圖表|图形|画图|画成图|画个图|看图|看图表|作图|做成图|chart|graph|plot|a chart|show chart|show the chart|show as chart|show as a chart|draw it|draw a chart|as a chart',
  csv: '导出|匯出|导出csv|导出数据|下载|下载csv|下载数据|csv|export|export csv|export as csv|export it|download|download csv|as csv',
  xlsx: 'excel|xlsx|导出excel|导出xlsx|导出表格|导出excel表格|下载excel|下载表格|存成excel|export excel|export xlsx|export to excel|export as excel|as excel|download excel',
  originals:
    '原件|原文件|报告原件|报告原文|看原件|下载报告|下载原件|original|originals|the original|the originals|show original|show the original|download the report',
  more: '更多|下一页|再来|还有吗|继续|显示更多|查看更多|more|next|next page|show more|more please|continue',
  subscribe: '订阅|订阅这个|订阅它|关注这个|subscribe|subscribe to this|subscribe this',
  share: '分享|分享这个|链接|share|share this|share it|link',
  cancel: '取消|算了|不用了|cancel|never mind|nevermind|forget it',
  new: '重新开始|新对话|新的对话|清空|清空对话|start over|new talk|reset',
  thanks:
    '谢谢|谢了|多谢|感谢|谢谢你|谢谢您|非常感谢|thanks|thank you|thx|many thanks|thank you very much|thanks a lot',
  zh: '换成中文|用中文|中文|说中文|in chinese|chinese please',
  en: '换成英文|用英文|英文|说英文|in english|english please|english',
}

const BY_WORDING = new Map(
  Object.entries(WORDINGS).flatMap(([kind, wordings]) =>
    wordings.split('|').map((wording) => [wording, kind] as const),
  ),
)

const POLITE = /^(?:请|麻烦|please )\s*|(?:\s*(?:一下|吧|呗|please))$/g
const NUMBER = /^(?:选|选项|第|option |number |no\. ?)?\s*(\d{1,2})\s*(?:[.、)]|号|项|个)?$/

/** Pictographs, which people put behind anything. */
const PICTURES = /\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}]/gu

/** What a whole message asks for besides the archive; undefined where it is a question. */
export function readAction(text: string): SaidAction | undefined {
  const folded = foldSchedule(text)
    .replace(PICTURES, '')
    .trim()
    .replace(/[\s。.!！?？~～,，]+$/, '')
  const number = NUMBER.exec(folded)?.[1]
  if (number !== undefined) return { kind: 'choose', number: Number(number) }
  const kind = BY_WORDING.get(folded) ?? BY_WORDING.get(folded.replace(POLITE, ''))
  if (kind === undefined) return undefined
  return kind === 'zh' || kind === 'en' ? { kind: 'language', language: kind } : ({ kind } as SaidAction)
}
