/** A headless Chromium for browser tests, and what a page did while it was open. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const launchArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** The Chromium of this machine (`CHROMIUM_PATH`, else the usual places); undefined when it has none. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  return (chosen ? [chosen] : candidates).find((path) => existsSync(path))
}

/** Starts `executablePath` headless. The caller closes it. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: launchArguments })
}

export interface Visit {
  readonly page: Page
  /** What went wrong in the page: console errors, uncaught exceptions, violated content security policy. */
  readonly problems: string[]
  /** The address of every request the page or its workers made. */
  readonly requests: URL[]
  /** Headers (names in lower case) and body of every POST, in order. */
  readonly posts: { readonly headers: Record<string, string>; readonly body: unknown }[]
  close(): Promise<void>
}

/** Opens `url` in a fresh profile (1280x800 unless told otherwise) and records what the page does from the start. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'], ...options,
  })
  const problems: string[] = []
  const requests: URL[] = []
  const posts: Visit['posts'] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (failure) => problems.push(`uncaught: ${failure.error().message}`))
  context.on('request', (request) => {
    requests.push(new URL(request.url()))
    if (request.method() === 'POST') posts.push({ headers: request.headers(), body: request.postDataJSON() })
  })
  const page = await context.newPage()
  await page.exposeBinding('reportViolation', (_source, text: string) => problems.push(`policy: ${text}`))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    window.reportViolation(event.violatedDirective + ' ' + event.blockedURI))`)
  await page.goto(url)
  return { page, problems, requests, posts, close: () => context.close() }
}
