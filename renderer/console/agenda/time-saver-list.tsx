import { applyTimeSaver } from '../../domain/edits/apply-time-saver.ts'
import type { Progress } from '../../domain/meeting/meeting-clock.ts'
import { lateness } from '../../domain/meeting/meeting-clock.ts'
import type { TimeSaver } from '../../domain/meeting/time-savers.ts'
import { timeSaversOf } from '../../domain/meeting/time-savers.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'

function wordsOf(saver: TimeSaver): string {
  switch (saver.kind) {
    case 'scoreFewer':
      return say('timeSaver.scoreFewer', { keeps: saver.keeps, count: saver.parks.length })
    case 'settleCosmetic':
      return say('timeSaver.settleCosmetic', { count: saver.cells.length })
    case 'stretchLater':
      return say('timeSaver.stretchLater', { count: saver.levels })
    case 'shortenRest':
      return say('timeSaver.shortenRest')
  }
}

function Offers({
  workshop,
  offers,
}: {
  readonly workshop: Workshop
  readonly offers: readonly TimeSaver[]
}) {
  const workspace = useWorkspace()
  const because = documentWordsOf(workshop.details).say('report.notNowForTime')
  const take = (saver: TimeSaver) => {
    // What it accepts and what it leaves is shown before anything is done.
    if (saver.kind === 'settleCosmetic') useEntryStore.setState({ acceptingRest: { toSaveTime: saver } })
    else void workspace.runOrNotify(applyTimeSaver(saver, because))
  }
  return (
    <ul className="savers" aria-label={say('timeSaver.title')}>
      {offers.map((saver) => (
        <li key={saver.kind}>
          <span>{wordsOf(saver)}</span>
          <Button onClick={() => take(saver)}>{say('timeSaver.take', { minutes: saver.minutes })}</Button>
        </li>
      ))}
    </ul>
  )
}

/** What can save time now, with the minutes it saves; in sight when the meeting is behind, else on demand. */
export function TimeSaverList({
  workshop,
  progress,
}: {
  readonly workshop: Workshop
  readonly progress: Progress
}) {
  const queue = useRobustnessStore(({ found }) =>
    found?.workshop === workshop ? found.robustness.queue : null,
  )
  const offers = timeSaversOf(workshop, progress, queue)
  if (offers.length === 0) return null
  if (lateness(progress).kind === 'behind') return <Offers workshop={workshop} offers={offers} />
  return (
    <details>
      <summary>{say('timeSaver.title')}</summary>
      <Offers workshop={workshop} offers={offers} />
    </details>
  )
}
