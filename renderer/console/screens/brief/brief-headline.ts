import type { Brief } from '../../../domain/brief/brief.ts'
import { readinessItems } from '../../../domain/brief/brief.ts'
import { fieldsOf, fieldValue } from '../../../domain/brief/brief-fields.ts'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { openIn } from '../../../domain/brief/brief-sections.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

function successHeadline({ success }: Brief, open: number): string {
  const count = success.length
  if (count === 0) return say('brief.headline.noMetrics')
  if (!success.some(({ category }) => category === 'business'))
    return say('brief.headline.noBusiness', { count })
  return say('brief.headline.metrics', { count, open })
}

function writtenHeadline(brief: Brief, section: 'plan' | 'stress'): string {
  const fields = fieldsOf(section)
  const written = fields.filter(({ id }) => String(fieldValue(brief, id)).trim() !== '')
  return say('brief.headline.written', {
    section: say(`brief.part.${section}`),
    count: written.length,
    of: fields.length,
  })
}

/** What there is to know about a section, as the heading of its screen. */
export function briefHeadline(brief: Brief, section: BriefSection, findings: readonly Finding[]): string {
  const open = openIn(findings, section).length
  switch (section) {
    case 'success':
      return successHeadline(brief, open)
    case 'readiness': {
      const done = readinessItems.filter((item) => brief.readiness[item].state === 'done')
      return say('brief.headline.readiness', { count: done.length, of: readinessItems.length })
    }
    case 'plan':
    case 'stress':
      return writtenHeadline(brief, section)
    default:
      return say('brief.headline.section', { section: say(`brief.part.${section}`), open })
  }
}

/** What a section is there for, in a sentence below its heading. */
export function briefLead({ dates }: Brief, section: BriefSection): string {
  if (section !== 'success' || !dates.goNoGo) return say(`brief.lead.${section}`)
  return say('brief.lead.successOn', { date: interfaceTexts.date(dates.goNoGo) })
}
