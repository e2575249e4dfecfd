import { z } from 'zod'

/** The kinds of file the app writes; each has one extension, and nothing is ever written under another. */
export const fileFilter = z.enum(['word', 'workshop', 'encrypted', 'csv', 'sheet', 'report', 'receipt'])

export type FileFilter = z.infer<typeof fileFilter>

/** Extensions without the dot. */
export const fileExtensions = {
  word: 'docx',
  workshop: 'json',
  encrypted: 'pilotage',
  csv: 'csv',
  sheet: 'xlsx',
  report: 'json',
  receipt: 'txt',
} as const satisfies Record<FileFilter, string>

/** The kinds of file the app reads. */
export const openFilter = z.enum(['workshop', 'table', 'picture'])

export type OpenFilter = z.infer<typeof openFilter>

/** What is offered when a file is opened: tables come under other names than the one they are written with. */
export const openedExtensions = {
  workshop: ['json', 'pilotage'],
  // Old and other kinds too: who chooses one is told what to do with it.
  table: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'ods'],
  picture: ['png', 'jpg', 'jpeg', 'svg'],
} as const satisfies Record<OpenFilter, readonly string[]>
