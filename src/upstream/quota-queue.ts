/**
 * The order in which calls wait for the quota: by priority, and within a priority by turns of their callers, so that a
 * caller with a thousand waiting calls gets no more than one with ten. Knows neither time nor quota.
 *
 * Each caller has a turn number: that of the round in which its next call goes. A caller who comes back joins the
 * present round: nobody saves up turns while it asks for nothing. src/upstream/quota.lua keeps the same numbers.
 */

/** What goes first, first. */
export const priorities = ['write', 'read', 'background', 'shadow'] as const
export type Priority = (typeof priorities)[number]

export interface Queued {
  readonly priority: Priority
  readonly caller: string
}

export interface FairQueue<Item extends Queued> {
  readonly size: number
  push(item: Item): void
  /** Takes an item out that leaves without having been served. False when it was not there. */
  remove(item: Item): boolean
  /** Takes an item out as served: its caller's turn is over. */
  serve(item: Item): void
  /** Everybody in the order in which they go if nobody else comes. */
  order(): Item[]
}

interface Line<Item> {
  readonly items: Item[]
  turn: number
}

/** The callers of one priority. Who has nothing waiting and is not ahead of the round is forgotten. */
interface Class<Item> {
  readonly lines: Map<string, Line<Item>>
  round: number
}

/** Makes an empty queue. Within a caller, first come first served. */
export function createFairQueue<Item extends Queued>(): FairQueue<Item> {
  const classes = new Map<Priority, Class<Item>>()
  let size = 0

  function lineOf({ priority, caller }: Item): Line<Item> {
    const { lines, round } = getOrMake(classes, priority, () => ({ lines: new Map<string, Line<Item>>(), round: 0 }))
    const line = getOrMake(lines, caller, () => ({ items: [], turn: round }))
    if (line.items.length === 0) line.turn = Math.max(line.turn, round)
    return line
  }

  function take(item: Item): boolean {
    const line = classes.get(item.priority)?.lines.get(item.caller)
    const at = line?.items.indexOf(item) ?? -1
    if (!line || at === -1) return false
    line.items.splice(at, 1)
    size -= 1
    return true
  }

  return {
    get size() {
      return size
    },
    push(item) {
      lineOf(item).items.push(item)
      size += 1
    },
    remove: take,
    serve(item) {
      const group = classes.get(item.priority)
      const line = group?.lines.get(item.caller)
      if (!group || !line?.items.includes(item)) return
      advance(group)
      line.turn = Math.max(line.turn, group.round) + 1
      take(item)
    },
    order() {
      return priorities.flatMap((priority) => inTurn(classes.get(priority)))
    },
  }
}

/** The round is the lowest turn of anybody who waits. */
function advance<Item>(group: Class<Item>): void {
  let lowest = Infinity
  for (const { items, turn } of group.lines.values()) if (items.length > 0) lowest = Math.min(lowest, turn)
  if (lowest <= group.round || lowest === Infinity) return
  group.round = lowest
  for (const [caller, { items, turn }] of group.lines) if (items.length === 0 && turn <= lowest) group.lines.delete(caller)
}

/** Callers of one round go in the order in which their lines were made. */
function inTurn<Item>(group: Class<Item> | undefined): Item[] {
  if (!group) return []
  const turns = [...group.lines.values()].flatMap(({ items, turn }) => items.map((item, index) => ({ item, turn: turn + index })))
  return turns.sort((a, b) => a.turn - b.turn).map(({ item }) => item)
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
