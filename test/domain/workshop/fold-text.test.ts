import { describe, expect, test } from 'vitest'
import { foldText, holdsWords } from '../../../renderer/domain/workshop/fold-text.ts'

describe('a search', () => {
  test.each([
    ['without accents', 'Réclamations des assurés', 'reclamations assures'],
    ['with accents the text lacks', 'Reclamations des assures', 'réclamations assurés'],
    ['composed', 'Prüfung der Rechnungen'.normalize('NFD'), 'prüfung'],
    ['decomposed', 'Prüfung der Rechnungen', 'prüfung'.normalize('NFD')],
    ['with a straight apostrophe', 'Prévention de l’absentéisme', "l'absenteisme"],
    ['with a typographic apostrophe', "Cas d'usage", 'd’usage'],
    ['with the accent that a German keyboard has beside the apostrophe', "Cas d'usage", 'd´usage'],
    ['in capitals without ß', 'Großschadenprüfung', 'GROSSSCHADEN'],
    ['with ß', 'Grossschaden', 'großschaden'],
    ['with a ligature in a text from a PDF', 'Con\ufb01rmation of \ufb02eet cover', 'confirmation fleet'],
    ['with œ written out', 'Mise en œuvre', 'oeuvre'],
    ['with ø, ł and ı as their letters', 'Søren Łukasz Yıldız', 'soren lukasz yildiz'],
    ['with an umlaut written out', 'Müller prüft', 'mueller'],
    ['with an umlaut that the text writes out', 'Mueller prueft', 'Müller'],
    ['with one umlaut as the text has it and one that it writes out', 'Mueller prüft', 'müller prüft'],
    ['with one umlaut written out and one not', 'Müller prüft', 'mueller prüft'],
    ['of Greek in capitals', 'Έλεγχος τιμολογίων', 'ΕΛΕΓΧΟΣ'],
    ['of Hebrew without its vowels', 'שָׁלוֹם', 'שלום'],
    ['of Arabic without its vowels and its long strokes', 'مُـحَـمَّد', 'محمد'],
    ['of wide letters', 'ＡＢＣ検査', 'abc検査'],
    ['in any order', 'Repair invoice checking', 'checking repair'],
    ['with a hyphen that does not break', 'E\u2011Mail routing', 'e-mail'],
    ['of nothing', 'Anything', '   '],
  ])('finds %s', (_, text, search) => {
    expect(holdsWords(text, search)).toBe(true)
  })

  test.each([
    ['Repair invoice checking', 'invoice fraud'],
    // One sound apart, and another word: the mark is part of the letter.
    ['ハハ', 'パパ'],
    ['Claims', 'claims intake'],
  ])('does not find in %j what is not there: %j', (text, search) => {
    expect(holdsWords(text, search)).toBe(false)
  })
})

test('folding a folded text changes nothing', () => {
  for (const text of [
    'İstanbul',
    'Größe “L’œuvre” – ﬁn',
    'ΣΊΣΥΦΟΣ',
    'Ångström Ǻ',
    'がぎ',
    'क़ानून',
    '\u2126mega',
    'ŉ',
  ]) {
    expect(foldText(foldText(text))).toBe(foldText(text))
  }
})
