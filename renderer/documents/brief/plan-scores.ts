import type { CellFlag } from '../../domain/votes/flags.ts'
import { scores } from '../../domain/votes/votes.ts'
import type { Paragraph, Run, TableCell } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, paragraph, run } from '../layout/plan-parts.ts'
import type { BriefContent, StripCell } from './brief-content.ts'

/** The highest score there is. */
const mostScore = scores.length

/** Marks that a reader of the page has to know; how the votes lie beyond them stands in the report. */
const printedFlags: readonly CellFlag[] = ['red', 'tieAtRed', 'unknown', 'againstVotes']

function marksOf({ words }: BriefContent, { flags, isProvisional }: StripCell): readonly Run[] {
  return [
    ...printedFlags
      .filter((flag) => flags.includes(flag))
      .map((flag) =>
        run(words.method.say(`mark.${flag}`), { bold: true, ...(flag === 'red' ? { ink: 'flag' } : {}) }),
      ),
    ...(isProvisional ? [run(words.say('provisional'), { ink: 'muted' as const })] : []),
  ]
}

function stripText(content: BriefContent, strip: StripCell): TableCell {
  const { words } = content
  const marks = marksOf(content, strip).map(
    (mark): Paragraph => ({ kind: 'paragraph', style: 'cell', runs: [mark] }),
  )
  if (strip.value === null) return { paragraphs: [paragraph('cell', words.say('unscored')), ...marks] }
  const score: Paragraph = {
    kind: 'paragraph',
    style: 'cell',
    bar: { filled: strip.value, of: mostScore, ink: strip.flags.includes('red') ? 'flag' : 'teal' },
    runs: [run(words.say('scoreOf', { score: strip.value }), { bold: true })],
  }
  return { paragraphs: [score, ...marks] }
}

/** The five values, with red flags as a shape and a word. */
export function scoresSection(content: BriefContent): Section {
  const { words, strip, voters, rounds } = content
  return {
    heading: words.say('scores'),
    insideHeading: words.say('scores'),
    description: words.say('scores.description'),
    shares: [[15, ...strip.map(() => 17)]],
    names: [words.say('scores'), ...strip.map(({ name }) => name)],
    namesField: words.say('scores'),
    rows: [
      {
        cells: [
          cell(words.say('voters', { voters, rounds })),
          ...strip.map((one) => stripText(content, one)),
        ],
      },
    ],
  }
}
