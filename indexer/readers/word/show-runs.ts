import { OBJECT } from '../seen/looks.ts'

/** What decides whether a run is seen; without any of these a document is left as it is. */
const TELLING =
  /<w:(?:vanish|strike|dstrike|position|sym|ddList|object)\b|<m:oMath\b|<wp:(?:anchor|inline)\b|<w:sz w:val="[0-3]"|(?:w:val="FFFFFF"|w:themeColor="background1")/iu

/** What stands around runs and changes nothing of them, of which the library drops all that it holds: simple fields, directions of writing. */
const AROUND = /<\/?w:(?:fldSimple|dir|bdo)\b[^>]*>/gu

/** Hidden, struck out or set high in the styles under these ids. */
interface StyleIds {
  readonly hidden: ReadonlySet<string>
  readonly struck: ReadonlySet<string>
  readonly raised: ReadonlySet<string>
}

const STYLE = /<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/gu
const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr>([\s\S]*?)<\/w:rPr>([^<]*(?:<(?!\/?w:r[ >])[^<]*)*)/gu

/**
 * The markup of a Word document with runs as they are seen: hidden and tiny ones emptied; struck twice, raised, and white
 * figures said in the way that the library understands; a mark where something stands that has no text.
 * @param styles markup of the style sheet, empty where there is none
 */
export function showRuns(markup: string, styles: string): string {
  const xml = markup.replace(AROUND, '')
  const ids = listStyleIds(styles)
  const isStyled = [...ids.hidden, ...ids.struck, ...ids.raised].some((id) => xml.includes(`"${id}"`))
  if (!isStyled && !TELLING.test(xml)) return xml
  return markObjects(dropChanges(xml)).replace(RUN, (run, properties: string, content: string) => {
    const look = lookOf(properties, content, ids)
    if (look === 'hidden') return '<w:r>'
    const mark = look === 'struck' ? '<w:strike/>' : look === 'raised' ? '<w:vertAlign w:val="superscript"/>' : ''
    return mark ? run.replace('<w:rPr>', `<w:rPr>${mark}`).replace(/<w:d?strike w:val="[^"]*"\/>/u, '') : run
  })
}

/** How a run was set before a tracked change of its looks. */
const dropChanges = (xml: string): string =>
  xml.includes('<w:rPrChange') ? xml.replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/gu, '') : xml

const isOn = (properties: string, name: string): boolean => {
  const found = new RegExp(`<w:${name}(?:\\s+w:val="([^"]*)")?\\s*/>`, 'u').exec(properties)
  return found !== null && !/^(?:0|false|off|none)$/u.test(found[1] ?? '')
}

/** Half points. A raise of less sets text into the middle of its line. */
const LEAST_RAISE = 5

const isRaised = (properties: string): boolean =>
  Math.abs(Number(/<w:position w:val="(-?\d+)"/u.exec(properties)?.[1] ?? 0)) >= LEAST_RAISE

function listStyleIds(styles: string): StyleIds {
  const ids = { hidden: new Set<string>(), struck: new Set<string>(), raised: new Set<string>() }
  for (const [, id = '', style = ''] of styles.matchAll(STYLE)) {
    if (isOn(style, 'vanish')) ids.hidden.add(id)
    if (isOn(style, 'strike') || isOn(style, 'dstrike')) ids.struck.add(id)
    if (isRaised(style) || /<w:vertAlign w:val="su[^"]*"/u.test(style)) ids.raised.add(id)
  }
  return ids
}

type RunLook = 'plain' | 'hidden' | 'struck' | 'raised'

/** Tiny type: less than two points. */
const TINY = /<w:sz w:val="[0-3]"/u
const WHITE = /<w:color\b[^>]*(?:w:val="FFFFFF"|w:themeColor="background1")/iu
const ON_GROUND = /<w:(?:shd|highlight)\b/u
const FIGURE = /^[\d.,\s]+$/u

function lookOf(properties: string, content: string, ids: StyleIds): RunLook {
  const style = /<w:rStyle w:val="([^"]*)"/u.exec(properties)?.[1] ?? ''
  if (isOn(properties, 'vanish') || TINY.test(properties)) return 'hidden'
  if (ids.hidden.has(style) && !properties.includes('<w:vanish')) return 'hidden'
  if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) return 'struck'
  if (ids.struck.has(style) && !/<w:d?strike\b/u.test(properties)) return 'struck'
  if (isRaised(properties) || (ids.raised.has(style) && !properties.includes('<w:vertAlign'))) return 'raised'
  // The ground may come from the table's style: labels stay, a figure is told as unread where it stands alone.
  const isWhite = WHITE.test(properties) && !ON_GROUND.test(properties)
  return isWhite && FIGURE.test(content.replace(/<[^>]*>/gu, '')) ? 'raised' : 'plain'
}

const MARK = `<w:r><w:t>${OBJECT}</w:t></w:r>`

/** Puts a mark where an equation, a chart, a list to choose from or a sign of a picture font stands; pictures that float stand nowhere. */
function markObjects(xml: string): string {
  return xml
    .replace(/<m:oMath\b[\s\S]*?<\/m:oMath>/gu, MARK)
    .replace(/<w:sym\b[^>]*\/>/gu, (sign) => `${sign}<w:t>${OBJECT}</w:t>`)
    .replace(/<w:ddList\b[\s\S]*?<\/w:fldChar>/gu, (list) => `${list}<w:t>${OBJECT}</w:t>`)
    .replace(/<w:drawing\b[\s\S]*?<\/w:drawing>/gu, (drawing) => {
      if (drawing.includes('<w:txbxContent')) return drawing
      if (drawing.includes('<wp:anchor')) return ''
      return drawing.includes('<a:blip') ? drawing : `<w:t>${OBJECT}</w:t>`
    })
}
