import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import papaparse from 'papaparse'

const run = promisify(execFile)
const timeoutMs = 280_000

/** The cells of each sheet of a workbook, as texts. */
type Sheets = readonly (readonly (readonly string[])[])[]

/** Whether a program is there. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/** The workbook without what its formulas come to: whoever opens it has to compute them. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes] as const
    const xml = strFromU8(bytes).replaceAll(/<\/f><v>.*?<\/v>/gs, '</f>')
    return [name, strToU8(xml.replaceAll(/ t="str">(<f>)/g, '>$1'))] as const
  })
  return zipSync(Object.fromEntries(parts))
}

async function inFolder<T>(
  files: readonly Uint8Array[],
  work: (paths: readonly string[], folder: string) => Promise<T>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-sheets-'))
  try {
    const paths = files.map((_, index) => join(folder, `book${index}.xlsx`))
    await Promise.all(
      paths.map((path, index) => writeFile(path, withoutResults(files[index] ?? new Uint8Array()))),
    )
    return await work(paths, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readCsv(path: string, separator: string): Promise<readonly (readonly string[])[]> {
  return papaparse.parse<string[]>(await readFile(path, 'utf8'), { delimiter: separator }).data
}

/** What LibreOffice computes in each of the sheets of some workbooks. */
export function computedByLibreOffice(
  files: readonly Uint8Array[],
  names: readonly string[],
): Promise<readonly Sheets[]> {
  return inFolder(files, async (paths, folder) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    // Tabs, UTF-8, values as they are, and all sheets.
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1'
    await run('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, ...paths], {
      timeout: timeoutMs,
    })
    return Promise.all(
      paths.map((path) =>
        Promise.all(names.map((name) => readCsv(path.replace('.xlsx', `-${name}.csv`), '\t'))),
      ),
    )
  })
}

/** What Gnumeric computes in them. */
export function computedByGnumeric(
  files: readonly Uint8Array[],
  names: readonly string[],
): Promise<readonly Sheets[]> {
  return inFolder(files, async (paths) => {
    const computed: Sheets[] = []
    for (const path of paths) {
      const out = path.replace('.xlsx', '-%s.csv')
      await run('ssconvert', ['--recalc', '-S', path, out], { timeout: timeoutMs })
      computed.push(await Promise.all(names.map((name) => readCsv(out.replace('%s', name), ','))))
    }
    return computed
  })
}

const script = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
def cells(path, stored):
    book = openpyxl.load_workbook(path, data_only=stored)
    return [[[cell for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book]
print(json.dumps([[cells(path, stored) for stored in (False, True)] for path in sys.argv[1:]]))
`

/** The one of the path may be another than that of the system, which the package is installed for. */
const pythons = ['python3', '/usr/bin/python3']

/** A Python that can read workbooks; undefined where there is none. */
async function pythonWithOpenpyxl(): Promise<string | undefined> {
  const can = await Promise.all(
    pythons.map((python) =>
      run(python, ['-c', 'import openpyxl']).then(
        () => true,
        () => false,
      ),
    ),
  )
  return pythons.find((_, index) => can[index])
}

/** Whether there is a Python that can read workbooks. */
export async function hasOpenpyxl(): Promise<boolean> {
  return (await pythonWithOpenpyxl()) !== undefined
}

type Read = readonly (readonly (readonly (string | number | null)[])[])[]

/** What openpyxl reads in some workbooks: as formulas, and as what is kept beside them. */
export async function readByOpenpyxl(
  files: readonly Uint8Array[],
): Promise<readonly { readonly formulas: Read; readonly stored: Read }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-sheets-'))
  try {
    const paths = files.map((_, index) => join(folder, `book${index}.xlsx`))
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? new Uint8Array())))
    const { stdout } = await run((await pythonWithOpenpyxl()) ?? 'python3', ['-c', script, ...paths], {
      timeout: timeoutMs,
      maxBuffer: 256 * 1024 * 1024,
    })
    const read: readonly (readonly [Read, Read])[] = JSON.parse(stdout)
    return read.map(([formulas, stored]) => ({ formulas, stored }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
