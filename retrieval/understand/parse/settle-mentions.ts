import { findMeasure } from '../../../db/form/measures.ts'
import { hasCue, meaningOf, type TableKey, type Token } from '../tokens/meaning.ts'
import { FIRST } from './mention.ts'
import type { Axes, Draft } from './mention-draft.ts'
import { codesOf, SECOND } from './to-mention.ts'
import { isShareOf, type View } from './view.ts'

/** "Lawsuits but none lost" speaks of both. */
const CONTRAST = /\b(?:but|yet|though|without|while)\b|[但却]/u

/** 规章：制发、废止各几件: a row named once for the columns behind it is no value of its own. */
export const dropHeads = ({ text, tokens }: View, drafts: readonly Draft[]): Draft[] => {
  // 打官司的有几件，法院维持了几件: what is asked for by itself is no head of what comes after.
  const isAsked = (a: Draft, b: Draft): boolean =>
    tokens.some(
      (token) =>
        (hasCue(token, 'howMany', 'greater', 'less', 'atLeast', 'atMost') ||
          meaningOf(token, 'number') !== undefined) &&
        token.start >= (a.tokens.at(-1)?.end ?? 0) &&
        token.end <= (b.tokens[0]?.start ?? 0),
    )
  const kept: Draft[] = []
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1]
    const isHead =
      next !== undefined &&
      draft.table === next.table &&
      !isAsked(draft, next) &&
      !CONTRAST.test(text.slice(draft.tokens.at(-1)?.end ?? 0, next.tokens[0]?.start ?? 0)) &&
      (draft.table === 'proactive' || draft.table === 'review') &&
      draft.axes[FIRST[draft.table]] !== undefined &&
      draft.axes[SECOND[draft.table]] === undefined &&
      next.axes[FIRST[draft.table]] === undefined &&
      next.axes[SECOND[draft.table]] !== undefined &&
      codesOf(draft.table, { ...draft.axes, ...next.axes }).length > 0 &&
      (draft.table === 'review' || !codesOf(draft.table, draft.axes).some(isUsual))
    if (!isHead) {
      kept.push(draft)
      return
    }
    // The row goes on to every column until another row is named.
    for (let at = i + 1; at < drafts.length; at++) {
      const other = drafts[at] as Draft
      if (other.table !== draft.table || other.axes[FIRST[draft.table as TableKey]]) break
      other.axes = {
        ...other.axes,
        [FIRST[draft.table as TableKey]]: draft.axes[FIRST[draft.table as TableKey]] as readonly string[],
      }
      other.isHint = false
      if (at === i + 1) other.tokens = [...draft.tokens, ...other.tokens]
    }
  })
  return kept
}

/** 自然人和企业的新收申请: a row behind several columns is that of each. */
export function dropTails(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.at(-1)
  const before = drafts.slice(0, -1)
  if (!last || before.length < 2 || last.table !== 'requests' || last.axes.requester || !last.axes.row) return drafts
  const areColumns = before.every(
    ({ table, axes, hasNoun }) => table === 'requests' && axes.requester && !axes.row && !hasNoun,
  )
  if (!areColumns) return drafts
  return before.map((draft) => ({ ...draft, axes: { ...draft.axes, row: last.axes.row as readonly string[] } }))
}

/** 结转下年度的申请总数: what requests are called behind a row of theirs is no row of its own. */
export const dropGeneric = (view: View, drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const [only, more] = draft.tokens
    const gap = view.text.slice(before?.tokens.at(-1)?.end ?? 0, only?.start ?? 0)
    const isGeneric = draft.table === 'requests' && only && !more && /^申请/u.test(only.text) && /^的?$/u.test(gap)
    if (isGeneric && before?.table === 'requests' && before.axes.row) before.tokens.push(only)
    else kept.push(draft)
  }
  return kept
}

/** Between a row and its column. */
const COLUMN_GAP = /^[\s,，:：(（|/]*(?:的|其中|by|from|for|of|列|栏|行|一列|这列|col(?:umn)?|row)?[\s,，:：]*$/u

/** "Not held, companies", 不予公开，企业: a row and a column that only a comma parts are one cell. */
export const joinColumns = (view: View, drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const isRow = before?.table === 'requests' && before.axes.row !== undefined && before.axes.requester === undefined
    const isColumn = draft.table === 'requests' && draft.axes.requester !== undefined && draft.axes.row === undefined
    const isTurned =
      before?.table === 'requests' &&
      before.axes.requester !== undefined &&
      before.axes.row === undefined &&
      draft.table === 'requests' &&
      draft.axes.row !== undefined &&
      draft.axes.requester === undefined
    const gap = view.text.slice(before?.tokens.at(-1)?.end ?? 0, draft.tokens[0]?.start ?? 0)
    if (before && isRow && isColumn && !draft.isHint && COLUMN_GAP.test(gap)) {
      before.axes = { ...before.axes, requester: draft.axes.requester as readonly string[] }
      before.tokens.push(...draft.tokens)
    } else if (before && isTurned && !draft.isHint && COLUMN_GAP.test(gap)) {
      before.axes = { ...before.axes, row: draft.axes.row as readonly string[] }
      before.tokens.push(...draft.tokens)
    } else kept.push(draft)
  }
  return kept
}

