import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/read-imports.ts'
import { retired, saysRetired, wordsOf } from '../support/retired-words.ts'

const catalogues = ['interface', 'exchange', 'host', 'cli'] as const

const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'assets/texts/en', `${name}.json`), 'utf8'))

/** Messages in which the word is the right one. */
const allowed: Readonly<Record<string, string>> = {
  'kit.lead': 'a seat is the place at the table, and the card shows its number',
  'firmness.recounted': 'how settled a room is, as the projector says it',
  'cell.participantShared': 'the seat that tells two people of one name apart',
  'readiness.dataPipelineChecked': 'a stage of a pipeline',
  'risk.suggest': 'the pre-mortem does not exist yet',
  'ballot.doubled': 'the round is a column of the file',
}

describe.each(catalogues)('the catalogue of %s texts', (name) => {
  test('says none of the retired words', () => {
    const found = saysRetired(read(name)).filter(([key]) => !(key in allowed))
    expect(found.map(([, line]) => line)).toEqual([])
  })
})

describe('the list of retired words', () => {
  test('is long, says what to say instead, and does not retire that as well', () => {
    expect(retired.length).toBeGreaterThan(60)
    expect(retired.flatMap(([, instead]) => saysRetired({ instead })).map(([, line]) => line)).toEqual([])
  })

  test('is allowed an exception only where a message needs it', () => {
    const saying = new Set(catalogues.flatMap((name) => saysRetired(read(name)).map(([key]) => key)))
    expect(Object.keys(allowed).filter((key) => !saying.has(key))).toEqual([])
  })
})

describe('the finder of retired words', () => {
  test.each([
    ['Settle the rest at the suggestion', ['“Settle”', '“suggestion”']],
    [
      '{count, plural, one {# cell in the safety copy} other {# cells on the stage}}',
      ['“safety copy”', '“stage”'],
    ],
    ['Bring back {title}', ['“Bring back”']],
    ['Go on', ['“Go on”']],
  ])('finds those of %s', (message, words) => {
    const lines = saysRetired({ bad: message }).map(([, line]) => line)
    for (const word of words) expect(lines.join('\n')).toContain(word)
  })

  test('reads the words of a message, not the names in it', () => {
    const message =
      '{step, select, gates {Five questions} other {Score {ballot}}} of {count, plural, other {#}}'
    expect(wordsOf(message)).not.toMatch(/gates|ballot/)
    expect(saysRetired({ fine: message })).toEqual([])
  })
})
