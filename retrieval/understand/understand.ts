import type { Plan } from '../plan.ts'
import { buildPlan, wordsPlan } from './build-plan.ts'
import { correctSpelling } from './correct-spelling.ts'
import { normaliseQuestion } from './normalise-question.ts'
import { readSlots, type Setting, type Slots, type Words } from './read-slots.ts'
import { unknownWords } from './read-words.ts'
import type { Reading, Trouble } from './reading.ts'
import { type Token, TokenList } from './token.ts'
import { tokeniseQuestion } from './tokenise-question.ts'
import { unmetWords } from './unmet-words.ts'

/** A question longer than this is no question. */
const LONGEST_QUESTION = 600

/**
 * Reads a question: words → tokens → slots → plan. Nothing is guessed: words without effect are returned, and a plan
 * is only made when its parts were said or follow from the conversation.
 */
export function understand(question: string, setting: Setting): Reading {
  const { text } = normaliseQuestion(question)
  if (!/[\p{L}\p{N}]/u.test(text)) return trouble({ kind: 'empty' })
  if (text.length > LONGEST_QUESTION) return trouble({ kind: 'tooLong' })
  const words = readTokens(text, setting)
  if (words.list.has('help') && unknownWords(words.list).length === 0) return { kind: 'help' }
  return readPlan(words, setting)
}

const trouble = (what: Trouble, ignored: readonly string[] = [], near: Near = {}): Reading => ({
  kind: 'trouble',
  trouble: what,
  ignored,
  options: [],
  ...near,
})

/** What was understood all the same. */
type Near = Pick<Extract<Reading, { kind: 'trouble' }>, 'nearest' | 'scope' | 'inWords'>

function readTokens(text: string, { names, now, context }: Setting): Words {
  const spoken = yearOf(context?.plan)
  const tokens = tokeniseQuestion(text, names, now, spoken)
  const corrected = correctSpelling(text, tokens, names)
  if (!corrected.corrections.length) return { text, list: new TokenList(tokens, text), corrections: [] }
  return {
    text: corrected.text,
    list: new TokenList(tokeniseQuestion(corrected.text, names, now, spoken), corrected.text),
    corrections: corrected.corrections,
  }
}

/** The only year that a conversation speaks of. */
function yearOf(plan: Plan | undefined): number | undefined {
  const [span, ...others] = plan?.scope.years ?? []
  return span && !others.length && span.from === span.to ? (span.from ?? undefined) : undefined
}

function readPlan(words: Words, setting: Setting): Reading {
  const { list } = words
  const slots = readSlots(words, setting)
  const { scope } = slots.scope
  if (list.has('define') && slots.measures.measures.length && !slots.scope.namesAgency && !slots.scope.namesYear)
    return { kind: 'definition', measures: slots.measures.measures }
  const plan = buildPlan(slots, setting)
  const near: Near = plan ? { nearest: plan, scope } : { scope }
  if (slots.scope.unknown.length && !slots.foreign)
    return trouble({ kind: 'unknownAgency', names: slots.scope.unknown }, [], near)
  if (
    slots.conditions.loose.some((value) => value < 0) ||
    slots.conditions.contradictory ||
    slots.conditions.conditions.some(({ value }) => value < 0)
  )
    return trouble({ kind: 'contradictory' }, [], { scope })
  const unmet = unmetWords(list, plan).map((token) => token.text)
  const ignored = [...new Set([...ignoredWords(list, plan), ...ignoredNumbers(slots, plan), ...unmet])]
  // A figure is never given for a question that was understood in part only.
  if (ignored.length && (unmet.length || plan?.kind !== 'passages')) {
    const inWords = unmet.length ? null : wordsPlan(slots)
    return trouble({ kind: 'notUnderstood', words: ignored }, ignored, { ...near, ...(inWords ? { inWords } : {}) })
  }
  if (!plan) return trouble({ kind: 'noMeasure' }, [], near)
  return { kind: 'plan', plan, ignored, corrections: words.corrections }
}

/** Passages take every word into the search; other plans must have used all of them. */
const ignoredWords = (list: TokenList, plan: Plan | null): string[] =>
  plan?.kind === 'passages'
    ? []
    : list
        .unused()
        .filter(isContent)
        .map((token) => token.text)

/**
 * Plans that can have no condition on a value: a number in their question would fall silent. A small one says how many are
 * wanted, and more are shown; one as large as a year means a year that no report can be of.
 */
const WITHOUT_VALUES: readonly Plan['kind'][] = ['coverage', 'findings', 'themes']
const LIKE_A_YEAR = 1_000

const ignoredNumbers = ({ conditions }: Slots, plan: Plan | null): string[] =>
  plan && WITHOUT_VALUES.includes(plan.kind) ? conditions.loose.filter((value) => value >= LIKE_A_YEAR).map(String) : []

const SILENT = new Set(['followUp', 'within', 'each', 'howMany', 'which', 'reportNoun', 'some', 'why', 'between'])

/** Tokens that only shape a question need no effect of their own. */
const isContent = (token: Token): boolean =>
  token.meanings.length === 0 || !token.meanings.some((meaning) => SILENT.has(meaning.kind))
