import type { Instant } from '../../domain/meeting/calendar.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { NoPilotContent } from '../no-pilot/plan-no-pilot.ts'
import { fitNoPilot } from '../no-pilot/plan-no-pilot.ts'
import type { WrittenBrief } from './brief-file.ts'
import { writeDocument } from './write-document.ts'

/** Writes the page of a workshop that picked no pilot. It has no annex: too long, it is not written. */
export async function writeNoPilotFile(content: NoPilotContent, writtenAt: Instant): Promise<WrittenBrief> {
  const { details, decision, words } = content
  const name = fileName([details.client, words.say('noPilot.name'), decision.decidedOn], 'docx')
  const fit = fitNoPilot(content)
  if (fit.kind === 'tooLong') return { kind: 'tooLong', name, fit }
  const bytes = await writeDocument(fit.plan, {
    title: words.say('noPilot.title'),
    client: details.client,
    author: details.facilitator,
    language: words.language,
    writtenAt,
  })
  return { kind: 'written', brief: { name, bytes }, annex: null }
}
