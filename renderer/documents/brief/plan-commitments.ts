import { runningCost } from '../../domain/brief/findings.ts'
import type { FindOut } from '../../domain/workshop/find-out.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Paragraph, TableCell, TableRow, Twips } from '../layout/layout-plan.ts'
import { textHeightOf } from '../layout/measure.ts'
import type { Frame, Section } from '../layout/plan-parts.ts'
import { cell, labelled, orBlank, paragraph, run } from '../layout/plan-parts.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'
import type { BriefWords } from './brief-words.ts'

/** From the start to the binary go/no-go. */
export function datesSection(content: BriefContent, { tight = false }: LadderStep): Section {
  const { words, text } = content
  const { dates } = text
  const day = (date: typeof dates.start) => cell(date ? words.shortDate(date) : words.say('open'))
  const decides: Paragraph = {
    kind: 'paragraph',
    style: 'cell',
    runs: [
      run(dates.goNoGo ? words.shortDate(dates.goNoGo) : words.say('open'), { bold: true }),
      { text: '. ' },
      run(words.say('goNoGoRule')),
    ],
  }
  const field = words.say('datesAndMoney')
  const reason = dates.lengthReason.trim() === '' ? [] : [paragraph('cell', dates.lengthReason, field)]
  const joined = { ...decides, runs: [...decides.runs, { text: ' ' }, run(dates.lengthReason)], field }
  return {
    heading: words.say('datesAndMoney'),
    insideHeading: words.say('start'),
    description: words.say('dates.description'),
    shares: [
      [15, 15, 15, 17, 38],
      [13, 17, 14, 21, 35],
    ],
    names: [
      words.say('start'),
      words.say('checkIn'),
      words.say('hardEnd'),
      words.say('evaluation'),
      words.say('goNoGo'),
    ],
    rows: [
      {
        cells: [
          day(dates.start),
          day(dates.checkIn),
          day(dates.end),
          day(dates.evaluation),
          { paragraphs: tight ? [joined] : [decides, ...reason] },
        ],
      },
    ],
  }
}

/** Pilot, production, and twelve months of running. */
export function moneySection(content: BriefContent): Section {
  const { words, text, details } = content
  const { money } = text
  const amount = (value: number | null) =>
    value === null ? words.say('open') : words.money(value, details.currency)
  const running = words.say('runningFigures', {
    apiFees: amount(money.apiFees),
    compute: amount(money.compute),
    monitoring: amount(money.monitoring),
    maintenance: amount(money.maintenance),
  })
  return {
    heading: null,
    insideHeading: words.say('pilotCost'),
    description: words.say('money.description'),
    shares: [[15, 30, 55]],
    names: [words.say('pilotCost'), words.say('productionCost'), words.say('running')],
    rows: [
      {
        cells: [
          cell(amount(money.pilot), 'cellStrong'),
          cell(
            `${amount(money.production)} ${words.say('hardening', { share: words.number(money.hardeningSharePercent) })}`,
          ),
          cell(`${amount(runningCost(money))} ${running}`),
        ],
      },
    ],
  }
}

/** What could make it fail, and what is done about it. */
export function risksSection(content: BriefContent): Section {
  const { words, text } = content
  const rows = text.risks.map(({ risk, counter }) => ({
    cells: [cell(risk, 'cellStrong', words.say('risks')), cell(counter, 'cell', words.say('risks'))],
  }))
  const blankRow = { cells: [cell(words.say('open')), cell(words.say('open'))] }
  return {
    heading: words.say('risks'),
    mayContinue: true,
    insideHeading: words.say('risks'),
    description: words.say('risks.description'),
    shares: [[45, 55]],
    names: [words.say('risk'), words.say('counter')],
    rows: rows.length > 0 ? rows : [blankRow],
  }
}

/** Facts that wait for their answer, with who finds out and by when. */
function findOutRows(content: BriefContent): readonly TableRow[] {
  const { words, findOuts, details } = content
  const nameOf = (id: FindOut['criterionId']) => words.criterion(id, criterionName(details.criteria, id))
  const field = words.say('findOut')
  return findOuts.map(({ criterionId, question, who, by }) => {
    const asked = labelled(words, words.say('findOutAbout', { criterion: nameOf(criterionId) }), question)
    return {
      cells: [
        { paragraphs: [{ ...asked, field }] },
        cell(orBlank(content, who), 'cell', field),
        cell(by ? words.shortDate(by) : words.say('open')),
      ],
    }
  })
}

/** The first action, the briefing of week one, and what has to be found out. */
export function nextSection(content: BriefContent): Section {
  const { words, text } = content
  const { firstAction, briefing } = text
  const day = (date: typeof briefing.on) => (date ? words.shortDate(date) : words.say('open'))
  const blank = (value: string) => orBlank(content, value)
  return {
    heading: words.say('next'),
    mayContinue: true,
    insideHeading: words.say('next'),
    description: words.say('next.description'),
    shares: [[60, 26, 14]],
    names: [words.say('what'), words.say('byWhom'), words.say('when')],
    rows: [
      {
        cells: [
          {
            paragraphs: [labelled(words, words.say('firstAction'), blank(firstAction.what))],
          },
          cell(blank(firstAction.who), 'cell', words.say('firstAction')),
          cell(day(firstAction.by)),
        ],
      },
      {
        cells: [
          cell(words.say('briefing'), 'cell'),
          cell(blank(briefing.who), 'cell', words.say('briefing')),
          cell(day(briefing.on)),
        ],
      },
      ...findOutRows(content),
    ],
  }
}

/** Who signs: sponsor, operations, technology. */
export type SignOffNames = readonly [string, string, string]

/** Three places to sign, side by side: `room` to write in, the name under it. */
export function signOffSection(words: BriefWords, names: SignOffNames, room: Twips, frame: Frame): Section {
  const place = (name: string): TableCell => ({
    paragraphs: [
      {
        kind: 'paragraph',
        style: 'cell',
        runs: [
          run(name.trim() === '' ? words.say('open') : name, { bold: true }),
          { text: ' ' },
          run(words.say('signatureAndDate'), { ink: 'muted' }),
        ],
        field: words.say('signOff'),
      },
    ],
  })
  const cells = names.map(place)
  const columns = names.map(() => Math.floor(frame.width / names.length))
  const text = textHeightOf(cells, columns, frame.styles, frame.padding)
  return {
    heading: words.say('signOff'),
    insideHeading: words.say('signOffSponsor'),
    description: words.say('signOff.description'),
    shares: [[1, 1, 1]],
    names: [words.say('sponsor'), words.say('operations'), words.say('technology')],
    rows: [{ least: room + text, cells }],
  }
}
