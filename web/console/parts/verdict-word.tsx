/** The verdict's word, with a sign of its own. */
import type { VerdictWord } from '../generated/graphql.ts'
import { useTexts } from '../text/language.ts'
import { Sign, type SignName } from './sign.tsx'

const signs: Readonly<Record<VerdictWord, SignName>> = {
  KEEP_OLD: 'square', KEEP_COMPARING: 'half', READY_FOR_NEW: 'right', ON_NEW: 'check', REGRESSED: 'down',
}

export function Verdict({ word }: { readonly word: VerdictWord }) {
  const { verdict } = useTexts()
  return <span className={`verdict verdict-${word.toLowerCase().replaceAll('_', '-')}`} data-verdict={word}><Sign name={signs[word]} />{verdict[word]}</span>
}
