/** The switch that asks the service which upstream calls answered a query. */
import { setTraced, useTraced } from './trace-setting.ts'

export function TraceSwitch() {
  const traced = useTraced()
  return (
    <label className="trace-switch" title="Adds extensions.upstream to the answer: who answered, how often">
      <input
        type="checkbox"
        role="switch"
        checked={traced}
        aria-checked={traced}
        onChange={(event) => setTraced(event.currentTarget.checked)}
      />
      Trace upstream calls
    </label>
  )
}
