/** Ways in which an upstream goes wrong: behaviours for test/support/fault-upstream.ts. */
import { gzipSync } from 'node:zlib'
import type { Behaviour } from '#test/support/fault-upstream.ts'

/** What a broken answer carries beside its fault: an id for support, and text that nobody may see. */
export const faultRequestId = 'fault-request-0001'
export const upstreamSecret = 'LEAKED-UPSTREAM-TEXT'

/** Any JSON answer. */
export function answerWith(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return ({ response }) => void response.writeHead(status, { 'x-request-id': faultRequestId, ...headers }).end(text)
}

/** A refusal in the vendor's form, whose message says more than a caller may know. */
export function refuseWith(status: number, errorCode: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return answerWith(status, { error_code: errorCode, error_msg: `${upstreamSecret} at https://internal.example/v2` }, headers)
}

/** Bytes as they are; the connection ends after them. */
export function rawBytes(bytes: string): Behaviour {
  return ({ socket }) => void socket.end(bytes)
}

/** An answer changed on its way. */
export function changed(change: (body: Record<string, unknown>) => unknown): Behaviour {
  return async ({ response, rightAnswer }) => {
    const { status, body } = await rightAnswer()
    const text = JSON.stringify(change(JSON.parse(body.toString('utf8'))))
    response.writeHead(status, { 'x-request-id': faultRequestId }).end(text)
  }
}

/** The right answer, `ms` later than it could be. */
export function delayed(ms: number): Behaviour {
  return async ({ response, rightAnswer }) => {
    const { status, body } = await rightAnswer()
    setTimeout(() => response.writeHead(status).end(body), ms)
  }
}

/** A connection reset (RST). */
export const reset: Behaviour = ({ socket }) => void socket.resetAndDestroy()

/** Closed without a byte of an answer. */
export const closed: Behaviour = ({ socket }) => void socket.end()

/** Announces the whole answer, sends half of it, and closes. */
export const halfClosed: Behaviour = async ({ response, socket, rightAnswer }) => {
  const { status, body } = await rightAnswer()
  response.writeHead(status, { 'x-request-id': faultRequestId, 'content-length': body.length })
  response.write(body.subarray(0, body.length / 2), () => socket.end())
}

/** A complete HTTP answer whose JSON ends in the middle. */
export const truncated: Behaviour = async ({ response, rightAnswer }) => {
  const { status, body } = await rightAnswer()
  response.writeHead(status, { 'x-request-id': faultRequestId }).end(body.subarray(0, body.length / 2))
}

/** The head at once, then a space now and then for ever. */
export const trickling: Behaviour = ({ response, socket }) => {
  response.writeHead(200, { 'x-request-id': faultRequestId })
  const timer = setInterval(() => response.write(' '), 20)
  socket.once('close', () => clearInterval(timer))
}

/** A body that goes on for longer than anybody would read. */
export const endless: Behaviour = ({ response }) => {
  response.writeHead(200, { 'x-request-id': faultRequestId })
  const piece = Buffer.alloc(256 * 1024, ' ')
  const more = () => {
    while (!response.destroyed && response.write(piece)) continue
  }
  response.on('drain', more)
  more()
}

/** 32 MiB in 32 kB, although nobody asked for compression. */
export const gzipBomb: Behaviour = ({ response }) =>
  void response.writeHead(200, { 'x-request-id': faultRequestId, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(32 * 1024 * 1024)))

/** Never answers, and tells of it: `arrived` when a call has come, `gone` when its connection has closed. */
export function hanging() {
  const arrived = Promise.withResolvers<void>()
  const gone = Promise.withResolvers<void>()
  const behave: Behaviour = ({ socket }) => {
    arrived.resolve()
    socket.once('close', () => gone.resolve())
  }
  return { behave, arrived: arrived.promise, gone: gone.promise }
}

/** Answers rightly, but not before `release` is called. */
export function held() {
  const arrived = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const behave: Behaviour = async ({ response, rightAnswer }) => {
    arrived.resolve()
    await released.promise
    const { status, body } = await rightAnswer()
    response.writeHead(status).end(body)
  }
  return { behave, arrived: arrived.promise, release: released.resolve }
}
