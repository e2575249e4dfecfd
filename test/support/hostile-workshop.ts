import { beginBrief } from '../../renderer/domain/edits/edit-briefs.ts'
import { decideNoPilot } from '../../renderer/domain/edits/edit-decision.ts'
import { inPlay } from '../../renderer/domain/workshop/standing.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { countingIds } from './builders.ts'
import { edited } from './edited.ts'
import { exampleBriefText } from './example-brief.ts'
import type { HostileText } from './hostile-texts.ts'
import { hostileTexts } from './hostile-texts.ts'
import { insurerDay } from './imported-insurer.ts'
import { insurerWorkshop } from './insurer-workshop.ts'

/** The fields of rows that hold what a person typed. */
const typed = new Set(
  [
    'title client facilitator consultant confidentiality name problem process notes sponsorRole sponsorName',
    'sponsorLevel pilotLead productionOwner statement whoSuffers baseline unit howMeasured runsWhere systems',
    'dataSources reviewRoute included excluded risk counter what who reason decidedBy operations technology',
    'sponsor architecture team owner modelWrong hundredfold providerDown lengthReason',
  ]
    .join(' ')
    .split(' '),
)

/** The same data with one text in every field that a person types into. */
export function typedEverywhere<Data>(data: Data, text: string): Data {
  const change = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return typed.has(name) ? text : value
    if (Array.isArray(value)) return value.map((item) => change(item, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]))
  }
  return change(data, '') as Data
}

const kinds = Object.keys(hostileTexts) as readonly HostileText[]

/** The candidate, by its place in the list, that carries a hostile text. */
export function carrierOf(workshop: Workshop, kind: HostileText) {
  const carrier = workshop.candidates[kinds.indexOf(kind)]
  if (!carrier) throw new Error(`No candidate carries ${kind}`)
  return carrier
}

/** A finished workshop in which each candidate, its brief and each participant carry a hostile text of their own. */
export function hostileWorkshop(): Workshop {
  const insurer = insurerWorkshop()
  const textAt = (index: number) => hostileTexts[kinds[index % kinds.length] ?? 'HTML']
  const candidates = insurer.candidates.map((candidate, index) => ({
    ...typedEverywhere(candidate, textAt(index)),
    evidence: { businessImpact: textAt(index), productionPath: textAt(index) },
    standing: index < kinds.length ? inPlay : { kind: 'parked' as const, because: textAt(index) },
  }))
  const hostile: Workshop = {
    ...insurer,
    candidates,
    details: {
      ...insurer.details,
      title: hostileTexts.script,
      client: hostileTexts.HTML,
      facilitator: hostileTexts['`javascript:` links'],
      confidentiality: hostileTexts['a formula'],
    },
    participants: insurer.participants.map((one, index) => ({ ...one, name: textAt(index) })),
    settled: insurer.settled.map((row, index) => typedEverywhere(row, textAt(index))),
    decision: insurer.decision && typedEverywhere(insurer.decision, hostileTexts.script),
    briefs: [],
  }
  const given = countingIds()
  return candidates.reduce((room, candidate, index) => {
    const brief = typedEverywhere(exampleBriefText, textAt(index))
    return edited(room, beginBrief(candidate.id, { ...brief, continuesInAnnex: true }), given)
  }, hostile)
}

/** The same workshop when it picked no pilot, with a hostile text in each thing to fix first. */
export function hostileNoPilot(workshop: Workshop): Workshop {
  const fixFirst = kinds.slice(0, 6).map((kind) => ({
    what: hostileTexts[kind],
    who: hostileTexts[kind],
    by: null,
  }))
  const decision = {
    fixFirst,
    scoreAgainOn: null,
    decidedBy: hostileTexts.script,
    decidedOn: insurerDay,
    reason: hostileTexts.HTML,
  }
  return edited(workshop, decideNoPilot(decision), countingIds())
}
