import { scoreCandidate } from '../rule/ranking.ts'
import { yearlyValue } from '../value/value.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay, listedCandidates } from '../workshop/workshop.ts'
import { stageCandidate, stageWorth } from './draw-standing.ts'
import type { StageSize } from './stage-faces.ts'
import type { StagePicture } from './stage-picture.ts'

/** The place by hours among the candidates in play whose hours are known; equal ones share it. */
function rankByHours(seen: Workshop, candidate: Candidate): StageSize['rank'] {
  const { hours } = yearlyValue(candidate.value)
  if (hours === null) return null
  const others = candidatesInPlay(seen)
    .filter(({ id }) => id !== candidate.id)
    .flatMap(({ value }) => yearlyValue(value).hours ?? [])
  if (others.length === 0) return null
  return { place: 1 + others.filter((other) => other > hours).length, of: others.length + 1 }
}

/** What is read at a glance, in letters; the console has the whole text. */
const lettersOfProblem = 220

/** As many sentences of a text as are read at a glance; the first one always. */
function atAGlance(text: string): string {
  let letters = 0
  const sentences = text.trim().split(/(?<=[.!?。])\s+/u)
  return sentences
    .filter((sentence, at) => {
      letters += sentence.length + 1
      return at === 0 || letters <= lettersOfProblem
    })
    .join(' ')
}

/** One candidate: what it is, and what it takes in a year as far as that is known. */
export function drawCard(seen: Workshop, candidate: Candidate): StagePicture {
  const { order, problem, process, value } = candidate
  const { hours, casesInError } = yearlyValue(value)
  const isValued = scoreCandidate(seen, candidate).cells.businessImpact.kind !== 'unscored'
  return {
    kind: 'card',
    candidate: stageCandidate(candidate),
    number: order,
    of: listedCandidates(seen).reduce((last, one) => Math.max(last, one.order), 0),
    process,
    problem: atAGlance(problem),
    size: {
      volumePerMonth: value.volumePerMonth,
      minutesPerCase: value.minutesPerCase,
      hoursPerYear: hours,
      errorRatePercent: value.errorRatePercent,
      errorsPerYear: casesInError,
      rank: rankByHours(seen, candidate),
    },
    money: isValued ? stageWorth(seen, candidate) : null,
  }
}
