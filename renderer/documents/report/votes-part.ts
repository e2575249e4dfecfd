import { agreementOf } from '../../domain/robustness/agreement.ts'
import type { ScoredCandidate } from '../../domain/rule/ranking.ts'
import type { Cell, CellCount } from '../../domain/votes/cell.ts'
import { cellValue, countCell, roundsOf } from '../../domain/votes/cell.ts'
import type { RoundBallots } from '../../domain/votes/votes.ts'
import { scores } from '../../domain/votes/votes.ts'
import type { Criterion } from '../../domain/workshop/criteria.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { TableRow } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, paragraph } from '../layout/plan-parts.ts'
import { cellNotes, convincedNote } from './cell-notes.ts'
import { reportSection } from './report-section.ts'

interface Voted {
  readonly workshop: Workshop
  readonly words: BriefWords
}

function countCells({ tally, abstentions, round }: CellCount) {
  const shown = (count: number | null) => cell(count ? String(count) : '')
  return [...tally.map(shown), shown(abstentions), shown(round)]
}

/** The votes of a criterion as they stood after each round before its last one. */
function earlierCounts(rounds: readonly RoundBallots[], { id }: Criterion): readonly CellCount[] {
  const held = rounds.filter(({ votes }) => Object.keys(votes[id]).length > 0)
  return held.slice(0, -1).map((_, index) => countCell(held.slice(0, index + 1), id))
}

/** How the value came about, how far people agreed on it, and what convinced the room. */
function valueCell({ workshop, words }: Voted, one: Cell) {
  const value = cellValue(one)
  const room = { seats: workshop.participants.length, isDecided: workshop.decision !== null }
  const notes = cellNotes(one, room, words.method)
  const agreement =
    one.count.votes === 0 ? [] : [words.method.say(`agreement.${agreementOf(one.count.tally)}`)]
  const convinced = convincedNote(one, words.method)
  const said = [value === null ? words.say('unscored') : String(value), ...notes, ...agreement]
  return {
    paragraphs: [
      paragraph('cell', said.join(' · ')),
      ...(convinced === null ? [] : [paragraph('cell', convinced)]),
    ],
  }
}

function criterionRows(
  voted: Voted,
  criterion: Criterion,
  one: Cell,
  rounds: readonly RoundBallots[],
): readonly TableRow[] {
  const name = cell(voted.words.criterion(criterion.id, criterion.name), 'cellStrong')
  return [
    ...earlierCounts(rounds, criterion).map((count) => ({
      cells: [name, ...countCells(count), cell(voted.words.say('report.earlier'))],
    })),
    { cells: [name, ...countCells(one.count), valueCell(voted, one)] },
  ]
}

/** Every distribution of votes of a candidate, also of earlier rounds, and the values that came of them. */
export function votesSection(voted: Voted, { candidate, cells }: ScoredCandidate): Section {
  const { workshop, words } = voted
  const name = `${candidate.key} ${candidate.title}`
  const rounds = roundsOf(workshop, candidate.id)
  return reportSection(
    words.say('report.votes', { candidate: name }),
    words.say('report.votesDescription', { candidate: name }),
    {
      shares: [
        [24, 5, 5, 5, 5, 5, 8, 8, 35],
        [20, 5, 5, 5, 5, 5, 8, 8, 39],
      ],
      names: [
        words.say('report.criterion'),
        ...scores.map(String),
        words.say('report.abstained'),
        words.say('report.round'),
        words.say('report.value'),
      ],
      rows: workshop.details.criteria.flatMap((criterion) =>
        criterionRows(voted, criterion, cells[criterion.id], rounds),
      ),
    },
  )
}
