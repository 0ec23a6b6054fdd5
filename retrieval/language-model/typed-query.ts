/** The query as a language model writes it: the nodes as JSON, in short, with names where the archive has ids. */
import { z } from 'zod'
import {
  AGGREGATE_FUNCTIONS,
  ASKED_STATES,
  DIMENSIONS,
  FINDING_FAMILIES,
  LEVELS,
  OPERATORS,
  SHAPES,
} from '../../db/figures/nodes.ts'
import { ASPECTS, THEME_SHAPES } from '../query/query.ts'

/** Members of one list at the most. */
const WIDEST = 12
const list = <T extends z.ZodType>(of: T) => z.array(of).max(WIDEST)
const Sign = z.enum(['problem', 'improvement'])
const Code = z.string().max(80)

export type TypedExpr =
  | string
  | number
  | { op: '+' | '-' | '*' | '/'; left: TypedExpr; right: TypedExpr }
  | { fn: (typeof AGGREGATE_FUNCTIONS)[number]; of: TypedExpr }
  | { before: TypedExpr; years?: number | undefined }
  | { count: 'findings'; family?: (typeof FINDING_FAMILIES)[number] | undefined }
  | { theme: string; aspect?: 'problem' | 'improvement' | undefined }

const TypedExpr: z.ZodType<TypedExpr> = z.lazy(() =>
  z.union([
    Code,
    z.number().finite(),
    z.strictObject({ op: z.enum(['+', '-', '*', '/']), left: TypedExpr, right: TypedExpr }),
    z.strictObject({ fn: z.enum(AGGREGATE_FUNCTIONS), of: TypedExpr }),
    z.strictObject({ before: TypedExpr, years: z.int().min(1).max(20).optional() }),
    z.strictObject({ count: z.literal('findings'), family: z.enum(FINDING_FAMILIES).optional() }),
    z.strictObject({ theme: Code, aspect: Sign.optional() }),
  ]),
)

export type TypedPred =
  | { left: TypedExpr; is: (typeof OPERATORS)[number]; right: TypedExpr }
  | { of: TypedExpr; between: [number, number] }
  | { code: string; state: (typeof ASKED_STATES)[number] }
  | { finding: true | (typeof FINDING_FAMILIES)[number] }
  | { names: string; aspect?: 'problem' | 'improvement' | undefined }
  | { not: TypedPred }
  | { all: TypedPred[] }
  | { any: TypedPred[] }

const TypedPred: z.ZodType<TypedPred> = z.lazy(() =>
  z.union([
    z.strictObject({ left: TypedExpr, is: z.enum(OPERATORS), right: TypedExpr }),
    z.strictObject({ of: TypedExpr, between: z.tuple([z.number().finite(), z.number().finite()]) }),
    z.strictObject({ code: Code, state: z.enum(ASKED_STATES) }),
    z.strictObject({ finding: z.union([z.literal(true), z.enum(FINDING_FAMILIES)]) }),
    z.strictObject({ names: Code, aspect: Sign.optional() }),
    z.strictObject({ not: TypedPred }),
    z.strictObject({ all: list(TypedPred).min(1) }),
    z.strictObject({ any: list(TypedPred).min(1) }),
  ]),
)

const Year = z.int().min(1990).max(2100)
const TypedFilter = z.strictObject({
  /** A province, city or county, whichever has the name. */
  place: z.string().max(40).optional(),
  province: z.string().max(40).optional(),
  city: z.string().max(40).optional(),
  county: z.string().max(40).optional(),
  sector: z.string().max(40).optional(),
  level: z.enum(LEVELS).optional(),
})
export type TypedFilter = z.infer<typeof TypedFilter>
const TypedWho = z.strictObject({
  agencies: list(z.string().max(80)).optional(),
  filters: list(TypedFilter).optional(),
})
export type TypedWho = z.infer<typeof TypedWho>

