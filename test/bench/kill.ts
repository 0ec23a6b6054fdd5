import { join } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'
import { playKills } from '../support/kills/play-kills.ts'

/** `npm run bench -- kill [N]`: kills the bot N times (50) at random moments and counts what was lost or came twice. */
export async function benchKill(kills = 50): Promise<void> {
  const start = performance.now()
  const onKill = (done: number): void => {
    if (done % 10 === 0) console.log(`${done} kills after ${Math.round((performance.now() - start) / 1000)} s`)
  }
  const program = join(packageRoot(), 'dist/bot/main.js')
  const tally = await playKills({ program, kills, random: Math.random, onKill })
  const { digests } = tally
  console.log(
    `${digests.due} digests: ${digests.sent} arrived once, ${digests.unknown} told as unknown, ${digests.lost.length} lost, ${digests.doubled.length} came twice`,
  )
  const { questions, answered, excused, lost, doubled, broadcasts } = tally
  console.log(
    `${questions} questions: ${answered} answered once, ${excused} excused, ${lost.length} lost, ${doubled.length} answered twice`,
  )
  const { due, sent, unknown, doubled: twice } = broadcasts
  console.log(
    `${due} messages of broadcasts: ${sent} arrived, ${unknown} told as unknown, ${due - sent} did not arrive, ${twice} came twice`,
  )
}
