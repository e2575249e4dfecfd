import { runningCost } from '../../domain/brief/findings.ts'
import type { IsoDate } from '../../domain/meeting/calendar.ts'
import { datedPhases } from '../../domain/meeting/timeline.ts'
import { pictureInches } from '../../domain/workshop/picture.ts'
import type { BriefContent } from '../brief/brief-content.ts'
import { briefDate } from '../brief/brief-content.ts'
import { whoSection } from '../brief/plan-case.ts'
import { risksSection } from '../brief/plan-commitments.ts'
import { conditionsSection, standingParagraphs } from '../brief/plan-decision.ts'
import { successSection } from '../brief/plan-metrics.ts'
import type { LayoutPlan } from '../layout/layout-plan.ts'
import { textWidth, twipsPerInch } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, orBlank } from '../layout/plan-parts.ts'
import { placePicture } from '../layout/plan-picture.ts'
import type { Part } from '../report/flow.ts'
import { leadLine, planFlow } from '../report/flow.ts'

function scopeSection(content: BriefContent): Section {
  const { words, text } = content
  return {
    heading: words.say('plan.scope'),
    insideHeading: words.say('plan.scope'),
    description: words.say('plan.scopeDescription'),
    shares: [[1, 1]],
    names: [words.say('scopeIn'), words.say('scopeOut')],
    rows: [
      { cells: [cell(orBlank(content, text.scope.included)), cell(orBlank(content, text.scope.excluded))] },
    ],
  }
}

function timelineSection({ words, text }: BriefContent): Section {
  const { preset, start, end } = text.dates
  const day = (date: IsoDate | null) => cell(date ? words.shortDate(date) : words.say('open'))
  const rows = datedPhases(preset, start, end).map(({ id, leastWeeks, mostWeeks, begins, endsAtLatest }) => ({
    cells: [
      cell(words.say(`phase.${id}`), 'cellStrong'),
      cell(
        leastWeeks === mostWeeks
          ? words.number(leastWeeks)
          : words.say('plan.range', { least: leastWeeks, most: mostWeeks }),
      ),
      day(begins),
      day(endsAtLatest),
    ],
  }))
  return {
    heading: words.say('plan.timeline'),
    insideHeading: words.say('plan.timeline'),
    description: words.say('plan.timelineDescription'),
    shares: [[40, 16, 22, 22]],
    names: [
      words.say('plan.phase'),
      words.say('plan.weeksHead'),
      words.say('plan.begins'),
      words.say('plan.ends'),
    ],
    rows,
  }
}

function budgetSection({ words, text, details }: BriefContent): Section {
  const { money } = text
  const amount = (value: number | null) =>
    value === null ? words.say('open') : words.money(value, details.currency)
  const line = (name: string, value: number | null, strong = false) => ({
    cells: [cell(name, strong ? 'cellStrong' : 'cell'), cell(amount(value), strong ? 'cellStrong' : 'cell')],
  })
  const share = words.say('hardening', { share: words.number(money.hardeningSharePercent) })
  return {
    heading: words.say('plan.budget'),
    insideHeading: words.say('plan.budget'),
    description: words.say('plan.budgetDescription'),
    shares: [[65, 35]],
    names: [words.say('plan.line'), words.say('plan.amount')],
    rows: [
      line(words.say('pilotCost'), money.pilot, true),
      line(`${words.say('productionCost')} ${share}`, money.production, true),
      line(words.say('plan.apiFees'), money.apiFees),
      line(words.say('plan.compute'), money.compute),
      line(words.say('plan.monitoring'), money.monitoring),
      line(words.say('plan.maintenance'), money.maintenance),
      line(words.say('running'), runningCost(money), true),
    ],
  }
}

/** As text, as a picture, or both. */
function architecturePart(content: BriefContent): Part {
  const { words, text, architecture, candidate, paper } = content
  const written = text.plan.architecture
  const { height } = pictureInches.architecture
  const room = { width: textWidth(paper), height: height * twipsPerInch }
  const alternative = words.say('plan.architecturePicture', { title: candidate.title })
  return {
    kind: 'text',
    heading: words.say('plan.architecture'),
    paragraphs: architecture && written.trim() === '' ? [] : orBlank(content, written).split('\n'),
    ...(architecture ? { picture: placePicture(architecture, room, alternative) } : {}),
  }
}

/** The plan of a pilot: scope, architecture, team, timeline, budget, success and risks. */
export function pilotPlan(content: BriefContent): LayoutPlan {
  const { words, text, candidate } = content
  const conditions = conditionsSection(content)
  const lines = (value: string) => orBlank(content, value).split('\n')
  return planFlow({
    ...content,
    date: briefDate(content),
    kind: words.say('plan.kind'),
    title: words.say('plan.title', { title: candidate.title }),
    lead: [leadLine(orBlank(content, text.problem.statement)), ...standingParagraphs(content)],
    parts: [
      ...(conditions ? [{ kind: 'table' as const, section: conditions }] : []),
      { kind: 'table', section: whoSection(content) },
      { kind: 'table', section: scopeSection(content) },
      architecturePart(content),
      { kind: 'text', heading: words.say('plan.team'), paragraphs: lines(text.plan.team) },
      { kind: 'table', section: timelineSection(content) },
      { kind: 'table', section: budgetSection(content) },
      { kind: 'table', section: successSection(content) },
      { kind: 'table', section: risksSection(content) },
    ],
  })
}
