import type { TalkCueWords } from '../cues.ts'

const THAT = '(that/it/this/them)'

/** Words that go on with the answer before; they are known in a talk only. Notation: `expand-phrase.ts`. */
export const EN_TALK_CUES: TalkCueWords = {
  theFirst: 'the first|the former|former one|former',
  theSecond: 'the second|second',
  theThird: 'the third|third',
  theLast: 'the latter|latter one|latter|the last (one/agency/bureau)|last one|the one at the bottom',
  moreThanThat: `(get/got/gets/have/has/had/receive/received) more than ${THAT}|more than ${THAT}|higher than ${THAT}|above (that/it)|exceed (that/it)|beat (that/it)|ahead of ${THAT}|a (higher/bigger/larger) (number/figure/value)|even more`,
  fewerThanThat: `(get/got/gets/have/has/had/receive/received) (fewer/less) than ${THAT}|(fewer/less) than ${THAT}|lower than ${THAT}|below (that/it)|behind (it/them/that)|a (lower/smaller) (number/figure/value)|even (fewer/less)`,
  asManyAsThat:
    'as many|as many as (that/it/this)|tied|tie|tied with (it/that/them)|the same number|level with (it/that/them)|equal to (that/it)',
  reverse:
    'reverse [the/that/this] order|reverse (it/that/them/this)|reversed order|the other way round|other way around|in reverse|upside down|the other end|opposite order|flip (it/that)',
  goBack:
    'go back to (the/my) (first/previous/earlier/last) (one/question)|go back|back to (the/my) (first/previous/earlier/last) (one/question)|the one before|the previous one|previous question|the previous question|the earlier (one/question)|the question before|back to that question|the question before that',
  ownProvince: 'in (the/its/that) province|province-wide|provincewide|within (the/its) province|provincially',
  ownCity: 'in (the/its/that) city|city-wide|citywide|within (the/its) city',
  outOfHowMany:
    'out of how many [(agencies/requests/cases/in total)]|of how many|from how many|out of what total|what is the (denominator/base)',
  everywhere:
    'everywhere|nationwide|countrywide|all over [the country]|across the country|[the] whole country|the country|all of china|(any/every) (place/province)|wherever they are',
  allYears: 'all [the] years|every year|each year|all of the years|for all years|for every year|in every year',
  only: '(leave/keep) [me] (only/just)|(only/just) (leave/keep)|(restrict/limit/narrow/confine) (it/that/this/them/the list) [down] to|(restricted/limited/narrowed) [down] to',
  it: 'of (these/those) (two/three/four/five/six/ten)|(these/those) (two/three/four/five/six/ten) [(agencies/bureaus/offices/ones)]|the (two/three/four/five)|all (two/three/four/five)|all (two/three/four/five) of (them/these/those)',
  instead:
    'i mean|i meant|i was asking (about/for)|i asked (about/for)|i am asking (about/for)|what i (want/wanted/meant) (is/was)|i wanted|correction|i said|should be|should have been|sorry i meant|no i meant',
  outOf: 'how many of (them/these/those)|out of (them/these/those)',
  howManyAgencies: 'how many (are/is/were) (these/those/they/that/there/it)',
  compare: 'add|put next to (it/that/them)',
  byResult:
    'how (do/did/be) (those/these/they/it/the case) (end/go/turn out/work out/come out) [up]|what come of (those/these/them/it)',
  change: '(against/on/from/over) (its/their) (previous/prior) year|(against/on/from/over) (its/their) year before',
  whichAgency: 'who (come/be/finish/rank/stand)',
  profile: '[the] (whole/full/complete/entire) picture',
  byAgency: 'each one|each of them',
  whichYear: '(lowest/highest/peak/busiest/quietest/best/worst) year',
  most: '(highest/peak/busiest/best/worst) year',
  least: '(lowest/quietest) year',
  improvement: '(do/doing/done) about (it/that/this/them)',
  greeting: '(hello/hi/hey) again',
}
