/** Measures of charts, in points of a phone's screen. */
export const PAGE = { width: 440, margin: 18 } as const

export const INK = '#1f2933'
export const MUTED = '#5f6b7a'
export const GRID = '#e4e9ef'
export const AXIS = '#9aa5b1'
export const BACKGROUND = '#ffffff'

/** Colours of the series, told apart in bad light and with the common colour blindnesses (Okabe and Ito). */
const SERIES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#444444', '#7b3fa0'] as const

/** The colour of the series at this index. */
export const colourOf = (series: number): string => SERIES[series % SERIES.length] ?? INK

export const TITLE = { size: 16, colour: INK, bold: true } as const
export const LABEL = { size: 13, colour: INK } as const
export const TICK = { size: 11, colour: MUTED } as const
export const NOTE = { size: 11, colour: MUTED } as const
