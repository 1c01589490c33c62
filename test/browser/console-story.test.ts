/**
 * The migration of one operation as its operator sees it, on the real service and the sandbox: comparing finds a mistake, the
 * mistake goes, the roll-out reaches everybody, the mistake comes back, and the roll-out goes back by itself. Times and counts
 * are shortened by configuration alone. With CONSOLE_SCREENSHOTS (a folder) each chapter leaves a picture.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findChromium, launchBrowser, type Visit, visit } from '../support/browser.ts'
import { startServiceWithSandbox } from '../support/service.ts'

const chromium = findChromium()
const patience = { timeout: 60_000 }

const policy = `
default: old
rollout:
  steps: [25, 50, 100]
  tolerated: 0.1
  minimumCalls: 10
  hold: 1s
  sample: 100
  slowerBy: { factor: 100, floor: 10s }
`

type Target = Awaited<ReturnType<typeof startServiceWithSandbox>>

describe.skipIf(chromium === undefined)('the story of a migration', () => {
  let browser: Browser
  let target: Target
  let opened: Visit
  let traffic: { stop(): Promise<void>; readonly errors: readonly unknown[] }
  const folder = mkdtempSync(join(tmpdir(), 'partner-graph-story-'))

  beforeAll(async () => {
    target = await startServiceWithSandbox({
      policy,
      environment: {
        STORE_URL: `sqlite:${join(folder, 'store.sqlite')}`, JOURNAL_KEY: 'a-secret-of-the-story-at-least-32-long',
        CALLER_SCOPES: 'partner:read,finance:read,operator', ALLOW_LOCAL_WRITES: 'on',
        EVIDENCE_SPAN_MS: '250', ROLLOUT_TICK_MS: '200', SHADOW_PAUSE_MS: '20', SHADOW_NOISE_PERCENT: '0',
      },
    })
    browser = await launchBrowser(chromium ?? '')
    traffic = await askForOrders(target)
    opened = await visit(browser, `${target.url}/console#/operations/order.details`, { viewport: { width: 1280, height: 1000 } })
  })
  afterAll(async () => {
    await traffic.stop()
    await opened.close()
    await browser.close()
    await target.close()
    rmSync(folder, { recursive: true })
  })

  it('is told by the console, from shadow to everybody and back', { timeout: 300_000 }, async () => {
    const { page } = opened
    const wrongField = page.getByRole('button', { name: 'lines.items[].officialAmount.amount' })

    await setPolicy(page, 'Shadow', 'See whether new answers the same.')
    await page.getByRole('region', { name: 'Policy' }).getByText('100% of the reads are compared').waitFor(patience)

    await distort(target, true)
    await wrongField.first().waitFor(patience)
    await page.getByRole('region', { name: 'Verdict' }).getByText('Keep old').waitFor(patience)
    await wrongField.first().click()
    const changed = page.locator('tr.changed', { hasText: /officialAmount|amount/ }).first()
    await changed.waitFor(patience)
    expect(await changed.locator('ins, del').count()).toBeGreaterThan(0)
    await picture(page, '1-mismatch')

    await distort(target, false)
    await page.getByRole('region', { name: 'Verdict' }).getByText('Ready for new').waitFor(patience)
    await picture(page, '2-ready')
    await setPolicy(page, 'Auto', 'Nothing speaks against it any more.')
    await expect.poll(() => page.locator('[aria-current="step"]').innerText(), patience).toBe('100%')
    await page.getByRole('region', { name: 'Verdict' }).getByText('On new').waitFor(patience)
    await picture(page, '3-everybody')

    await distort(target, true)
    await expect.poll(() => page.locator('[aria-current="step"]').innerText(), patience).toBe('0%')
    await page.getByRole('region', { name: 'Roll-out' }).locator('.notice').first().waitFor(patience)
    const history = page.getByRole('region', { name: 'History of the policy' })
    await expect.poll(() => history.getByRole('row').filter({ hasText: 'the roll-out itself' }).count(), patience).toBeGreaterThanOrEqual(4)
    await picture(page, '4-back')

    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Events' }).click()
    await page.locator('.events > li', { hasText: 'order.details' }).first().waitFor(patience)
    await picture(page, '5-events')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Operations' }).click()
    await page.locator('[data-operation="order.details"] [data-verdict]').waitFor(patience)
    await picture(page, '6-table')
    expect(traffic.errors).toEqual([])
    expect(opened.problems).toEqual([])
  })
})

/** Through the console's dialog: the dry run first, then the confirmation. */
async function setPolicy(page: Page, mode: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Change the policy…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: mode, exact: true }).check()
  await dialog.getByLabel('Why, for the history').fill(reason)
  await dialog.getByRole('button', { name: 'Dry run' }).click()
  await dialog.getByRole('heading', { name: 'What it would do' }).waitFor()
  await picture(page, `dry-run-${mode.toLowerCase()}`)
  await dialog.getByRole('button', { name: 'Set this policy' }).click()
  await page.getByText('The policy of order.details is set.').waitFor()
}

/** A mistake in the new generation's amounts of lines: on, or lifted. */
async function distort({ sandbox }: Target, isWrong: boolean): Promise<void> {
  const { statusCode, body } = await request(`${sandbox.url}/__sandbox/distortions`, isWrong
    ? {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operationId: 'ShowCustomerOrderDetails', kind: 'multiply', path: 'order_line_items[].official_amount', by: 10 }),
      }
    : { method: 'DELETE' })
  await body.dump()
  expect(statusCode).toBeLessThan(300)
}

const ordersSchema = z.object({ orders: z.object({ nodes: z.array(z.object({ orderId: z.string() })) }) })
const linesQuery = 'query Lines($orderId: String!) { order(orderId: $orderId) { orderId lines(first: 5) { nodes { orderLineId officialAmount { amount } } } } }'

/** A front-end that shows one order after the other, with its lines, until it is stopped. */
async function askForOrders(target: Target): Promise<{ stop(): Promise<void>; readonly errors: readonly unknown[] }> {
  const errors: unknown[] = []
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors: failed = [] } = await target.query(query, variables)
    errors.push(...failed)
    return data
  }
  const { orders } = ordersSchema.parse(await ask('{ orders(first: 60) { nodes { orderId } } }'))
  const over = new AbortController()
  const run = async () => {
    while (!over.signal.aborted) {
      for (const { orderId } of orders.nodes) {
        if (over.signal.aborted) return
        await ask(linesQuery, { orderId })
      }
    }
  }
  const running = run()
  return {
    errors,
    stop: () => {
      over.abort()
      return running
    },
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['CONSOLE_SCREENSHOTS']
  if (into) await page.screenshot({ path: join(into, `${name}.png`), fullPage: true })
}
