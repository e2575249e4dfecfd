const softHyphen = '\u00ad'
/** Shorter words fit on a line in a size that can be read. */
const longWord = 18
/** Letters that stay together at least. */
const shortestPart = 4
/** Where one word of a compound ends: what joins it to the next one. */
const joint = /(?<=\p{L}{2}(?:ungs|heits|keits|schafts|ions|täts))(?=\p{L}{4})/giu
/** Words that compounds of the office begin with, as they are joined to the next one. */
const firstWords =
  'abteilungs akten angebots anlagen antrags arbeits auftrags ausgangs außendienst bestands betriebs betrugs bürger daten dokumenten einkaufs eingangs fahrzeug finanz forderungs garantie gebäude genehmigungs geschäfts gesundheits gewährleistungs haftpflicht handwerker immobilien informations innendienst kosten kraftfahrzeug krankenhaus kranken kunden lebens leistungs lieferanten lieferketten maschinen material mitarbeiter patienten personal pflege posteingangs produktions projekt prozess qualitäts rechnungs rechts reparatur risiko schadens schaden service sicherheits sprach steuer technik unternehmens verkaufs vertrags vertriebs verwaltungs wartungs werkstatt wissens wohnungs zahlungs'
    .split(' ')
    .toSorted((one, other) => other.length - one.length)
const firstWord = new RegExp(`^(?:${firstWords.join('|')})(?=\\p{L}{4})`, 'iu')
/** What a syllable can begin with, the longest first. */
const onsets =
  'schl schm schn schr schw str spr pfl pfr sch ch ck ph th qu pf st sp zw bl br dr fl fr gl gr kl kn kr pl pr tr wr'
    .split(' ')
    .concat([...'bcdfghjklmnpqrstvwxzß'])
const syllable = new RegExp(`(?:${onsets.join('|')})(?=[aeiouyäöü])`, 'giu')
const hasVowel = /[aeiouyäöü]/iu

function hyphenatePart(part: string, longest: number): string {
  if (part.length < longest) return part
  const breaks = [...part.matchAll(syllable)]
    .map(({ index }) => index)
    .filter(
      (at) => at >= shortestPart && part.length - at >= shortestPart && hasVowel.test(part.slice(0, at)),
    )
  return [0, ...breaks].map((at, index) => part.slice(at, breaks[index])).join(softHyphen)
}

/** The words of a compound, as far as they can be seen. */
function wordsOf(compound: string): readonly string[] {
  const [first] = firstWord.exec(compound) ?? []
  if (first) return [first, ...wordsOf(compound.slice(first.length))]
  const [before = '', ...after] = compound.split(joint)
  return after.length === 0 ? [before] : [before, ...wordsOf(after.join(''))]
}

/**
 * Puts soft hyphens into long German words: between the words of a compound where that can be seen, else between syllables.
 * Not every browser has a dictionary for it, and on the wall a word must not end at just any letter.
 */
export function hyphenate(text: string, longest = longWord): string {
  return text.replaceAll(/\p{L}+/gu, (word) =>
    word.length < longest
      ? word
      : wordsOf(word)
          .map((part) => hyphenatePart(part, longest))
          .join(softHyphen),
  )
}
