import type { Brief } from '../../../domain/brief/brief.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import { aroundBrief, briefFindings } from '../../../domain/brief/findings.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say, sayFor } from '../../../texts/interface.ts'

function sentence(finding: Finding, sayOfSet: typeof say): string {
  switch (finding.kind) {
    case 'missing':
      return say('finding.missing', {
        part: say(`brief.part.${finding.part}`),
        field: say(`brief.${finding.field}`),
      })
    case 'noUnit':
    case 'noBaseline':
    case 'noMinimum':
      return say(`finding.${finding.kind}`, { metric: finding.metric || say('metric.unnamed') })
    case 'levels':
      return say('finding.levels', {
        metric: finding.metric || say('metric.unnamed'),
        order: say(`metric.order.${finding.between}`),
      })
    case 'tooShort':
    case 'long':
    case 'tooLong':
      return say(`finding.${finding.kind}`, { weeks: finding.weeks })
    case 'startsBeforeCondition':
      return say('finding.startsBeforeCondition', { condition: finding.condition })
    case 'toFindOut':
      return say('finding.toFindOut', { question: finding.question })
    default:
      return sayOfSet(`finding.${finding.kind}`)
  }
}

interface BriefFindingsProps {
  readonly workshop: Workshop
  readonly brief: Brief
}

/** What a finished brief still needs; nothing of it blocks. */
export function BriefFindings({ workshop, brief }: BriefFindingsProps) {
  const sayOfSet = sayFor(workshop.details.criteria)
  const findings = briefFindings(brief, aroundBrief(workshop, brief.id))
  if (findings.length === 0) return <p className="brief-complete">{say('finding.none')}</p>
  return (
    <details className="brief-findings">
      <summary>{say('finding.count', { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => {
          const text = sentence(finding, sayOfSet)
          return (
            <li key={text}>
              <a href={`#brief-${finding.part}`}>{text}</a>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
