import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { findAction } from './console/actions/actions.ts'
import { takeFromMenu } from './console/actions/keys.ts'
import { App } from './console/app.tsx'
import { StartProblem } from './console/start-problem.tsx'
import type { Instant, IsoDate } from './domain/calendar.ts'
import { connectBridge, createHost } from './host.ts'
import { openDatabase } from './storage/database.ts'
import type { Ports } from './workspace/ports.ts'
import { countWhole } from './workspace/rebuild-database.ts'
import { createWorkspace } from './workspace/workspace.ts'

/** The day on the wall of the room, not in Greenwich. */
function today(): IsoDate {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate
}

const root = createRoot(document.getElementById('root') ?? document.body)
const sayProblem = (kind: 'takenOver' | 'blocked') =>
  root.render(<StartProblem problem={{ kind }} whole={0} />)
const opened = await openDatabase(
  () => sayProblem('takenOver'),
  () => sayProblem('blocked'),
)

const host = createHost(connectBridge())

if (opened.kind === 'open') {
  const ports: Ports = {
    database: opened.database,
    host,
    now: () => new Date().toISOString() as Instant,
    today,
    newId: () => crypto.randomUUID(),
  }
  const workspace = await createWorkspace(ports)
  host.onMenuCommand(({ command }) => {
    const action = findAction(command)
    if (action) takeFromMenu(action, workspace)
  })
  root.render(<App workspace={workspace} />)
} else {
  const whole = opened.kind === 'unavailable' ? await countWhole(host) : 0
  root.render(<StartProblem problem={opened} whole={whole} />)
}
