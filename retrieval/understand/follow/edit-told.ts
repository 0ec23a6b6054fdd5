/** Readings of a turn after findings, quotes or themes, as changes to what was asked of them. */
import type { Query } from '../../query/query.ts'
import { findFamily } from '../parse/compose-findings.ts'
import { has } from '../parse/view.ts'
import { mergeReports, reportsBefore } from './merge-reports.ts'
import { pointAt } from './point-at.ts'
import type { TurnSetting } from './turn-setting.ts'

/** The same of another family of findings or of another theme, of the reports that the turn names or of those before. */
export function listToldEdits({ parsed, view, context, names }: TurnSetting): readonly Query[] {
  const before = context.query
  if (before.kind !== 'findings' && before.kind !== 'themes' && before.kind !== 'passages') return []
  const from = reportsBefore(before, context, pointAt(view, context, null), has(view, 'thatYear'))
  const of = mergeReports(from, parsed.reports, view, names.agencies)
  if (before.kind === 'findings') {
    const family = findFamily(view)
    return [
      ...(family ? [{ ...before, of, family, codes: [] }] : []),
      ...(has(view, 'all', 'whole') ? [{ ...before, of, family: null, codes: [] }] : []),
    ]
  }
  const aspect = has(view, 'improvement') ? 'improvement' : has(view, 'problem') ? 'problem' : null
  return view.tokens.flatMap(({ meanings }) =>
    meanings.flatMap((meaning): Query[] =>
      meaning.kind === 'theme'
        ? [
            {
              kind: 'themes',
              of,
              theme: meaning.key,
              aspect: aspect ?? (before.aspect === 'improvement' ? 'improvement' : 'problem'),
              as: 'list',
              over: null,
            },
          ]
        : [],
    ),
  )
}
