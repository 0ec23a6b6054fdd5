import { describe, expect, it } from 'vitest'
import { listIdentities } from '../../db/form/identities.ts'
import { listUndone } from '../../db/lists/unassessable.ts'

const codes = new Set(listIdentities('byReason').flatMap(({ left, right }) => [...left, ...right]))
const without = (...blanks: string[]) => listUndone((code) => codes.has(code) && !blanks.includes(code), codes)

describe('checks that a report leaves undone', () => {
  it('are none where every cell holds a number', () => {
    expect(without()).toEqual([])
  })

  it('are those of the row and the column of a blank, and no other', () => {
    expect(without('requests.granted.business')).toEqual([
      { code: 'outcomeSum', subjects: ['business'] },
      { code: 'requesterSum', subjects: ['granted'] },
    ])
    expect(without('requests.carriedOver.total')).toEqual([
      { code: 'requestBalance', subjects: ['total'] },
      { code: 'requesterSum', subjects: ['carriedOver'] },
    ])
  })

  it('are none of a report without statutory tables', () => {
    expect(listUndone(() => false, new Set())).toEqual([])
  })
})
