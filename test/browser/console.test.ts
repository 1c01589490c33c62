import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChromium, launchBrowser, type Visit, visit } from '../support/browser.ts'
import { type ConsoleMock, startConsoleMock } from '../support/console-mock.ts'

const chromium = findChromium()

describe.skipIf(chromium === undefined)('the console', () => {
  let browser: Browser
  let mock: ConsoleMock
  let opened: Visit | undefined

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '')
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    mock = await startConsoleMock()
  })
  afterEach(async () => {
    const visited = opened
    opened = undefined
    await visited?.close()
    await mock.close()
    expect(visited?.problems ?? []).toEqual([])
    expect(visited?.requests.filter((url) => url.origin !== mock.url).map(String) ?? []).toEqual([])
  })

  async function open(place = '#/', options: BrowserContextOptions = {}): Promise<Page> {
    opened = await visit(browser, `${mock.url}/console${place}`, options)
    await opened.page.locator('h1').first().waitFor()
    return opened.page
  }

  /** Chromium itself reports a failed request on the console: fine where the failure is what the test is about. */
  function expectProblems(text: string): void {
    for (const problem of opened?.problems.splice(0) ?? []) expect(problem).toContain(text)
  }

  const row = (page: Page, name: string): Locator => page.locator(`[data-operation="${name}"]`)
  const cell = (page: Page, name: string, column: string): Locator => row(page, name).locator(`[data-column="${column}"]`)
  const names = (page: Page): Promise<string[]> => page.locator('tbody [data-operation] th a').allTextContents()

  describe('its table', () => {
    it('has every operation with policy, share, roll-out, verdict, sunset, errors, latency, quota and mismatches', async () => {
      const page = await open()
      await row(page, 'order.details').waitFor()
      expect(await names(page)).toEqual(mock.world.operations.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'en')))
      const text = async (column: string) => ((await cell(page, 'order.details', column).textContent()) ?? '').trim()
      expect(await text('policy')).toBe('Auto set here')
      expect(await text('toNew')).toBe('25%25% of the traffic goes to the new generation')
      expect(await text('rollout')).toBe('waits · 25%')
      expect(await text('verdict')).toBe('Ready for new')
      expect(await text('sunset')).toBe('41 days old · unconfirmed')
      expect([await text('errorsOld'), await text('errorsNew')]).toEqual(['0.13%', '0.11%'])
      expect([await text('latencyOld'), await text('latencyNew')]).toEqual(['230 ms', '170 ms'])
      expect([await text('quota'), await text('mismatches'), await text('attention')]).toEqual(['6%Quota used: 6%', '4', 'waits for you'])
    })

    it.for([
      ['order.list', 'Regressed'], ['customer.list', 'Keep old'], ['pricing.renewal', 'Keep comparing'], ['customer.balances', 'Ready for new'], ['subscription.list', 'On new'],
    ] as const)('says of %s that it is “%s”, with a sign of its own', async ([name, word]) => {
      const page = await open()
      expect(await cell(page, name, 'verdict').innerText()).toBe(word)
      const shapes = await page.locator('.verdict').evaluateAll((all) => all.map((one) => `${one.getAttribute('data-verdict')} ${one.querySelector('path')?.getAttribute('d')}`))
      expect(new Set(shapes).size).toBe(5)
    })

    it('names what needs attention', async () => {
      const page = await open('#/?attention=1')
      await row(page, 'order.list').waitFor()
      const reasons = await page.locator('tbody tr').evaluateAll((all) => all.map((one) => [one.getAttribute('data-operation'), one.querySelector('.attention')?.textContent]))
      expect(Object.fromEntries(reasons)).toEqual({
        'customer.balances': 'ready to move', 'customer.list': 'answers differ', 'order.details': 'waits for you', 'order.list': 'does worse on newoffline soon',
        'partner.balances': 'quota nearly used', 'region.cities': 'answers like retired',
      })
    })

    it('is filtered by text (endpoints too), by generations and by verdict, and keeps that in its address', async () => {
      const page = await open()
      await page.getByRole('searchbox', { name: 'Filter by name' }).fill('ShowCustomerOrder')
      await expect.poll(() => names(page)).toEqual(['order.details', 'order.refund'].filter((name) => mock.world.operations.some((operation) => operation.name === name && operation.bindings.some(({ endpoints }) => endpoints.some(({ operationId }) => operationId.toLowerCase().includes('showcustomerorder'))))))
      await page.getByRole('searchbox', { name: 'Filter by name' }).fill('order')
      await page.getByRole('checkbox', { name: 'With two generations' }).check()
      await page.getByRole('combobox', { name: 'Verdict' }).selectOption({ label: 'Regressed' })
      await expect.poll(() => names(page)).toEqual(['order.list'])
      expect(new URL(page.url()).hash).toBe('#/?text=order&two=1&verdict=REGRESSED')
      await page.reload()
      await expect.poll(() => names(page)).toEqual(['order.list'])
      await page.getByRole('searchbox', { name: 'Filter by name' }).fill('no such thing')
      await page.getByRole('button', { name: 'Show all' }).click()
      await expect.poll(async () => (await names(page)).length).toBe(mock.world.operations.length)
    })

    it('is sorted by its headings, what has no value last both ways', async () => {
      const page = await open()
      const heading = page.getByRole('columnheader', { name: 'Errors, new' })
      await heading.getByRole('button').click()
      expect(await heading.getAttribute('aria-sort')).toBe('ascending')
      expect((await names(page)).slice(0, 2)).toEqual(['customer.balances', 'customer.list'])
      await heading.getByRole('button').click()
      expect(await heading.getAttribute('aria-sort')).toBe('descending')
      expect((await names(page))[0]).toBe('order.list')
      expect(await page.locator('tbody tr').last().locator('[data-column="errorsNew"]').textContent()).toContain('nothing known')
    })

    it('shows what changes by itself, and asks for nothing while nobody sees it', async () => {
      const page = await open()
      await row(page, 'order.details').waitFor()
      mock.world.operation('order.details').policy.newPercent = 50
      await expect.poll(() => cell(page, 'order.details', 'toNew').locator('.share-number').innerText(), { timeout: 9_000 }).toBe('50%')
      await page.evaluate(`Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`)
      await page.waitForLoadState('networkidle')
      const before = mock.world.asked.length
      await page.waitForTimeout(6_500)
      expect(mock.world.asked.length).toBe(before)
      mock.world.operation('order.details').policy.newPercent = 100
      await page.evaluate(`delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`)
      await expect.poll(() => cell(page, 'order.details', 'toNew').locator('.share-number').innerText(), { timeout: 3_000 }).toBe('100%')
    })

    it('becomes cards on a narrow screen, without leaving the screen, and remains a table', async () => {
      const page = await open('#/?two=1', { viewport: { width: 360, height: 740 } })
      await row(page, 'order.details').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await page.getByRole('row', { name: /order\.details/ }).getByRole('cell').count()).toBe(12)
      await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Verdict' })
      await expect.poll(async () => (await names(page))[0]).toBe('order.list')
    })

    it('bears names longer than anybody would give', async () => {
      mock.world.operation('order.details').name = `order.${'veryLong'.repeat(20)}`
      const page = await open('#/?text=veryLong', { viewport: { width: 360, height: 740 } })
      await page.locator('tbody tr').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await page.locator('tbody a').click()
      await page.getByRole('heading', { level: 2, name: 'Verdict' }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    })
  })

  describe('the page of an operation', () => {
    it('tells policy, roll-out, verdict and its figures', async () => {
      const page = await open('#/operations/order.details')
      const verdict = page.getByRole('region', { name: 'Verdict' })
      await verdict.getByText('3,120 of 3,000 pairs compared without a mismatch').waitFor()
      await verdict.getByText('-24 ms, between -31 ms and -17 ms (95% sure)').waitFor()
      expect(await page.locator('[aria-current="step"]').innerText()).toBe('25%')
      expect(await page.title()).toBe('order.details · Partner Graph')
    })

    it('says which kinds of input are not yet exercised', async () => {
      const page = await open('#/operations/order.list')
      await page.getByText('1 kind of input has not been seen since the last mismatch.').waitFor()
      expect(await page.getByRole('row', { name: /later page/ }).innerText()).toContain('not seen')
    })

    it('shows both answers of a mismatch beside each other, row by row, marked by more than colour', async () => {
      const page = await open('#/operations/order.details')
      const amount = page.locator('tr.changed', { hasText: 'items[3].amountAfterDiscount.amount' })
      await amount.waitFor()
      expect(await amount.locator('td').allInnerTexts()).toEqual(['≠\nchanged', '"1820.40"', '"182.04"'])
      expect([await amount.locator('del').textContent(), await amount.locator('ins').textContent()]).toEqual(['0.40', '.04'])
      const lost = page.locator('tr.only-old', { hasText: 'paidAt' }).first()
      expect(await lost.innerText()).toMatch(/−\s*only in old[\s\S]*absent/)
      await page.getByText('… 3 equal entries').waitFor()
    })

    it('shows the mismatches of one field, and opens the query in the explorer without running it', async () => {
      const page = await open('#/operations/order.details')
      await page.getByRole('button', { name: 'items[].amountAfterDiscount.amount' }).click()
      await expect.poll(() => page.locator('.mismatches > li').count()).toBe(1)
      const link = page.getByRole('link', { name: 'Open in the explorer' })
      expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(/^\/graphql#query=query Order \{\n/)
    })

    it('draws its traffic, and has the figures as a table', async () => {
      const page = await open('#/operations/order.details')
      await page.locator('.plot path.recharts-line-curve').first().waitFor()
      expect(await page.locator('.plot path.recharts-line-curve').count()).toBe(8)
      await page.getByText('Figures as a table').click()
      expect(await page.getByRole('region', { name: 'Traffic' }).locator('tbody tr').count()).toBe(30)
      await page.getByRole('combobox', { name: 'Time' }).selectOption({ label: '15 minutes' })
      await expect.poll(() => page.getByRole('region', { name: 'Traffic' }).locator('tbody tr').count()).toBe(15)
    })

    it('says so where there is one generation, no traffic, or no such operation', async () => {
      const page = await open('#/operations/region.provinces')
      await page.getByText('It has one generation: there is nothing to compare.').waitFor()
      await page.getByText('There was no traffic in this time.').waitFor()
      await page.goto(`${mock.url}/console#/operations/no.such`)
      await page.getByText('There is no operation named “no.such”.').waitFor()
    })

    it('gives the history of the policy', async () => {
      const page = await open('#/operations/order.details')
      const history = page.getByRole('region', { name: 'History of the policy' })
      await expect.poll(() => history.locator('tbody tr').count()).toBe(2)
      expect(await history.locator('tbody tr').first().innerText()).toContain('the roll-out itself')
    })
  })

  describe('its controls', () => {
    it('set a policy by a dry run and a confirmation, with the keyboard alone', async () => {
      const page = await open('#/operations/pricing.renewal')
      await page.getByRole('button', { name: 'Change the policy…' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Policy of pricing.renewal' })
      await dialog.waitFor()
      await dialog.getByRole('radio', { name: /^Canary/ }).focus()
      const percent = dialog.getByLabel('Share for the new generation, in percent')
      await percent.fill('')
      await percent.pressSequentially('12.5')
      await dialog.getByLabel('Why, for the history').fill('One in eight for a day.')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await dialog.getByRole('heading', { name: 'What it would do' }).waitFor()
      expect(mock.world.done).toEqual([])
      await dialog.getByText('12.5% of the calls of the last hour would be answered by another generation than now.').waitFor()
      await dialog.getByText('Customer.tags would be null').waitFor()
      await dialog.getByRole('button', { name: 'Set this policy' }).press('Enter')
      await page.getByText('The policy of pricing.renewal is set.').waitFor()
      expect(mock.world.done).toEqual([{ name: 'upstreamPolicySet', input: { operation: 'pricing.renewal', reach: 'EVERY_TENANT', policy: { mode: 'CANARY', percent: 12.5 }, reason: 'One in eight for a day.' } }])
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Change the policy…')
      await expect.poll(() => page.getByRole('region', { name: 'History of the policy' }).innerText()).toContain('One in eight for a day.')
    })

    it('close on Escape and give the focus back, having done nothing', async () => {
      const page = await open('#/operations/order.details')
      await page.getByRole('button', { name: 'Freeze…' }).press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Freeze…')
      expect(mock.world.done).toEqual([])
    })

    it('say beside the entry what is wrong with it, before and after asking', async () => {
      const page = await open('#/operations/order.pay')
      await page.getByRole('button', { name: 'Change the policy…' }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByRole('radio', { name: /^Shadow/ }).isDisabled()).toBe(true)
      await dialog.getByText('A write cannot be asked twice.').waitFor()
      await dialog.getByRole('radio', { name: /^Auto/ }).check()
      await dialog.getByLabel('How far this write may move').fill('200')
      await dialog.getByRole('button', { name: 'Dry run' }).click()
      const upTo = dialog.getByLabel('How far this write may move')
      const described = (await upTo.getAttribute('aria-describedby')) ?? ''
      expect(await page.locator(`[id="${described}"]`).innerText()).toContain('A number of percent from 0 to 100')
      await upTo.fill('25')
      await dialog.getByLabel('Why it may').fill('Agreed on Monday.')
      await dialog.getByLabel('Why, for the history').fill('First step.')
      mock.world.refusals = [
        { code: 'INVALID_INPUT', field: ['input', 'policy', 'writesUpToPercent'], message: 'At most 5 for money.' },
        { code: 'WRONG_STATE', field: null, message: 'The old endpoint is gone.' },
      ]
      await dialog.getByRole('button', { name: 'Dry run' }).click()
      await dialog.getByRole('alert').getByText('The old endpoint is gone.').waitFor()
      expect(await upTo.getAttribute('aria-invalid')).toBe('true')
      await dialog.getByText('At most 5 for money.').waitFor()
      expect(mock.world.done).toEqual([])
    })

    it('let a waiting roll-out go on, and take back what was set', async () => {
      const page = await open('#/operations/order.details')
      await page.getByRole('button', { name: 'Let it go on…' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Let it go on' }).click()
      await page.getByRole('dialog').getByText('This is needed.').waitFor()
      await page.getByLabel('Why, for the history').fill('Looked at the figures.')
      await page.getByRole('dialog').getByRole('button', { name: 'Let it go on' }).click()
      await page.getByText('The roll-out of order.details goes on.').waitFor()
      await expect.poll(() => page.getByRole('button', { name: 'Let it go on…' }).count()).toBe(0)
      await page.getByRole('button', { name: 'Back to the policy file…' }).click()
      await page.getByLabel('Why, for the history').fill('Enough.')
      await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('The policy file counts again for order.details.').waitFor()
      expect(mock.world.done.map(({ name, input }) => [name, input])).toEqual([
        ['rolloutContinue', { operation: 'order.details', reason: 'Looked at the figures.' }],
        ['upstreamPolicyClear', { operation: 'order.details', reach: 'EVERY_TENANT', reason: 'Enough.' }],
      ])
    })

    it('freeze the migration, say so everywhere, and unfreeze it', async () => {
      const page = await open()
      await page.getByRole('button', { name: 'Freeze…' }).click()
      await page.getByLabel('Why, for the history').fill('Audit.')
      await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click()
      await page.getByText(/^Frozen since .* by key:release/).waitFor()
      await page.getByRole('button', { name: 'Unfreeze…' }).click()
      await page.getByLabel('Why, for the history').fill('Done.')
      await page.getByRole('dialog').getByRole('button', { name: 'Unfreeze', exact: true }).click()
      await expect.poll(() => page.getByText(/^Frozen since/).count()).toBe(0)
    })

    it('are closed where nothing can be changed, and it says why', async () => {
      mock.world.migration = { ...mock.world.migration, isChangeable: false, isFollowing: false, fileProblem: 'line 3: percent must be a number' }
      const page = await open('#/operations/order.details')
      await page.getByText('STORE_URL').waitFor()
      await page.getByText('line 3: percent must be a number').waitFor()
      await page.getByText('The policy store cannot be read').waitFor()
      expect(await page.getByRole('button', { name: 'Change the policy…' }).isDisabled()).toBe(true)
    })
  })

  describe('its other views', () => {
    it('tell events, changes and checks', async () => {
      const page = await open()
      const views = page.getByRole('navigation', { name: 'Views' })
      await views.getByRole('link', { name: 'Events' }).press('Enter')
      await page.getByText('The roll-out of order.list went back from 25 % to comparing').waitFor()
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
      await views.getByRole('link', { name: 'Policy changes' }).press('Enter')
      await page.getByText('Old goes offline in July.').waitFor()
      await views.getByRole('link', { name: /^Checks/ }).press('Enter')
      await page.getByText('goes offline in 12 days').waitFor()
      await page.getByRole('combobox', { name: 'Look ahead' }).selectOption({ label: '7 days' })
      await page.getByText('Nothing to see to in the next 7 days.').waitFor()
    })
  })

  describe('when something is wrong', () => {
    it('keeps what it has while the service is away, says since when, and goes on when it is back', async () => {
      const page = await open()
      await row(page, 'order.details').waitFor()
      await page.route('**/graphql', (route) => route.abort('connectionrefused'))
      await page.getByText(/The service has not answered since/).waitFor({ timeout: 9_000 })
      expect(await row(page, 'order.details').count()).toBe(1)
      await page.unroute('**/graphql')
      await page.getByText(/The service has not answered since/).waitFor({ state: 'detached', timeout: 9_000 })
      expectProblems('net::ERR_CONNECTION_REFUSED')
    })

    it('shows the rest when a field fails, and which field it was', async () => {
      mock.world.failing.add('UpstreamOperation.verdict')
      const page = await open()
      await page.getByText('Some of what was asked for could not be read:').waitFor()
      await page.getByText('The store does not answer.').waitFor()
      expect(await cell(page, 'order.details', 'policy').innerText()).toContain('Auto')
      expect(await cell(page, 'order.details', 'verdict').innerText()).toContain('nothing known')
    })

    it('keeps the page of an operation when its traffic cannot be read', async () => {
      mock.world.failing.add('UpstreamOperation.series')
      const page = await open('#/operations/order.details')
      await page.getByRole('region', { name: 'Traffic' }).getByText('This could not be read:').waitFor()
      await page.getByRole('region', { name: 'Verdict' }).getByText('3,120 of 3,000').waitFor()
    })

    it('waits when it asks too often', async () => {
      mock.world.tooOften = true
      const page = await open('#/checks')
      await page.getByText('This caller asks more often than it may').waitFor()
      mock.world.tooOften = false
      await page.getByText('goes offline in 12 days').waitFor()
      expectProblems('429')
    })
  })

  describe('where the service wants proof', () => {
    it('asks for a key, sends it, keeps it for this tab alone, and forgets it on demand', async () => {
      mock.world.key = 'a-key-of-an-operator'
      const page = await open()
      await page.getByLabel('API key or token').fill('wrong')
      await page.keyboard.press('Enter')
      await page.getByText('The service did not accept it.').waitFor()
      await page.getByLabel('API key or token').fill('a-key-of-an-operator')
      await page.keyboard.press('Enter')
      await row(page, 'order.details').waitFor()
      expect(mock.world.asked.at(-1)?.authorization).toBe('Bearer a-key-of-an-operator')
      expect(await page.evaluate(`Object.values(localStorage).join(' ')`)).not.toContain('a-key-of-an-operator')
      await page.reload()
      await row(page, 'order.details').waitFor()
      await page.getByRole('button', { name: 'Forget the key' }).click()
      await page.getByLabel('API key or token').waitFor()
      await expect.poll(() => row(page, 'order.details').count()).toBe(0)
      expectProblems('401')
    })

    it('explains that the scope “operator” is needed', async () => {
      mock.world.forbidden = true
      opened = await visit(browser, `${mock.url}/console`)
      await opened.page.getByText('it takes the scope “operator”').waitFor()
      expectProblems('403')
    })
  })

  describe('for everybody', () => {
    it('speaks Chinese to a browser that does, asks the service for it, and changes on demand', async () => {
      const page = await open('#/operations/order.details', { locale: 'zh-CN' })
      await page.getByText('中文的原因。').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
      expect(mock.world.asked.at(-1)?.['accept-language']).toBe('zh')
      await page.getByRole('combobox', { name: '语言' }).selectOption('en')
      await page.getByText('No mismatch in 3,120 compared pairs').waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 2, name: 'Verdict' }).waitFor()
    })

    it('follows the system between light and dark, and what was chosen wins', async () => {
      const page = await open('#/', { colorScheme: 'light' })
      const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
      const light = await ground()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await ground()
      expect(dark).not.toBe(light)
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('light')
      expect(await ground()).toBe(light)
      await page.reload()
      expect(await ground()).toBe(light)
    })

    it('has a way past its header, and every control in reach of the Tab key', async () => {
      const page = await open('#/?verdict=REGRESSED')
      await row(page, 'order.list').waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('content')
      expect(new URL(page.url()).hash).toBe('#/?verdict=REGRESSED')
      const reached: string[] = []
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press('Tab')
        reached.push(String(await page.evaluate('document.activeElement.textContent || document.activeElement.ariaLabel')))
      }
      expect(reached).toContain('order.list')
      expect(reached.filter((text) => text.startsWith('Errors, old')).length).toBe(1)
    })

    it.for(['light', 'dark'] as const)('has contrast enough (WCAG AA) in %s colours', async (colorScheme) => {
      const page = await open('#/operations/order.details', { colorScheme })
      await page.locator('.plot path.recharts-line-curve').first().waitFor()
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
      expect(await page.evaluate(weakTexts)).toEqual([])
      await page.goto(`${mock.url}/console#/`)
      await row(page, 'order.list').waitFor()
      expect(await page.evaluate(weakTexts)).toEqual([])
    })
  })
})

/** Texts whose colour stands out less than 4.5 to 1 against what is painted behind them. */
const weakTexts = `(() => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  const channels = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255] }
  const over = (front, back) => front.slice(0, 3).map((value, index) => value * front[3] + back[index] * (1 - front[3]))
  const ground = (element) => {
    const layers = []
    for (let at = element; at; at = at.parentElement) layers.push(channels(getComputedStyle(at).backgroundColor))
    return layers.reverse().reduce((back, layer) => over(layer, back), [255, 255, 255])
  }
  const light = ([r, g, b]) => [r, g, b].map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0)
  const weak = new Set()
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim() !== '')
    if (own.length === 0 || element.closest('option, svg, [disabled], .toast') || !element.checkVisibility()) continue
    const back = ground(element)
    const front = over(channels(getComputedStyle(element).color), back)
    const [bright, dim] = [light(front), light(back)].sort((one, other) => other - one)
    const ratio = (bright + 0.05) / (dim + 0.05)
    if (ratio < 4.5) weak.add(element.className + ' ' + own[0].textContent.trim().slice(0, 30) + ' ' + ratio.toFixed(2))
  }
  return [...weak]
})()`
