/** Thrown by a mapping that meets an answer which breaks its contract. Names the field and the rule, never the value. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken'
  readonly field: string
  readonly rule: string

  constructor(field: string, rule: string) {
    super(`${field} ${rule}`)
    this.field = field
    this.rule = rule
  }
}
