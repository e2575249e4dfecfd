import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { findAction } from './console/actions/actions.ts'
import { takeFromMenu } from './console/actions/keys.ts'
import { nativeMenu } from './console/actions/native-menu.ts'
import { App } from './console/app.tsx'
import { StartProblem } from './console/start-problem.tsx'
import type { Instant, IsoDate } from './domain/meeting/calendar.ts'
import { connectBridge, createHost } from './find-host.ts'
import { openDatabase } from './storage/database.ts'
import { isMemoryDatabase } from './storage/memory-database.ts'
import { useStatusStore } from './stores/status-store.ts'
import type { Ports } from './workspace/ports.ts'
import { memoryDatabaseFor, notifyKeptInMemory } from './workspace/safety/keep-in-memory.ts'
import { letStageLook, tellStage } from './workspace/stage/stage-feed.ts'
import { createWorkspace } from './workspace/workspace.ts'

/** The day on the wall of the room, not in Greenwich. */
function today(): IsoDate {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate
}

const root = createRoot(document.getElementById('root') ?? document.body)
const sayProblem = (kind: 'takenOver' | 'blocked') => root.render(<StartProblem problem={{ kind }} />)
const opened = await openDatabase(
  () => sayProblem('takenOver'),
  () => sayProblem('blocked'),
)

const host = createHost(connectBridge())
const inMemory = opened.kind === 'unavailable' ? await memoryDatabaseFor(host) : null
const database = opened.kind === 'open' ? opened.database : inMemory

if (database) {
  const ports: Ports = {
    database,
    host,
    now: () => new Date().toISOString() as Instant,
    today,
    newId: () => crypto.randomUUID(),
  }
  if (opened.kind === 'unavailable') useStatusStore.setState({ inMemoryBecause: opened.reason })
  const workspace = await createWorkspace(ports)
  if (isMemoryDatabase(database)) tellStage(database)
  else letStageLook()
  notifyKeptInMemory(ports)
  void host.ask('menu.show', nativeMenu())
  host.on('menu.command', ({ command }) => {
    const action = findAction(command)
    if (action) takeFromMenu(action, workspace)
  })
  root.render(<App workspace={workspace} />)
} else if (opened.kind !== 'open') {
  root.render(<StartProblem problem={opened} />)
}
