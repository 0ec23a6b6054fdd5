/** Wordings that people have taught an archive: examples of its own, beside those of the program. */
import { createHash } from 'node:crypto'
import type { Example, ExampleLanguage } from './examples/read-examples.ts'
import { foldQuestion } from './rank/list-ngrams.ts'
import { compareExamples, type NearExample } from './rank/nearest-examples.ts'

/** A wording with its meaning. */
export interface Lesson {
  readonly language: ExampleLanguage
  /** Masked, with what may be personal hidden. */
  readonly wording: string
  /** Of the masked wording before anything was hidden: `signWording`. */
  readonly sign: string
  /** A line of the notation with the slots of the wording. */
  readonly means: string
}

/** What an archive was taught, ready to be looked up. */
export interface Lessons {
  /** The lesson of just this wording. */
  find(masked: string, language: ExampleLanguage): Example | undefined
  /** Every lesson that shares words with it. */
  near(masked: string, language: ExampleLanguage): readonly NearExample[]
}

/** A sign by which a masked wording is known again, whatever its punctuation. */
export const signWording = (masked: string, language: ExampleLanguage): string =>
  createHash('sha256')
    .update(`${language}\n${foldQuestion(masked)}`)
    .digest('base64url')

/** Makes lessons ready to be looked up, again only when others are given. */
export function rememberLessons(): (lessons: readonly Lesson[]) => Lessons {
  let known = ''
  let ready = readyLessons([])
  return (lessons) => {
    const key = lessons.map(({ sign, means }) => `${sign} ${means}`).join('\n')
    if (key !== known) ready = readyLessons(lessons)
    known = key
    return ready
  }
}

function readyLessons(lessons: readonly Lesson[]): Lessons {
  const toExample = ({ wording, means }: Lesson, at: number): Example => ({
    question: wording,
    means,
    place: `lesson ${at + 1}`,
  })
  const bySign = new Map(lessons.map((lesson, at) => [lesson.sign, toExample(lesson, at)]))
  const ofLanguage = (language: ExampleLanguage): Example[] =>
    lessons.flatMap((lesson, at) => (lesson.language === language ? [toExample(lesson, at)] : []))
  const languages = { zh: ofLanguage('zh'), en: ofLanguage('en') }
  return {
    find: (masked, language) => (lessons.length > 0 ? bySign.get(signWording(masked, language)) : undefined),
    near: (masked, language) =>
      languages[language].length > 0 ? compareExamples(languages[language], masked, language) : [],
  }
}
