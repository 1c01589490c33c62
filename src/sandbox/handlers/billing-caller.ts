/** Who may ask for bills. */
import { failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import type { SandboxRequest } from '../request.ts'

/** "solution provider or distributor (first-tier) credentials only" (x-caller-note): a cloud reseller is refused. */
export function tierRefusal({ caller }: SandboxRequest): Reply | null {
  return caller.partner.kind === 'cloud-reseller' ? failure(403, 'CBC.0151', 'Access denied.') : null
}
