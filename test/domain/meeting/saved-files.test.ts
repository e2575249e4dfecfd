import { expect, test } from 'vitest'
import type { Instant } from '../../../renderer/domain/meeting/calendar.ts'
import type { SavedKind } from '../../../renderer/domain/meeting/saved-files.ts'
import { folderOf, withSaved } from '../../../renderer/domain/meeting/saved-files.ts'

const saved = (kind: SavedKind, name: string) => ({
  kind,
  names: [name],
  path: null,
  at: '2026-11-17T12:28:00.000Z' as Instant,
  seq: 1,
})

test('what is saved again takes the place of what was saved of that kind', () => {
  const before = [saved('brief', 'a.docx'), saved('report', 'r.docx')]
  const after = withSaved(before, [saved('brief', 'b.docx'), saved('sheet', 's.xlsx')])
  expect(after.map(({ names: [name] }) => name)).toEqual(['r.docx', 'b.docx', 's.xlsx'])
})

test.each([
  ['C:\\Users\\m.winter\\Documents\\Northgate.docx', 'C:\\Users\\m.winter\\Documents'],
  ['/home/mara/Northgate/brief.docx', '/home/mara/Northgate'],
  ['brief.docx', 'brief.docx'],
])('the folder of %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder)
})
