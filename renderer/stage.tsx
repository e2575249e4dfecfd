import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { stageCloseChannel, stagePlaceKey } from '../electron/contract/stage-channel.ts'
import { StageWindow } from './stage/stage-window.tsx'
import { openDatabase } from './storage/database.ts'
import { beTheStage } from './workspace/stage-presence.ts'
import { stageSource } from './workspace/told-stage.ts'
import './console/styles/tokens.css'
import './console/styles/base.css'

const root = createRoot(document.getElementById('root') ?? document.body)

// Whatever is wrong with the data is said in the console; until it tells what to show the wall stays blank.
const opened = await openDatabase(() =>
  root.render(<StageWindow follow={() => () => {}} onBlank={() => {}} />),
)
beTheStage()
const placeEveryMs = 1000
// Nothing tells of a window that is moved, and what is written while it closes is lost.
setInterval(() => {
  const { screenX, screenY, innerWidth, innerHeight } = window
  const place = JSON.stringify([screenX, screenY, innerWidth, innerHeight])
  if (localStorage.getItem(stagePlaceKey) !== place) localStorage.setItem(stagePlaceKey, place)
}, placeEveryMs)
new BroadcastChannel(stageCloseChannel).addEventListener('message', () => window.close())

const source = stageSource(opened.kind === 'open' ? opened.database : null, () => location.reload())
root.render(<StageWindow follow={source.follow} onBlank={source.blank} />)
