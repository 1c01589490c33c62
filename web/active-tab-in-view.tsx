/** Scrolls the tab bar to the active tab: GraphiQL leaves a tab opened past the bar's end out of sight. */
import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

export function ActiveTabInView() {
  const index = useGraphiQL((state) => state.activeTabIndex)
  useEffect(() => {
    const tab = document.getElementById(`graphiql-session-tab-${index}`)
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [index])
  return null
}
