import { pilotLength, totalWeeks } from '../../domain/meeting/timeline.ts'
import { yearlyWorth } from '../../domain/value/value.ts'
import type { Paragraph, TableCell } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, labelled, orBlank, paragraph, run } from '../layout/plan-parts.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { Shares } from '../layout/table-columns.ts'
import type { BriefContent } from './brief-content.ts'
import type { DocumentWordKey } from './brief-words.ts'

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ')
}

/** A text in bold and what is said about it: below it, or in a tight plan behind it. */
function strongAndMore(strong: string, more: string, tight: boolean, field?: string): TableCell {
  if (!tight) return { paragraphs: [paragraph('cellStrong', strong, field), paragraph('cell', more)] }
  const runs = [run(strong, { bold: true }), { text: '  ' }, run(more)]
  return {
    paragraphs: [{ kind: 'paragraph', style: 'cell', runs, ...(field === undefined ? {} : { field }) }],
  }
}

/** Sponsor, lead, owner: who answers for the pilot. */
export function whoSection(
  content: BriefContent,
  { tight = false }: Pick<LadderStep, 'tight'> = {},
): Section {
  const { words, text } = content
  const { head, dates } = text
  const blank = (value: string) => orBlank(content, value)
  const sponsor = joined(head.sponsorName, head.sponsorRole, head.sponsorLevel)
  const length = pilotLength(dates.start, dates.end)
  const { least, most } = totalWeeks(dates.preset)
  const weeks = 'weeks' in length ? words.say('weeks', { weeks: words.number(length.weeks, 1) }) : ''
  const period =
    dates.start && dates.end
      ? words.say('fromTo', { from: words.shortDate(dates.start), to: words.shortDate(dates.end) })
      : ''
  return {
    heading: null,
    insideHeading: words.say('sponsor'),
    description: words.say('who.description'),
    shares: [
      [34, 20, 20, 26],
      [25, 25, 25, 25],
    ],
    names: [
      words.say('sponsor'),
      words.say('pilotLead'),
      words.say('productionOwner'),
      words.say('pilotDates'),
    ],
    rows: [
      {
        cells: [
          strongAndMore(
            blank(sponsor),
            words.say(`profitAndLoss.${head.sponsorHasProfitAndLoss}`),
            tight,
            words.say('sponsor'),
          ),
          cell(blank(head.pilotLead), 'cellStrong', words.say('pilotLead')),
          cell(blank(head.productionOwner), 'cellStrong', words.say('productionOwner')),
          strongAndMore(blank(period), joined(weeks, words.say('timeline', { least, most })), tight),
        ],
      },
    ],
  }
}

function figures(content: BriefContent): readonly Paragraph[] {
  const { words, value, tenfold, candidate, details } = content
  const { volumePerMonth, minutesPerCase, costPerHour, errorRatePercent, savableSharePercent } =
    candidate.value
  const money = (amount: number) => words.money(amount, details.currency)
  const lines: Paragraph[] = []
  if (value.hours !== null && volumePerMonth !== null && minutesPerCase !== null) {
    const cost =
      value.effortCost !== null && costPerHour !== null
        ? words.say('effortFigures', { cost: money(value.effortCost), rate: money(costPerHour) })
        : ''
    const volume = words.say('volumeFigures', {
      volume: words.number(volumePerMonth, 1),
      minutes: words.number(minutesPerCase, 1),
      hours: words.number(value.hours),
    })
    lines.push(labelled(words, words.say('volume'), `${volume}${cost}`))
  }
  if (value.casesInError !== null && errorRatePercent !== null) {
    const errors = words.say('errorFigures', {
      rate: words.number(errorRatePercent, 1),
      cases: words.number(value.casesInError),
    })
    const more =
      tenfold.casesInError === null ? '' : words.say('tenfold', { cases: words.number(tenfold.casesInError) })
    lines.push(labelled(words, words.say('errors'), `${errors}${more}`))
  }
  if (value.savedHours !== null && savableSharePercent !== null) {
    const { effort, errors } = yearlyWorth(candidate.value).parts
    const parts = { share: words.number(savableSharePercent), hours: words.number(value.savedHours) }
    const saved =
      effort.kind === 'known' && errors.kind === 'known'
        ? words.say('savedErrors', { ...parts, total: money(effort.money + errors.money) })
        : words.say('savedFigures', {
            ...parts,
            cost: value.savedCost === null ? '' : money(value.savedCost),
          })
    lines.push(labelled(words, words.say('saved'), saved))
  }
  return lines
}

type Field = readonly [label: DocumentWordKey, text: string]

/** Each field in a paragraph; in a tight plan those that nothing was written in share the last one. */
function fieldParagraphs(
  content: BriefContent,
  entries: readonly Field[],
  tight: boolean,
): readonly Paragraph[] {
  const { words } = content
  const isWritten = ([, text]: Field) => !tight || text.trim() !== ''
  const written = entries.filter(isWritten)
  const blanks = entries.filter((entry) => !isWritten(entry))
  const runs = blanks.flatMap(([label, text], index) => [
    ...(index > 0 ? [{ text: '  ' }] : []),
    ...labelled(words, words.say(label), orBlank(content, text)).runs,
  ])
  return [
    ...written.map(([label, text]) => labelled(words, words.say(label), orBlank(content, text))),
    ...(runs.length > 0 ? [{ kind: 'paragraph' as const, style: 'cell' as const, runs }] : []),
  ]
}

/** Whichever of the three says most gets the room. */
const caseShares: readonly Shares[] = [
  [41, 34, 25],
  [47, 31, 22],
  [36, 36, 28],
  [33, 42, 25],
  [33, 33, 34],
  [54, 24, 22],
  [25, 50, 25],
  [25, 25, 50],
]

/** Problem, production vision and scope, side by side. */
export function caseSection(content: BriefContent, { tight = false }: LadderStep): Section {
  const { words, text } = content
  const { problem, production, scope, sourcing } = text
  const blank = (value: string) => orBlank(content, value)
  const fields = (entries: readonly Field[]) => fieldParagraphs(content, entries, tight)
  const choice = sourcing.choice === null ? words.say('open') : words.say(`sourcing.${sourcing.choice}`)
  return {
    heading: words.say('case'),
    insideHeading: words.say('problem'),
    description: words.say('case.description'),
    shares: caseShares,
    names: [words.say('problem'), words.say('production'), words.say('scope')],
    rows: [
      {
        cells: [
          {
            paragraphs: [
              paragraph('cell', blank(problem.statement), words.say('problem')),
              ...fields([
                ['process', problem.process],
                ['whoSuffers', problem.whoSuffers],
              ]),
              ...figures(content),
              ...fields([['baseline', problem.baseline]]),
            ],
          },
          {
            paragraphs: fields([
              ['runsWhere', production.runsWhere],
              ['systems', production.systems],
              ['dataSources', production.dataSources],
              ['fallback', words.say(`fallback.${production.fallback}`)],
              ['autonomy', words.say(`autonomy.${production.autonomy}`)],
              ['reviewRoute', production.reviewRoute],
            ]),
          },
          {
            paragraphs: fields([
              ['scopeIn', scope.included],
              ['scopeOut', scope.excluded],
              ['sourcing', joined(choice, sourcing.reason)],
            ]),
          },
        ],
      },
    ],
  }
}
