import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStage, type Stage } from '../../support/look/play-scene.ts'
import { FIRST_SCENES, SCENES } from '../../support/look/scenes.ts'
import { type SampleBot, startSampleBot } from '../../support/look/start-sample-bot.ts'
import { writeTranscript } from '../../support/look/write-transcript.ts'

/**
 * Every kind of message as it was looked at on a screen of a phone's width: `npm run bench -- chat FOLDER` paints the same
 * scenes. Where a text changes, look at its picture before the files in `look/` are written anew (`-u`).
 */
describe('what people see', () => {
  let bot: SampleBot
  let stage: Stage
  beforeAll(async () => {
    bot = await startSampleBot()
    stage = createStage(bot)
  })
  afterAll(() => bot.stop())

  const LANGUAGES = ['zh', 'en'] as const
  const first = LANGUAGES.flatMap((language) => FIRST_SCENES.map((scene) => ({ scene, language, name: scene.name })))
  const others = SCENES.flatMap((scene) => LANGUAGES.map((language) => ({ scene, language, name: scene.name })))

  test.each(first)('$name, $language', async ({ scene, language, name }) => {
    const transcript = writeTranscript(await stage.play(scene, language))
    await expect(transcript).toMatchFileSnapshot(`look/${name}.${language}.txt`)
  })

  test.concurrent.for(others)('$name, $language', async ({ scene, language, name }, { expect }) => {
    const transcript = writeTranscript(await stage.play(scene, language))
    await expect(transcript).toMatchFileSnapshot(`look/${name}.${language}.txt`)
  })
})
