/** The sandbox as a process of its own, for `npm start` without an upstream. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const partnerSchema = z.object({
  id: z.string(),
  accessKey: z.string(),
  secretKey: z.string(),
  userName: z.string(),
  password: z.string(),
  domainName: z.string(),
})
const readySchema = z.object({ ready: z.literal(true), url: z.url(), partners: z.array(partnerSchema).min(1) })

/** It did not come up; the message is for the person who starts the service. */
export class SandboxStartError extends Error {
  override readonly name = 'SandboxStartError'
}

export interface SandboxProcess {
  readonly url: string
  /** The invented credentials of its first partner. */
  readonly partner: z.output<typeof partnerSchema> | undefined
  stop(): void
}

/** Starts it and waits until it answers. Rejects with SandboxStartError when it ends before that. */
export async function startSandboxProcess(port: number): Promise<SandboxProcess> {
  const child = fork(fileURLToPath(new URL('./sandbox/main.ts', import.meta.url)), {
    env: { ...process.env, SANDBOX_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Ctrl-C goes to the whole group of the terminal: the sandbox must live until the service has finished with it.
    detached: true,
  })
  const { url, partners } = await new Promise<z.output<typeof readySchema>>((resolve, reject) => {
    child.once('message', (message) => {
      const parsed = readySchema.safeParse(message)
      if (parsed.success) resolve(parsed.data)
      else reject(new SandboxStartError('it said something unexpected'))
    })
    child.once('exit', (status) => reject(new SandboxStartError(`it ended with status ${status ?? 'unknown'} before it was ready; is port ${port} (SANDBOX_PORT) taken?`)))
  })
  return { url, partner: partners[0], stop: () => void child.kill('SIGTERM') }
}

const credentialNames = ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_DOMAIN_ID', 'HW_USER_NAME', 'HW_USER_PASSWORD', 'HW_DOMAIN_NAME']

/**
 * The environment of a service on the sandbox: the credentials of its first partner, unless some are set already (those
 * of another partner of the sandbox, say): the two are never mixed. Writes and an operator's work are open to everybody:
 * nothing in it is real.
 */
export function sandboxEnvironment(partner: SandboxProcess['partner'], environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const open = {
    ...environment,
    ALLOW_LOCAL_WRITES: environment['ALLOW_LOCAL_WRITES'] || 'on',
    CALLER_SCOPES: environment['CALLER_SCOPES'] || 'partner:read,finance:read,partner:write,finance:write,operator',
  }
  if (!partner || (environment['TENANTS_FILE'] ?? '') !== '' || credentialNames.some((name) => (environment[name] ?? '') !== '')) return open
  return {
    ...open,
    HUAWEICLOUD_SDK_AK: partner.accessKey,
    HUAWEICLOUD_SDK_SK: partner.secretKey,
    HUAWEICLOUD_SDK_DOMAIN_ID: partner.id,
    HW_USER_NAME: partner.userName,
    HW_USER_PASSWORD: partner.password,
    HW_DOMAIN_NAME: partner.domainName,
  }
}
