/**
 * The checks without a running service, for a build: of the site file and the policy file alone. What was changed at run
 * time, and what was found retired, only a running service knows.
 */
import type { Clock } from '../clock.ts'
import { readConfiguration } from '../config.ts'
import { operations } from '../datasources/operations.ts'
import { checkSentences } from '../errors/check-sentences.ts'
import { inLanguage } from '../errors/sentences.ts'
import { chooseFor } from '../generations/choosing.ts'
import { checksOf } from '../generations/lifecycle/checks.ts'
import { createLifecycle } from '../generations/lifecycle/lifecycle.ts'
import { everyTenant, fromFile, noEnds } from '../generations/live-policy.ts'
import { parsePolicy } from '../generations/policy.ts'
import { parseSite } from '../generations/site.ts'

export interface CheckLine {
  readonly severity: 'ERROR' | 'WARNING'
  readonly rule: string
  readonly message: string
  /** Of this tenant's own policy; null where it is everybody's. */
  readonly tenant: string | null
}

/** Findings for everybody, and for each tenant with a policy of its own. Throws ConfigurationError and ConfigFileError. */
export function checkFiles(options: { environment: Readonly<Record<string, string | undefined>>; clock: Clock; withinDays: number; language: 'en' | 'zh' }): readonly CheckLine[] {
  const { siteFile, generationsFile } = readConfiguration(options.environment)
  const site = parseSite(siteFile)
  const file = parsePolicy(generationsFile, operations, site)
  const policy = fromFile(file)
  const { ends } = createLifecycle({ site, clock: options.clock, events: { emit: () => undefined } })
  const of = (tenant: string) => checksOf({
    operations: tenant === everyTenant ? operations : operations.filter(({ name }) => file.tenants.get(tenant)?.has(name)),
    site,
    now: options.clock.now(),
    withinDays: options.withinDays,
    wanted: (operation) => chooseFor(operation, { policy, site, ends: noEnds }, { tenant }),
    chosen: (operation) => chooseFor(operation, { policy, site, ends }, { tenant }),
    isFoundRetired: () => false,
  }).map(({ severity, rule, parameters }): CheckLine => ({
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    rule,
    message: inLanguage(checkSentences[rule], options.language, parameters),
    tenant: tenant === everyTenant ? null : tenant,
  }))
  return [everyTenant, ...file.tenants.keys()].flatMap(of)
}
