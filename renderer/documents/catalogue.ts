import { fileName } from '../domain/workshop/file-name.ts'
import type { CandidateId } from '../domain/workshop/ids.ts'
import type { Paper, Workshop, WorkshopDetails } from '../domain/workshop/workshop.ts'
import type { BriefContent } from './brief/brief-content.ts'
import { briefDate } from './brief/brief-content.ts'
import type { BriefWords } from './brief/brief-words.ts'
import { fitBrief } from './brief/fit-brief.ts'
import { planAnnex } from './brief/plan-annex.ts'
import type { Fit } from './layout/fit-page.ts'
import type { LayoutPlan } from './layout/layout-plan.ts'
import type { Cut } from './layout/share-page.ts'
import { fitNoPilot, noPilotContent } from './no-pilot/plan-no-pilot.ts'
import { pilotPlan } from './plan/pilot-plan.ts'
import { readinessAnnex } from './readiness/readiness-annex.ts'
import { workshopReport } from './report/workshop-report.ts'
import { arithmeticSheets } from './sheet/arithmetic-sheet.ts'
import type { Sheet } from './sheet/sheet-cells.ts'

/** The kinds of file a document is written as, by the name of the host's filter. */
const extensions = { word: 'docx', sheet: 'xlsx' } as const
type FileKind = keyof typeof extensions

/** Where a document is offered. The brief and the no-pilot page are not listed: the decision offers them itself. */
type Offer =
  /** A card of its own on the screen that closes a workshop; its words are the messages `export.<id>`. */
  | 'card'
  /** In the folder of everything that leaves the room. */
  | 'folder'
  /** A command of the command line, by the id of the document. */
  | 'command'

/** A document laid out and named, ready to be written. */
export interface Composed {
  readonly name: string
  /** What the file says about itself. */
  readonly facts: {
    readonly title: string
    readonly client: string
    readonly author: string
    /** Language tag of the text, such as en-GB. */
    readonly language: string
  }
  readonly body:
    | { readonly kind: 'pages'; readonly plan: LayoutPlan }
    /** Exactly one page, or nothing; what finds no room goes on in an annex where there may be one. */
    | {
        readonly kind: 'onePage'
        readonly fit: Fit
        readonly annex: ((cuts: readonly Cut[]) => Composed) | null
      }
    | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
}

/** What a document about a whole workshop is asked with. */
export interface WorkshopAsked {
  readonly workshop: Workshop
  readonly words: BriefWords
  readonly paper: Paper
  readonly by: 'app' | 'commandLine'
}

interface Row {
  readonly file: FileKind
  readonly offered: readonly Offer[]
}

interface CandidateRow extends Row {
  readonly about: 'candidate'
  readonly compose: (content: BriefContent) => Composed
}

interface WorkshopRow extends Row {
  readonly about: 'workshop'
  /** Null for a workshop that has nothing to say there. */
  readonly compose: (asked: WorkshopAsked) => Composed | null
}

function factsOf({ client, facilitator }: WorkshopDetails, { language }: BriefWords, title: string) {
  return { title, client, author: facilitator, language }
}

/** The name of a document of a candidate: client, candidate, kind and date. */
function candidateFile(content: BriefContent, kind: string): string {
  const { candidate, details } = content
  const parts = [details.client, `${candidate.key} ${candidate.title}`, kind, briefDate(content)]
  return fileName(parts, extensions.word)
}

function briefAnnex(content: BriefContent, cuts: readonly Cut[]): Composed {
  const { words, details, candidate } = content
  return {
    name: candidateFile(content, words.say('annexName')),
    facts: factsOf(details, words, words.say('annexOf', { title: candidate.title })),
    body: { kind: 'pages', plan: planAnnex(content, cuts) },
  }
}

function composeBrief(content: BriefContent): Composed {
  const { words, details, candidate, text } = content
  return {
    name: candidateFile(content, ''),
    facts: factsOf(details, words, candidate.title),
    body: {
      kind: 'onePage',
      fit: fitBrief(content),
      annex: text.continuesInAnnex ? (cuts) => briefAnnex(content, cuts) : null,
    },
  }
}

