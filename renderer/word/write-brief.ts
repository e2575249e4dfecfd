import { Packer } from 'docx'
import type { LayoutPlan } from '../domain/brief/layout-plan.ts'
import type { DocumentFacts } from './brief-document.ts'
import { briefDocument } from './brief-document.ts'
import { finishPackage } from './finish-package.ts'

/** Writes a laid-out brief as a Word file. The same plan and facts give the same bytes. */
export async function writeBrief(plan: LayoutPlan, facts: DocumentFacts): Promise<Uint8Array> {
  const tables = plan.blocks.filter((block) => block.kind === 'table')
  const bytes = await Packer.toArrayBuffer(briefDocument(plan, facts))
  return finishPackage(bytes, tables, facts.writtenAt)
}