/** Rows that are said of every request, whatever became of it. */
const OF_EVERY: ReadonlySet<string> = new Set(['received', 'totalHandled'])
/** Between a row of every request and what became of it, where both are meant. */
const APART =
  /[,;，；、:：+/&]|\b(?:and|or|vs|versus|but|yet|than|nor|while|plus|out of|of which)\b|[和与跟比占及或但却且]|其中|以及|还是/u

/** "Requests received that were refused", 办结的里头重复的: receiving and handling are no values beside what became of them. */
export const dropVerbs = (view: View, drafts: readonly Draft[]): readonly Draft[] => {
  const ofEvery = (draft: Draft | undefined, other?: Draft): boolean =>
    draft?.table === 'requests' &&
    draft.axes.row?.length === 1 &&
    (OF_EVERY.has(draft.axes.row[0] as string) ||
      (other !== undefined && (isOutcomeOf(draft, other) || isCause(view, draft, other))))
  const isOutcome = (draft: Draft | undefined): boolean =>
    draft?.table === 'requests' && draft.axes.row !== undefined && !draft.isHint && !ofEvery(draft)
  const isApart = (a: Draft, b: Draft): boolean =>
    APART.test(view.text.slice(a.tokens.at(-1)?.end ?? 0, b.tokens[0]?.start ?? 0)) ||
    view.tokens.some(
      (token) =>
        token.start >= (a.tokens.at(-1)?.end ?? 0) &&
        token.end <= (b.tokens[0]?.start ?? 0) &&
        (hasCue(token, 'none', 'some', 'greater', 'less', 'atLeast', 'atMost', 'equal', 'share', 'howMany', 'zero') ||
          meaningOf(token, 'number') !== undefined),
    )
  const kept: Draft[] = []
  drafts.forEach((draft, i) => {
    const [before, after] = [drafts[i - 1], drafts[i + 1]]
    const owner =
      ofEvery(draft, after) && after && isOutcome(after) && !isApart(draft, after)
        ? after
        : ofEvery(draft, before) && before && isOutcome(before) && !isApart(before, draft)
          ? before
          : undefined
    const said = draft.axes.requester
    if (
      !owner ||
      (said && owner.axes.requester) ||
      (owner === after && !draft.isHint && isShareOf(view, draft.tokens[0]?.start ?? 0))
    ) {
      kept.push(draft)
      return
    }
    if (said) owner.axes = { ...owner.axes, requester: said }
    owner.tokens = owner === after ? [...draft.tokens, ...owner.tokens] : [...owner.tokens, ...draft.tokens]
  })
  return kept
}

/** "Rejected because it was a publication": the ground is the row, whatever its outcome is called. */
const isCause = (view: View, draft: Draft, ground: Draft): boolean =>
  draft.axes.row?.[0] === 'denied' &&
  (ground.axes.row?.[0] ?? '').includes('.') &&
  /\b(?:because|since|as|due to|on grounds? of)\b|因为|由于|理由是|原因是/u.test(
    view.text.slice(draft.tokens[0]?.start ?? 0, ground.tokens[0]?.start ?? 0),
  )

/** 因本机关不掌握而无法提供: the outcome that a ground belongs to is no value beside it. */
const isOutcomeOf = (draft: Draft, ground: Draft): boolean =>
  ground.table === 'requests' && (ground.axes.row ?? []).some((row) => row.startsWith(`${draft.axes.row?.[0]}.`))

/** Rows of table 2 that say their column by themselves: licensing decisions, fees. */
const isUsual = (code: string): boolean => /\.(?:decisions|amount)$/u.test(code)

