import { takeRescue } from '../../domain/edits/apply-time-saver.ts'
import type { Progress } from '../../domain/meeting/meeting-clock.ts'
import { lateness } from '../../domain/meeting/meeting-clock.ts'
import type { Rescue } from '../../domain/meeting/time-savers.ts'
import { rescuesOf } from '../../domain/meeting/time-savers.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { documentWords } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'

function wordsOf(rescue: Rescue): string {
  switch (rescue.kind) {
    case 'scoreFewer':
      return say('rescue.scoreFewer', { keeps: rescue.keeps, count: rescue.parks.length })
    case 'settleCosmetic':
      return say('rescue.settleCosmetic', { count: rescue.cells.length })
    case 'stretchLater':
      return say('rescue.stretchLater', { count: rescue.levels })
    case 'shortenRest':
      return say('rescue.shortenRest')
  }
}

function Offers({ workshop, offers }: { readonly workshop: Workshop; readonly offers: readonly Rescue[] }) {
  const workspace = useWorkspace()
  const because = documentWords[workshop.details.documentLanguage].say('report.notNowForTime')
  const take = (rescue: Rescue) => {
    // What it accepts and what it leaves is shown before anything is done.
    if (rescue.kind === 'settleCosmetic') useEntryStore.setState({ acceptingRest: { toSaveTime: rescue } })
    else void workspace.runOrSay(takeRescue(rescue, because))
  }
  return (
    <ul className="rescues" aria-label={say('rescue.title')}>
      {offers.map((rescue) => (
        <li key={rescue.kind}>
          <span>{wordsOf(rescue)}</span>
          <Button onClick={() => take(rescue)}>{say('rescue.take', { minutes: rescue.minutes })}</Button>
        </li>
      ))}
    </ul>
  )
}

/** What can save time now, with the minutes it saves; in sight when the meeting is behind, else on demand. */
export function RescueList({
  workshop,
  progress,
}: {
  readonly workshop: Workshop
  readonly progress: Progress
}) {
  const queue = useRobustnessStore(({ found }) =>
    found?.workshop === workshop ? found.robustness.queue : null,
  )
  const offers = rescuesOf(workshop, progress, queue)
  if (offers.length === 0) return null
  if (lateness(progress).kind === 'behind') return <Offers workshop={workshop} offers={offers} />
  return (
    <details>
      <summary>{say('rescue.title')}</summary>
      <Offers workshop={workshop} offers={offers} />
    </details>
  )
}
