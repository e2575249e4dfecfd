import { expect, test } from 'vitest'
import { removePicture, setPicture } from '../../../renderer/domain/edits/edit-pictures.ts'
import { editDetails } from '../../../renderer/domain/edits/edit-setup.ts'
import { removeCandidate } from '../../../renderer/domain/edits/remove-candidate.ts'
import { invert } from '../../../renderer/domain/workshop/changes.ts'
import { mostPixels, sizeInside } from '../../../renderer/domain/workshop/picture.ts'
import { findPicture } from '../../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile, writeWorkshopFile } from '../../../renderer/formats/workshop-file/workshop-file.ts'
import { parseRow } from '../../../renderer/storage/records/records.ts'
import { sayProblem } from '../../../renderer/texts/exchange.ts'
import { countingIds } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'
import { insurerWorkshop } from '../../support/insurer-workshop.ts'
import { pixelsOf } from '../../support/pictures.ts'

const logo = { kind: 'clientLogo' } as const
const room = insurerWorkshop()
const given = countingIds()
const withLogo = edited(room, setPicture(logo, pixelsOf(120, 40)), given)
const row = findPicture(withLogo, logo)
if (!row) throw new Error('not set')

test('a place has one picture: another takes its place, and removing it leaves none', () => {
  const replaced = edited(withLogo, setPicture(logo, pixelsOf(60, 60, 'other.png')), given)
  expect(replaced.pictures.map(({ name, width }) => [name, width])).toEqual([['other.png', 60]])
  expect(edited(replaced, removePicture(logo), given).pictures).toEqual([])
  expect(setPicture(logo, pixelsOf(120, 40))(withLogo, given).kind).toBe('unchanged')
  expect(removePicture(logo)(room, given).kind).toBe('unchanged')
})

test('only setting and removing a picture is as large as the picture; other steps and their undoing are not', () => {
  const sizeOf = (edit: ReturnType<typeof editDetails>) => {
    const result = edit(withLogo, given)
    if (result.kind !== 'changed') throw new Error(result.kind)
    return JSON.stringify(invert(result.changes)).includes(row.png)
  }
  expect(sizeOf(removePicture(logo))).toBe(true)
  expect(sizeOf(editDetails({ title: 'Another title' }))).toBe(false)
})

test('the picture of an architecture goes with its candidate, and has no place without one', () => {
  const { id } = candidateOf(room, 'INS-02')
  const place = { kind: 'architecture', candidateId: id } as const
  const drawn = edited(withLogo, setPicture(place, pixelsOf(300, 200)), given)
  expect(drawn.pictures).toHaveLength(2)
  const without = edited(drawn, removeCandidate(id), given)
  expect(without.pictures.map(({ place: { kind } }) => kind)).toEqual(['clientLogo'])
  expect(setPicture(place, pixelsOf(3, 2))(without, given).kind).toBe('refused')
})

test('a workshop file carries its pictures', () => {
  const text = writeWorkshopFile(withLogo, given.now)
  expect(readWorkshopFile(text)).toEqual({ kind: 'read', workshop: withLogo, savedAt: given.now })
})

test.each([
  ['is no PNG', { png: Buffer.from('no picture at all, only text').toString('base64') }],
  ['is no base64', { png: '<script>alert(1)</script>' }],
  ['says another size than it has', { width: 121 }],
  ['is larger than its place prints', { ...pixelsOf(mostPixels('clientLogo').width + 1, 4) }],
  ['is heavier than its place may be', { png: `${row.png.replace(/=+$/, '')}${'AAAA'.repeat(100_000)}` }],
])('a workshop file with a picture that %s is refused, with its place', (_, wrong) => {
  expect(parseRow('pictures', row).kind).toBe('row')
  const read = readWorkshopFile(
    writeWorkshopFile({ ...withLogo, pictures: [{ ...row, ...wrong }] }, given.now),
  )
  expect(read.kind === 'refused' && read.problems.map(sayProblem)).toEqual([
    'workshop.pictures[0] is not a picture that Pilotage saved (PNG, no larger than it prints); remove it from the file and add it in Pilotage',
  ])
})

test('a workshop file whose picture belongs to nobody is refused', () => {
  const place = { kind: 'architecture', candidateId: candidateOf(room, 'INS-02').id } as const
  const said = (picture: typeof row) => {
    const read = readWorkshopFile(writeWorkshopFile({ ...withLogo, pictures: [picture] }, given.now))
    return read.kind === 'refused' ? read.problems.map(sayProblem).join() : 'read'
  }
  expect(said({ ...row, place })).toContain('workshop.pictures[0].id')
  const gone = { kind: 'architecture', candidateId: 'nobody' as typeof place.candidateId } as const
  expect(said({ ...row, id: 'nobody:architecture', place: gone })).toContain('nobody')
})

test.each([
  [1, 20],
  [20, 1],
  [1, 1000],
  [1000, 1],
])('a picture of %i to %i stays inside its place and never becomes flat', (wide, high) => {
  const box = mostPixels('consultantLogo')
  const { width, height } = sizeInside({ width: wide * 50, height: high * 50 }, box, 1)
  expect(width).toBeLessThanOrEqual(box.width)
  expect(height).toBeLessThanOrEqual(box.height)
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
})
