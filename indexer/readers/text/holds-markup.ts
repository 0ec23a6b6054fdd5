const OPENING = /<table[\s>]/i
const CLOSING = /<\/table\s*>/i

/** Whether tables stand in a text as the markup of web pages, which programs that turn files into Markdown leave there. */
export const holdsMarkup = (text: string): boolean => OPENING.test(text) && CLOSING.test(text)
