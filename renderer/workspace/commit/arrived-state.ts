import { isSameState, replaceWith } from '../../domain/edits/replace-candidates.ts'
import type { Instant } from '../../domain/meeting/calendar.ts'
import type { StageState } from '../../domain/stage/stage-state.ts'
import { openedWhereSame } from '../../domain/stage/stage-state.ts'
import { openEveryCell } from '../../domain/stage/what-the-room-may-see.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { firstView } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { adoptWorkshop } from '../../storage/adopt-workshop.ts'
import { changeStage } from '../../storage/stages.ts'
import { saveView } from '../../storage/views.ts'
import { readWiping } from '../../storage/wipe-database.ts'
import { readWithLast } from '../../storage/workshops.ts'
import type { ArrivedState } from '../../stores/status-store.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import { notify, notifyDone, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { runOn, undoStep } from './edit-workshop.ts'
import { keepWorkshop, unbinWorkshop } from './make-workshop.ts'
import { openWorkshop } from './open-workshop.ts'

/** A workshop that comes from a file or an older state. */
export interface Arrival {
  readonly name: string
  readonly workshop: Workshop
  readonly savedAt: Instant | null
  readonly copyTitle: string
}

/** What becomes of a state of a workshop that is here already. */
export type ArrivalChoice = 'here' | 'replace' | 'both'

async function keepAndOpen(
  ports: Ports,
  workshop: Workshop,
  step: StepId,
  stage: (sealed: StageState) => StageState = (sealed) => sealed,
): Promise<void> {
  const { id } = workshop.details
  if (!(await keepWorkshop(ports, workshop))) return
  await changeStage(ports.database, id, stage)
  await saveView(ports.database, { ...firstView(id), step })
  await openWorkshop(ports, id)
}

async function openHere(ports: Ports, { details }: Workshop): Promise<void> {
  if (details.deletedAt !== null) await unbinWorkshop(ports, details.id)
  await openWorkshop(ports, details.id)
}

/**
 * Takes in a copy of a workshop that came with the app, its votes and dots open to the room. Nobody's: what comes from a file
 * stays sealed.
 */
export async function takeInSample(ports: Ports, sample: Workshop, step: StepId): Promise<void> {
  const copy = adoptWorkshop(sample, ports.newId)
  await keepAndOpen(ports, copy, step, (sealed) => ({
    ...sealed,
    opened: openEveryCell(copy, sealed.opened),
    areDotsOpen: true,
  }))
}

/**
 * Takes a workshop in. One that is here already in another state is asked about first; one that is being wiped comes in as
 * another, so that it is not wiped with what is left of that.
 */
export async function takeIn(ports: Ports, arrival: Arrival, step: StepId): Promise<void> {
  const { workshop, name } = arrival
  const { id } = workshop.details
  const inUse = { ...workshop, details: { ...workshop.details, deletedAt: null } }
  const here = await readWithLast(ports.database, id)
  if (!here) {
    const isWiped = (await readWiping(ports.database)).includes(id)
    await keepAndOpen(ports, isWiped ? adoptWorkshop(inUse, ports.newId) : inUse, step)
  } else if (isSameState(here.workshop, workshop)) {
    await openHere(ports, here.workshop)
    notifyDone(say('arrived.same', { name }))
  } else {
    useStatusStore.setState({
      arrived: { ...arrival, here: { workshop: here.workshop, changedAt: here.last.at } },
    })
  }
}

async function replaceHere(ports: Ports, { workshop, here, name }: ArrivedState): Promise<void> {
  const { id } = workshop.details
  const result = await runOn(ports, id, replaceWith(workshop))
  if (result.kind === 'refused') notifyProblem(sayPhrase(interfaceTexts, result.reason))
  if (result.kind === 'refused' || result.kind === 'failed') return
  // Votes that the room has not seen stay sealed, also where other ones had been opened in their place.
  await changeStage(ports.database, id, (state) => ({
    ...state,
    opened: openedWhereSame(state.opened, here.workshop, workshop),
  }))
  await openWorkshop(ports, id)
  notify({
    tone: 'done',
    text: say('arrived.replaced', { name }),
    action: { label: say('common.undo'), run: () => void undoStep(ports) },
  })
}

/** Does with the state that arrived what was chosen. */
export async function settleArrived(ports: Ports, choice: ArrivalChoice): Promise<void> {
  const { arrived } = useStatusStore.getState()
  useStatusStore.setState({ arrived: null })
  if (!arrived) return
  switch (choice) {
    case 'here':
      return openHere(ports, arrived.here.workshop)
    case 'replace':
      return replaceHere(ports, arrived)
    case 'both': {
      const copy = adoptWorkshop(arrived.workshop, ports.newId)
      return keepAndOpen(
        ports,
        { ...copy, details: { ...copy.details, title: arrived.copyTitle } },
        'prepare',
      )
    }
  }
}
