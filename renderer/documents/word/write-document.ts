import type { Document } from 'docx'
import { Packer } from 'docx'
import type { LayoutPlan } from '../layout/layout-plan.ts'
import type { PackageParts } from './finish-package.ts'
import { finishPackage } from './finish-package.ts'
import type { DocumentFacts } from './plan-to-docx.ts'
import { briefDocument } from './plan-to-docx.ts'

/**
 * The library's own packing step: what it packs would have to be unpacked, finished and packed again. Its types call the
 * step private; the library is pinned, and without it no test of documents passes.
 */
function partsOf(document: Document): PackageParts {
  // biome-ignore lint/complexity/useLiteralKeys: only in brackets do the types let a private member be reached
  const compiler: { readonly compile: (document: Document) => PackageParts } = Packer['compiler']
  return compiler.compile(document)
}

/** Writes a laid-out brief as a Word file. The same plan and facts give the same bytes. */
export async function writeDocument(plan: LayoutPlan, facts: DocumentFacts): Promise<Uint8Array> {
  const tables = plan.blocks.filter((block) => block.kind === 'table')
  return finishPackage(partsOf(briefDocument(plan, facts)), tables, facts.writtenAt)
}
