import type { Look } from '../seen/looks.ts'
import { flag, type Modifier, type PropertyRun } from './doc-properties.ts'

/** A run of characters that is not plain. Bytes of the main stream. */
export interface LookRun {
  readonly from: number
  readonly to: number
  readonly look: Look
}

/** Modifiers of characters ([MS-DOC] 2.6.1). */
const DELETED = 0x0800
const HIDDEN = 0x083c
const STRUCK = 0x0837
const STRUCK_TWICE = 0x2a53
const RAISED_OR_LOWERED = 0x2a48
const POSITION = 0x4845
const SIZE = 0x4a43
const COLOUR_INDEX = 0x2a42
const COLOUR = 0x6870
const GROUND: readonly number[] = [0x4866, 0xca71, 0x2a0c]

const WHITE_INDEX = 8
/** Half points: tiny type, and a raise that sets no text into the middle of its line. */
const TINY = 4
const LEAST_RAISE = 5

/** The runs whose characters are not just printed, in order. */
export const listRunLooks = (runs: readonly PropertyRun[]): LookRun[] =>
  runs.flatMap(({ from, to, modifiers }) => {
    const look = lookOf(modifiers)
    return look === 'plain' ? [] : [{ from, to, look }]
  })

function lookOf(modifiers: readonly Modifier[]): Look {
  if (modifiers.length === 0) return 'plain'
  const operand = (wanted: number): Buffer | undefined => modifiers.findLast(({ code }) => code === wanted)?.operand
  const [size, position] = [operand(SIZE), operand(POSITION)]
  if (flag(modifiers, DELETED) || flag(modifiers, HIDDEN)) return 'hidden'
  if (size && size.length >= 2 && size.readUInt16LE(0) < TINY) return 'hidden'
  if (flag(modifiers, STRUCK) || flag(modifiers, STRUCK_TWICE)) return 'struck'
  if ((operand(RAISED_OR_LOWERED)?.[0] ?? 0) > 0) return 'note'
  if (position && position.length >= 2 && Math.abs(position.readInt16LE(0)) >= LEAST_RAISE) return 'note'
  const colour = operand(COLOUR)
  const isWhite =
    operand(COLOUR_INDEX)?.[0] === WHITE_INDEX || (colour?.length === 4 && colour.readUInt32LE(0) === 0xffffff)
  return isWhite && !modifiers.some(({ code }) => GROUND.includes(code)) ? 'faint' : 'plain'
}
