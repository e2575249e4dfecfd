import type { Instant } from '../../domain/meeting/calendar.ts'
import type { Composed } from '../catalogue.ts'
import type { Fit } from '../layout/fit-page.ts'
import type { LayoutPlan } from '../layout/layout-plan.ts'
import { writeXlsx } from '../sheet/write-xlsx.ts'
import { writeDocument } from './write-document.ts'

/** A document as a file. */
export interface DocumentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type TooLong = Extract<Fit, { kind: 'tooLong' }>

export type Written =
  /** The document, and its annex only where a person chose one. */
  | { readonly kind: 'written'; readonly file: DocumentFile; readonly annex: DocumentFile | null }
  /** Nothing was written: it does not fit one page. */
  | { readonly kind: 'tooLong'; readonly name: string; readonly fit: TooLong }

/** Writes a document as a file, with an annex where one is wanted and needed. */
export async function writeDocumentFile(composed: Composed, writtenAt: Instant): Promise<Written> {
  const { name, facts, body } = composed
  const done = (bytes: Uint8Array, annex: DocumentFile | null = null): Written => ({
    kind: 'written',
    file: { name, bytes },
    annex,
  })
  const write = (plan: LayoutPlan) => writeDocument(plan, { ...facts, writtenAt })
  switch (body.kind) {
    case 'pages':
      return done(await write(body.plan))
    case 'sheets':
      return done(await writeXlsx(body.sheets))
    case 'onePage': {
      const { fit, annex } = body
      if (fit.kind === 'fits') return done(await write(fit.plan))
      if (!annex || !fit.shared) return { kind: 'tooLong', name, fit }
      const rest = await writeDocumentFile(annex(fit.shared.cuts), writtenAt)
      return done(await write(fit.shared.plan), rest.kind === 'written' ? rest.file : null)
    }
  }
}

/** The files of documents that were written. */
export function filesOf(all: readonly Written[]): readonly DocumentFile[] {
  return all.flatMap((one) => (one.kind === 'written' ? [one.file, ...(one.annex ? [one.annex] : [])] : []))
}
