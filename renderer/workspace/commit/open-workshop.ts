import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Theme } from '../../domain/workshop/theme.ts'
import type { View } from '../../domain/workshop/view.ts'
import { firstView } from '../../domain/workshop/view.ts'
import { readOpenWorkshop, readTheme, readView, savePreference, saveView } from '../../storage/views.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { countFromHere, remindAtStep, remindOnLeaving } from '../files/export-reminder.ts'
import { countFor, followMeetingClock } from '../meeting/run-meeting.ts'
import { notify, notifyDone, notifyProblem, withdrawNotice } from '../notices.ts'
import type { Ports } from '../ports.ts'
import type { Recovered } from '../safety/recover-workshop.ts'
import { recoverWorkshop } from '../safety/recover-workshop.ts'
import { takeSnapshot } from '../safety/safety-sync.ts'
import { followStageState } from '../stage/projector-window.ts'
import { loadDrafts } from './drafts.ts'
import { followWorkshop } from './follow-workshop.ts'
import { aloneWith, holdOpen } from './open-windows.ts'
import { showChoice } from './show-choice.ts'

const askedAgainAfterMs = 2_000

let stopFollowing: () => void = () => {}

/** Counts the wishes to be elsewhere: of two that overlap the last one counts. */
let wishes = 0

/** Leaves the workshop that is open; its snapshot is written while something else is shown. */
function leave(ports: Ports): void {
  stopFollowing()
  stopFollowing = () => {}
  const document = useDocumentStore.getState()
  if (document.kind === 'open') void takeSnapshot(ports, document.workshop.details.id)
}

/** Says what comparing with the safety copy came to, where there is something to say. */
function sayRecovered(recovered: Recovered): void {
  if (recovered.kind === 'restored') notifyDone(say('safety.restoredChanges', { count: recovered.changes }))
  if (recovered.kind === 'broughtUp') notifyDone(say('safety.broughtUp', { count: recovered.changes }))
}

/**
 * Shows a workshop as it changes. When the database fails in the middle, what was shown last stays, and it is asked
 * again until it answers.
 */
function keepFollowing(ports: Ports, id: WorkshopId): () => void {
  let again: ReturnType<typeof setTimeout> | undefined
  let stop: () => void = () => {}
  const follow = () => {
    stop()
    stop = followWorkshop(ports.database, id, (followed) => {
      switch (followed.kind) {
        case 'workshop': {
          const { projection, history } = followed
          countFromHere(id, projection.seq)
          withdrawNotice(say('workshop.notFollowed'))
          useDocumentStore.setState({ kind: 'open', ...projection, ...history }, true)
          return
        }
        case 'gone':
          useDocumentStore.setState({ kind: 'gone' }, true)
          return
        case 'failed':
          if (useDocumentStore.getState().kind !== 'open') {
            useDocumentStore.setState({ kind: 'unreadable', reason: followed.reason }, true)
            return
          }
          notify({ tone: 'problem', text: say('workshop.notFollowed'), action: null, offersExport: true })
          again = setTimeout(follow, askedAgainAfterMs)
      }
    })
  }
  follow()
  return () => {
    clearTimeout(again)
    stop()
  }
}

/** Opens a workshop where it was left, after a look at its safety copy. */
export function openWorkshop(ports: Ports, id: WorkshopId): Promise<void> {
  return open(ports, id, () => aloneWith(id, () => recoverWorkshop(ports, id)))
}

/** Opens a workshop whose version a person has just chosen. */
export function openChosen(ports: Ports, id: WorkshopId): Promise<void> {
  return open(ports, id, async () => ({ kind: 'ready' }))
}

async function open(ports: Ports, id: WorkshopId, recover: () => Promise<Recovered>): Promise<void> {
  wishes += 1
  const wish = wishes
  leave(ports)
  useDocumentStore.setState({ kind: 'opening', id }, true)
  const recovered = await recover()
  sayRecovered(recovered)
  const place = (await readView(ports.database, id)) ?? firstView(id)
  await loadDrafts(ports, id)
  if (wish !== wishes) return
  useViewStore.setState({ place, safetyShown: false, wipeShown: false })
  if (recovered.kind === 'choose') {
    showChoice(id, recovered.choice)
    return
  }
  const stopStage = followStageState(ports, id)
  const stopRun = followMeetingClock(ports, id)
  const stopWorkshop = keepFollowing(ports, id)
  const letGo = holdOpen(id)
  stopFollowing = () => {
    letGo()
    stopStage()
    stopRun()
    stopWorkshop()
  }
  await savePreference(ports.database, { key: 'openWorkshop', value: id })
}

/** Goes back to the list of workshops. */
export async function goHome(ports: Ports): Promise<void> {
  wishes += 1
  remindOnLeaving((left) => void openWorkshop(ports, left))
  leave(ports)
  useViewStore.setState({ place: null })
  useDocumentStore.setState({ kind: 'closed' }, true)
  await savePreference(ports.database, { key: 'openWorkshop', value: null })
}

/** Moves within the open workshop, and remembers it. */
export function goTo(ports: Ports, to: Partial<Omit<View, 'workshopId'>>): void {
  const { place } = useViewStore.getState()
  if (!place) return
  const { isListing: _, ...stays } = place
  const next = { ...stays, ...to }
  // Written before it is drawn here: the stage waits for the row, and drawing the console takes as long again.
  saveView(ports.database, next).catch(() => notifyProblem(say('save.placeFailed')))
  useViewStore.setState({ place: next })
  if (next.step !== place.step) {
    void takeSnapshot(ports, place.workshopId)
    countFor(ports, next.workshopId, next.step)
    void remindAtStep(next.step)
  }
}

/** Looks as the person chose, in the workshop that was open last. */
export async function restoreView(ports: Ports): Promise<void> {
  useViewStore.setState({ theme: await readTheme(ports.database) })
  const id = await readOpenWorkshop(ports.database)
  if (id) await openWorkshop(ports, id)
}

/** Changes the theme, and remembers it. */
export async function chooseTheme(ports: Ports, theme: Theme): Promise<void> {
  useViewStore.setState({ theme })
  await savePreference(ports.database, { key: 'theme', value: theme })
}
