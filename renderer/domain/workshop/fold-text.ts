/**
 * Accents, and the vowel signs that Hebrew and Arabic are mostly written without. Signs that are half of a letter, as in
 * Japanese and in Indic scripts, stay.
 */
const accents = /[[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309a]]/gv

/** Letters that Unicode does not take apart, and marks that keyboards and word processors write differently. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
  ـ: '',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

const spelled = new RegExp(`[${Object.keys(spellings).join('')}]`, 'g')

/** What nobody sees, such as marks of direction and soft hyphens. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/**
 * A text as it is looked for: without case, accents, ligatures and typographic apostrophes, composed or not, `ß` as `ss`,
 * each gap one space. Never shown. Japanese and Indic signs stay, which are parts of letters.
 */
export function foldText(text: string): string {
  return text
    .replace(/[`´]/g, "'")
    .normalize('NFKD')
    .replace(accents, '')
    .replace(unseen, '')
    .toLowerCase()
    .replace(accents, '')
    .replace(spelled, (found) => spellings[found] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

/** German umlauts as they are written where a keyboard has none: `Mueller`. */
function spelledOut(text: string): string {
  return text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (umlaut) => umlauts[umlaut] ?? umlaut)
}

/** Folds a text once, for searching it many times; see `holdsWords`. */
export function searchable(text: string): (search: string) => boolean {
  const texts = [...new Set([foldText(text), foldText(spelledOut(text))])]
  const holds = (word: string) => word === '' || texts.some((one) => one.includes(word))
  return (search) =>
    search.split(/\s+/).every((word) => holds(foldText(word)) || holds(foldText(spelledOut(word))))
}

/** Whether a text holds every word of a search, in any order; an umlaut in either is found as `ü`, `u` and `ue`. */
export function holdsWords(text: string, search: string): boolean {
  return searchable(text)(search)
}
