import { Timer } from 'lucide-react'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { useNow } from '../../use-now.ts'
import { useWorkspace } from '../../workspace-context.ts'
import './topic-timer.css'

const secondsInMinute = 60
const lastSeconds = 30
const millisecondsInSecond = 1000

function Clock({ endsAt }: { readonly endsAt: string }) {
  const now = useNow()
  const left = Math.max(0, Math.ceil((Date.parse(endsAt) - Date.parse(now)) / millisecondsInSecond))
  const clock = `${Math.floor(left / secondsInMinute)}:${String(left % secondsInMinute).padStart(2, '0')}`
  return (
    <span
      className={left <= lastSeconds ? 'topic-clock topic-clock-last' : 'topic-clock'}
      role="timer"
      aria-label={say('timer.left')}
    >
      {left === 0 ? say('timer.up') : clock}
    </span>
  )
}

/** The timer of the room: each topic has its minutes, once it was started. */
export function TopicTimer() {
  const { stage } = useWorkspace()
  const endsAt = useStageStore(({ state }) => state?.timerEndsAt ?? null)
  if (endsAt === null) {
    return (
      <div className="topic-timer">
        <Button action="stage.timer" icon={<Timer />} onClick={() => void stage.timer()}>
          {say('timer.start')}
        </Button>
      </div>
    )
  }
  return (
    <div className="topic-timer">
      <Clock endsAt={endsAt} />
      <Button action="stage.minute" onClick={() => void stage.oneMoreMinute()}>
        {say('timer.more')}
      </Button>
      <Button look="quiet" action="stage.timer" onClick={() => void stage.timer()}>
        {say('timer.stop')}
      </Button>
    </div>
  )
}
