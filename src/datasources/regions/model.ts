/** The domain's administrative regions of China. */

export interface Region {
  readonly code: string
  /** Chinese only, for now. */
  readonly name: string
}
