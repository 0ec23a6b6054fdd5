const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu

/**
 * Folds white space as quotes are compared: breaks and blanks beside a Chinese character vanish, others become one
 * blank; zero-width and control characters vanish.
 */
export const foldWhitespace = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{Script=Han}\p{P}]) | (?=[\p{Script=Han}\p{P}])/gu, '')
    .trim()
