import JSZip from 'jszip'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A paragraph of WordprocessingML; `properties` is the content of `w:pPr`. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : r(text)}</w:p>`
/** A run of text. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
/** A cell; content that is no markup becomes its paragraph. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`
export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/** A Word document of this body. Further parts are the content of their root elements. */
export function writeDocx(
  body: string,
  parts: { footnotes?: string; numbering?: string; styles?: string } = {},
): Promise<Buffer> {
  const names = Object.keys(parts)
  const root = (name: string, content: string): string => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`
  const link = (type: string, target: string, id: number): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const links = (content: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`
  return zip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': links(link('officeDocument', 'word/document.xml', 1)),
    'word/_rels/document.xml.rels': links(names.map((name, i) => link(name, `${name}.xml`, i + 1)).join('')),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, root(name, content)])),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
  })
}

/** A ZIP file of these parts. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const file = new JSZip()
  for (const [name, content] of Object.entries(parts)) file.file(name, content)
  return file.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
