/** What nobody would write on purpose, for whatever reads input: files, questions, pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { packageRoot } from '../../db/archive/package-root.ts'

const SAMPLES = join(packageRoot(), 'indexer/samples')

/** A file as somebody sends it. */
export interface FuzzedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type Change = (bytes: Uint8Array) => Uint8Array

const place = fc.integer({ min: 1, max: 9_999 }).map((n) => n / 10_000)
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length)

/** Bytes overwritten, cut out, cut off, said twice, put in. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(
    ([where, put]): Change =>
      (bytes) => {
        const changed = bytes.slice()
        changed.set(put.subarray(0, bytes.length - at(bytes, where)), at(bytes, where))
        return changed
      },
  ),
  fc.tuple(place, fc.nat(3_000)).map(
    ([where, length]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), bytes.subarray(at(bytes, where) + length)]),
  ),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(place, fc.nat(2_000)).map(
    ([where, length]): Change =>
      (bytes) => {
        const from = at(bytes, where)
        return Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)])
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom('<table>', '<td colspan=9999>', '</tr>', '|', '\0', '9'.repeat(400), '（一）', '\r', '<!--'),
    )
    .map(
      ([where, put]): Change =>
        (bytes) => {
          const from = at(bytes, where)
          return Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from)])
        },
    ),
)

const samples = readdirSync(SAMPLES).map((name): FuzzedFile => ({ name, bytes: readFileSync(join(SAMPLES, name)) }))

/** A sample report with up to four changes of its bytes. */
export const fuzzedFile: fc.Arbitrary<FuzzedFile> = fc
  .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([{ name, bytes }, changes]) => ({ name, bytes: changes.reduce((changed, each) => each(changed), bytes) }))

const tag = fc.constantFrom(
  'table',
  'tr',
  'td',
  'th',
  'p',
  'div',
  'span',
  'h2',
  'b',
  'style',
  'script',
  'pre',
  'svg',
  'a',
)
const attribute = fc.constantFrom(
  '',
  ' colspan="3"',
  ' rowspan="70000"',
  ' style="display:none"',
  ' style="text-decoration:line-through"',
  ' colspan="-1"',
)

/** A page of tags that open and close as they like. */
export const fuzzedPage: fc.Arbitrary<FuzzedFile> = fc
  .array(
    fc.oneof(
      fc.tuple(tag, attribute).map(([name, with_]) => `<${name}${with_}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        '一、总体情况',
        '本年新收政府信息公开申请数量',
        '12',
        '',
        ' ',
        '&nbsp;',
        '&#xFFFFFF;',
        '2023年政府信息公开工作年度报告',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => ({ name: 'page.html', bytes: Buffer.from(`<html>${parts.join('')}`) }))

const WORDS = [
  '2024年',
  '近三年',
  '哪些单位',
  '收到',
  '申请',
  '最多',
  '超过',
  '10件',
  '不予公开',
  '比例',
  '各省',
  '科技局',
  '没有',
  '和',
  '除了',
  '平均',
  '第三',
  '他们',
  '为什么',
  '＞',
  '（',
  'which agencies',
  'received',
  'more than',
  'requests',
  'in 2023',
  "didn't",
  'the',
  '%',
  '−1',
  '1e999',
]

/** Words of questions in any order among whatever Unicode has. */
export const fuzzedQuestion: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''))