export interface TypedReports extends TypedWho {
  years?: (number | [number | null, number | null])[] | undefined
  latest?: true | undefined
  except?: TypedWho | undefined
  in?: { by: 'agency' | 'report'; query: TypedFigures } | undefined
}

const TypedReports: z.ZodType<TypedReports> = z.lazy(() =>
  TypedWho.extend({
    years: list(z.union([Year, z.tuple([Year.nullable(), Year.nullable()])])).optional(),
    latest: z.literal(true).optional(),
    except: TypedWho.optional(),
    in: z.strictObject({ by: z.enum(['agency', 'report']), query: TypedFigures }).optional(),
  }),
)

const Count = z.int().min(1).max(1000)
const TypedTake = z.union([
  z.strictObject({ top: Count, percent: z.literal(true).optional() }),
  z.strictObject({ bottom: Count, percent: z.literal(true).optional() }),
  z.strictObject({ place: z.tuple([Count, Count]), end: z.enum(['top', 'bottom']).optional() }),
])
export type TypedTake = z.infer<typeof TypedTake>

const Steps = z.int().min(1).max(20)
const TypedOver = z.union([
  z.enum(['every', 'none', 'some', 'first', 'last', 'peak', 'trough', 'rising', 'falling']),
  z.strictObject({ run: Steps }),
  z.strictObject({ rising: Steps }),
  z.strictObject({ falling: Steps }),
])
export type TypedOver = z.infer<typeof TypedOver>

export interface TypedFigures {
  kind: 'figures'
  as: (typeof SHAPES)[number]
  show?: TypedExpr[] | undefined
  by?: (typeof DIMENSIONS)[number][] | undefined
  of?: TypedReports | undefined
  where?: TypedPred | null | undefined
  over?: TypedOver | null | undefined
  take?: TypedTake | null | undefined
  within?: TypedReports | null | undefined
  sides?: TypedReports[] | undefined
}

const TypedFigures: z.ZodType<TypedFigures> = z.lazy(() =>
  z.strictObject({
    kind: z.literal('figures'),
    as: z.enum(SHAPES),
    show: list(TypedExpr).optional(),
    by: z.array(z.enum(DIMENSIONS)).max(2).optional(),
    of: TypedReports.optional(),
    where: TypedPred.nullish(),
    over: TypedOver.nullish(),
    take: TypedTake.nullish(),
    within: TypedReports.nullish(),
    sides: z.array(TypedReports).max(4).optional(),
  }),
)

/** What a model may reply, by its kind; `none` where no query asks what was asked. */
export const TYPED_QUERIES = {
  figures: TypedFigures,
  passages: z.strictObject({
    kind: z.literal('passages'),
    of: TypedReports.optional(),
    text: z.string().max(120),
    aspect: z.enum(ASPECTS).nullish(),
    where: TypedPred.nullish(),
  }),
  coverage: z.strictObject({
    kind: z.literal('coverage'),
    about: z.enum(['reports', 'agencies', 'years', 'missing', 'exists', 'count', 'countAgencies', 'places']),
    of: TypedReports.optional(),
    over: TypedOver.nullish(),
  }),
  findings: z.strictObject({
    kind: z.literal('findings'),
    as: z.enum(['list', 'count', 'rank']),
    family: z.enum(FINDING_FAMILIES).nullish(),
    codes: list(Code).optional(),
    of: TypedReports.optional(),
    take: TypedTake.nullish(),
  }),
  themes: z.strictObject({
    kind: z.literal('themes'),
    as: z.enum(THEME_SHAPES),
    aspect: Sign,
    theme: Code.nullish(),
    of: TypedReports.optional(),
    over: TypedOver.nullish(),
  }),
  define: z.strictObject({ kind: z.literal('define'), codes: list(Code).min(1) }),
  none: z.strictObject({ kind: z.literal('none') }),
} as const
export type TypedQuery = z.infer<(typeof TYPED_QUERIES)[keyof typeof TYPED_QUERIES]>
