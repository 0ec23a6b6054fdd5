import type { Archive } from '../../db/archive/open-archive.ts'
import type { Digests } from '../../db/chats/chats.ts'
import type { Claim } from '../../db/chats/delivery.ts'
import type { Subscription } from '../../db/chats/subscriptions.ts'
import { type Block, bold, paragraph, plain, textParagraph } from '../../retrieval/answer/render/block.ts'
import { renderAnswer } from '../../retrieval/answer/render/render-answer.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { countThemes } from '../../retrieval/themes/count-themes.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { clockDate } from '../schedule/clock-date.ts'
import { writeLocalTime } from '../schedule/local-time.ts'
import { showZone } from '../schedule/parse-time-zone.ts'
import { compareSnapshots, readSnapshot, takeSnapshot } from '../talk/answer-snapshot.ts'
import type { Asker } from '../talk/asker.ts'
import { describeSubscription, readFollowed } from './describe-subscription.ts'
import { renderChanges } from './render-changes.ts'
import { tellEvents } from './tell-events.ts'
import { readThemes, THEME_YEARS, tellThemeChanges, tellThemeMoves } from './tell-themes.ts'

/** What digests are made from. */
export interface DigestSources {
  readonly asker: Asker
  readonly archive: Archive
  readonly digests: Pick<Digests, 'observe' | 'lastEvent' | 'listEvents'>
  readonly now: () => Date
}

/** A digest, or that there is nothing to tell; `state` is what the next one is compared with. */
export type ComposedDigest =
  | { readonly kind: 'nothing'; readonly state: unknown }
  | {
      readonly kind: 'message'
      readonly blocks: readonly Block[]
      /** The answer in it, for its buttons; null where it is about a topic. */
      readonly answer: Answer | null
      /** State of a conversation after the answer. */
      readonly leads: unknown
      readonly state: unknown
    }

/** What a digest has to say below its heading. */
interface Content {
  readonly news: readonly Block[]
  /** Told whether or not there is news. */
  readonly always: readonly Block[]
  readonly answer: Answer | null
  readonly leads: unknown
  readonly state: unknown
}

/** Composes the digest of a subscription as of now: what has changed since the last one, then the whole answer. */
export async function composeDigest(claim: Claim, sources: DigestSources): Promise<ComposedDigest> {
  const { subscription, forced } = claim
  const { news, always, answer, leads, state } = await findContent(subscription, sources)
  const { silent, schedule, baselineAt } = subscription
  const isFirst = baselineAt === null
  if (news.length === 0 && !isFirst && !forced && (silent || schedule.kind === 'change')) {
    return { kind: 'nothing', state }
  }
  const blocks = [...renderHead(claim), ...renderNews(subscription, news), ...always]
  return { kind: 'message', blocks, answer, leads, state }
}

const findContent = (subscription: Subscription, sources: DigestSources): Content | Promise<Content> =>
  subscription.topic === 'question'
    ? answerQuestion(subscription, sources)
    : subscription.topic === 'themes'
      ? findThemes(subscription, sources)
      : findEvents(subscription, subscription.topic, sources)

async function answerQuestion(subscription: Subscription, { asker, now }: DigestSources): Promise<Content> {
  const { question, context, language, baseline, settings } = subscription
  const { answer, context: leads } = await asker.ask(question, {
    language,
    now: clockDate(now(), settings.timeZone),
    context: readFollowed(context)?.follows ?? null,
  })
  const state = takeSnapshot(answer)
  const before = readSnapshot(baseline)
  const changes = before && compareSnapshots(before, state)
  return {
    news: changes ? renderChanges(changes, language) : [],
    always: [...paragraph([bold(getDigestMessages(language).digest.answer)]), ...renderAnswer(answer)],
    answer,
    leads,
    state,
  }
}

function findThemes({ baseline, language }: Subscription, { archive }: DigestSources): Content {
  const counts = countThemes(archive, THEME_YEARS)
  return {
    news: tellThemeChanges(readThemes(baseline), counts, language),
    always: tellThemeMoves(counts, language),
    answer: null,
    leads: null,
    state: counts,
  }
}

function findEvents(
  { baseline, language }: Subscription,
  topic: Parameters<typeof tellEvents>[0],
  { archive, digests, now }: DigestSources,
): Content {
  digests.observe(archive, now())
  const state = digests.lastEvent()
  const events = digests.listEvents(typeof baseline === 'number' ? baseline : state)
  return { news: tellEvents(topic, events, language), always: [], answer: null, leads: null, state }
}

/** What the digest is about, when it comes, and what became of earlier ones. */
function renderHead({ subscription, missed, slot, doubtful }: Claim): Block[] {
  const { language, schedule, settings } = subscription
  const messages = getDigestMessages(language)
  const time = (at: Date): string => writeLocalTime(at, settings.timeZone)
  return paragraph(
    [bold(`🔔 ${describeSubscription(subscription)}`)],
    [plain(`${messages.schedule(schedule)} · ${showZone(settings.timeZone)}`)],
    ...(missed > 0 ? [[plain(messages.digest.caughtUp(missed, time(slot)))]] : []),
    ...(doubtful.length > 0 ? [[plain(messages.digest.doubtful(doubtful.map(time).join(', ')))]] : []),
  )
}

function renderNews({ language, baselineAt, settings }: Subscription, news: readonly Block[]): Block[] {
  const { digest } = getDigestMessages(language)
  if (!baselineAt) return textParagraph(digest.first)
  const since = writeLocalTime(baselineAt, settings.timeZone)
  return news.length > 0
    ? [...paragraph([bold(digest.since(since))]), ...news]
    : textParagraph(digest.nothingNew(since))
}
