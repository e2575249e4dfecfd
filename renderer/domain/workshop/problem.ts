/**
 * What is wrong with something that came from outside, as a name and values; the words are in the exchange catalogue.
 * `file.*` concern bytes, `workbook.*` and `sheet.*` an Excel file, `table.*` and `column.*` the shape of a table, `cell.*`
 * one cell, `workshop.*` a workshop file, `encrypted.*` one with a passphrase.
 * Paths are those of the file, such as `workshop.candidates[3].title`.
 */
export interface ProblemValues {
  readonly 'problems.more': { readonly count: number }
  readonly 'file.spreadsheet': Nothing
  readonly 'file.notText': Nothing
  readonly 'file.tooLarge': { readonly megabytes: number }
  readonly 'file.empty': Nothing
  readonly 'picture.empty': Nothing
  readonly 'picture.tooManyBytes': { readonly megabytes: number; readonly most: number }
  readonly 'picture.otherFormat': {
    readonly format: 'gif' | 'webp' | 'bmp' | 'tiff' | 'heic' | 'pdf' | 'none'
  }
  readonly 'picture.tooManyPixels': {
    readonly width: number
    readonly height: number
    readonly side: number
    readonly millions: number
  }
  readonly 'picture.animated': Nothing
  readonly 'picture.cmyk': Nothing
  readonly 'picture.svgExternal': { readonly what: string }
  readonly 'picture.broken': Nothing
  readonly 'file.unreadableCharacters': { readonly count: number }
  readonly 'workbook.broken': Nothing
  readonly 'workbook.locked': Nothing
  readonly 'workbook.old': Nothing
  readonly 'workbook.otherKind': Nothing
  readonly 'workbook.none': Nothing
  readonly 'workbook.external': Nothing
  readonly 'workbook.tooManyParts': { readonly count: number; readonly most: number }
  readonly 'workbook.tooLarge': { readonly megabytes: number; readonly most: number }
  readonly 'workbook.tooDense': { readonly most: number }
  readonly 'workbook.tooManyCells': { readonly most: number }
  readonly 'sheet.others': { readonly sheet: string; readonly count: number }
  readonly 'sheet.rowsAbove': { readonly count: number; readonly header: number }
  readonly 'sheet.hiddenRows': { readonly count: number; readonly rows: string }
  readonly 'sheet.hiddenColumns': Nothing
  readonly 'cell.merged': { readonly text: string; readonly last: number }
  readonly 'cell.sheetError': { readonly text: string }
  readonly 'cell.noStoredValue': Nothing
  readonly 'table.headerOnly': Nothing
  readonly 'table.tooManyRows': { readonly most: number }
  readonly 'table.quoteOpen': Nothing
  readonly 'table.quoteInside': Nothing
  readonly 'table.extraCells': { readonly cells: number; readonly columns: number }
  readonly 'table.fewCells': { readonly cells: number; readonly columns: number }
  readonly 'column.missing': { readonly known: string }
  readonly 'column.doubled': { readonly other: string }
  readonly 'column.unknown': Nothing
  readonly 'column.unnamed': { readonly position: number }
  readonly 'cell.tooLong': { readonly characters: number; readonly most: number }
  readonly 'cell.titleMissing': Nothing
  readonly 'cell.keyDoubled': { readonly key: string; readonly first: number }
  readonly 'cell.keyKnown': { readonly key: string }
  readonly 'cell.notANumber': { readonly text: string }
  readonly 'cell.ambiguousNumber': { readonly text: string; readonly value: number }
  readonly 'cell.negative': { readonly text: string }
  readonly 'cell.notAPercentage': { readonly text: string }
  readonly 'cell.notARound': { readonly text: string }
  readonly 'cell.roundSkipped': { readonly key: string; readonly round: number; readonly before: number }
  readonly 'cell.candidateMissing': Nothing
  readonly 'cell.candidateUnknown': { readonly text: string }
  readonly 'cell.participantMissing': Nothing
  readonly 'cell.participantShared': { readonly name: string; readonly seats: string }
  readonly 'cell.notAScore': { readonly text: string }
  readonly 'ballot.doubled': {
    readonly key: string
    readonly name: string
    readonly round: number
    readonly first: number
  }
  readonly 'participant.doubled': { readonly name: string }
  readonly 'participant.notAName': { readonly text: string }
  readonly 'participant.tooMany': { readonly count: number; readonly most: number }
  readonly 'encrypted.cutShort': Nothing
  readonly 'encrypted.damaged': Nothing
  readonly 'encrypted.forged': Nothing
  readonly 'encrypted.newer': { readonly found: number; readonly known: number }
  readonly 'workshop.notJson': Nothing
  readonly 'workshop.tooDeep': { readonly most: number }
  readonly 'workshop.otherFormat': Nothing
  readonly 'workshop.newer': { readonly found: number; readonly known: number }
  readonly 'workshop.changed': Nothing
  readonly 'workshop.missing': { readonly path: string }
  readonly 'workshop.unknownKey': { readonly path: string }
  readonly 'workshop.wrongType': {
    readonly path: string
    readonly expected: JsonType
    readonly found: JsonType
  }
  readonly 'workshop.notAllowed': { readonly path: string; readonly allowed: string }
  readonly 'workshop.wrongForm': {
    readonly path: string
    readonly form: 'day' | 'moment' | 'currency'
  }
  readonly 'workshop.tooSmall': { readonly path: string; readonly least: number }
  readonly 'workshop.tooBig': { readonly path: string; readonly most: number }
  readonly 'workshop.criteria': { readonly path: string }
  readonly 'workshop.picture': { readonly path: string }
  readonly 'workshop.reservedId': { readonly path: string; readonly id: string }
  readonly 'workshop.doubled': { readonly path: string; readonly value: string; readonly first: string }
  readonly 'workshop.unknownCandidate': { readonly path: string; readonly id: string }
  readonly 'workshop.unknownParticipant': { readonly path: string }
  readonly 'workshop.wrongValue': { readonly path: string; readonly expected: string }
}

