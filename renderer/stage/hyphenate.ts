const softHyphen = '\u00ad'
/** Shorter words fit on a line in a size that can be read. */
const longWord = 18
/** Letters that stay together at least. */
const shortestPart = 4
/** Where one word of a compound ends: what joins it to the next one. */
const joint = /(?<=\p{L}{2}(?:ungs|heits|keits|schafts|ions|täts))(?=\p{L}{4})/giu
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

/**
 * Puts soft hyphens into long German words: between the words of a compound where that can be seen, else between syllables.
 * Not every browser has a dictionary for it, and on the wall a word must not end at just any letter.
 */
export function hyphenate(text: string, longest = longWord): string {
  return text.replaceAll(/\p{L}+/gu, (word) =>
    word.length < longest
      ? word
      : word
          .split(joint)
          .map((part) => hyphenatePart(part, longest))
          .join(softHyphen),
  )
}
