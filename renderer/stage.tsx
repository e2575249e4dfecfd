import '../electron/contract/no-eval.ts'
import { createRoot } from 'react-dom/client'
import { stageCloseChannel } from '../electron/contract/stage-channel.ts'
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
new BroadcastChannel(stageCloseChannel).addEventListener('message', () => window.close())

const source = stageSource(opened.kind === 'open' ? opened.database : null, () => location.reload())
root.render(<StageWindow follow={source.follow} onBlank={source.blank} />)
