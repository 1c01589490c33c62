/** The page for one caller: with another key it begins anew, and shows nothing that the one before might see. */
import { useCredential } from '../service/credential.ts'
import { Frame } from './frame.tsx'

export function Page() {
  const credential = useCredential()
  return <Frame key={credential ?? ''} />
}
