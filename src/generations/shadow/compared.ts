/** What comparing came to, as it is told to the evidence (src/generations/evidence/): no values, no arguments. */

/** One comparison of a read. */
export interface Compared {
  readonly operation: string
  readonly tenant: string
  /** Clock time in milliseconds. */
  readonly at: number
  /** The declared kinds of input it belongs to. */
  readonly classes: readonly string[]
  /**
   * `equal`; `explained`: a difference that is declared, or that did not stand when both sides were read again; `mismatch`:
   * a difference that stood; `left-out`: nothing was compared, because the quota or a place was needed for real traffic or
   * the other side did not answer.
   */
  readonly result: 'equal' | 'explained' | 'mismatch' | 'left-out'
  /** The fields that differ, without positions: `items[].amountAfterDiscount.amount`; each once. */
  readonly fields: readonly string[]
  /** One generation was read twice: what it comes to is noise, and counts neither for nor against the other generation. */
  readonly noise: boolean
}

/** Told of each comparison; returns at once, and never throws. */
export type OnCompared = (compared: Compared) => void

/** The kinds of input that are declared for an operation, all of which have to be seen; none where nothing is declared. */
export type ClassesOf = (operation: string) => readonly string[]
