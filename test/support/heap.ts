/** The heap of another Node process after a garbage collection, through its inspector: the process itself runs no test code. */
import { z } from 'zod'

/** What a process must be started with, so that its heap can be asked for. */
export const inspectable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

const replySchema = z.object({ id: z.number(), result: z.object({ usedSize: z.number().optional() }) })

/** What such a process says of its inspector on its standard error, and nothing else. */
const inspectorLine = /^(Debugger (listening on|attached|ending on)|For help, see: |Waiting for the debugger to disconnect)/

/** What a process wrote to its standard error beside what its inspector says. */
export function withoutInspector(stderr: string): string {
  return stderr.split('\n').filter((line) => line !== '' && !inspectorLine.test(line)).join('\n')
}

/** Bytes in use, after collecting twice. Rejects when the process has no inspector or ends. */
export async function heapOf(stderr: string): Promise<number> {
  const address = /Debugger listening on (ws:\/\/\S+)/.exec(stderr)?.[1]
  if (address === undefined) throw new TypeError('the process has no inspector')
  const socket = new WebSocket(address)
  const waiting = new Map<number, (usedSize: number) => void>()
  const failed = new Promise<never>((_, reject) => socket.addEventListener('error', () => reject(new Error('the inspector does not answer'))))
  failed.catch(() => undefined)
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = replySchema.parse(JSON.parse(String(data)))
    waiting.get(id)?.(result.usedSize ?? 0)
  })
  const ask = (id: number, method: string) => Promise.race([failed, new Promise<number>((resolve) => {
    waiting.set(id, resolve)
    socket.send(JSON.stringify({ id, method }))
  })])
  try {
    await Promise.race([failed, new Promise((resolve) => socket.addEventListener('open', resolve))])
    await ask(1, 'HeapProfiler.collectGarbage')
    await ask(2, 'HeapProfiler.collectGarbage')
    return await ask(3, 'Runtime.getHeapUsage')
  } finally {
    socket.close()
  }
}
