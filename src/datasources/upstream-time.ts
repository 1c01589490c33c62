/** The contracts' time format, yyyy-MM-dd'T'HH:mm:ss'Z': whole seconds of UTC. */
export function wholeSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}
