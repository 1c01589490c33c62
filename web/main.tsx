/** Entry of the explorer page. It may not contact anything but the service that served it. */
// The workers' loader has to be set before the editor is imported: an editor without it falls back to the main thread.
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './explorer.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'

const container = document.getElementById('explorer')
if (container === null) throw new Error('The page has no element "explorer"')
createRoot(container).render(<Explorer />)
