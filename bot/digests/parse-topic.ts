import { TOPICS, type Topic } from '../../db/chats/subscriptions.ts'

/** How people name a topic when they write it instead of pressing its button. */
const NAMES: Readonly<Record<Topic, RegExp>> = {
  reports: /^(?:(?:new|corrected|new and corrected) )?reports?$|^(?:新|新增|更正)?(?:的)?报告$|^新增和更正的报告$/,
  findings: /^(?:new )?findings?$|^(?:新)?(?:的)?发现(?:的问题)?$/,
  themes: /^themes?(?: on the move)?$|^(?:热点)?主题(?:的)?(?:变动|变化)?$/,
  figures:
    /^(?:changed )?figures?(?: that (?:have )?changed)?$|^(?:数字|数据)(?:的)?(?:变化|变动)$|^变化的(?:数字|数据)$/,
}

/** The topic that a text names, undefined where it names none and is a question. */
export const parseTopic = (text: string): Topic | undefined =>
  TOPICS.find((topic) => NAMES[topic].test(text.trim().toLowerCase()))