type Nothing = Record<never, never>

/** The kinds of value that JSON knows; the catalogue has a word for each. */
export type JsonType = 'text' | 'number' | 'wholeNumber' | 'boolean' | 'list' | 'object' | 'null' | 'endless'

export type ProblemKey = keyof ProblemValues

type Worded = {
  readonly [K in ProblemKey]: { readonly key: K; readonly values: ProblemValues[K] }
}[ProblemKey]

/** A problem with its place. An error means that nothing of the file can be taken; a warning, that something is left out or guessed. */
export type Problem = Worded & {
  /** As a spreadsheet counts them: the header is row 1. Null where no row is meant. */
  readonly row: number | null
  /** The column as the file names it. */
  readonly column: string | null
  readonly severity: 'error' | 'warning'
}

export interface ProblemPlace {
  readonly row?: number
  readonly column?: string
}

function problem<K extends ProblemKey>(
  severity: Problem['severity'],
  key: K,
  values: ProblemValues[K],
  { row, column }: ProblemPlace,
): Problem {
  return { key, values, row: row ?? null, column: column ?? null, severity } as Problem
}

/** Something that keeps a file from being taken. */
export function errorAt<K extends ProblemKey>(
  key: K,
  values: ProblemValues[K],
  place: ProblemPlace = {},
): Problem {
  return problem('error', key, values, place)
}

/** Something that people should know before they take a file. */
export function warningAt<K extends ProblemKey>(
  key: K,
  values: ProblemValues[K],
  place: ProblemPlace = {},
): Problem {
  return problem('warning', key, values, place)
}

/** Whether any of the problems keeps the file from being taken. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** The first problems; the others as one that counts them. */
export function firstProblems(problems: readonly Problem[], most: number): readonly Problem[] {
  const count = problems.length - most
  if (count <= 0) return problems
  const severity = hasErrors(problems) ? 'error' : 'warning'
  return [...problems.slice(0, most), problem(severity, 'problems.more', { count }, {})]
}
