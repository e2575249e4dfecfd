import { useState } from 'react'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { findingsFrom, sectionOfPart } from '../../../domain/brief/brief-sections.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { say, sayFor } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'

function sentence(finding: Finding, sayOfSet: typeof say): string {
  switch (finding.kind) {
    case 'missing':
      return say(`brief.${finding.field}`)
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

/** What stands on the page in the place of what is open, in the language of the documents; null where nothing does. */
function printed({ kind }: Finding, workshop: Workshop): string | null {
  const words = documentWordsOf(workshop.details)
  switch (kind) {
    case 'missing':
    case 'noMinimum':
    case 'runningCostMissing':
      return words.say('open')
    case 'noBaseline':
      return words.say('toBeMeasured')
    case 'noBusinessMetric':
      return words.say('noBusinessMetric')
    case 'sponsorMissing':
      return words.say('sponsorMissing')
    default:
      return null
  }
}

/** As many are in sight without asking for more. */
const mostShown = 3

interface BriefFindingsProps {
  readonly workshop: Workshop
  readonly findings: readonly Finding[]
  readonly section: BriefSection
  readonly onGo: (finding: Finding) => void
}

/** What a finished brief still needs, beginning where the person is, and how it prints as it is; nothing of it blocks. */
export function BriefFindings({ workshop, findings, section, onGo }: BriefFindingsProps) {
  const [isWhole, setIsWhole] = useState(false)
  const sayOfSet = sayFor(workshop.details.criteria)
  if (findings.length === 0) return <p className="brief-complete">{say('finding.none')}</p>
  const inOrder = findingsFrom(findings, section)
  const shown = isWhole ? inOrder : inOrder.slice(0, mostShown)
  const more = findings.length - mostShown
  return (
    <section className="brief-findings" aria-labelledby="brief-open">
      <header>
        <h2 id="brief-open">{say('finding.count', { count: findings.length })}</h2>
        {more > 0 ? (
          <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? say('finding.fewer') : say('finding.more', { count: more })}
          </Button>
        ) : null}
        <p className="muted">{say('finding.neverBlocks')}</p>
      </header>
      <ul>
        {shown.map((finding) => {
          const text = sentence(finding, sayOfSet)
          const prints = printed(finding, workshop)
          return (
            <li key={`${finding.part}.${text}`}>
              <span className="brief-chip">{say(`brief.part.${sectionOfPart(finding.part)}`)}</span>
              <span className="brief-finding">
                <strong>{text}</strong>
                {prints ? <span className="muted"> {say('finding.prints', { words: prints })}</span> : null}
              </span>
              <Button
                look="quiet"
                aria-label={say('finding.goTo', { what: text })}
                onClick={() => onGo(finding)}
              >
                {say('finding.go')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
