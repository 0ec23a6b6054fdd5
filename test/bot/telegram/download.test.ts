import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { download, LARGEST_DOWNLOAD } from '../../../bot/telegram/admin/download.ts'

/** A Bot API whose file lies at `path`; the address of its bytes answers by `serve`. */
async function serveFile(path: string, serve: (count: number) => Buffer | 'drop'): Promise<{ api: Api; root: string }> {
  let count = 0
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/getFile')) {
      response.end(JSON.stringify({ ok: true, result: { file_id: 'a', file_unique_id: 'a', file_path: path } }))
      return
    }
    const bytes = serve(++count)
    if (bytes === 'drop') request.socket.destroy()
    else response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { api: new Api('1:a', { apiRoot: root }), root }
}

const never = new AbortController().signal

test('a connection that drops is tried again, but not for ever', async () => {
  const twice = await serveFile('documents/a', (count) => (count < 3 ? 'drop' : Buffer.from('bytes')))
  expect(await download(twice.api, { apiRoot: twice.root }, 'a', never)).toEqual(Buffer.from('bytes'))
  const always = await serveFile('documents/a', () => 'drop')
  expect(await download(always.api, { apiRoot: always.root }, 'a', never)).toBe('unreachable')
})

test('more bytes than Telegram hands out are not taken, whatever it says of the size', async () => {
  const { api, root } = await serveFile('documents/a', () => Buffer.alloc(LARGEST_DOWNLOAD + 1))
  expect(await download(api, { apiRoot: root }, 'a', never)).toBe('tooLarge')
})

test('a local server names a file on its disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-local-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.txt'), 'bytes')
  const here = await serveFile(join(folder, 'a.txt'), () => 'drop')
  expect(await download(here.api, { apiRoot: here.root }, 'a', never)).toEqual(Buffer.from('bytes'))
  const gone = await serveFile(join(folder, 'b.txt'), () => 'drop')
  expect(await download(gone.api, { apiRoot: gone.root }, 'a', never)).toBe('unreachable')
})
