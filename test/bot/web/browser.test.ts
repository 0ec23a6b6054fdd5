import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type ServedPage, servePage } from '../../../bot/web/serve-page.ts'
import { findChromium } from '../../support/web/find-chromium.ts'
import { type SamplePage, startSamplePage } from '../../support/web/start-sample-page.ts'

const executablePath = findChromium()
if (!executablePath) console.warn('No chromium is installed: the page is not tested in a browser.')

const ZEROS = '2024年哪些单位没有收到申请'
const AGENCY = `/agency/${encodeURIComponent('汶岚市科学技术局')}`
/** What axe holds the page to. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** `magnified`: a phone at 200 %. */
const SIZES = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 900 },
  magnified: { width: 180, height: 370 },
} as const

describe.skipIf(!executablePath)('a reader in a browser', { timeout: 120_000 }, () => {
  let sample: SamplePage
  let served: ServedPage
  let browser: Browser
  let context: BrowserContext
  /** What the browser complained about: what the policy forbids, what was not found. */
  const complaints: string[] = []

  beforeAll(async () => {
    const options = {
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...(executablePath ? { executablePath } : {}),
    }
    ;[sample, browser] = await Promise.all([startSamplePage(), chromium.launch(options)])
    served = await servePage(sample.open(), '127.0.0.1', 0)
  })
  afterEach(async () => {
    await context.close()
    sample.now = new Date(sample.now.getTime() + 60_000)
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
    await sample.stop()
  })

  async function open(
    path: string,
    size: keyof typeof SIZES = 'desk',
    locale = 'zh-CN',
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const baseURL = `http://127.0.0.1:${served.port}`
    context = await browser.newContext({ viewport: SIZES[size], locale, baseURL, colorScheme })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(path)
    return page
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.getByLabel(/您的问题|Your question/).fill(question)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: question }).waitFor()
  }

  /** How far the page goes beyond the screen, in points: tables scroll in frames of their own. */
  const overhang = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>

  /** Violations that keep people from reading or using the page. */
  async function findBarriers(page: Page): Promise<string[]> {
    // One frame has no need of the page of its own in which axe gathers the results of several.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(STANDARDS).analyze()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  test('asks, goes on, presses what is on offer', async () => {
    const page = await open('/')
    await ask(page, '澄湾教育局2024年收到多少申请')
    await ask(page, '那2023年呢')
    const last = page.getByRole('article').last()
    await expect.poll(() => last.innerText()).toContain('汶岚市澄湾区教育局 · 2023年')
    const next = last.getByRole('button').first()
    const question = await next.innerText()
    await next.click()
    await page.getByRole('article', { name: question }).waitFor()
    expect(await page.getByRole('article').count()).toBe(3)
  })

  test('opens a source and sees the cell marked, on a phone, with what it belongs to', async () => {
    const page = await open('/', 'phone')
    await ask(page, ZEROS)
    await page.getByText('出处', { exact: true }).click()
    await page.getByRole('link', { name: /汶岚市科学技术局-2024/ }).click()
    const mark = page.locator('#cited')
    expect(await mark.innerText()).toBe('0')
    expect((await mark.boundingBox())?.y).toBeLessThan(SIZES.phone.height)
    const row = page.getByRole('rowheader', { name: '一、本年新收政府信息公开申请数量' })
    expect((await row.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    expect([await overhang(page), await findBarriers(page)]).toEqual([0, []])
  })

  test('a profile keeps the labels of its lines whole on a phone', async () => {
    const page = await open('/', 'phone')
    await ask(page, '汶岚市科学技术局')
    for (const label of ['本年新收申请（件）', '办理结果总计（件）', '公开率'])
      expect((await page.getByRole('rowheader', { name: label }).boundingBox())?.height).toBeLessThan(45)
    expect([await overhang(page), await findBarriers(page)]).toEqual([0, []])
  })

  test('opens a quote and sees the sentence marked', async () => {
    const page = await open('/', 'phone')
    await ask(page, '哪些单位提到解读形式单一')
    const quote = await page.locator('blockquote').first().innerText()
    await page.locator('figcaption a').first().click()
    expect([await page.locator('#cited').innerText(), await overhang(page)]).toEqual([quote, 0])
  })

  test('sorts the whole table and saves it', async () => {
    const page = await open('/')
    await ask(page, '2024年各单位收到多少申请')
    await page.getByRole('link', { name: /完整表格/ }).click()
    await page.getByRole('link', { name: /^数值/ }).click()
    await page.getByRole('link', { name: /^数值/ }).click()
    expect(await page.getByRole('rowheader').first().innerText()).toBe('泓浦市市场监督管理局')
    expect(await findBarriers(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
  })

  test('reads in the dark: an answer, a marked cell, an agency', async () => {
    const page = await open('/', 'phone', 'zh-CN', 'dark')
    await ask(page, ZEROS)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 25, 31)')
    expect(await findBarriers(page)).toEqual([])
    await page.getByText('出处', { exact: true }).click()
    await page.getByRole('link', { name: /汶岚市科学技术局-2024/ }).click()
    expect([await page.locator('#cited').innerText(), await findBarriers(page)]).toEqual(['0', []])
    await page.goto(AGENCY)
    expect(await findBarriers(page)).toEqual([])
  })

  test('a ranking gives its places no more room than they need', async () => {
    const page = await open('/', 'phone')
    await ask(page, '2024年新收申请最多的3家单位')
    const row = page.getByRole('row').nth(1)
    expect((await row.getByRole('cell').first().boundingBox())?.width).toBeLessThan(40)
    expect([await row.getByRole('rowheader').innerText(), await overhang(page)]).toEqual(['泓浦市市场监督管理局', 0])
  })

  test('enlarged to twice the size nothing lies over anything else', async () => {
    const page = await open('/', 'magnified', 'en')
    await ask(page, 'top three agencies by applications in 2024')
    const [label, forget] = [page.getByText('Your question', { exact: true }), page.getByText('Start afresh')]
    const [upper, lower] = [await label.boundingBox(), await forget.boundingBox()]
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0)
    // What stays in place would hide most of so small a screen.
    expect(await page.evaluate('getComputedStyle(document.querySelector(".asking")).position')).toBe('static')
    expect(await overhang(page)).toBe(0)
  })

  test('looks at an agency, in either language', async () => {
    const page = await open(AGENCY, 'phone')
    await page.getByRole('img').first().waitFor()
    expect([await overhang(page), await findBarriers(page)]).toEqual([0, []])
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Figures by year' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Agencies' }).click()
    await page.getByLabel('Name contains').fill('泓浦')
    await page.keyboard.press('Enter')
    await page.getByText('3 agencies').waitFor()
  })

  test('needs nothing but a keyboard', async () => {
    const page = await open('/', 'desk', 'en')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const example = (await page.evaluate('document.activeElement.textContent')) as string
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: example }).waitFor()
    await page.getByText('Sources', { exact: true }).focus()
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#cited').waitFor()
    await page.goto('/')
    expect(await findBarriers(page)).toEqual([])
  })
})
