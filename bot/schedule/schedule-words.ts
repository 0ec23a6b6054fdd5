/** The words of schedules in both languages, as regular expressions for the beginning of a lower-case text. */

/** Whatever may stand between the parts of a schedule. */
export const GAP = /^[\s,，、:：;；]*/

/** How often; what stands first in a text. `every monday` leaves the day to be read. */
export const CADENCE_WORDS = {
  daily: /^(?:daily\b|every ?day\b|each day\b|每(?:一)?[天日]|每[晚早](?=上?\s*[\d一二三四五六七八九十])|天天)/,
  weekly:
    /^(?:weekly\b|(?:every|each) week\b|(?:every|each) (?=(?:mon(?!th)|tue|wed|thu|fri|sat|sun))|每(?:一|个|個)?(?:周|週|星期|礼拜|禮拜))/,
  monthly: /^(?:monthly\b|(?:every|each) month\b|每(?:一|个|個)?月)/,
  change:
    /^(?:on changes?\b|(?:when|whenever) (?:it |something )?change[sd]?\b|(?:一)?有(?:了)?(?:变化|變化|变动|更新)(?:时|時|就|的时候)?|(?:变化|變化|变动|更新)(?:时|時))/,
} as const

/** Schedules that people ask for and that there are none of. */
export const UNSUPPORTED =
  /^(?:hourly|every hour|every \d+ \w+|every (?:two|three|other) \w+|biweekly|fortnightly|quarterly|(?:on )?weekdays|每(?:个|個)?(?:小时|小時|钟头|季度|季|工作日)|每隔\S{1,4}|每(?:两|兩|二|三)(?:周|週|天|个?月|星期)|工作日)/

/** Days of the week, Monday first. */
export const WEEKDAYS: readonly RegExp[] = [
  ['mon(?:days?)?', '一'],
  ['tue(?:s|sdays?)?', '二'],
  ['wed(?:s|nesdays?)?', '三'],
  ['thu(?:r|rs|rsdays?)?', '四'],
  ['fri(?:days?)?', '五'],
  ['sat(?:urdays?)?', '六'],
  ['sun(?:days?)?', '[日天]'],
].map(
  ([en, zh], index) =>
    new RegExp(
      `^(?:(?:on )?${en}\\b\\.?|(?:周|週|星期|礼拜|禮拜)?(?:的)?(?:${zh}(?![共般些家个個件])|${index + 1}(?![\\d:：.点點时時年]|\\s*[a-z])))`,
    ),
)

/** A day of the month: the number is the first group. */
export const MONTH_DAY =
  /^(?:on )?(?:the |day )?(?:(\d{1,2})(?:st|nd|rd|th)\b(?: day)?|(\d{1,3}|[一二三四五六七八九十]{1,3})(?:日|号|號)|(\d{1,2})(?=\s|$))/
export const LAST_DAY = /^(?:on )?(?:the )?(?:last(?: day)?\b|月底|月末|最后一天|最後一天)/

/** A time of day: `09:00`, `9:30 pm`, `at 9`, `上午9点半`, `晚上八点一刻`, `noon`. */
export const NOON = /^(?:at )?noon\b|^中午(?!\s*[\d十一])/
export const MIDNIGHT = /^(?:at )?midnight\b|^午夜/
const PERIOD = '(凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?'
export const CLOCK_TIME = new RegExp(`^(?:at )?${PERIOD}\\s*(\\d{1,3})[:：](\\d{1,3})\\s*([ap]\\.?m\\b\\.?)?`)
export const ENGLISH_HOUR = /^(?:at )?(\d{1,2})\s*([ap]\.?m\b\.?)|^at (\d{1,2})(?=\s|$)/
export const CHINESE_HOUR = new RegExp(
  `^${PERIOD}\\s*(\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})(?:点|點|时|時)(?:(半)|(一刻|三刻)|(\\d{1,2}|[零〇一二三四五六七八九十]{1,3})分|整|钟|鐘)?`,
)
/** Parts of the day whose hours are counted from noon on. */
export const AFTERNOON = ['下午', '傍晚', '晚上', '晚']

/** A word that is in the way where a day was expected, before a time. */
export const STRANGE_DAY = /^([^\s\d:：]{1,12})\s+(?=(?:at )?\d{1,2}[:：]\d)/
