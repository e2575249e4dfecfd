import { join } from 'node:path'
import { listen } from '../../electron/browser/listen.ts'
import { createBrowserServer } from '../../electron/browser/server.ts'

const root = join(import.meta.dirname, '../../dist/renderer')
const server = createBrowserServer({ root, identity: { app: 'pilotage', version: '0.0.0' } })
const listening = await listen(server, Number(process.argv[2]))
process.stdout.write(`${listening.kind}\n`)
