import { describe, expect, test } from 'vitest'
import { fitTrials } from '../../renderer/stage/fit-trials.ts'
import { hyphenate } from '../../renderer/stage/hyphenate.ts'

describe('what is too large for the wall', () => {
  test('steps its display down before everything gets smaller', () => {
    const trials = fitTrials(4)
    expect(trials.slice(0, 4).map(({ step, size }) => [step, size])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    expect(trials.slice(4).every(({ step, size }) => step === 3 && size < 1)).toBe(true)
    expect(fitTrials(1)[0]).toEqual({ step: 0, size: 1 })
  })
})

describe('a long German word', () => {
  const shown = (word: string) => hyphenate(word).replaceAll('\u00ad', '-')

  test('can be parted where one word of it ends', () => {
    expect(shown('Haftpflichtversicherungsunterlagen')).toContain('rungs-unterlagen')
    expect(shown('Produktionsplanungssystem')).toBe('Produktions-planungs-system')
  })

  test('is parted after the words that compounds often begin with, and nowhere else', () => {
    expect(shown('Haftpflichtversicherung')).toBe('Haftpflicht-versicherung')
    expect(shown('Krankenhausunterlagen')).toBe('Krankenhaus-unterlagen')
    expect(shown('Haftpflichtschadenregulierungsunterstützung')).toBe(
      'Haftpflicht-schaden-regulierungs-unterstützung',
    )
  })

  test('is parted between syllables where no other place is seen, never inside of a sound', () => {
    expect(shown('Donaudampfschifffahrt')).toBe('Donau-dampf-schiff-fahrt')
    expect(shown('Raumbeleuchtermaschine')).not.toMatch(/s-ch|c-h/)
  })

  test('that fits on a line is left as it is, and so is what is no word', () => {
    expect(hyphenate('Rechnungsprüfung 2026, E-Mail')).toBe('Rechnungsprüfung 2026, E-Mail')
    expect(hyphenate('Haftpflichtversicherungsunterlagen').replaceAll('\u00ad', '')).toBe(
      'Haftpflichtversicherungsunterlagen',
    )
  })
})
