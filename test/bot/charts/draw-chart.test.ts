import { describe, expect, test } from 'vitest'
import { breakText } from '../../../bot/charts/break-text.ts'
import { drawChart } from '../../../bot/charts/draw-chart.ts'
import { findChart } from '../../../bot/charts/find-chart.ts'
import { listTicks } from '../../../bot/charts/list-ticks.ts'
import type { RectangleShape, Scene, TextShape } from '../../../bot/charts/scene.ts'
import { widthOf } from '../../../bot/charts/scene.ts'
import type { AnswerRow, Language } from '../../../retrieval/answer.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'

function sceneOf(rows: readonly AnswerRow[], language: Language = 'zh'): Scene {
  const chart = findChart(makeAnswer({ rows, language }))
  if (!chart) throw new Error('The answer has no chart')
  return drawChart(chart)
}

const textsOf = ({ shapes }: Scene): TextShape[] => shapes.filter((shape) => shape.kind === 'text')
const barsOf = ({ shapes }: Scene): RectangleShape[] => shapes.filter((shape) => shape.kind === 'rectangle')

const LONG = [
  '中国（山东）自由贸易试验区烟台片区管理委员会',
  '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人力资源和社会保障局',
]
const blank = { value: null, state: 'blank' } as const

const RANKING = [...LONG, '甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局', '辛局'].map((agency, i) =>
  makeRow({ agency, ...(i === 4 ? blank : { value: 4000 - i * 300 }) }),
)
const TREND = LONG.flatMap((agency, a) =>
  [2018, 2019, 2021, 2022].map((year, i) => makeRow({ agency, year, value: 100 + a * 90 + i * 13 })),
)
const COMPARISON = LONG.flatMap((agency) =>
  ['requests.received.total', 'requests.denied.total'].map((code, i) => makeRow({ agency, code, value: i + 5 })),
)

const sideOf = ({ x, text, size, align }: TextShape): number =>
  x - (align === 'right' ? widthOf(text, size) : align === 'center' ? widthOf(text, size) / 2 : 0)

describe('drawChart', () => {
  test.each([
    ['ranking', RANKING],
    ['trend', TREND],
    ['comparison', COMPARISON],
  ])('nothing of a %s with long names leaves the page or covers another text', (_, rows) => {
    for (const language of ['zh', 'en'] as const) {
      const scene = sceneOf(rows, language)
      const boxes = textsOf(scene).map((shape) => ({
        ...shape,
        left: sideOf(shape),
        right: sideOf(shape) + widthOf(shape.text, shape.size),
      }))
      for (const { left, right, y, text } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(0)
        expect(right, text).toBeLessThanOrEqual(scene.width)
        expect(y).toBeLessThan(scene.height)
      }
      const covering = boxes.filter((a) =>
        boxes.some((b) => a !== b && a.left < b.right && b.left < a.right && a.y > b.y - 8 && a.y <= b.y),
      )
      expect(covering.map(({ text }) => text)).toEqual([])
    }
  })

  test('long names are broken into lines, not cut', () => {
    const lines = textsOf(sceneOf(RANKING)).map(({ text }) => text)
    for (const name of LONG) expect(lines.join('')).toContain(name)
  })

  test('a blank has its mark and no bar', () => {
    const scene = sceneOf(RANKING)
    expect(barsOf(scene)).toHaveLength(RANKING.length - 1)
    expect(textsOf(scene).filter(({ text }) => text === '空白')).toHaveLength(1)
  })

  test('bars are as long as their values, and go to the left below zero', () => {
    const change = { unit: 'ratio', aggregate: 'change' } as const
    const [first, second] = barsOf(
      sceneOf([makeRow({ ...change, value: 0.5 }), makeRow({ ...change, agency: '甲局', value: -0.25 })]),
    )
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2)
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(first?.x ?? 0)
  })

  test('a line never crosses a year without a number', () => {
    const scene = sceneOf([2018, 2019, 2021, 2022].map((year) => makeRow({ year, value: year - 2000 })))
    const lines = scene.shapes.filter((shape) => shape.kind === 'line' && shape.width === 2)
    expect(lines).toHaveLength(2)
    expect(scene.shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(4)
    expect(textsOf(scene).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2020年', '无数值', '0', '单位：件']),
    )
  })
})

describe('listTicks', () => {
  test.each([
    [0, 8, true, [0, 2, 4, 6, 8]],
    [0, 1, true, [0, 1]],
    [0, 0.7143, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [-0.3, 0.5, false, [-0.4, -0.2, 0, 0.2, 0.4, 0.6]],
    [0, 4119, true, [0, 1000, 2000, 3000, 4000, 5000]],
  ])('from %d to %d', (low, high, whole, ticks) => {
    expect(listTicks(low, high, whole)).toEqual(ticks)
  })
})

describe('breakText', () => {
  test('keeps numbers, words and the stops behind them together', () => {
    expect(breakText('范围：汶岚市科学技术局，2022—2024年', 120, 10)).toEqual([
      '范围：汶岚市科学技术局，',
      '2022—2024年',
    ])
    expect(breakText('requests received', 60, 10)).toEqual(['requests', 'received'])
    expect(breakText('甲局、乙局、丙局', 20, 10)).toEqual(['甲', '局、', '乙', '局、', '丙局'])
  })

  test('cuts a word that is longer than a line, and loses nothing', () => {
    const word = 'Gonggongziyuanjiaoyizhongxin'
    const lines = breakText(word, 60, 10)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(word)
  })
})
