import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { setPurpose } from '../../renderer/domain/edits/edit-agenda.ts'
import { editCandidate, parkCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { enterDotCard } from '../../renderer/domain/edits/edit-dots.ts'
import { addFindOut } from '../../renderer/domain/edits/edit-find-outs.ts'
import type { EnteredVotes } from '../../renderer/domain/edits/edit-scores.ts'
import { enterCellVotes, settleCell, settleRest } from '../../renderer/domain/edits/edit-scores.ts'
import { editDetails, editParticipant } from '../../renderer/domain/edits/edit-setup.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { CandidateId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { edited } from './edited.ts'
import { candidateOf, countingGiven, importedInsurer, insurerTime } from './imported-insurer.ts'
import { gateAnswers, parkedReasons } from './insurer-notes.ts'
import { insurerWorkshop } from './insurer-workshop.ts'
import {
  convinced,
  moreGateAnswers,
  purpose,
  sampleDotCards,
  savableShares,
  whoKnew,
} from './sample-notes.ts'

const folder = join(import.meta.dirname, '../../assets/sample')

/** Where the two samples are kept for the app. */
export const sampleFiles = {
  whole: join(folder, 'insurer.json'),
  beforeVote: join(folder, 'insurer-before-vote.json'),
} as const

function idIn(workshop: Workshop): (key: string) => CandidateId {
  return (key) => candidateOf(workshop, key).id
}

/** Who decides is told by a job, and what the room is here for. */
function opening({ participants }: Workshop): readonly Edit[] {
  const decider = participants.find(({ role }) => role === 'decider')
  return [setPurpose(purpose), ...(decider ? [editParticipant(decider.id, { jobTitle: 'COO' })] : [])]
}

function sizing(workshop: Workshop): readonly Edit[] {
  return Object.entries(savableShares).map(([key, savableSharePercent]) => {
    const { id, value } = candidateOf(workshop, key)
    return editCandidate(id, { value: { ...value, savableSharePercent } })
  })
}

/** What the finished insurer says of its later pick and of the moonshot already. */
function garageInvoices(workshop: Workshop): readonly Edit[] {
  const { id, value } = candidateOf(workshop, 'INS-02')
  return [
    editCandidate(id, { value: { ...value, costPerError: 240, savableSharePercent: 45 } }),
    editCandidate(idIn(workshop)('INS-17'), { traps: { moonshot: true, trivial: false } }),
  ]
}

function answering(workshop: Workshop, all: typeof gateAnswers): readonly Edit[] {
  return Object.entries(all).map(([key, answers]) => {
    const { id, gates } = candidateOf(workshop, key)
    return editCandidate(id, { gates: { ...gates, ...answers } })
  })
}

function dotVote(workshop: Workshop): readonly Edit[] {
  return workshop.participants.map(({ id }, seat) =>
    enterDotCard(id, (sampleDotCards[seat] ?? []).map(idIn(workshop))),
  )
}

function parking(workshop: Workshop): readonly Edit[] {
  return Object.entries(parkedReasons).map(([key, reason]) => parkCandidate(idIn(workshop)(key), reason))
}

/** Asked again, most of the room says that it does not know; the score is left open and somebody goes to find out. */
function unknownCell(workshop: Workshop): readonly Edit[] {
  const cell = { candidateId: idIn(workshop)('INS-13'), criterionId: 'productionPath' } as const
  const votes: EnteredVotes = Object.fromEntries(
    workshop.participants.map(({ id }, seat) => [id, whoKnew[seat] ?? ('abstain' as const)]),
  )
  return [
    enterCellVotes({ ...cell, round: 2, votes }),
    addFindOut(cell.candidateId, cell.criterionId, {
      question: 'Where do the guidelines live once the intranet is replaced, and who runs it?',
      who: 'Enterprise architect',
      by: '2026-12-04' as IsoDate,
    }),
  ]
}

function agreeing(workshop: Workshop): readonly Edit[] {
  return [
    ...convinced.map(({ key, criterionId, score, reason }) =>
      settleCell(idIn(workshop)(key), criterionId, score, reason),
    ),
    settleRest(),
  ]
}

/** The meeting stage by stage, each made from what the one before it left. */
function held(begun: Workshop, stages: readonly ((workshop: Workshop) => readonly Edit[])[]): Workshop {
  let last = 0
  const newId = () => {
    last += 1
    return `sample-${last}`
  }
  const given = { ...countingGiven(), newId }
  return stages.reduce(
    (before, stage) => stage(before).reduce((workshop, edit) => edited(workshop, edit, given), before),
    begun,
  )
}

/** A whole meeting of the insurer, up to its brief: every face and every screen has something to show. */
export function sampleWorkshop(): Workshop {
  const insurer = insurerWorkshop()
  const { dots } = beforeVoteWorkshop()
  return held({ ...insurer, dots }, [
    opening,
    sizing,
    (workshop) => answering(workshop, moreGateAnswers),
    unknownCell,
    agreeing,
  ])
}

/** The same meeting before anybody has scored: people seated, candidates sized and asked about, the dots in, nothing voted. */
export function beforeVoteWorkshop(): Workshop {
  const imported = importedInsurer()
  return held({ ...imported, ballots: [] }, [
    () => [editDetails({ title: 'First AI pilot, before the vote', facilitator: 'Mara Winter' })],
    opening,
    garageInvoices,
    sizing,
    (workshop) => answering(workshop, gateAnswers),
    (workshop) => answering(workshop, moreGateAnswers),
    dotVote,
    parking,
  ])
}

/** The text of both sample files. Running this module writes them, biome then formats them. */
export function sampleTexts(): Readonly<Record<keyof typeof sampleFiles, string>> {
  return {
    whole: writeWorkshopFile(sampleWorkshop(), insurerTime),
    beforeVote: writeWorkshopFile(beforeVoteWorkshop(), insurerTime),
  }
}

if (import.meta.main) {
  const texts = sampleTexts()
  writeFileSync(sampleFiles.whole, texts.whole)
  writeFileSync(sampleFiles.beforeVote, texts.beforeVote)
}
