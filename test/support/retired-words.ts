import { IntlMessageFormat } from 'intl-messageformat'

type Catalogue = Readonly<Record<string, string>>
type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** Words and phrases that were shown once, each with what is shown instead. */
export const retired: readonly (readonly [RegExp, string])[] = [
  [/calibrat/, 'Practice'],
  [/\bgates?\b/, 'five questions'],
  [/\bshortlist/, 'dot vote'],
  [/\bballots?\b/, 'votes'],
  [/\banchors?\b/, 'what each score means'],
  [/\bgrades?\b/, 'the room’s score'],
  [/\bsuggestions?\b/, 'the room’s score'],
  [/\bsettl(e|es|ed|ing)\b/, 'agree on'],
  [/\bunsettled\b/, 'not agreed yet'],
  [/\bprovisional/, 'not agreed yet'],
  [/\bseal(ed)? again\b/, 'hide these votes again'],
  [/^votes not open$/, 'still sealed'],
  [/\bnew round\b/, 'vote again'],
  [/\b(of|in|into) round\b/, 'first vote, second vote'],
  [/\breplay/, 'vary'],
  [/\bdraw level\b/, 'be level'],
  [/\bminority\b/, 'some below 3'],
  [/\b(are|is|room is) far apart\b/, 'split'],
  [/\bstands? apart\b/, 'is far from the others'],
  [/\bcosmetic\b/, 'changes nothing'],
  [/\b(for you|yours) alone\b/, 'only you see this'],
  [/\bnot mine to judge\b/, 'not my field'],
  [/\babstain/, 'gave no score'],
  [/\bnear miss/, 'one step away'],
  [/^incomplete$/, 'scores missing'],
  [/\btiers?\b/, 'group'],
  [/\bnot-now\b/, 'parked for now'],
  [/\b(bring|brings|brought) (it |one |them |[{])?back\b/, 'put back on the list, restore'],
  [/\bwithdraw/, 'change the decision'],
  [/\boverride/, 'exception'],
  [/\bfix first\b/, 'what has to change first'],
  [/\bscore again on\b/, 're-score on'],
  [/\bgo on\b[^;,]*(step|if|with it)/, 'continue'],
  [/^go on$/, 'resume, continue'],
  [/\bwork goes on\b/, 'you can keep working'],
  [/\bgo(es)? on by itself\b/, 'continues by itself'],
  [/^break\b/, 'pause'],
  [/\bmake this end the plan\b/, 'accept the new end time'],
  [/\b(begin|began|begun)\b/, 'start'],
  [/\busual three hours\b/, 'reset to three hours'],
  [/\bleave them out\b/, 'do not count them'],
  [/\bcount for\b/, 'counted in'],
  [/\bas the computer\b/, 'match system'],
  [/\bdone again\b/, 'redone'],
  [/\bwip(e|es|ed|ing)\b/, 'erase'],
  [/\bfor good\b/, 'permanently'],
  [/\bsafety cop(y|ies)\b/, 'backup'],
  [/\banew\b/, 'rebuild'],
  [/\bcould not be drawn\b/, 'did not load'],
  [/\bin any other step\b/, 'in another step'],
  [/\bon to the\b/, 'next'],
  [/\b(step|vote|sheet|candidate|round) before\b/, 'previous'],
  [/\bgive up what\b/, 'discard'],
  [/\bbring up what\b/, 'edit these votes'],
  [/\bstage\b/, 'projector'],
  [/\b(the|on) wall\b/, 'projector'],
  [/\bfaces?\b/, 'view'],
  [/\ball dots\b/, 'all scores'],
  [/\bpart being written\b/, 'section being written'],
  [/\bseat them\b/, 'add people'],
  [/\bseated\b/, 'added'],
  [/\b(a|the|no) seats?\b|\bin the seats\b/, 'person, people'],
  [/\bparticipants?\b/, 'people'],
  [/\bheld on\b/, 'date'],
  [/\bconsultant\b/, 'your company'],
  [/\bgoes on for both\b/, 'keep this one'],
  [/\btake out\b|\btaken out\b/, 'separate again'],
  [/\beffort a year\b/, 'cost of this work a year'],
  [/\bcould be saved a year\b/, 'a pilot could save, a year'],
  [/\bnot sized yet\b/, 'no numbers yet'],
  [/\bhow sure are\b/, 'low and high'],
  [/\bof the doubt\b/, 'of the uncertainty'],
  [/\bmoonshot\b/, 'too big'],
  [/\btrivial\b/, 'too small'],
  [/\barithmetic\b/, 'workings, how the numbers are made'],
  [/\bhand-over\b/, 'encrypted copy'],
  [/\bwhile something is wrong\b/, 'until the problems are fixed'],
  [/^not imported$/, 'leave out'],
  [/\bproduction vision\b/, 'in production'],
  [/\bintegrates with\b/, 'connects to'],
  [/\bminimum viable\b/, 'minimum'],
  [/\bhard end\b/, 'last day'],
  [/\bsuggest from the room\b/, 'take the top three from the pre-mortem'],
  [/\bmarks never block\b/, 'you can always go on'],
  [/\bleaves the room\b/, 'what you take away'],
  [/\bthe tool\b/, 'the app'],
  [/\bin play\b/, 'on the list'],
  [/\blook at it as it is\b/, 'check it and try again'],
  [/\bnothing of it\b/, 'nothing was opened'],
  [/\bwas not taken\b/, 'was not added'],
  [/\bmake room\b/, 'free some space'],
  [/\b(is|are|stands) (on the list|here|there|above) already\b/, 'is already …'],
  [/\bcut short\b/, 'damaged, its end is missing'],
  [/\bmay not write\b/, 'has no permission to save'],
  [/\btalking\b/, 'discussion'],
  [/\bthe room goes\b/, 'before everyone leaves'],
]

/** The words of a message as they are read, without the names of what fills them. */
export function wordsOf(message: string): string {
  const read = (part: Part): string => {
    if ('options' in part)
      return Object.values(part.options)
        .map(({ value }) => value.map(read).join(''))
        .join(' | ')
    return part.type === 0 ? part.value : '{}'
  }
  return new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).getAst().map(read).join('')
}

/** The retired words that a catalogue still says, a line each: where, what and what to say instead. */
export function saysRetired(catalogue: Catalogue): readonly (readonly [key: string, line: string])[] {
  return Object.entries(catalogue).flatMap(([key, message]) => {
    const words = wordsOf(message)
    return retired.flatMap(([word, instead]) => {
      const found = new RegExp(word.source, 'i').exec(words)
      return found ? [[key, `${key} says “${found[0]}”; say: ${instead}`] as const] : []
    })
  })
}
