/** Runs once before the browser tests: builds the explorer as `npm start` does, and tells when Chromium is missing. */
import { fileURLToPath } from 'node:url'
import { buildWeb } from '../../scripts/build-web.ts'
import { findChromium } from '../support/browser.ts'

export async function setup(): Promise<void> {
  await buildWeb(fileURLToPath(new URL('../..', import.meta.url)))
  if (findChromium() === undefined) {
    process.stderr.write(
      '\n*** NO CHROMIUM: the tests of the explorer in a browser are SKIPPED. ***\n'
      + '*** Install Chromium, or set CHROMIUM_PATH to one, and run them again. ***\n\n',
    )
  }
}
