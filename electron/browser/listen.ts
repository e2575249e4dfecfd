import type { Server } from 'node:http'
import { errorCode } from '../handlers/disk-failure.ts'

export type Listening =
  | { readonly kind: 'listening' }
  | { readonly kind: 'portTaken' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Listens on 127.0.0.1 only: no other computer can connect. */
export function listen(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve) => {
    server.once('error', (error) =>
      resolve(
        errorCode(error) === 'EADDRINUSE'
          ? { kind: 'portTaken' }
          : { kind: 'failed', reason: errorCode(error) || error.message },
      ),
    )
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve({ kind: 'listening' }))
  })
}
