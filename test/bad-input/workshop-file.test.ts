import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { fileName } from '../../renderer/domain/workshop/file-name.ts'
import { readWorkshopFile, writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { schemaVersions } from '../../renderer/storage/records/versions.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const now = '2026-11-21T09:00:00.000Z' as Instant
const insurer = insurerWorkshop()
const [first] = insurer.candidates
if (!first) throw new Error('There is a candidate')
const small = { ...insurer, candidates: [first], ballots: [], settled: [], decision: null, briefs: [] }
const smallText = writeWorkshopFile(small, now)

function said(text: string): readonly string[] {
  const read = readWorkshopFile(text)
  if (read.kind === 'read') throw new Error('it was read')
  return read.problems.map(sayProblem)
}

describe('a workshop file', () => {
  test('truncated at every tenth byte is refused, never read in part', () => {
    const bytes = new TextEncoder().encode(smallText)
    for (let length = 0; length < bytes.length - 2; length += 10) {
      const read = readWorkshopFile(new TextDecoder().decode(bytes.subarray(0, length)))
      expect(read.kind, `${length} bytes`).toBe('refused')
    }
  })

  test.each(['NaN', 'Infinity', '-Infinity', '1e400', '-1e400', '.5', '01'])(
    'with the number %s is refused, and says why',
    (number) => {
      const text = smallText
        .replace(/"checksum": "[^"]*",/, '')
        .replace(/"volumePerMonth": [^,]*,/, `"volumePerMonth": ${number},`)
      expect(text).toContain(`: ${number},`)
      expect(said(text)[0]).toMatch(/not complete JSON|a number that is too large/)
    },
  )

  test.each(schemaVersions.filter(({ version }) => version > 1).map(({ version }) => version - 1))(
    'of version %i, as it was released, is read',
    (version) => {
      const path = join(import.meta.dirname, `../fixtures/workshop-version-${version}.json`)
      expect(readWorkshopFile(readFileSync(path, 'utf8')).kind).toBe('read')
    },
  )

  test.each([
    ['a package of Node', readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')],
    ['a map', '{"type":"FeatureCollection","features":[]}'],
    ['the ranking that the command line writes', '{"ranking":[],"criteria":[]}'],
    ['a diagnostic report', '{"format":"pilotage-diagnostics","version":1}'],
  ])("of another tool, as %s, is told from Pilotage's own", (_, text) => {
    expect(said(text)).toEqual([
      'this is not a Pilotage workshop file; choose one that was exported from Pilotage',
    ])
  })

  test.each([
    '../../etc/passwd',
    '..\\..\\Windows\\win.ini',
    'C:\\x',
    '/root/x',
    '\\\\server\\share',
    '~/.ssh/id',
  ])('whose title is the path %s is read, and gives no document a way out of its folder', (title) => {
    const read = readWorkshopFile(writeWorkshopFile({ ...small, details: { ...small.details, title } }, now))
    if (read.kind === 'refused') throw new Error('refused')
    const name = fileName([read.workshop.details.client, read.workshop.details.title], 'docx')
    expect(name).not.toMatch(/[/\\:]/)
    expect(join('/folder', name).startsWith('/folder/')).toBe(true)
  })
})
