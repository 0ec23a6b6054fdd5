import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paintChat } from '../support/look/paint-chat.ts'
import { createStage } from '../support/look/play-scene.ts'
import { FIRST_SCENES, SCENES } from '../support/look/scenes.ts'
import { startSampleBot } from '../support/look/start-sample-bot.ts'

/**
 * Plays the scenes with the real bot over the samples, and paints each conversation into a folder.
 * @param wanted names of scenes; all where there are none
 */
export async function paintScenes(folder = 'pictures', wanted: readonly string[] = []): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const bot = await startSampleBot()
  const stage = createStage(bot)
  try {
    for (const language of ['zh', 'en'] as const) {
      for (const scene of FIRST_SCENES) await paintScene(scene, language)
    }
    for (const scene of SCENES) {
      for (const language of ['zh', 'en'] as const) await paintScene(scene, language)
    }
  } finally {
    await bot.stop()
  }

  async function paintScene(scene: (typeof SCENES)[number], language: 'zh' | 'en'): Promise<void> {
    const isWanted = wanted.length === 0 || wanted.includes(scene.name)
    if (!isWanted && SCENES.includes(scene)) return
    const messages = await stage.play(scene, language).catch((error: unknown) => {
      console.error(`${scene.name} ${language}: ${String(error)}`)
      return []
    })
    if (!isWanted) return
    const file = join(folder, `${scene.name}-${language}.png`)
    writeFileSync(file, await paintChat(messages, bot.api.state.files))
    console.log(`${file}: ${messages.length} messages`)
  }
}
