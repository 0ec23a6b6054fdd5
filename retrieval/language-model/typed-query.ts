import { z } from 'zod'

const Name = z.string().min(1).max(100)

const Years = z
  .strictObject({ from: z.int().nullable(), to: z.int().nullable() })
  .describe('inclusive span of reporting years; null for an open end')

const Scope = z.strictObject({
  agencies: z.array(Name).max(20).describe('agencies named in the question, as it names them; empty for all'),
  years: z.array(Years).max(10).describe('years named in the question; empty for all'),
})

const Conditions = z
  .array(z.strictObject({ operator: z.enum(['=', '!=', '>', '>=', '<', '<=']), value: z.number() }))
  .max(4)
  .describe('bounds of the first measure; shares between 0 and 1')

const Operation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lookup') }).describe('the values themselves'),
  z.strictObject({ kind: z.literal('list'), conditions: Conditions.min(1) }).describe('which agencies'),
  z.strictObject({ kind: z.literal('count'), conditions: Conditions.min(1) }).describe('how many agencies'),
  z
    .strictObject({ kind: z.literal('rank'), direction: z.enum(['most', 'least']), count: z.int().min(1).max(50) })
    .describe('the agencies with the highest or lowest values'),
  z.strictObject({
    kind: z.literal('aggregate'),
    function: z.enum(['sum', 'average', 'median', 'min', 'max']),
    conditions: Conditions,
  }),
  z.strictObject({ kind: z.literal('change') }).describe('from year to year'),
  z.strictObject({ kind: z.literal('compare') }).describe('agencies or years side by side'),
])

/** What a model may say of a question: the typed query in words of ours, or that none fits. */
export const TypedQuery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }).describe('no other kind answers the question exactly'),
  z.strictObject({
    kind: z.literal('figures'),
    scope: Scope,
    measures: z.array(Name).min(1).max(5),
    operation: Operation,
  }),
  z
    .strictObject({
      kind: z.literal('passages'),
      scope: Scope,
      text: z.string().max(200).describe('what to look for, in the words of the question'),
      aspect: z.enum(['problem', 'improvement']).nullable(),
    })
    .describe('quotations from the narrative'),
  z
    .strictObject({ kind: z.literal('themes'), scope: Scope, aspect: z.enum(['problem', 'improvement']) })
    .describe('the most common problems or improvements'),
  z.strictObject({ kind: z.literal('findings'), scope: Scope }).describe('errors and contradictions in the reports'),
  z
    .strictObject({
      kind: z.literal('coverage'),
      scope: Scope,
      about: z.enum(['reports', 'agencies', 'years', 'missing', 'count']),
    })
    .describe('which reports the archive holds'),
])
export type TypedQuery = z.infer<typeof TypedQuery>

/** A query and what it makes of the words that the grammar does not know. */
export const Translation = z.strictObject({
  query: TypedQuery,
  words: z
    .array(
      z.strictObject({
        word: z.string(),
        means: z.enum(['scope', 'measure', 'operation', 'bound', 'search', 'filler']),
      }),
    )
    .max(60)
    .describe('every word of the question, and which part of the query it makes; filler makes none'),
})
export type Translation = z.infer<typeof Translation>
