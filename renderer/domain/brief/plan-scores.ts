import { scores } from '../votes.ts'
import type { BriefContent, StripCell } from './brief-content.ts'
import type { Paragraph, TableCell } from './layout-plan.ts'
import type { Section } from './plan-parts.ts'
import { cell, run } from './plan-parts.ts'

/** The highest score there is. */
const mostScore = scores.length

function stripText({ words }: BriefContent, strip: StripCell): TableCell {
  if (strip.value === null) return cell(words.say('unscored'))
  const ink = strip.isRed ? 'flag' : 'teal'
  const score: Paragraph = {
    kind: 'paragraph',
    style: 'cell',
    bar: { filled: strip.value, of: mostScore, ink },
    runs: [run(words.say('scoreOf', { score: strip.value }), { bold: true })],
  }
  const marks = [
    ...(strip.isRed ? [run(words.say('redFlag'), { bold: true, ink })] : []),
    ...(strip.isProvisional ? [run(words.say('provisional'), { ink: 'muted' as const })] : []),
  ]
  if (marks.length === 0) return { paragraphs: [score] }
  const spaced = marks.flatMap((mark, index) => (index === 0 ? [mark] : [{ text: ' ' }, mark]))
  return { paragraphs: [score, { kind: 'paragraph', style: 'cell', runs: spaced }] }
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
