/** What declared differences look at in a value. */

/** Whether a value is an object whose field holds one of some values. */
export function hasField(value: unknown, name: string, ...values: readonly unknown[]): boolean {
  return typeof value === 'object' && value !== null && values.includes(Reflect.get(value, name))
}
