import { readinessItems, stressQuestions } from '../../domain/brief/brief.ts'
import { gateIds } from '../../domain/rule/gates.ts'
import type { BriefContent } from '../brief/brief-content.ts'
import { briefDate } from '../brief/brief-content.ts'
import type { LayoutPlan } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, orBlank } from '../layout/plan-parts.ts'
import { leadLine, planFlow } from '../report/flow.ts'

function itemsSection(content: BriefContent): Section {
  const { words, text } = content
  return {
    heading: words.say('readiness.items'),
    insideHeading: words.say('readiness.items'),
    description: words.say('readiness.itemsDescription'),
    shares: [[56, 28, 16]],
    names: [words.say('readiness.item'), words.say('readiness.owner'), words.say('readiness.state')],
    rows: readinessItems.map((item) => {
      const { owner, state } = text.readiness[item]
      return {
        cells: [
          cell(words.say(`item.${item}`), 'cellStrong'),
          cell(orBlank(content, owner)),
          { ...cell(words.say(`state.${state}`)), ...(state === 'done' ? { shade: 'tint' as const } : {}) },
        ],
      }
    }),
  }
}

function stressSection(content: BriefContent): Section {
  const { words, text } = content
  return {
    heading: words.say('readiness.stress'),
    insideHeading: words.say('readiness.stress'),
    description: words.say('readiness.stressDescription'),
    shares: [[38, 62]],
    names: [words.say('readiness.question'), words.say('readiness.answer')],
    rows: stressQuestions.map((question) => ({
      cells: [
        cell(words.say(`stress.${question}`), 'cellStrong'),
        cell(orBlank(content, text.stress[question])),
      ],
    })),
  }
}

function gatesSection({ words, candidate }: BriefContent): Section {
  return {
    heading: words.say('readiness.gates'),
    insideHeading: words.say('readiness.gates'),
    description: words.say('readiness.gatesDescription'),
    shares: [[70, 30]],
    names: [words.say('readiness.gate'), words.say('readiness.answer')],
    rows: gateIds.map((gate) => ({
      cells: [
        cell(words.say(`gate.${gate}`), 'cellStrong'),
        cell(words.say(`gateAnswer.${candidate.gates[gate]}`)),
      ],
    })),
  }
}

/** The annex on production readiness: twelve items with owner and state, three stress questions, the gates. */
export function readinessAnnex(content: BriefContent): LayoutPlan {
  const { words, text, candidate } = content
  const done = readinessItems.filter((item) => text.readiness[item].state === 'done').length
  return planFlow({
    ...content,
    date: briefDate(content),
    kind: words.say('readiness.kind'),
    title: words.say('readiness.title', { title: candidate.title }),
    lead: [leadLine(words.say('readiness.count', { done, all: readinessItems.length }))],
    parts: [
      { kind: 'table', section: itemsSection(content) },
      { kind: 'table', section: stressSection(content) },
      { kind: 'table', section: gatesSection(content) },
    ],
  })
}
