/** One operation as a row. */
import type { ReactNode } from 'react'
import { operationAddress } from '../frame/route.ts'
import type { OperationRowFragment, SideFragment } from '../generated/graphql.ts'
import { Nothing, OrNothing } from '../parts/value.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import { Sign } from '../parts/sign.tsx'
import { Verdict } from '../parts/verdict-word.tsx'
import { useFormats, useTexts } from '../text/language.ts'
import { attentionFor, hasTwoGenerations, nextSunset, quotaUsed, shareOfNew } from './attention.ts'
import type { SortKey } from './choice.ts'
import { columnName } from './column-name.ts'

interface RowProps {
  readonly row: OperationRowFragment
}

export function Row({ row }: RowProps) {
  const formats = useFormats()
  const { verdict } = row
  return (
    <tr role="row" data-operation={row.name}>
      <th scope="row" role="rowheader"><Name row={row} /></th>
      <Cell of="policy"><PolicyWords row={row} /></Cell>
      <Cell of="toNew"><ToNew row={row} /></Cell>
      <Cell of="rollout"><RolloutWords row={row} /></Cell>
      <Cell of="verdict"><OrNothing of={verdict}>{verdict && <Verdict word={verdict.word} />}</OrNothing></Cell>
      <Cell of="attention"><Attention row={row} /></Cell>
      <Cell of="sunset" isNumber><SunsetWords row={row} /></Cell>
      <Cell of="errorsOld" isNumber><Errors side={verdict?.old} /></Cell>
      <Cell of="errorsNew" isNumber><Errors side={verdict?.new} /></Cell>
      <Cell of="latencyOld" isNumber><Latency side={verdict?.old} /></Cell>
      <Cell of="latencyNew" isNumber><Latency side={verdict?.new} /></Cell>
      <Cell of="quota"><Quota row={row} /></Cell>
      <Cell of="mismatches" isNumber><OrNothing of={verdict}>{verdict && formats.count(verdict.mismatches)}</OrNothing></Cell>
    </tr>
  )
}

function Cell({ of, isNumber = false, children }: { readonly of: SortKey; readonly isNumber?: boolean; readonly children: ReactNode }) {
  const texts = useTexts()
  return <td role="cell" className={isNumber ? 'number' : undefined} data-label={columnName(of, texts)} data-column={of}><span>{children}</span></td>
}

function Name({ row: { name, safety } }: RowProps) {
  const texts = useTexts()
  return (
    <>
      <a href={operationAddress(name)}>{name}</a>
      {safety !== 'READ' && <span className={`tag tag-${safety.toLowerCase()}`}>{texts.safety[safety]}</span>}
    </>
  )
}

function PolicyWords({ row: { policy: { mode, source, reach } } }: RowProps) {
  const texts = useTexts()
  return (
    <>
      <strong className={`mode mode-${mode.toLowerCase()}`}>{texts.mode[mode]}</strong>{' '}
      <small>{texts.policySource[source]}</small>{reach === 'MY_TENANT' && <small className="under">{texts.table.myTenant}</small>}
    </>
  )
}

function ToNew({ row }: RowProps) {
  const { bindings } = row
  const share = shareOfNew(row)
  const texts = useTexts()
  const formats = useFormats()
  if (!hasTwoGenerations({ bindings })) return <small>{texts.table.only(bindings.map(({ generation }) => texts.generation[generation])[0] ?? texts.none)}</small>
  return <ShareBar percent={share} label={texts.table.toNewShare(formats.percent(share))} />
}

function RolloutWords({ row: { rollout, verdict } }: RowProps) {
  const { table } = useTexts()
  const formats = useFormats()
  if (rollout === null) return <Nothing />
  if (rollout.isWaiting) return <span className="waits"><Sign name="pause" />{table.waiting} · {formats.percent(rollout.percent)}</span>
  if (rollout.stage === 'COMPLETE') return table.complete
  if (rollout.stage === 'COMPARING' && verdict) return table.comparing(formats.count(verdict.compared), formats.count(verdict.needed))
  return rollout.nextPercent === null ? formats.percent(rollout.percent) : table.step(formats.percent(rollout.percent), formats.percent(rollout.nextPercent))
}

function SunsetWords({ row }: RowProps) {
  const texts = useTexts()
  const endpoint = nextSunset(row)
  if (!endpoint?.sunset) return <Nothing />
  const { sunset: { date, daysLeft, source, isConfirmed }, generation } = endpoint
  const words = daysLeft < 0 ? texts.sunset.passed(-daysLeft) : texts.sunset.left(daysLeft)
  return (
    <span title={texts.sunset.of(texts.generation[generation], date, source)}>
      {words} <small className="under">{texts.generation[generation]}{!isConfirmed && ` · ${texts.sunset.unconfirmed}`}</small>
    </span>
  )
}

function Errors({ side }: { readonly side: SideFragment | undefined }) {
  const texts = useTexts()
  const formats = useFormats()
  if (!side || side.errorRate === null) return <Nothing />
  return <span title={texts.table.calls(formats.count(side.calls), formats.count(side.errors))}>{formats.rate(side.errorRate)}</span>
}

function Latency({ side }: { readonly side: SideFragment | undefined }) {
  const formats = useFormats()
  return !side || side.p95Ms === null ? <Nothing /> : formats.milliseconds(side.p95Ms)
}

function Quota({ row }: RowProps) {
  const { table } = useTexts()
  const formats = useFormats()
  const used = quotaUsed(row) * 100
  return <ShareBar kind="quota" percent={Math.round(used)} label={`${table.quota}: ${formats.percent(Math.round(used))}`} />
}

function Attention({ row }: RowProps) {
  const { attention } = useTexts()
  const reasons = attentionFor(row)
  if (reasons.length === 0) return <Nothing />
  return (
    <ul className="attention">
      {reasons.map((reason) => <li key={reason} className={`attention-${reason}`}><Sign name={reason === 'ready' ? 'right' : 'warning'} />{attention[reason]}</li>)}
    </ul>
  )
}

