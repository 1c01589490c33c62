/** GraphQL over HTTP: the specification's audits, and every request that never becomes an operation. */
import { connect, type Socket } from 'node:net'
import { serverAudits } from 'graphql-http'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { hanging } from '#test/support/misbehaviours.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

let sandbox: Sandbox
let upstream: FaultUpstream
let under: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false })
  upstream = await startFaultUpstream(sandbox.url)
  under = await startServiceOn(upstream.url, { environment: { BODY_LIMIT_BYTES: '65536' } })
})

afterAll(async () => {
  await under.close()
  await upstream.close()
  await sandbox.close()
})

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

interface Sending {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'PATCH'
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

async function send({ method, path = '/graphql', headers = {}, body }: Sending): Promise<Sent> {
  const answer = await request(`${under.url}${path}`, { method, headers, ...(body !== undefined && { body }) })
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
}

const json = { 'content-type': 'application/json' }
const preflighted = { 'apollo-require-preflight': '1' }

/** Sends bytes on a bare socket and reads until the other side closes, be it by a reset. */
function sendRaw(bytes: string, url = under.url): Promise<string> {
  return new Promise((resolve) => {
    const socket: Socket = connect(Number(new URL(url).port), '127.0.0.1', () => void socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
    })
    socket.on('error', () => undefined)
    socket.once('close', () => resolve(text))
  })
}

function codesOf(text: string): unknown {
  const answer: unknown = JSON.parse(text)
  expect(answer).toEqual({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] })
  return text.match(/"code":"(\w+)"/)?.[1]
}

