import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { playKills } from '../../support/kills/play-kills.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../../dist/bot/main.js', import.meta.url))
const BUILT = existsSync(fileURLToPath(new URL('../../../dist/db/chats/inbox.js', import.meta.url)))

test.skipIf(!BUILT)(
  'kill -9 while answering, broadcasting and sending digests: nothing is lost, nothing comes twice (npm run bench -- kill: fifty kills)',
  async () => {
    const moments = [0.15, 0.6]
    const tally = await playKills({ program: PROGRAM, kills: moments.length, random: () => moments.shift() ?? 0.5 })
    expect(tally).toMatchObject({ lost: [], doubled: [], questions: 24, digests: { due: 8, lost: [], doubled: [] } })
    expect(tally.answered + tally.excused).toBe(24)
    const { due, sent, unknown, doubled } = tally.broadcasts
    expect(doubled).toBe(0)
    expect(sent + unknown).toBeGreaterThanOrEqual(due)
  },
  120_000,
)
