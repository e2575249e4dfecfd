import { readHtmlTables } from './html-table.ts'

/** What lies on the clipboard, in the forms it was copied in. */
export interface Clipboard {
  readonly text: string
  readonly html: string
  /** The media types of the files among it. */
  readonly files: readonly string[]
}

/** What pasting would bring in. */
export type Pasted =
  | { readonly kind: 'text' }
  /** Cells of a document, as text. */
  | { readonly kind: 'cells'; readonly text: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'file' }

/** Spreadsheets copy their cells as text as well, and truer: without the look of the numbers. */
const fromSheet = /schemas-microsoft-com:office:excel|google-sheets-html-origin/

/** Tells cells that only the HTML holds whole, as Word copies them, from text; and pictures and files from both. */
export function readClipboard({ text, html, files }: Clipboard): Pasted {
  const cells = html === '' || (fromSheet.test(html) && text !== '') ? null : readHtmlTables(html)
  if (cells !== null) return { kind: 'cells', text: cells }
  if (text !== '' || files.length === 0) return { kind: 'text' }
  return { kind: files.every((type) => type.startsWith('image/')) ? 'picture' : 'file' }
}