/** No stack, no file of ours or of a library, and nothing of what was sent. */
function expectNoInnards(text: string): void {
  expect(text).not.toMatch(/node_modules|\bat \S+ \(|\.[cm]?[jt]s:\d|FST_ERR|PLANTED/)
}

describe('the audits of GraphQL over HTTP', () => {
  /** Plain GETs, which CSRF prevention refuses. */
  const allowedNotices = ['5A70', '6A70', 'D6D5']

  it('pass, all 61 of them, without an error or a warning, and only plain GETs are worth a notice', async () => {
    const audits = serverAudits({ url: `${under.url}/graphql`, fetchFn: fetch })
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    expect(results).toHaveLength(61)
    expect(results.flatMap((result) => (result.status === 'error' || result.status === 'warn' ? [`${result.id} ${result.name}: ${result.reason}`] : []))).toEqual([])
    expect(results.filter(({ status }) => status === 'notice').map(({ id }) => id).toSorted()).toEqual(allowedNotices)
  })

  it('give plain JSON 200 and GraphQL\'s own media type 400 for a document that GraphQL refuses', async () => {
    const body = JSON.stringify({ query: '{ unknownField }' })
    const plain = await send({ method: 'POST', headers: json, body })
    const graphql = await send({ method: 'POST', headers: { ...json, accept: 'application/graphql-response+json' }, body })
    expect([plain.status, graphql.status]).toEqual([200, 400])
    expect(graphql.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
    expect(JSON.parse(plain.text)).toEqual(JSON.parse(graphql.text))
  })
})

describe('a request that is no GraphQL operation', () => {
  const refused: readonly (readonly [what: string, sending: Sending, status: number, code: string])[] = [
    ['a body that is not JSON', { method: 'POST', headers: json, body: '{"query": PLANTED' }, 400, 'BAD_REQUEST'],
    ['an empty body', { method: 'POST', headers: json, body: '' }, 400, 'BAD_REQUEST'],
    ['no body', { method: 'POST', headers: json }, 400, 'BAD_REQUEST'],
    ['a body that is null', { method: 'POST', headers: json, body: 'null' }, 400, 'BAD_REQUEST'],
    ['a body without a query', { method: 'POST', headers: json, body: '{"variables":{}}' }, 400, 'BAD_REQUEST'],
    ['a query that is no text', { method: 'POST', headers: json, body: '{"query":["PLANTED"]}' }, 400, 'BAD_REQUEST'],
    ['variables that are no object', { method: 'POST', headers: json, body: '{"query":"{__typename}","variables":"PLANTED"}' }, 400, 'BAD_REQUEST'],
    ['several operations in an array', { method: 'POST', headers: json, body: '[{"query":"{__typename}"},{"query":"{__typename}"}]' }, 400, 'BAD_REQUEST'],
    ['JSON nested without end', { method: 'POST', headers: json, body: '['.repeat(60_000) }, 400, 'BAD_REQUEST'],
    ['a body over the limit', { method: 'POST', headers: json, body: JSON.stringify({ query: `{__typename}${' '.repeat(70_000)}` }) }, 413, 'PAYLOAD_TOO_LARGE'],
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form, whatever header comes along', { method: 'POST', headers: { ...preflighted, 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a multipart form', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['JSON that calls itself text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['XML', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<query/>' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another character set', { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{"query":"{__typename}"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: 'PLANTED' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no media type', { method: 'POST', body: '{"query":"{__typename}"}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer nobody can give', { method: 'POST', headers: { ...json, accept: 'text/csv' }, body: '{"query":"{__typename}"}' }, 406, 'NOT_ACCEPTABLE'],
    ['a query by GET that any page could send', { method: 'GET', path: '/graphql?query=%7B__typename%7D' }, 400, 'BAD_REQUEST'],
    ['a GET without a query', { method: 'GET', headers: preflighted }, 400, 'BAD_REQUEST'],
    ['a GET with two queries', { method: 'GET', path: '/graphql?query=%7B__typename%7D&query=%7B__typename%7D', headers: preflighted }, 400, 'BAD_REQUEST'],
    ['another method', { method: 'PUT', headers: json, body: '{"query":"{__typename}"}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a preflight of another site', { method: 'OPTIONS', headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' } }, 405, 'METHOD_NOT_ALLOWED'],
    ['an unknown path', { method: 'GET', path: '/PLANTED/path' }, 404, 'NOT_FOUND'],
    ['a post to an unknown path', { method: 'POST', path: '/graphql/PLANTED', headers: json, body: '{}' }, 404, 'NOT_FOUND'],
    ['an address that cannot be decoded', { method: 'GET', path: '/PLANTED/%zz' }, 400, 'BAD_REQUEST'],
  ]

  it.each(refused)('is refused in GraphQL\'s own shape: %s', async (_what, sending, status, code) => {
    const before = upstream.arrived.length
    const answer = await send(sending)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^application\/(json|graphql-response\+json); charset=utf-8$/)
    expect(codesOf(answer.text)).toBe(code)
    expectNoInnards(answer.text)
    expect(upstream.arrived.length).toBe(before)
  })

  it('has an id for the log whenever the service could read it', async () => {
    const answer = await send({ method: 'GET', path: '/nowhere' })
    expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })

  it('says which methods there are', async () => {
    const answer = await send({ method: 'DELETE' })
    expect(answer.headers['allow']).toBe('GET, HEAD, POST')
  })

  it('lets no other site read: no answer carries a CORS header', async () => {
    const answer = await send({ method: 'POST', headers: { ...json, origin: 'https://other.example' }, body: '{"query":"{__typename}"}' })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })

  it('is no reason to drop a mutation by GET silently: it is 405', async () => {
    const answer = await send({ method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, headers: preflighted })
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST'])
    expect(answer.text).toContain('"code":"BAD_REQUEST"')
  })

  it.each([['a HEAD of GraphQL', '/graphql', 405], ['a HEAD of nothing', '/nowhere', 404]])('has no body in %s', async (_what, path, status) => {
    const answer = await send({ method: 'HEAD', path, headers: preflighted })
    expect([answer.status, answer.text]).toEqual([status, ''])
  })

  it('is answered on the socket when it is no HTTP at all', async () => {
    const text = await sendRaw('PLANTED nonsense\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(codesOf(text.split('\r\n\r\n')[1] ?? '')).toBe('BAD_REQUEST')
    expectNoInnards(text)
  })

  it('is answered on the socket when its headers are too large', async () => {
    const text = await sendRaw(`GET /graphql HTTP/1.1\r\nhost: localhost\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(text).toMatch(/^HTTP\/1\.1 431 /)
    expect(codesOf(text.split('\r\n\r\n')[1] ?? '')).toBe('HEADERS_TOO_LARGE')
  })

  it('is refused when it gives its length in two ways, which two readers would read differently', async () => {
    const text = await sendRaw('POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('a request that GraphQL takes', () => {
  it('may be a query by GET, with a header that a form cannot send', async () => {
    const answer = await send({ method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: preflighted })
    expect(JSON.parse(answer.text)).toMatchObject({ data: { __typename: 'Query' } })
  })

  it('is a browser\'s when it prefers a page: GET / leads there, and the page is no GraphQL', async () => {
    const root = await send({ method: 'GET', path: '/' })
    const page = await send({ method: 'GET', headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
    expect([root.status, root.headers['location']]).toEqual([302, '/graphql'])
    expect(page.headers['content-type']).toMatch(/^text\/(html|plain); charset=utf-8$/)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('does not end the process when its document is nested without end', async () => {
    const body = JSON.stringify({ query: '{a'.repeat(20_000) })
    const answer = await send({ method: 'POST', headers: json, body })
    expect(answer.text).toContain('"code":"GRAPHQL_PARSE_FAILED"')
    expectNoInnards(answer.text)
    expect((await send({ method: 'GET', path: '/health/live' })).status).toBe(200)
  })
})

describe('a client that goes away', () => {
  it('ends the upstream read that nobody waits for any more, and nothing else', async () => {
    const call = hanging()
    const mend = upstream.breakOperation('ListSubCustomers', call.behave)
    const client = new AbortController()
    const asked = request(`${under.url}/graphql`, {
      method: 'POST', headers: json, body: JSON.stringify({ query: '{ customers(first: 1) { totalCount } }' }), signal: client.signal,
    })
    await call.arrived
    client.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    await call.gone
    mend()
    const after = await under.query('{ customers(first: 1) { totalCount } }')
    expect(after.errors).toBeUndefined()
  })

  it('ends nothing when it leaves in the middle of its own body', async () => {
    const socket = connect(Number(new URL(under.url).port), '127.0.0.1')
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":')
    socket.resetAndDestroy()
    const after = await under.query('{ __typename }')
    expect(after.data).toEqual({ __typename: 'Query' })
  })
})

describe('a client that sends its body slowly', () => {
  it('is told that it took too long, and its connection is closed', async () => {
    const impatient = await startServiceOn(upstream.url, { environment: { QUERY_TIMEOUT_MS: '300' } })
    try {
      const text = await sendRaw('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que', impatient.url)
      expect(text).toMatch(/^HTTP\/1\.1 408 /)
      expect(codesOf(text.split('\r\n\r\n')[1] ?? '')).toBe('REQUEST_TIMEOUT')
      expect((await impatient.query('{ __typename }')).data).toEqual({ __typename: 'Query' })
    } finally {
      await impatient.close()
    }
  })
})
