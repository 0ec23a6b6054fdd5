import { Composer, type Context, InlineKeyboard } from 'grammy'
import { findAgencyName, listAgencyLines } from '../../../db/lists/list-agency-lines.ts'
import { readYearSpan } from '../../../db/lists/read-stats.ts'
import { englishName } from '../../../db/names/english-names.ts'
import { bold, paragraph } from '../../../retrieval/answer/render/block.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { GUIDE_PREFIX, GUIDE_SHAPES, type GuideStep, readGuideStep, writeGuideStep } from '../../talk/guide.ts'
import { answerQuestion, leadWith } from '../answers/answer-question.ts'
import type { Card } from '../cards/digest-card.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { cutLabel } from '../sending/cut-label.ts'
import { editBlocks, sendBlocks } from '../sending/send-blocks.ts'

/** Agencies and years that one message offers. */
const MOST_AGENCIES = 8
const MOST_YEARS = 8

/** Years and other short labels side by side. */
const IN_ROW = 4

interface Choice {
  readonly label: string
  readonly step: GuideStep
}

/** What is asked next: its title and choices; null where everything is known. */
function nextStep(
  ctx: Context,
  { archive }: BotDeps,
  step: GuideStep,
): { title: string; choices: Choice[]; inRow: number } | null {
  const { guide } = messagesFor(ctx).service
  const { figure, agency, year, shape, offset = 0 } = step
  if (figure === undefined) {
    const choices = guide.figures.map((label, index) => ({ label, step: { figure: index } }))
    return { title: guide.titles.figure, choices, inRow: 2 }
  }
  if (agency === undefined) {
    const { lines, count } = listAgencyLines(archive, {
      ...{ order: 'reports', isDescending: true, words: '', most: MOST_AGENCIES, offset },
    })
    const isEnglish = languageOf(ctx) === 'en'
    const named = lines.map(({ id, name }) => ({
      label: isEnglish ? englishName(name) : name,
      step: { figure, agency: id },
    }))
    const more =
      offset + lines.length < count ? [{ label: guide.further, step: { figure, offset: offset + MOST_AGENCIES } }] : []
    return {
      title: guide.titles.place,
      choices: [{ label: guide.all, step: { figure, agency: null } }, ...named, ...more],
      inRow: 1,
    }
  }
  if (year === undefined) {
    const span = readYearSpan(archive)
    const years = span ? Array.from({ length: span.last - span.first + 1 }, (_, index) => span.last - index) : []
    const named = years
      .slice(0, MOST_YEARS)
      .map((each) => ({ label: String(each), step: { figure, agency, year: each } }))
    const every = agency === null ? [] : [{ label: guide.every, step: { figure, agency, year: null } }]
    return { title: guide.titles.year, choices: [...named, ...every], inRow: IN_ROW }
  }
  if (agency !== null || shape !== undefined) return null
  const choices = GUIDE_SHAPES.map((each) => ({
    label: guide.shapes[each],
    step: { figure, agency, year, shape: each },
  }))
  return { title: guide.titles.shape, choices, inRow: 2 }
}

function draw({ title, choices, inRow }: NonNullable<ReturnType<typeof nextStep>>): Card {
  const keyboard = new InlineKeyboard()
  for (const [index, { label, step }] of choices.entries()) {
    keyboard.text(cutLabel(label), writeGuideStep(step))
    if (index % inRow === inRow - 1) keyboard.row()
  }
  return { blocks: paragraph([bold(title)]), keyboard }
}

/** The question that the choices make; undefined where one of them is there no more. */
function compose(
  ctx: Context,
  { archive }: BotDeps,
  { figure = -1, agency, year, shape }: GuideStep,
): string | undefined {
  const language = languageOf(ctx)
  const { guide } = getMessages(language).service
  const named = guide.figures[figure]
  if (named === undefined) return undefined
  if (agency === null || agency === undefined) return shape && guide.ofAll[shape](named, year ?? null)
  const found = findAgencyName(archive, agency)
  return found && guide.ofAgency(named, language === 'en' ? englishName(found) : found, year ?? null)
}

/** `/guide`: what, of whom, when, by buttons in one message, for whoever does not want to type. */
export function createGuide(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('guide', async (ctx) => {
    const next = nextStep(ctx, deps, {})
    if (!next) return
    const { blocks, keyboard } = draw(next)
    await sendBlocks(ctx, blocks, keyboard)
  })
  feature.callbackQuery(new RegExp(`^${GUIDE_PREFIX}`), async (ctx) => {
    const step = readGuideStep(ctx.callbackQuery.data)
    if (!step) return answerPress(ctx, messagesFor(ctx).unknownButton)
    const next = nextStep(ctx, deps, step)
    if (next) {
      const { blocks, keyboard } = draw(next)
      await editBlocks(ctx, blocks, keyboard)
      return answerPress(ctx)
    }
    const question = compose(ctx, deps, step)
    if (question === undefined) return answerPress(ctx, messagesFor(ctx).staleButton)
    await answerPress(ctx)
    await answerQuestion(ctx, deps, question, {
      follows: null,
      language: languageOf(ctx),
      lead: () => leadWith(question),
    })
  })
  return feature
}
