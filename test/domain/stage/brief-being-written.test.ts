import { describe, expect, test } from 'vitest'
import { briefContent } from '../../../renderer/documents/brief/brief-content.ts'
import { writtenPart } from '../../../renderer/documents/brief/written-part.ts'
import { withDraftedBriefs } from '../../../renderer/domain/brief/drafted-brief.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import { firstStage } from '../../../renderer/domain/stage/stage-state.ts'
import type { DocumentLanguage } from '../../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../../renderer/domain/workshop/document-languages.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { insurerWorkshop } from '../../support/insurer-workshop.ts'

const workshop = insurerWorkshop()
const [brief] = workshop.briefs
if (!brief) throw new Error('the sample has no brief')
const id: CandidateId = brief.id
const [metric] = brief.success

function contentOf(room: Workshop, language: DocumentLanguage = 'en') {
  const content = briefContent(room, id, documentWords[language])
  if (!content) throw new Error('no content')
  return content
}

const emptied: Workshop = {
  ...workshop,
  briefs: [
    {
      ...brief,
      head: { ...brief.head, sponsorName: '', sponsorRole: '', sponsorLevel: '', pilotLead: '' },
      problem: { statement: '', process: '', whoSuffers: '', baseline: '' },
      dates: { ...brief.dates, start: null, checkIn: null, end: null, goNoGo: null },
      money: { ...brief.money, pilot: null },
    },
  ],
}

const onThePage = [
  ['head.sponsorName', 'Sponsor'],
  ['head.pilotLead', 'Pilot lead'],
  ['problem.statement', 'Problem'],
  ['problem.baseline', 'Problem'],
  ['production.systems', 'In production'],
  ['scope.excluded', 'Scope and sourcing'],
  ['sourcing.reason', 'Scope and sourcing'],
  [`success.${metric?.id}.target`, 'Target'],
  [`success.${metric?.id}.howMeasured`, 'How it is measured'],
  [`success.${metric?.id}.baseline`, 'Baseline'],
  ['dates.start', 'Start'],
  ['dates.goNoGo', 'Go/no-go'],
  ['money.pilot', 'Pilot cost'],
  ['money.maintenance', 'Twelve months of running'],
  ['risks.1.counter', 'Counter-measure'],
  ['firstAction.by', 'When'],
  ['briefing.who', 'Who'],
] as const

describe('the part of the page that is being written', () => {
  test.each(onThePage)('of %s is found under %s, filled or empty', (field, name) => {
    for (const room of [workshop, emptied]) {
      const now = writtenPart(contentOf(room), field)?.entries.find(({ isWritten }) => isWritten)
      expect(now?.name).toBe(name)
    }
  })

  test('is at the same place of the page in every language', () => {
    for (const [field] of onThePage) {
      const places = documentLanguages.map(
        (language) => writtenPart(contentOf(workshop, language), field)?.place,
      )
      for (const place of places) expect(place).toEqual(places[0])
    }
  })

  test('is the paragraph of the field, among the others of its cell', () => {
    const part = writtenPart(contentOf(workshop), 'problem.process')
    const paragraph = part?.entries[0]?.paragraphs[part.paragraph]
    expect(paragraph?.runs.map(({ text }) => text).join('')).toContain(brief.problem.process)
  })

  test.each(['readiness.dashboards.owner', 'stress.modelWrong', 'risks.99.risk', 'dates', 'no.such'])(
    'is none for %s, which is not on the page',
    (field) => {
      expect(writtenPart(contentOf(workshop), field)).toBeNull()
    },
  )
})

describe('what is being typed', () => {
  const typed = (field: string, text: string) =>
    withDraftedBriefs(workshop, new Map([[`brief.${id}.${field}`, text]]), '.').briefs[0]

  test('is on the page at once: texts, numbers, days, measures and risks', () => {
    expect(typed('problem.statement', 'Half a sen')?.problem.statement).toBe('Half a sen')
    expect(typed('money.pilot', '12 500')?.money.pilot).toBe(12_500)
    expect(typed('dates.end', '2027-02-03')?.dates.end).toBe('2027-02-03')
    expect(typed('dates.end', '')?.dates.end).toBeNull()
    expect(typed(`success.${metric?.id}.target`, '75')?.success[0]?.target).toBe(75)
    expect(typed(`success.${metric?.id}.name`, 'New')?.success[0]?.name).toBe('New')
    expect(typed('risks.0.counter', 'Call them')?.risks[0]?.counter).toBe('Call them')
  })

  test('changes nothing while it stands for no value, or for no field of the brief', () => {
    for (const [field, text] of [
      ['money.pilot', '12 hundred'],
      ['dates.end', '2027-0'],
      [`success.${metric?.id}.target`, 'many'],
      ['problem.nothing', 'x'],
      ['readiness.dashboards.owner', 'x'],
      ['id', 'x'],
    ] as const) {
      expect(typed(field, text)).toEqual(brief)
    }
  })

  test('is not taken from drafts of anything else', () => {
    const drafts = new Map([
      ['candidate.x.notes', 'SECRET'],
      ['votes.x', '51'],
      [`brief.${id}x.problem.statement`, 'SECRET'],
    ])
    expect(withDraftedBriefs(workshop, drafts, '.')).toEqual(workshop)
  })
})

describe('the stage while the brief is written', () => {
  const view = (face: 'writing' | 'page') => ({ face, candidateId: id, criterionId: null })
  const pictureOf = (writing: string | null, face: 'writing' | 'page' = 'writing') =>
    drawStage(workshop, { ...firstStage(workshop.details.id), writing }, view(face), documentWords.en)

  test('shows the part that was gone to last, or the whole page where that was chosen', () => {
    const field = `brief.${id}.problem.statement`
    expect(pictureOf(field)).toMatchObject({ kind: 'page', written: { heading: 'The case' } })
    expect(pictureOf(field, 'page')).toMatchObject({ kind: 'page', written: null })
    expect(pictureOf(null)).toMatchObject({ kind: 'page', written: null })
    expect(pictureOf('brief.another.problem.statement')).toMatchObject({ kind: 'page', written: null })
  })

  test('says how full the page is, and nothing where it is too long', () => {
    const picture = pictureOf(null)
    expect(picture.kind === 'page' && picture.fullness).toBeGreaterThan(0.5)
    const long = { ...brief, problem: { ...brief.problem, statement: 'long '.repeat(3000) } }
    const over = drawStage(
      { ...workshop, briefs: [long] },
      firstStage(workshop.details.id),
      view('page'),
      documentWords.en,
    )
    expect(over).toMatchObject({ kind: 'page', fullness: null })
  })
})
