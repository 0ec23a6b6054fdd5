import type { Answer, Language, Option } from '../../answer.ts'
import { getTalkWords } from '../../languages/get-talk-words.ts'
import { type ArchiveFacts, OUTSIDE_TOPICS } from '../../languages/talk-words.ts'
import type { TalkQuery } from '../../query/query.ts'
import { describeQuery } from '../../query/sentences/describe-query.ts'
import { emptyAnswer } from '../empty-answer.ts'
import { withText } from './with-text.ts'

/** Topics after which examples of what this archive answers belong. */
const WITH_EXAMPLES: readonly string[] = ['help', 'who', 'greeting', 'complaint']

/** A reply to small talk, to a question about the program, or to what no report tells, with examples of this archive. */
export function tellTalk(query: TalkQuery, facts: ArchiveFacts, question: string, language: Language): Answer {
  const { about } = query
  const isOutside = about.kind === 'outside'
  const examples = isOutside || WITH_EXAMPLES.includes(about.topic) ? facts.examples : []
  return withText({
    ...emptyAnswer(question, language),
    kind: isOutside ? 'refusal' : 'help',
    understood: about.kind === 'meta' ? describeQuery(query, language) : '',
    lead: [reply(query, facts, language)],
    options: examples.map((example): Option => ({ label: example, question: example })),
  })
}

function reply({ about }: TalkQuery, facts: ArchiveFacts, language: Language): string {
  const words = getTalkWords(language)
  switch (about.kind) {
    case 'meta':
      return words.meta[about.topic](facts)
    case 'smalltalk':
      return words.smalltalk[about.topic]
    case 'outside': {
      const topic = OUTSIDE_TOPICS.find((one) => one === about.topic)
      return topic ? words.outside[topic] : words.elsewhere
    }
  }
}
