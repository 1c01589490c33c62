import { it } from 'vitest'
import { serverAudits } from 'graphql-http'
import { startServiceWithSandbox } from '#test/support/service.ts'
it('probe', async () => {
  const s = await startServiceWithSandbox()
  const audits = serverAudits({ url: s.url + '/graphql', fetchFn: fetch })
  for (const a of audits) { const r = await a.fn(); if (r.status !== 'ok') console.log(a.id, r.status, r.name, r.reason) }
  console.log(audits.length)
  for (const [m, path, headers, body] of [
    ['POST','/graphql',{'content-type':'application/json'},'{bad'],
    ['POST','/graphql',{'content-type':'application/json'},''],
    ['POST','/graphql',{'content-type':'application/json'},undefined],
    ['POST','/graphql',{'content-type':'application/json'},'null'],
    ['POST','/graphql',{'content-type':'application/json'},'"x"'],
    ['POST','/graphql',{'content-type':'application/json'},'[{"query":"{__typename}"}]'],
    ['POST','/graphql',{'content-type':'application/xml'},'<a/>'],
    ['POST','/graphql',{'content-type':'text/plain'},'{"query":"{__typename}"}'],
    ['POST','/graphql',{'content-type':'application/x-www-form-urlencoded'},'query=%7B__typename%7D'],
    ['POST','/graphql',{'content-type':'multipart/form-data; boundary=x'},'--x--'],
    ['POST','/graphql',{},'{"query":"{__typename}"}'],
    ['GET','/graphql?query={__typename}',{},undefined],
    ['GET','/graphql?query={__typename}',{'apollo-require-preflight':'1'},undefined],
    ['GET','/graphql?query=mutation{__typename}',{'apollo-require-preflight':'1'},undefined],
    ['GET','/graphql',{'apollo-require-preflight':'1'},undefined],
    ['GET','/graphql',{'accept':'text/html'},undefined],
    ['HEAD','/graphql',{},undefined],
    ['HEAD','/graphql',{'accept':'text/html'},undefined],
    ['HEAD','/graphql?query={__typename}',{'apollo-require-preflight':'1'},undefined],
    ['HEAD','/',{},undefined],
    ['PUT','/graphql',{'content-type':'application/json'},'{}'],
    ['DELETE','/graphql',{},undefined],
    ['OPTIONS','/graphql',{},undefined],
    ['GET','/nope/%zz',{},undefined],
    ['GET','/nope',{},undefined],
    ['GET','/',{},undefined],
    ['GET','/graphql/',{},undefined],
    ['POST','/nope',{'content-type':'application/json'},'{}'],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{__typename}', variables: 5})],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:5})],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{__typename}', extensions: {persistedQuery:{version:1,sha256Hash:'x'}}})],
    ['POST','/graphql',{'content-type':'application/json', accept: 'application/xml'},JSON.stringify({query:'{__typename}'})],
    ['POST','/graphql',{'content-type':'application/json', accept: 'multipart/mixed'},JSON.stringify({query:'{__typename}'})],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{__typename', })],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{ partner { partnerID } }', })],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'mutation { x }', })],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'query($f:Int!){customers(first:$f){totalCount}}', })],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'query($f:Int!){customers(first:$f){totalCount}}', variables: {f: 'abc'} })],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{customers(first:1000){totalCount} partner{partnerId}}' })],
    ['POST','/graphql',{'content-type':'application/json', 'accept-language': 'zh-CN'},JSON.stringify({query:'{customers(first:1000){totalCount} partner{partnerId}}' })],
    ['POST','/graphql',{'content-type':'application/json','content-encoding':'gzip'},'x'],
    ['POST','/graphql',{'content-type':'application/json'},JSON.stringify({query:'{__typename}', x: 'y'.repeat(1100000) })],
    ['GET','/health/live',{},undefined], ['GET','/health/ready',{},undefined], ['GET','/health/dependencies',{},undefined],
  ] as const) {
    const r = await fetch(s.url + path, { method: m, headers: headers as never, redirect: 'manual', ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }) })
    console.log(m, path, JSON.stringify(headers), String(body).slice(0,60), '=>', r.status, r.headers.get('content-type'), (await r.text()).slice(0,400))
  }
  console.log(JSON.stringify(s.logs.slice(-60), null, 0).slice(0, 6000))
  await s.close()
})
