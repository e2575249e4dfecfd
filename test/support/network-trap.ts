import { readFile } from 'node:fs/promises'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface NetworkTrap {
  /** For Chromium's `--proxy-server`; addresses of this computer go past it. */
  readonly address: string
  /** The first line of each request, such as `CONNECT example.org:443 HTTP/1.1`. */
  readonly caught: readonly string[]
  readonly close: () => void
}

/** Starts a trap: pages, workers and the browser itself have no other way out. */
export async function setNetworkTrap(): Promise<NetworkTrap> {
  const caught: string[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.once('data', (data) => {
      caught.push(data.toString('latin1').split('\r\n', 1)[0] ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, caught, close }
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[]
}

/** The whole browser's own account (`--log-net-log`), once it has ended: names it looked up, and where it connected to. */
export async function readNetLog(path: string) {
  const log = JSON.parse(await readFile(path, 'utf8')) as NetLog
  const { logEventTypes } = log.constants
  const named = (name: string, parameter: string) => {
    if (!(name in logEventTypes)) throw new Error(`this browser's log has no ${name}`)
    return log.events
      .filter(({ type }) => type === logEventTypes[name])
      .flatMap(({ params }) => params?.[parameter] ?? [])
      .flat()
      .map(String)
  }
  return {
    lookedUp: [...named('HOST_RESOLVER_MANAGER_JOB', 'host'), ...named('HOST_RESOLVER_DNS_TASK', 'host')],
    connectedTo: named('TCP_CONNECT_ATTEMPT', 'address'),
    /** Sent, not only aimed: a browser aims one at the other end of the world to learn whether there is IPv6. */
    datagrams: named('UDP_BYTES_SENT', 'byte_count').length,
    requested: named('URL_REQUEST_START_JOB', 'url'),
  }
}
