/** An instant, readable and exact. */
import { useFormats } from '../text/language.ts'

export function Instant({ at }: { readonly at: string }) {
  const { instant } = useFormats()
  return <time dateTime={at} title={at}>{instant(at)}</time>
}
