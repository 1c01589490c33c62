/** What happened, newest first. */
import { useState } from 'react'
import { operationAddress } from '../frame/route.ts'
import { type EventFragment, MigrationEventsDocument } from '../generated/graphql.ts'
import { Instant } from '../parts/instant.tsx'
import { More } from '../parts/more.tsx'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'

export function EventsView() {
  const texts = useTexts()
  const [first, setFirst] = useState(25)
  const { data, errors, isLoading } = usePolled(MigrationEventsDocument, { first })
  const events = data?.migration.events
  return (
    <>
      <h1 tabIndex={-1}>{texts.events.title}</h1>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{texts.loading}</p>}
      {events?.nodes.length === 0 && <p className="empty">{texts.events.none}</p>}
      {events && events.nodes.length > 0 && <ol className="events">{events.nodes.map((event) => <Event key={event.id} event={event} />)}</ol>}
      {events && <More shown={events.nodes.length} all={events.totalCount} first={first} onMore={setFirst} />}
    </>
  )
}

function Event({ event: { at, name, message, operation, facts } }: { readonly event: EventFragment }) {
  const texts = useTexts().events
  return (
    <li>
      <p className="event-head"><Instant at={at} /> <code>{name}</code> {operation && <a href={operationAddress(operation.name)}>{operation.name}</a>}</p>
      <p>{message}</p>
      {facts.length > 0 && (
        <details>
          <summary>{texts.facts}</summary>
          <dl className="facts">{facts.map((fact) => <div key={fact.name}><dt>{fact.name}</dt><dd>{fact.value}</dd></div>)}</dl>
        </details>
      )}
    </li>
  )
}
