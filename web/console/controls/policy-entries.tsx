/** The entries of a policy, by its mode. */
import { useId } from 'react'
import type { OperationDetailsFragment } from '../generated/graphql.ts'
import type { Texts } from '../text/en.ts'
import { useFormats, useTexts } from '../text/language.ts'
import { Entry, longestReason } from './entry.tsx'
import { type EntryName, type Mistake, modeBarred, modes, type PolicyEntries } from './policy-form.ts'

interface PolicyEntriesProps {
  readonly operation: OperationDetailsFragment
  readonly steps: readonly number[]
  readonly entries: PolicyEntries
  readonly enter: (changed: Partial<PolicyEntries>) => void
  readonly shown: ReadonlySet<EntryName>
  readonly mistakes: ReadonlyMap<EntryName, Mistake>
  readonly refusals: ReadonlyMap<EntryName | null, readonly string[]>
}

export function PolicyEntriesForm(props: PolicyEntriesProps) {
  const { policyForm: texts } = useTexts()
  const { shown } = props
  return (
    <>
      <Modes {...props} />
      {shown.has('percent') && <Percent {...props} name="percent" label={texts.percent} />}
      {shown.has('comparedPercent') && <Percent {...props} name="comparedPercent" label={texts.comparedPercent} hint={texts.comparedDefault} />}
      {shown.has('askAtPercent') && <AskAt {...props} />}
      {shown.has('writesUpToPercent') && <Percent {...props} name="writesUpToPercent" label={texts.writesUpTo} />}
      {shown.has('writesReason') && <Words {...props} name="writesReason" label={texts.writesReason} />}
      <Fallback {...props} />
      <Reach {...props} />
      <Words {...props} name="reason" label={texts.reason} />
    </>
  )
}

/** What is wrong with an entry, in words: the page's own findings and the service's. */
function wrongWith(name: EntryName, { mistakes, refusals }: PolicyEntriesProps, { policyForm }: Texts): readonly string[] {
  const mistake = mistakes.get(name)
  const own = mistake === undefined ? [] : [mistake === 'needed' ? policyForm.needed : policyForm.notANumber]
  return [...own, ...(refusals.get(name) ?? [])]
}

function Modes(props: PolicyEntriesProps) {
  const { operation, entries, enter } = props
  const texts = useTexts()
  const barredWords = { 'one-generation': texts.policyForm.oneGeneration, 'write': texts.policyForm.noShadowForWrites }
  const wrong = wrongWith('mode', props, texts)
  const id = useId()
  return (
    <fieldset className="modes" aria-invalid={wrong.length > 0 || undefined}>
      <legend>{texts.policyForm.mode}</legend>
      {modes.map((mode) => {
        const barred = modeBarred(mode, operation)
        const [own, meaning] = [`${id}-${mode}`, `${id}-${mode}-meaning`]
        return (
          <div key={mode} className="mode-choice">
            <input id={own} type="radio" name="mode" value={mode} aria-describedby={meaning} checked={entries.mode === mode} disabled={barred !== null} onChange={() => enter({ mode })} />
            <label htmlFor={own}>{texts.mode[mode]}</label>
            <small id={meaning}>{barred === null ? texts.modeMeaning[mode] : barredWords[barred]}</small>
          </div>
        )
      })}
      {wrong.length > 0 && <p className="mistake">{wrong.join(' ')}</p>}
    </fieldset>
  )
}

interface NamedEntry extends PolicyEntriesProps {
  readonly label: string
  readonly hint?: string
}

function Percent(props: NamedEntry & { readonly name: 'percent' | 'comparedPercent' | 'writesUpToPercent' }) {
  const { name, entries, enter, label, hint } = props
  return (
    <Entry label={label} {...(hint !== undefined && { hint })} mistakes={wrongWith(name, props, useTexts())}>
      {(attributes) => <input {...attributes} type="text" inputMode="decimal" autoComplete="off" className="short" value={entries[name]} onChange={({ currentTarget: { value } }) => enter({ [name]: value })} />}
    </Entry>
  )
}

function AskAt(props: PolicyEntriesProps) {
  const texts = useTexts()
  const { percent } = useFormats()
  const { entries: { askAtPercent }, enter, steps } = props
  const offered = [...new Set([...steps.map(String), ...(askAtPercent === '' ? [] : [askAtPercent])])]
  return (
    <Entry label={texts.policyForm.askAt} mistakes={wrongWith('askAtPercent', props, texts)}>
      {(attributes) => (
        <select {...attributes} value={askAtPercent} onChange={({ currentTarget: { value } }) => enter({ askAtPercent: value })}>
          <option value="">{texts.policyForm.noAsk}</option>
          {offered.map((step) => <option key={step} value={step}>{percent(Number(step))}</option>)}
        </select>
      )}
    </Entry>
  )
}

function Words(props: NamedEntry & { readonly name: 'writesReason' | 'reason' }) {
  const { name, entries, enter, label } = props
  return (
    <Entry label={label} mistakes={wrongWith(name, props, useTexts())}>
      {(attributes) => <textarea {...attributes} rows={2} maxLength={longestReason} value={entries[name]} onChange={({ currentTarget: { value } }) => enter({ [name]: value })} />}
    </Entry>
  )
}

const fallbacks = ['usual', 'yes', 'no'] as const
const reaches = ['EVERY_TENANT', 'MY_TENANT'] as const

function Fallback(props: PolicyEntriesProps) {
  const texts = useTexts()
  const words = { usual: texts.policyForm.fallbackDefault, yes: texts.policyForm.yes, no: texts.policyForm.no }
  return (
    <Entry label={texts.policyForm.fallback} mistakes={wrongWith('fallback', props, texts)}>
      {(attributes) => (
        <select {...attributes} value={props.entries.fallback} onChange={({ currentTarget: { value } }) => props.enter({ fallback: fallbacks.find((one) => one === value) ?? 'usual' })}>
          {fallbacks.map((one) => <option key={one} value={one}>{words[one]}</option>)}
        </select>
      )}
    </Entry>
  )
}

function Reach(props: PolicyEntriesProps) {
  const texts = useTexts()
  return (
    <Entry label={texts.policyForm.reach} mistakes={wrongWith('reach', props, texts)}>
      {(attributes) => (
        <select {...attributes} value={props.entries.reach} onChange={({ currentTarget: { value } }) => props.enter({ reach: reaches.find((one) => one === value) ?? 'EVERY_TENANT' })}>
          {reaches.map((one) => <option key={one} value={one}>{texts.reach[one]}</option>)}
        </select>
      )}
    </Entry>
  )
}
