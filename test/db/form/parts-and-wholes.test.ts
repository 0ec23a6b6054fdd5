import { describe, expect, test } from 'vitest'
import { isPartOf, membersOf, partsOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'

describe('the parts of a figure', () => {
  test.each([
    [
      'requests.totalHandled.total',
      ['granted', 'partlyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherwiseHandled'].map(
        (row) => `requests.${row}.total`,
      ),
    ],
    [
      'requests.unableToProvide.business',
      ['notHeld', 'needsCreation', 'stillUnclear'].map((reason) => `requests.unableToProvide.${reason}.business`),
    ],
    ['requests.received.total', ['requests.received.naturalPerson', 'requests.received.organisations']],
    [
      'requests.granted.organisations',
      ['business', 'research', 'publicInterest', 'legalServices', 'otherOrganization'].map(
        (column) => `requests.granted.${column}`,
      ),
    ],
    ['review.litigation.pending', ['review.litigationDirect.pending', 'review.litigationAfterReconsideration.pending']],
    [
      'review.reconsideration.total',
      ['upheld', 'overturned', 'other', 'pending'].map((result) => `review.reconsideration.${result}`),
    ],
    ['penalties.decisions', []],
    ['ratio.denialRate', []],
    ['requests.invented.total', []],
  ])('%s', (code, parts) => expect(partsOf(code)).toEqual(parts))
})

describe('the whole that a figure is a share of', () => {
  test.each([
    ['requests.denied.stateSecret.total', 'requests.denied.total'],
    ['requests.otherwiseHandled.other.total', 'requests.otherwiseHandled.total'],
    ['requests.denied.total', 'requests.totalHandled.total'],
    ['requests.otherwiseHandled.total', 'requests.totalHandled.total'],
    ['requests.granted.total', 'requests.totalHandled.total'],
    ['requests.received.business', 'requests.received.total'],
    ['requests.received.organisations', 'requests.received.total'],
    ['requests.denied.stateSecret.business', 'requests.denied.stateSecret.total'],
    ['review.reconsideration.overturned', 'review.reconsideration.total'],
    ['review.litigation.overturned', 'review.litigation.total'],
    ['review.litigationDirect.total', 'review.litigation.total'],
    ['requests.received.total', undefined],
    ['requests.totalHandled.total', undefined],
    ['review.reconsideration.total', undefined],
    ['fees.amount', undefined],
    ['ratio.denialRate', undefined],
  ])('%s', (code, whole) => expect(wholeOf(code)).toBe(whole))
})

describe('a part', () => {
  test.each([
    ['requests.denied.stateSecret.total', 'requests.totalHandled.total', true],
    ['requests.denied.stateSecret.business', 'requests.denied.organisations', true],
    ['review.litigationDirect.upheld', 'review.litigation.total', true],
    ['requests.otherwiseHandled.total', 'requests.totalHandled.total', true],
    ['requests.received.total', 'requests.totalHandled.total', false],
    ['requests.denied.total', 'requests.denied.total', false],
    ['requests.denied.total', 'requests.denied.stateSecret.total', false],
    ['review.reconsideration.total', 'requests.totalHandled.total', false],
  ])('%s of %s: %s', (part, whole, is) => expect(isPartOf(part, whole)).toBe(is))
})

describe('a breakdown', () => {
  const REQUESTERS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalServices', 'otherOrganization']
  const OUTCOMES = ['granted', 'partlyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherwiseHandled']

  test.each([
    ['requests.received.total', 'requester', REQUESTERS.map((column) => `requests.received.${column}`)],
    [
      'requests.received.organisations',
      'requester',
      REQUESTERS.slice(1).map((column) => `requests.received.${column}`),
    ],
    ['requests.received.business', 'requester', REQUESTERS.map((column) => `requests.received.${column}`)],
    ['requests.totalHandled.total', 'reason', OUTCOMES.map((row) => `requests.${row}.total`)],
    ['requests.received.total', 'reason', OUTCOMES.map((row) => `requests.${row}.total`)],
    ['requests.received.total', 'result', OUTCOMES.map((row) => `requests.${row}.total`)],
    [
      'requests.notProcessed.business',
      'reason',
      ['petition', 'duplicate', 'publication', 'excessive', 'reconfirmation'].map(
        (reason) => `requests.notProcessed.${reason}.business`,
      ),
    ],
    [
      'requests.unableToProvide.notHeld.total',
      'reason',
      ['notHeld', 'needsCreation', 'stillUnclear'].map((reason) => `requests.unableToProvide.${reason}.total`),
    ],
    [
      'review.litigation.total',
      'result',
      ['upheld', 'overturned', 'other', 'pending'].map((result) => `review.litigation.${result}`),
    ],
    [
      'review.reconsideration.upheld',
      'reason',
      ['upheld', 'overturned', 'other', 'pending'].map((result) => `review.reconsideration.${result}`),
    ],
    ['review.litigation.total', 'requester', []],
    ['penalties.decisions', 'reason', []],
    ['ratio.denialRate', 'reason', []],
  ] as const)('%s by %s', (code, by, members) => expect(membersOf(code, by)).toEqual(members))
})
