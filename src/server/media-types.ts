/** Media types in headers (RFC 9110, sections 8.3 and 12.5.1), as far as GraphQL over HTTP needs them. */

const answers: ReadonlySet<string> = new Set(['application/graphql-response+json', 'application/json', 'application/*', '*/*'])

/** Whether a Content-Type says plain JSON in UTF-8, the only form in which operations come in. */
export function isJson(contentType: string | undefined): boolean {
  const [mediaType, ...parameters] = parts(contentType ?? '')
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return mediaType === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset))
}

/** Whether an Accept header allows one of the forms in which GraphQL answers. No header allows all. */
export function acceptsGraphQL(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true
  return accept.split(',').some((range) => {
    const [mediaType = '', ...parameters] = parts(range)
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    return answers.has(mediaType) && (q === undefined || Number(q.slice(2)) > 0)
  })
}

/** Whether an Accept header names application/graphql-response+json and wants it no less than plain JSON; a wildcard means plain JSON. */
export function prefersGraphQLResponse(accept: string | undefined): boolean {
  const quality = (wanted: string) => Math.max(0, ...(accept ?? '').split(',').map((range) => {
    const [mediaType, ...parameters] = parts(range)
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    return mediaType === wanted ? (q === undefined ? 1 : Number(q.slice(2)) || 0) : 0
  }))
  const modern = quality('application/graphql-response+json')
  return modern > 0 && modern >= quality('application/json')
}

function parts(header: string): string[] {
  return header.toLowerCase().split(';').map((part) => part.trim())
}
