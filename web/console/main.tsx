/** Entry of the migration console. It may not contact anything but the service that served it. */
import './styles/tokens.css'
import './styles/frame.css'
import './styles/parts.css'
import './styles/table.css'
import './styles/operation.css'
import './styles/controls.css'
import { createRoot } from 'react-dom/client'
import { Page } from './frame/page.tsx'
import { applyTheme } from './frame/theme.ts'

applyTheme()
const container = document.getElementById('console')
if (container === null) throw new Error('The page has no element "console"')
createRoot(container).render(<Page />)
