import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { stageCloseChannel, stagePlaceKey } from '../electron/contract/stage-channel.ts'
import { StageWindow } from './stage/stage-window.tsx'
import { openDatabase } from './storage/database.ts'
import type { StageFollowed } from './workspace/follow-stage.ts'
import { blankStage, followStage } from './workspace/follow-stage.ts'
import { beTheStage } from './workspace/stage-presence.ts'
import './console/styles/tokens.css'
import './console/styles/base.css'

const root = createRoot(document.getElementById('root') ?? document.body)
const showNothing = () => root.render(<StageWindow follow={() => () => {}} onBlank={() => {}} />)

// Whatever is wrong with the data is said in the console; the wall stays blank.
const opened = await openDatabase(showNothing)
beTheStage()
const placeEveryMs = 1000
// Nothing tells of a window that is moved, and what is written while it closes is lost.
setInterval(() => {
  const { screenX, screenY, innerWidth, innerHeight } = window
  const place = JSON.stringify([screenX, screenY, innerWidth, innerHeight])
  if (localStorage.getItem(stagePlaceKey) !== place) localStorage.setItem(stagePlaceKey, place)
}, placeEveryMs)
new BroadcastChannel(stageCloseChannel).addEventListener('message', () => window.close())

if (opened.kind === 'open') {
  const { database } = opened
  const follow = (tell: (followed: StageFollowed) => void) => followStage(database, tell)
  root.render(<StageWindow follow={follow} onBlank={() => void blankStage(database)} />)
} else {
  showNothing()
}