/** "(not normative documents)" says what is not meant. */
export const dropDenied = (view: View, drafts: readonly Draft[]): readonly Draft[] => {
  const kept = drafts.filter((draft) => {
    const before = view.text.slice(0, draft.tokens[0]?.start ?? 0)
    return !/[(（,，]\s*(?:i mean |meaning )?(?:not|no|excluding|不是|不含|非)\s*(?:the )?$/u.test(before)
  })
  return kept.length > 0 ? kept : drafts
}

/** Around what says how a rate is reckoned: （予以公开与部分公开之和÷办结）, "= (full + partial) / handled", 含部分公开. */
const RECKONED = /[(（=]|含|包括|即|算|including|incl\b|i\.e\.|counting/u

/** What may stand behind the last part: 之和, 算, "handled". */
const CLOSES_RECKONING = /^[a-z=/+÷]+$|^算|^之和/u

/** The parts of a rate, where they are said to explain it, are no values of their own. */
export function dropReckoning(view: View, drafts: readonly Draft[]): readonly Draft[] {
  const [rate, ...others] = drafts.filter(({ codes }) => codes.some((code) => code.startsWith('ratio.')))
  const measure = rate && others.length === 0 ? findMeasure(rate.codes[0] ?? '') : undefined
  if (!rate || !measure) return drafts
  const parts = new Set([...measure.numerator, ...(measure.denominator ?? [])].flat())
  const isPart = (draft: Draft): boolean =>
    draft !== rate && draft.table !== null && codesOf(draft.table, draft.axes).every((code) => parts.has(code))
  const explained = drafts.filter(isPart)
  const tokens = explained.flatMap((draft) => draft.tokens)
  if (tokens.length === 0 || explained.length + 1 < drafts.length) return drafts
  const end = rate.tokens.at(-1)?.end ?? 0
  const until = Math.max(...tokens.map((token) => token.end))
  const mark = view.text.slice(end, until + 3).search(RECKONED)
  if (mark < 0 || tokens.some(({ start }) => start < end)) return drafts
  const isReckoning = (token: Token): boolean =>
    token.start > end &&
    token.start >= end + mark &&
    (token.end <= until || (CLOSES_RECKONING.test(token.text) && token.start <= until + 2))
  return [{ ...rate, tokens: [...rate.tokens, ...view.tokens.filter(isReckoning)] }]
}

/** Hints count beside other words of their table, or where nothing else names a value. */
export function dropHints(drafts: readonly Draft[]): Draft[] {
  const strong = drafts.filter((draft) => !draft.isHint)
  if (strong.length === 0) return [...drafts]
  const tables = new Set(strong.map(({ table }) => table))
  return drafts.filter(
    (draft) => !draft.isHint || (tables.has(draft.table) && Object.keys(draft.axes).length > 0 && adds(draft, strong)),
  )
}

/** Whether a hint says what no other mention does: 纠正 beside 行政复议. */
const adds = (hint: Draft, strong: readonly Draft[]): boolean =>
  strong.some(
    (other) =>
      other.table === hint.table &&
      (Object.keys(hint.axes).some((axis) => other.axes[axis] === undefined) || isListed(other, hint)),
  )

/** Issued, repealed and in force: one more of the same axis. */
const isListed = (other: Draft, hint: Draft): boolean =>
  isJoined(other, hint) &&
  Object.entries(hint.axes).some(
    ([axis, keys]) => other.axes[axis] && !keys.some((key) => other.axes[axis]?.includes(key)),
  )

/** 规章和规范性文件制发数: what one of several says of a table's axis is meant for its neighbour, too. */
export function inherit(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const [i, draft] of drafts.entries()) {
    const { table } = draft
    // What a neighbour has inherited itself is handed on: issued, repealed and in force.
    const [before, after] = [done[i - 1], drafts[i + 1]]
    done.push(table ? { ...draft, axes: takeOver(draft, table, before, after) } : draft)
  }
  return done
}

function takeOver(draft: Draft, table: TableKey, before: Draft | undefined, after: Draft | undefined): Axes {
  const axes: Axes = { ...draft.axes }
  const [first, second] = [FIRST[table], SECOND[table]]
  if (!axes[first] && !draft.hasNoun && before?.table === table && before.axes[first]) axes[first] = before.axes[first]
  if (!axes[first] && !draft.hasNoun && table !== 'requests' && after?.table === table && after.axes[first])
    axes[first] = after.axes[first]
  if (!axes[second] && table === 'proactive' && after?.table === table && after.axes[second] && isJoined(draft, after))
    axes[second] = after.axes[second]
  return axes
}

const isJoined = (a: Draft, b: Draft): boolean => {
  const [end, start] = [a.tokens.at(-1)?.end ?? 0, b.tokens[0]?.start ?? 0]
  return start - end <= 5
}
