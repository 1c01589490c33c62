/** Decides over the document of each request, and tells of it: counted by outcome, logged by hash, never by text. */
import type { Logger } from 'pino'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { ProvenCaller } from './authorizer.ts'
import type { DocumentMode } from './document-modes.ts'
import { chooseDocument, type DocumentChoice, type DocumentRequest, type Manifest } from './documents.ts'

export interface DocumentDesk {
  /** What becomes of a caller's request. Rejects on a defect only. */
  choose(request: DocumentRequest, caller: ProvenCaller, requestId: string): Promise<Pick<DocumentChoice, 'text' | 'refusal'>>
}

export interface DocumentDeskOptions {
  /** The manifest as of now; null when none is configured. */
  readonly manifest: (() => Promise<Manifest>) | null
  /** The mode of callers that have none of their own. */
  readonly mode: DocumentMode
  readonly logger: Logger
  readonly telemetry: Telemetry
}

export function createDocumentDesk({ manifest, mode, logger, telemetry: { meters } }: DocumentDeskOptions): DocumentDesk {
  return {
    async choose(request, caller, requestId) {
      const choice = chooseDocument(request, (await manifest?.()) ?? null, caller.documents ?? mode, caller)
      const { outcome, digest } = choice
      if (outcome === null) return choice
      meters?.add('partner_graph.documents', 1, { 'partner_graph.outcome': outcome })
      if (outcome !== 'trusted') logger.info({ requestId, tenant: caller.tenant, caller: caller.name, document: `sha256:${digest ?? ''}`, outcome }, 'untrusted document')
      return choice
    },
  }
}
