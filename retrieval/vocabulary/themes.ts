/** Words that ask for problems and improvements by theme. */
import { THEMES } from '../themes/theme-table.ts'
import type { Entry } from '../understand/meaning.ts'

export const THEME_VOCABULARY: readonly Entry[] = [
  ...THEMES.map(
    ({ key, label, asked }): Entry => ({
      meaning: { kind: 'theme', key },
      zh: [label.zh, asked.zh],
      en: [label.en.toLowerCase(), asked.en],
    }),
  ),
  {
    meaning: { kind: 'themes', of: 'common' },
    zh: [
      '(?:最|比较|较)?(?:为)?(?:常见|普遍|典型|高频|多见|共性)(?:的)?(?:是)?(?=.{0,6}(?:问题|不足|短板|弱项|措施|举措|整改))',
      '(?:问题|不足|短板)(?:都|主要)?(?:集中|体现|表现)(?:在|于)(?:哪些|哪几|什么)(?:个)?(?:方面|领域|地方|环节)?',
      '(?:都|主要)?(?:集中|体现|表现)(?:在|于)(?:哪些|哪几|什么)(?:个)?(?:方面|领域|地方|环节)',
      '(?:按|分)(?:主题|类别)(?:统计|归类|分类|汇总)?',
      '(?:问题|改进措施|措施)(?:的)?(?:主题|类型|归类|分类)(?:有哪些|是什么|分布)?',
      '(?:哪|什么)(?:几)?(?:类|方面的?|种)(?=问题|不足|措施)',
      '(?<=(?:问题|不足|短板)(?:被)?)(?:提|说|讲|反映)(?:到|及)?(?:得|的)?最(?:多|普遍)(?:的)?',
      '(?:提到|说到|反映|提及)(?:得)?最多(?:的)?(?=.{0,4}(?:问题|不足|短板|措施))',
    ],
    en: [
      '(?:the )?(?:most )?(?:common|frequent|widespread|recurring|typical|often named|often mentioned|frequently named|frequently mentioned)(?:est)?(?:ly)?(?: (?:named|mentioned|reported|cited))?',
      '(?:the )?commonest',
      '(?:by|main|which|what|top) themes?',
      'themes?(?: of)?',
      '(?:what|which) (?:kinds?|sorts?|types?) of(?= (?:problems?|shortcomings?|weakness|improvements?|measures?))',
    ],
  },
  {
    meaning: { kind: 'themes', of: 'fixed' },
    zh: [
      '(?:后来|之后|第二年|下一年|次年)?(?:有没有|是否|有否|到底)?(?:都)?(?:改|整改|解决|改进|落实|兑现)(?:到位|好|完)?(?:了)?(?:吗|没有|没|么)(?=[??。]*$)',
      '(?:后来|之后|第二年|下一年|次年)(?:有没有|是否)?(?:都)?(?:整改|解决|改进|改正|改)(?:了|到位)?(?:吗|没有|没)?',
      '改没改|整改(?:得)?怎么样(?:了)?',
    ],
    en: [
      '(?:fix|solve|address|rectify|remedy|tackle|correct)(?:e?d)?(?= (?:what|the|its|their|those|these|problems?))',
      'what (?:it|they|[a-z ]{0,40}) (?:had )?(?:named|promised|said|admitted|listed)',
    ],
  },
]
