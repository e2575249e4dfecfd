import type { Agenda, AgendaItem } from '../meeting/agenda.ts'
import { longestStepMinutes, threeHours } from '../meeting/agenda.ts'
import type { Phrase } from '../workshop/phrase.ts'
import { phrase } from '../workshop/phrase.ts'
import type { StepId } from '../workshop/steps.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { refused } from './edit.ts'
import { updateDetails } from './edit-setup.ts'

function withAgenda(workshop: Workshop, agenda: Agenda, label: Phrase) {
  return updateDetails(workshop, { ...workshop.details, agenda }, label)
}

function withItem(agenda: Agenda, step: StepId, patch: Partial<AgendaItem>): Agenda {
  return agenda.map((item) => (item.step === step ? { ...item, ...patch } : item))
}

/** Gives a step another time, in whole minutes. Preparing comes before the meeting and has none. */
export function setStepMinutes(step: StepId, minutes: number): Edit {
  return (workshop) => {
    const isWhole = Number.isInteger(minutes) && minutes >= 0 && minutes <= longestStepMinutes
    if (!isWhole || step === 'prepare') {
      return refused(phrase('refused.minutes', { most: longestStepMinutes }))
    }
    const agenda = withItem(workshop.details.agenda, step, { minutes })
    return withAgenda(workshop, agenda, phrase('label.stepMinutes', { step, minutes }))
  }
}

/** Leaves a step out of the meeting. It keeps its minutes, and what was entered in it stays. */
export function skipStep(step: StepId): Edit {
  return (workshop) => {
    if (step === 'prepare') return { kind: 'unchanged' }
    const agenda = withItem(workshop.details.agenda, step, { isSkipped: true })
    return withAgenda(workshop, agenda, phrase('label.skipStep', { step }))
  }
}

/** Brings a step back that was left out. */
export function bringStepBack(step: StepId): Edit {
  return (workshop) => {
    const agenda = withItem(workshop.details.agenda, step, { isSkipped: false })
    return withAgenda(workshop, agenda, phrase('label.unskipStep', { step }))
  }
}

/** Moves a step one place earlier (-1) or later (+1). Nothing comes before preparing. */
export function moveStep(step: StepId, direction: -1 | 1): Edit {
  return (workshop) => {
    const agenda = [...workshop.details.agenda]
    const from = agenda.findIndex((item) => item.step === step)
    const [item, neighbour] = [agenda[from], agenda[from + direction]]
    if (!item || !neighbour || step === 'prepare' || neighbour.step === 'prepare')
      return { kind: 'unchanged' }
    agenda[from] = neighbour
    agenda[from + direction] = item
    return withAgenda(workshop, agenda, phrase('label.moveStep', { step }))
  }
}

/** Goes back to the three hours: every step, in the order and with the minutes of the method. */
export function backToThreeHours(): Edit {
  return (workshop) => withAgenda(workshop, threeHours, phrase('label.threeHours', {}))
}

/** Says what the room is here for. */
export function setPurpose(purpose: string): Edit {
  return (workshop) => updateDetails(workshop, { ...workshop.details, purpose }, phrase('label.purpose', {}))
}
