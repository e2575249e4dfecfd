import { useStatusStore } from '../../stores/status-store.ts'
import { say } from '../../texts/interface.ts'
import { Button } from './button.tsx'
import './work-bar.css'

/** Documents being written: how far, and how to stop. */
export function WorkBar() {
  const work = useStatusStore((status) => status.work)
  if (!work) return null
  const { done, of, cancel } = work
  const words = say('export.working', { done, of })
  return (
    <div className="work-bar" role="status">
      <span className="number">{words}</span>
      <progress value={done} max={of} aria-label={words} />
      <Button onClick={cancel}>{say('export.cancel')}</Button>
    </div>
  )
}