function composeNoPilot({ workshop, words, paper }: WorkshopAsked): Composed | null {
  const content = noPilotContent(workshop, words, paper)
  if (!content) return null
  const { details, decision } = content
  return {
    name: fileName([details.client, words.say('noPilot.name'), decision.decidedOn], extensions.word),
    facts: factsOf(details, words, words.say('noPilot.title')),
    body: { kind: 'onePage', fit: fitNoPilot(content), annex: null },
  }
}

function candidatePages(id: 'plan' | 'readiness', layOut: (content: BriefContent) => LayoutPlan) {
  return (content: BriefContent): Composed => {
    const { words, details, candidate } = content
    return {
      name: candidateFile(content, words.say(`${id}.name`)),
      facts: factsOf(details, words, words.say(`${id}.title`, { title: candidate.title })),
      body: { kind: 'pages', plan: layOut(content) },
    }
  }
}

function composeReport({ workshop, words, paper }: WorkshopAsked): Composed {
  const { details } = workshop
  return {
    name: fileName([details.client, words.say('report.name'), details.heldOn], extensions.word),
    facts: factsOf(details, words, words.say('report.title', { title: details.title })),
    body: { kind: 'pages', plan: workshopReport(workshop, words, paper) },
  }
}

function composeSheet({ workshop, words, by }: WorkshopAsked): Composed {
  const { details } = workshop
  const { client, title, heldOn } = details
  const kind = words.say('sheet.name')
  // The command line names it without the workshop's title: scripts know it by that name.
  const parts = by === 'app' ? [client, title, heldOn, kind] : [client, kind, heldOn]
  return {
    name: fileName(parts, extensions.sheet),
    facts: factsOf(details, words, title),
    body: { kind: 'sheets', sheets: arithmeticSheets(workshop, words) },
  }
}

/** Every document, in the order in which they are offered. */
const documentIds = ['brief', 'noPilot', 'plan', 'readiness', 'report', 'sheet'] as const
export type DocumentId = (typeof documentIds)[number]

/** One row per document: what it is about, as which kind of file and where it is offered, and how it is composed. */
export const documents = {
  brief: { about: 'candidate', file: 'word', offered: [], compose: composeBrief },
  noPilot: { about: 'workshop', file: 'word', offered: [], compose: composeNoPilot },
  plan: {
    about: 'candidate',
    file: 'word',
    offered: ['card', 'command'],
    compose: candidatePages('plan', pilotPlan),
  },
  readiness: {
    about: 'candidate',
    file: 'word',
    offered: ['card', 'command'],
    compose: candidatePages('readiness', readinessAnnex),
  },
  report: {
    about: 'workshop',
    file: 'word',
    offered: ['card', 'folder', 'command'],
    compose: composeReport,
  },
  sheet: {
    about: 'workshop',
    file: 'sheet',
    offered: ['card', 'folder', 'command'],
    compose: composeSheet,
  },
} as const satisfies Readonly<Record<DocumentId, CandidateRow | WorkshopRow>>

/** The documents that are offered there. */
export type OfferedIn<Place extends Offer> = {
  [Id in DocumentId]: Place extends (typeof documents)[Id]['offered'][number] ? Id : never
}[DocumentId]

/** The documents that are offered there, in order. */
export function offeredIn<Place extends Offer>(place: Place): readonly OfferedIn<Place>[] {
  return documentIds.filter((id): id is OfferedIn<Place> => {
    const offered: readonly Offer[] = documents[id].offered
    return offered.includes(place)
  })
}

/** A document with the candidates that it is asked about: none for one about the workshop. */
export interface DocumentAsked {
  readonly document: DocumentId
  readonly candidateIds: readonly CandidateId[]
}

/** The page of the decision: the brief of the pick, or that no pilot starts today; null before it. */
export function decisionPage({ decision }: Workshop): DocumentAsked | null {
  if (!decision) return null
  const { outcome } = decision
  return outcome.kind === 'pick'
    ? { document: 'brief', candidateIds: [outcome.candidateId] }
    : { document: 'noPilot', candidateIds: [] }
}
