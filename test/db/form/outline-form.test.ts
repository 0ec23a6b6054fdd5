import { expect, test } from 'vitest'
import { listMeasures } from '../../../db/form/measures.ts'
import { outlineForm } from '../../../db/form/outline-form.ts'

test('the outline makes every code that can be asked for, and no other', () => {
  const { codes, patterns } = outlineForm()
  const made = patterns.flatMap(({ pattern, axes: [rows, columns] }) =>
    (rows?.choices ?? []).flatMap((row) =>
      (columns?.choices ?? []).map((column) =>
        pattern.replace(`<${rows?.key}>`, row.key).replace(`<${columns?.key}>`, column.key),
      ),
    ),
  )
  const all = [...codes.map(({ key }) => key), ...made]
  expect(new Set(all)).toEqual(new Set(listMeasures().map(({ code }) => code)))
})
