import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { drawChart } from '../../../bot/charts/draw-chart.ts'
import { findChart } from '../../../bot/charts/find-chart.ts'
import { paintScene } from '../../../bot/charts/paint-scene.ts'
import { FIGURES } from '../../../db/form/codebook.ts'
import { englishName } from '../../../db/names/english-names.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

async function decode(png: Buffer): Promise<Pixels> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  return canvas.getImageData(0, 0, image.width, image.height)
}

/** The shape of one character: which pixels are dark. */
async function drawCharacter(text: string): Promise<string> {
  const shape = { kind: 'text', x: 4, y: 26, text, size: 24, colour: '#000000' } as const
  const { data } = await decode(await paintScene({ width: 32, height: 32, background: '#ffffff', shapes: [shape] }))
  return Array.from({ length: data.length / 4 }, (_, i) => ((data[i * 4] ?? 255) < 128 ? '#' : '.')).join('')
}

/** A character of the private use area, which the font does not have. */
const MISSING = '\ue123'

describe('paintScene', () => {
  test('a chart becomes a PNG that is not blank, with the colour of its line', async () => {
    const rows = [2021, 2022, 2024].map((year) => makeRow({ year, value: year - 2000 }))
    const chart = findChart(makeAnswer({ rows }))
    const scene = chart && drawChart(chart)
    const png = scene ? await paintScene(scene) : Buffer.alloc(0)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const { width, height, data } = await decode(png)
    expect([width, height]).toEqual([1100, Math.round((scene?.height ?? 0) * 2.5)])
    const colours = new Map<string, number>()
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.subarray(i, i + 3).join()
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    expect(colours.get('0,114,178') ?? 0).toBeGreaterThan(500)
    expect(colours.get('255,255,255') ?? 0).toBeGreaterThan((width * height) / 2)
  })

  test('every character of the form and of common agency names has a shape of its own', async () => {
    const names = [
      '汶岚市澄湾区教育局',
      '栖岭县柳渡镇人民政府',
      '泓浦市卫生健康委员会',
      '淄博市',
      englishName('淄博市教育局'),
    ]
    const labels = FIGURES.flatMap(({ label }) => [label.zh, label.en])
    const characters = [...new Set([...names, ...labels].join('').replace(/\s/g, ''))]
    const box = await drawCharacter(MISSING)
    const shapes = new Map<string, string>()
    for (const character of characters) shapes.set(character, await drawCharacter(character))
    expect(characters.filter((each) => shapes.get(each) === box)).toEqual([])
    expect(characters.filter((each) => !shapes.get(each)?.includes('#'))).toEqual([])
    const chinese = characters.filter((each) => /\p{Script=Han}/u.test(each))
    expect(new Set(chinese.map((each) => shapes.get(each))).size).toBe(chinese.length)
  }, 60_000)
})
