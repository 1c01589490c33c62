/** The endpoints of both generations, with their life and their quota. */
import type { EndpointFragment, Generation, OperationDetailsFragment } from '../generated/graphql.ts'
import { ShareBar } from '../parts/share-bar.tsx'
import { Sign } from '../parts/sign.tsx'
import { Nothing } from '../parts/value.tsx'
import { useFormats, useTexts } from '../text/language.ts'

type Bindings = OperationDetailsFragment['bindings']

export function Endpoints({ bindings }: { readonly bindings: Bindings }) {
  const { operation: texts } = useTexts()
  return (
    <section className="panel" aria-labelledby="endpoints-title">
      <h2 id="endpoints-title">{texts.endpointsTitle}</h2>
      <div className="table-frame">
        <table className="list">
          <caption className="spoken">{texts.endpointsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.generation}</th>
              <th scope="col">{texts.endpoint}</th>
              <th scope="col">{texts.status}</th>
              <th scope="col">{texts.sunset}</th>
              <th scope="col" className="number">{texts.quota}</th>
              <th scope="col">{texts.quotaUsed}</th>
            </tr>
          </thead>
          <tbody>
            {bindings.flatMap(({ generation, endpoints }) => endpoints.map((endpoint) => (
              <Row key={`${generation} ${endpoint.operationId}`} generation={generation} endpoint={endpoint} />
            )))}
          </tbody>
        </table>
      </div>
      {bindings.map((binding) => <Missing key={`${binding.generation} ${binding.endpoints[0]?.operationId}`} binding={binding} />)}
    </section>
  )
}

function Row({ generation, endpoint }: { readonly generation: Generation; readonly endpoint: EndpointFragment }) {
  const texts = useTexts()
  const formats = useFormats()
  const used = Math.round(endpoint.quotaUsed * 100)
  return (
    <tr>
      <td className={generation.toLowerCase()}>{texts.generation[generation]}</td>
      <th scope="row"><code>{endpoint.method} {endpoint.path}</code><br /><small>{endpoint.operationId}</small></th>
      <td>
        {texts.endpointStatus[endpoint.status]}
        {endpoint.foundRetiredAt !== null && <Found at={endpoint.foundRetiredAt} />}
      </td>
      <td><SunsetCell endpoint={endpoint} /></td>
      <td className="number">{texts.operation.quotaOf(formats.count(endpoint.quotaCalls), formats.milliseconds(endpoint.quotaWindowMs))}</td>
      <td><ShareBar kind="quota" percent={used} label={`${texts.operation.quotaUsed}: ${formats.percent(used)}`} /></td>
    </tr>
  )
}

function Found({ at }: { readonly at: string }) {
  const { operation: texts } = useTexts()
  const { instant } = useFormats()
  return <p className="found-retired"><Sign name="warning" /><span title={at}>{texts.foundRetired(instant(at))}</span></p>
}

function SunsetCell({ endpoint: { sunset } }: { readonly endpoint: EndpointFragment }) {
  const { sunset: texts } = useTexts()
  if (!sunset) return <Nothing />
  const left = sunset.daysLeft < 0 ? texts.passed(-sunset.daysLeft) : texts.left(sunset.daysLeft)
  return (
    <>
      <time dateTime={sunset.date}>{sunset.date}</time> <small>{left}</small><br />
      <small>{sunset.isConfirmed ? texts.confirmed : texts.unconfirmed} · {sunset.source}</small>
    </>
  )
}

function Missing({ binding: { generation, missingFields } }: { readonly binding: Bindings[number] }) {
  const texts = useTexts()
  if (missingFields.length === 0) return null
  return (
    <details>
      <summary>{texts.generation[generation]}: {texts.operation.missingFields(missingFields.length)}</summary>
      <ul className="code-list">{missingFields.map((field) => <li key={field}><code>{field}</code></li>)}</ul>
    </details>
  )
}
