/**
 * The sandbox as a program: `npm run sandbox`, or a child forked by another program. `SANDBOX_PORT` (4100),
 * `SANDBOX_HOST` (127.0.0.1), `SANDBOX_QUOTAS` (on | off). A forked one sends `{ ready: true, url }` and ends with its parent.
 */
import { describePartners } from './description.ts'
import type { SandboxDescription } from './description.ts'
import { startSandbox } from './server.ts'

function portFrom(text: string | undefined): number {
  const port = Number(text ?? '4100')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError('SANDBOX_PORT must be 0 to 65535')
  return port
}

function introduction(description: SandboxDescription): string {
  const partners = description.partners.map((partner) =>
    [
      '',
      `${partner.name} (${partner.kind}): ${partner.customers} customers, ${partner.orders} orders`,
      `  HUAWEICLOUD_SDK_AK=${partner.accessKey}`,
      `  HUAWEICLOUD_SDK_SK=${partner.secretKey}`,
      `  HUAWEICLOUD_SDK_DOMAIN_ID=${partner.id}`,
      `  HW_USER_NAME=${partner.userName} HW_USER_PASSWORD=${partner.password} HW_DOMAIN_NAME=${partner.domainName}`,
    ].join('\n'),
  )
  return [
    `Sandbox of the Partner Center at ${description.url} (data stands at ${description.businessDate})`,
    'Invented credentials, which open nothing else:',
    ...partners,
    '',
  ].join('\n')
}

async function main(): Promise<void> {
  const sandbox = await startSandbox({
    port: portFrom(process.env['SANDBOX_PORT']),
    host: process.env['SANDBOX_HOST'] ?? '127.0.0.1',
    quotas: process.env['SANDBOX_QUOTAS'] !== 'off',
  })
  const stop = (): void => {
    void sandbox.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (process.send) {
    process.once('disconnect', stop)
    process.send({ ready: true, ...describePartners(sandbox.world, sandbox.url) })
  } else {
    process.stdout.write(introduction(describePartners(sandbox.world, sandbox.url)))
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The sandbox did not start: ${error instanceof Error ? error.message : 'unknown error'}\n`)
  process.exit(1)
})
