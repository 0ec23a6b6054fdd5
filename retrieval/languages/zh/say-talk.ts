/** Small talk and questions about the program, in Chinese. */
import { sayTalk } from '../query-sentences.ts'

export const TALK_SENTENCES = sayTalk({
  meta: {
    help: ['可以怎么问', '可以问什么'],
    who: ['年问是什么', '你是谁'],
    source: ['数据从哪里来', '数据从哪里来'],
    years: ['档案收录了哪几年的年报', '有哪几年的年报'],
    howItWorks: ['数字和引文是怎么得出的', '是怎么算出来的'],
    export: ['怎么导出表格', '怎么导出表格'],
    chart: ['怎么看图表', '画成图表'],
    sure: ['答案可靠吗', '你确定吗'],
    more: ['更多内容', '还有呢'],
    originalFile: ['报告原件在哪里', '报告原件在哪里'],
  },
  ofThat: {
    source: ['上一个回答的出处', '出处呢'],
    export: ['把上一个回答导出为表格', '导出这个表'],
    chart: ['把上一个回答画成图表', '画成图表'],
    sure: ['核对上一个回答', '你确定吗'],
    howItWorks: ['上一个回答是怎么得出的', '这是怎么算的'],
    more: ['上一个回答的其余内容', '还有呢'],
  },
  smalltalk: {
    greeting: ['打招呼', '你好'],
    thanks: ['道谢', '谢谢'],
    bye: ['告别', '再见'],
    praise: ['称赞', '很好用'],
    complaint: ['对回答不满意', '这个回答不对'],
  },
  outside: '年报之外的问题',
})
