import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchBrowser, type Visit, visit } from '../support/browser.ts'
import { startTarget, type Target } from './target.ts'

const chromium = findChromium()
const directory = new URL('../../examples/', import.meta.url)
const files = readdirSync(fileURLToPath(directory))
const exampleNames = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''))
  .toSorted()

describe.skipIf(chromium === undefined)('the explorer', () => {
  let browser: Browser
  let target: Target
  let opened: Visit | undefined

  beforeAll(async () => {
    target = await startTarget()
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(async () => {
    await browser.close()
    await target.close()
  })
  afterEach(async () => {
    const visited = opened
    opened = undefined
    await visited?.close()
    expect(visited?.problems ?? []).toEqual([])
    const elsewhere = visited?.requests.filter((url) => url.origin !== target.url && url.protocol !== 'data:')
    expect(elsewhere?.map(String) ?? []).toEqual([])
  })

  async function open(options: BrowserContextOptions = {}): Promise<Visit> {
    opened = await visit(browser, `${target.url}/graphql`, options)
    await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor()
    return opened
  }

  /** Chromium itself reports a failed request on the console: fine where the failure is what the test is about. */
  function expectProblems(text: string): void {
    for (const problem of opened?.problems.splice(0) ?? []) expect(problem).toContain(text)
  }

  it('greets a first visit with its name, the first example and the examples panel', async () => {
    const { page } = await open()
    expect(await page.title()).toBe('Partner Graph')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Partner Graph')
    expect(await editorText(page)).toContain(firstLine(exampleNames[0] ?? ''))
    expect(await page.getByRole('heading', { name: 'Examples' }).isVisible()).toBe(true)
  })

  it('lists every file of examples/ with its title, in order', async () => {
    const { page } = await open()
    const listed = page.locator('[data-example]')
    expect(await listed.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-example'))))
      .toEqual(exampleNames)
    expect(await listed.locator('.example-title').allTextContents())
      .toEqual(exampleNames.map((name) => firstLine(name).replace(/^#+\s*/, '')))
  })

  it.for(exampleNames)('opens the example %s in a new tab and shows data without errors', async (name) => {
    const { page, posts } = await open()
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url() === page.url()),
      page.locator(`[data-example="${name}"]`).click(),
    ])
    await answerContains(page, '{ "data": {')
    // The editor draws only the lines in sight, so the absence of errors is read from the answer itself.
    expect(await response.json()).not.toHaveProperty('errors')
    expect(await page.getByRole('tab').count()).toBe(2)
    expect(posts.at(-1)?.body).toMatchObject({ query: exampleText(`${name}.graphql`), ...exampleVariables(name) })
  })

  it('sends requests as JSON by POST, which no foreign form can do', async () => {
    const { page, posts } = await open()
    await run(page)
    await answerContains(page, '"data"')
    expect(posts.map((post) => post.headers['content-type'])).toEqual(posts.map(() => 'application/json'))
    expect(posts.length).toBeGreaterThan(1)
  })

  it('asks for lineage only while the switch is on, and remembers it', async () => {
    const { page, posts } = await open()
    await paste(page, 'Traced', 'query Traced { __typename }')
    await run(page)
    await answerContains(page, '__typename')
    expect(posts.at(-1)?.headers).not.toHaveProperty('x-partner-graph-trace')

    const traceSwitch = page.getByRole('switch', { name: 'Trace upstream calls' })
    await traceSwitch.focus()
    await page.keyboard.press('Space')
    await run(page)
    await answerContains(page, '"upstream"')
    expect(posts.at(-1)?.headers).toHaveProperty('x-partner-graph-trace', '1')

    await page.reload()
    expect(await traceSwitch.isChecked()).toBe(true)
  })

  it('shows the message of a wrong query', async () => {
    const { page } = await open()
    await paste(page, 'Wrong', 'query Wrong { noSuchField }')
    await run(page)
    await answerContains(page, 'Cannot query field')
    // GraphQL over HTTP: a document that does not fit the schema is 400, which the browser mentions.
    expectProblems('400 (Bad Request)')
  })

  it('says that the service does not answer when it is gone', async () => {
    const { page } = await open()
    await page.route('**/graphql', (route) => route.abort('connectionrefused'))
    await run(page)
    await answerContains(page, 'The service did not answer')
    expectProblems('net::ERR_CONNECTION_REFUSED')
  })

  it('shows what a proxy answers instead of GraphQL by its status', async () => {
    const { page } = await open()
    const badGateway = { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }
    await page.route('**/graphql', (route) => route.fulfill(badGateway))
    await run(page)
    await answerContains(page, 'HTTP 502 without a GraphQL result')
    expectProblems('502 (Bad Gateway)')
  })

  it('stops a running request when the user says so', async () => {
    const { page } = await open()
    await page.route('**/graphql', () => undefined)
    const failed = page.waitForEvent('requestfailed')
    await run(page)
    await page.getByRole('button', { name: 'Stop query' }).click()
    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
    await page.getByRole('button', { name: 'Execute query' }).waitFor()
  })

  it('opens and runs an example with the keyboard alone', async () => {
    const { page } = await open()
    await page.locator('[data-example]').first().focus()
    await page.keyboard.press('Enter')
    await answerContains(page, '"data"')
  })

  it('keeps the newest tab in sight when there are more than fit', async () => {
    const { page } = await open()
    const tabs = page.getByRole('tab')
    for (let count = 2; count <= 8; count += 1) {
      await page.locator('[data-example]').first().click()
      await expect.poll(() => tabs.count()).toBe(count)
    }
    const rightEdge = async (selector: Locator) => {
      const box = await selector.boundingBox()
      return box ? box.x + box.width : Number.NaN
    }
    const barEdge = await rightEdge(page.getByRole('tablist'))
    expect(barEdge).toBeGreaterThan(0)
    // Half a pixel of rounding; a tab out of sight is off by its whole width.
    await expect.poll(() => rightEdge(tabs.last())).toBeLessThanOrEqual(barEdge + 1)
  })

  it('shows the documentation of the schema it reads from the service', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).waitFor()
  })

  it('reopens what was written instead of the first example', async () => {
    const { page } = await open()
    await paste(page, 'Mine', 'query Mine { __typename }')
    await page.waitForFunction(() => (localStorage.getItem('graphiql:tabState') ?? '').includes('Mine'))
    await page.reload()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    expect(await editorText(page)).toBe('query Mine { __typename }')
    expect(await page.getByRole('tab').count()).toBe(1)
  })

  it('follows the system between light and dark, in the page and in the editors', async () => {
    const { page } = await open({ colorScheme: 'light' })
    const light = await colours(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('.monaco-editor.vs-dark').first().waitFor()
    const dark = await colours(page)
    expect(brightness(light.background)).toBeGreaterThan(200)
    expect(brightness(dark.background)).toBeLessThan(80)
    expect(brightness(dark.text)).toBeGreaterThan(brightness(light.text))
  })

  it('opens the query that a link of the console names, once and without running it', async () => {
    opened = await visit(browser, `${target.url}/graphql#query=${encodeURIComponent('query Again {\n  __typename\n}')}`)
    const { page, posts } = opened
    await page.getByRole('tab', { name: 'Again' }).waitFor()
    await expect.poll(() => editorText(page)).toBe('query Again { __typename }')
    expect(posts.filter(({ body }) => JSON.stringify(body).includes('query Again'))).toEqual([])
    expect(new URL(page.url()).hash).toBe('')
  })

  it('opens nothing for a link that names no GraphQL', async () => {
    opened = await visit(browser, `${target.url}/graphql#query=${encodeURIComponent('{ never closed')}`)
    await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor()
    await expect.poll(() => new URL(opened?.page.url() ?? '').hash).toBe('')
    expect(await opened.page.getByRole('tab').count()).toBeLessThanOrEqual(1)
  })

  it('has a way to the console', async () => {
    const { page } = await open()
    await page.getByRole('link', { name: 'Migration console' }).click()
    await page.getByRole('link', { name: 'Explorer' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/console')
    // Whoever may not operate the migration is told so by the console.
    await page.getByText('it takes the scope “operator”').waitFor()
    expectProblems('403')
  })

  it('links to no other site, in its dialogs neither', async () => {
    const { page } = await open()
    for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
      await page.getByRole('button', { name: dialog }).click()
      await page.getByRole('dialog').waitFor()
      expect(await page.locator('a[href^="http"]').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })
})

function firstLine(name: string): string {
  return exampleText(`${name}.graphql`).split('\n')[0] ?? ''
}

/** What a request for the example holds besides its query: its variables, when it has a file of them. */
function exampleVariables(name: string): { variables?: unknown } {
  const file = `${name}.variables.json`
  return files.includes(file) ? { variables: JSON.parse(exampleText(file)) } : {}
}

function exampleText(file: string): string {
  return readFileSync(new URL(file, directory), 'utf8')
}

/** Monaco shows spaces as no-break spaces, and breaks long lines. */
function normalised(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ')
}

async function editorText(page: Page): Promise<string> {
  return normalised(await page.locator('.graphiql-query-editor .view-lines').innerText())
}

async function answerText(page: Page): Promise<string> {
  return normalised(await page.locator('.result-window .view-lines').innerText())
}

async function answerContains(page: Page, text: string): Promise<void> {
  await expect.poll(() => answerText(page), { timeout: 10_000 }).toContain(text)
}

/**
 * Replaces the text of the query editor by pasting: typed brackets would be closed by the editor once more. Waits until
 * GraphiQL has read the operation's name: a run before that (within 100 ms) would send the old one.
 */
async function paste(page: Page, operationName: string, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('Control+A')
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(query)})`)
  await page.keyboard.press('Control+V')
  await page.getByRole('tab', { name: operationName }).waitFor()
  expect(await editorText(page)).toBe(query)
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click()
}

async function colours(page: Page): Promise<{ background: string; text: string }> {
  return {
    background: await styleOf(page, '.graphiql-container', 'backgroundColor'),
    text: await styleOf(page, '.service-name', 'color'),
  }
}

async function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return String(await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`))
}

/** The mean (0 to 255) of an `rgb(r, g, b)` colour. */
function brightness(colour: string): number {
  const channels = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length
}
