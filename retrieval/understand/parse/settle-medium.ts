import type { Draft } from './mention-draft.ts'

const WEIBO = /微博|\bweibo\b|\bmicroblogs?\b/u
const WECHAT = /微信|公众号|公号|\bwechat\b|\b(?:official|public) accounts?\b/u

const WECHAT_FOLLOWERS = 'narrative.wechatFollowers'
const WEIBO_FOLLOWERS = 'narrative.weiboFollowers'
const WEIBO_ITEMS = 'narrative.weiboItems'

/** 微博有多少粉丝: followers, else taken for those on WeChat, follow the one medium that is named. */
export function settleMedium(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const asksFollowers = drafts.some(({ codes }) => codes.includes(WECHAT_FOLLOWERS))
  if (!asksFollowers || !WEIBO.test(text) || WECHAT.test(text)) return drafts
  return drafts
    .filter(({ codes, tokens }) => !(codes.includes(WEIBO_ITEMS) && tokens.every((token) => isMedium(token.text))))
    .map((draft) => ({
      ...draft,
      codes: draft.codes.map((code) => (code === WECHAT_FOLLOWERS ? WEIBO_FOLLOWERS : code)),
    }))
}

/** Nothing but the medium's name, which counts no posts beside followers. */
const isMedium = (said: string): boolean => said.replace(WEIBO, '').trim() === ''
