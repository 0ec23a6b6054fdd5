/** What web pages put around their content, as data: selectors, and lines that say nothing of the content. */

/** Elements that never hold content. */
export const DEAD = 'script,style,noscript,iframe,template,nav,footer,button,head'
/** Fields, pictures and the like: where they stand in a cell, something is printed in it that is not known. */
export const EMPTY = 'object,embed,select,input,textarea,svg,canvas,math'

/** Names of classes and ids of the page's furniture. */
export const CHROME =
  /(?:^|[-_\s])(?:nav\w*|menu\w*|footer?|foot\w*|header|topbar|crumbs?|breadcrumbs?|path|position|location|share\w*|bdshare\w*|print\w*|close|pager?|pagination|sidebar|aside|related|relate\w*|toolbar|tools?|search\w*|login|copyright|friendlink\w*|links?|qrcode|ewm|xgwj|xglj)(?:$|[-_\s])/i

/** Whole short lines that are furniture. */
export const CHROME_LINES: readonly RegExp[] = [
  /^(?:您?(?:现在|当前)?(?:的)?(?:所在)?位置)(?:是)?[:：]/,
  /^首页\s*[>|»›/→-]/,
  /^(?:[【[（(]?\s*(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|返回|返回顶部|返回首页|收藏|纠错|分享|复制链接|大|中|小|加大|缩小)\s*[】\]）)]?[\s|/]*)+$/,
  /^(?:分享到|分享至|分享|字体|字号|字体大小|字号大小)[:：]?(?:[\s【[]*(?:大|中|小|微信|微博|QQ空间|QQ|新浪微博)[\s】\]]*)*$/,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\s*\d*\s*次?$/,
  /^(?:上一篇|下一篇|上一条|下一条|相关链接|相关文档|相关文件|相关新闻|相关信息|相关阅读|友情链接)(?:[:：].*)?$/,
  /^(?:主办单位|承办单位|版权所有|网站标识码|联系我们|网站地图|关于我们|隐私声明|Copyright)/i,
  /(?:ICP备|公网安备)\S*$/,
  /扫一扫.{0,12}(?:手机|页面|二维码|微信)/,
]
/** A longer line is content, whatever it begins with. */
export const LONGEST_CHROME_LINE = 60
