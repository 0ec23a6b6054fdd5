import type { Medium } from '../../../db/form/mention-subjects.ts'

type Kind = 'website' | 'wechat' | 'weibo' | 'other' | 'social'

/** Media that a number of followers, posts or visits may belong to. */
const MEDIA: readonly (readonly [Kind, string])[] = [
  ['wechat', '微信(?:公众(?:平台|号))?|公众号'],
  ['weibo', '(?:政务)?微博'],
  [
    'other',
    '抖音|视频号|快手|头条号?|小红书|B站|客户端|政务号|客户号|公告栏|宣传栏|电视|广播|报纸|报刊|公报|LED|微信群|工作群|APP',
  ],
  ['social', '新媒体|两微一端|双微'],
  ['website', '网站|门户|官网|网页'],
]
const TOKEN = new RegExp(MEDIA.map(([kind, words]) => `(?<${kind}>${words})`).join('|'), 'giu')

/**
 * The media that the words name last: all of one clause, since 通过网站、微信公众号发布 speaks of both together.
 * @returns null where none is named, `other` where it is one that no subject counts
 */
export function findMedium(words: string): Medium | 'other' | null {
  for (const clause of words.split(/[,;:。!?()]/u).toReversed()) {
    const kinds = new Set(
      [...clause.matchAll(TOKEN)].map(({ groups }) => Object.entries(groups ?? {}).find(([, said]) => said)?.[0]),
    ) as Set<Kind>
    if (kinds.size) return settle(kinds)
  }
  return null
}

function settle(kinds: ReadonlySet<Kind>): Medium | 'other' {
  const [first] = kinds
  if (kinds.size === 1 && first) return first
  // 微信公众号等政务新媒体 names one account by its kind.
  const named = [...kinds].filter((kind) => kind !== 'social')
  if (kinds.has('website')) return 'several'
  return named.length === 1 && named[0] !== 'other' ? (named[0] as Medium) : 'social'
}
