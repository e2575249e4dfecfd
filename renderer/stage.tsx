import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { stageCloseChannel, stagePlaceKey } from '../electron/contract/stage-channel.ts'
import { blankKeys } from './console/actions/blank-keys.ts'
import { isOnMac } from './console/actions/on-mac.ts'
import { chordsOf, isComposing } from './console/actions/press.ts'
import { StageWindow } from './stage/stage-window.tsx'
import { openDatabase } from './storage/database.ts'
import { stageSource } from './workspace/stage/stage-feed.ts'
import { beTheStage } from './workspace/stage/stage-presence.ts'
import './console/styles/tokens.css'
import './console/styles/base.css'

const root = createRoot(document.getElementById('root') ?? document.body)

// Whatever is wrong with the data is said in the console; until it tells what to show the wall stays blank.
const opened = await openDatabase(() => root.render(<StageWindow follow={() => () => {}} />))
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
root.render(<StageWindow follow={source.follow} />)

// Who has the keyboard on this window can still blank it. A key that is held acts once, or the wall would flicker.
window.addEventListener('keydown', (event) => {
  if (event.repeat || isComposing(event)) return
  const isBlank = chordsOf(event, isOnMac()).some((chord) => blankKeys.some((key) => key === chord))
  if (isBlank) source.blank()
})
