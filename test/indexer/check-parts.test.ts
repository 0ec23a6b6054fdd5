import { describe, expect, test } from 'vitest'
import { checkNarrative } from '../../indexer/checks/check-narrative.ts'
import { checkParts } from '../../indexer/checks/check-parts.ts'
import { findClaims } from '../../indexer/narrative/find-claims.ts'

const CONTEXT = { agency: '云汀市民政局', year: 2023 }
const COLUMNS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalServices', 'otherOrganization']
const ROWS = { received: [60, 8, 2, 0, 1, 3], carriedOver: [1, 0, 0, 0, 0, 0], totalHandled: [61, 8, 2, 0, 1, 3] }
const OUTCOMES = { granted: 30, partlyGranted: 5, 'denied.stateSecret': 4, otherwiseHandled: 36 }
const DENIED = [
  'forbiddenByLaw',
  'securityStability',
  'thirdParty',
  'internalAffairs',
  'deliberative',
  'enforcementFile',
  'administrativeInquiry',
]

/** 74 received, 1 carried over, 75 handled. */
const NUMBERS = new Map<string, number>([
  ...Object.entries(ROWS).flatMap(([row, counts]) => [
    ...counts.map((count, i): [string, number] => [`requests.${row}.${COLUMNS[i]}`, count]),
    [`requests.${row}.total`, counts.reduce((a, b) => a + b, 0)] as [string, number],
  ]),
  ...Object.entries(OUTCOMES).map(([row, count]): [string, number] => [`requests.${row}.total`, count]),
  ...DENIED.map((reason): [string, number] => [`requests.denied.${reason}.total`, 0]),
])

const told = (text: string, numbers = NUMBERS): string[] => {
  const claims = findClaims(text, CONTEXT)
  return [...checkNarrative(claims, numbers), ...checkParts(claims, numbers)].map(
    ({ code, parameters: { subject, claimed, printed } }) => `${code} ${subject} ${claimed}/${printed}`,
  )
}

describe('parts of a count that the tables contradict', () => {
  test.each([
    ['全年收到政府信息公开申请74件，其中自然人70件。', ['narrativePart naturalPerson 70/60']],
    [
      '全年收到政府信息公开申请74件（其中：自然人61件、法人或其他组织13件）。',
      ['narrativePart naturalPerson 61/60', 'narrativePart organisations 13/14'],
    ],
    ['全年收到政府信息公开申请74件，均由自然人提出。', ['narrativePart naturalPerson 74/60']],
    [
      '全年收到政府信息公开申请74件，同比下降3%，按申请人类型划分，自然人申请60件，占81%，商业企业申请9件，科研机构2件。',
      ['narrativePart business 9/8'],
    ],
    ['全年收到申请74件，其中60件为自然人申请，3件为科研机构申请。', ['narrativePart research 3/2']],
    ['全年收到申请74件，均已按时答复，其中自然人59件。', ['narrativePart naturalPerson 59/60']],
    ['全年办结政府信息公开申请75件，其中予以公开31件，部分公开5件，不予公开4件。', ['narrativePart granted 31/30']],
    [
      '全年办结申请75件，予以公开和部分公开36件，不予公开5件，其他处理36件。',
      ['narrativePart grantedAndPartly 36/35', 'narrativePart denied 5/4'],
    ],
    ['全年收到申请74件，其中网上申请70件、信函申请5件。', ['narrativeChannels received 75/74']],
    ['2023年收到网上政府信息公开申请70件、信函申请6件。', ['narrativeChannels received 76/75']],
    ['收到政府信息公开申请74件（网络渠道71件、现场申请3件），其中自然人61件。', ['narrativePart naturalPerson 61/60']],
    [
      '全年收到申请74件，均为自然人申请。其中，网上申请70件、现场申请5件。',
      ['narrativePart naturalPerson 74/60', 'narrativeChannels received 75/74'],
    ],
    [
      '截至2023年12月31日，共收到政府信息公开申请74件，其中申请人为自然人的61件。',
      ['narrativePart naturalPerson 61/60'],
    ],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings)
  })
})

describe('parts that contradict nothing', () => {
  test.each([
    ['what is printed', '收到申请74件，其中自然人60件、商业企业8件、科研机构2件、法律服务机构1件、其他组织3件。'],
    ['all organisations called businesses', '收到申请74件，其中自然人60件、企业14件。'],
    ['all organisations called others', '收到申请74件，其中自然人60件、其他组织14件。'],
    ['juridical persons beside other organisations', '收到申请74件，其中法人11件、其他组织3件。'],
    ['with what was carried over', '收到申请75件（含上年结转1件），其中自然人61件。'],
    ['granted in whole and in part', '办结申请75件，其中予以公开35件，不予公开4件。'],
    ['what came of the new requests only', '收到申请74件，其中予以公开29件，部分公开5件。'],
    ['ways in that are not all', '收到申请74件，其中网上申请60件、信函申请5件。'],
    ['a part of a part', '收到申请74件，其中网上申请60件，自然人50件。'],
    ['a part of another part', '收到申请74件，其中不予公开4件，其中自然人3件。'],
    ['others’ requests', '全市收到申请800件，其中自然人700件。'],
    ['the year before', '2022年收到申请74件，其中自然人70件。'],
    ['what the parts are about', '收到申请74件，其中自然人70件申请公开征地信息。'],
    ['requests for licences', '行政许可网上申请700件、现场申请50件。'],
    ['messages', '2023年收到网上留言70件、来信15件。'],
    ['visits by way of a site', '通过网站公开政府信息70件、公众号50件。'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test('a count that the tables contradict itself says it all', () => {
    expect(told('收到申请70件，其中自然人70件。')).toEqual(['narrativeCount received 70/74'])
  })

  test('a blank beside it leaves it open', () => {
    const numbers = new Map(NUMBERS)
    numbers.delete('requests.received.naturalPerson')
    expect(told('收到申请74件，其中自然人70件。', numbers)).toEqual([])
  })
})
