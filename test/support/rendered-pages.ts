import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** LibreOffice takes about a second a page here; the first start makes a profile. */
const timeoutMs = 240_000
/** Where a page is drawn for people to look at, in dots per inch. */
const lookDpi = 110

export interface RenderedDocument {
  readonly pages: number
  readonly text: string
  /** The lowest ink on the first page above its footer, in points from the top. */
  readonly bottom: number
  /** Tags of the accessible PDF, such as Table or TH, with how often they occur. */
  readonly tags: ReadonlyMap<string, number>
  readonly title: string
}

function isOnPath(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/** Whether Word files can be turned into pages on this machine. */
export function canRender(): boolean {
  return ['soffice', 'pdfinfo', 'pdftotext'].every(isOnPath)
}

const taggedPdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

function countTags(structure: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, tag = ''] of structure.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return counts
}

/** The bottom of the lowest word that is above the footer's band. */
function lowestWord(boxes: string): number {
  const height = Number(/<page width="[\d.]+" height="([\d.]+)"/.exec(boxes)?.[1] ?? 0)
  const footer = height - 28
  const [firstPage = ''] = boxes.split('</page>')
  const bottoms = [...firstPage.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y))
  return Math.max(0, ...bottoms.filter((y) => y < footer))
}

async function readPdf(path: string): Promise<RenderedDocument> {
  const [info, structure, text, boxes] = await Promise.all([
    run('pdfinfo', [path]),
    run('pdfinfo', ['-struct', path]),
    run('pdftotext', ['-layout', path, '-']),
    run('pdftotext', ['-bbox', path, '-']),
  ])
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info.stdout)?.[1] ?? 0),
    title: /^Title:\s+(.+)$/m.exec(info.stdout)?.[1] ?? '',
    text: text.stdout.replace(/\s+/g, ' '),
    bottom: lowestWord(boxes.stdout),
    tags: countTags(structure.stdout),
  }
}

/** Renders Word files with LibreOffice, all in one start, in the order given. With `lookIn`, pictures are left there. */
export async function renderDocuments(
  files: readonly Uint8Array[],
  lookIn?: string,
): Promise<readonly RenderedDocument[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-pages-'))
  try {
    const paths = files.map((_, index) => join(folder, `document-${index}.docx`))
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? new Uint8Array())))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const words = ['--headless', profile, '--convert-to', taggedPdf, '--outdir', folder, ...paths]
    await run('soffice', words, { timeout: timeoutMs })
    const rendered: RenderedDocument[] = []
    for (const [index, path] of paths.entries()) {
      const pdf = path.replace('.docx', '.pdf')
      rendered.push(await readPdf(pdf))
      if (lookIn) {
        await run('pdftoppm', ['-r', String(lookDpi), '-png', pdf, join(lookIn, `document-${index}`)])
      }
    }
    return rendered
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
