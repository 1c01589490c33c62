/** How a server of the bench tells who started it where it listens: a line with its address on the standard output. */
import type { Server } from 'node:http'

/** Listens on a free port of loopback and prints the address. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server listens on no TCP port')
    console.log(`listening at http://127.0.0.1:${address.port}`)
  })
}
