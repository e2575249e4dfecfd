import type { GateId } from '../domain/rule/gates.ts'
import type { VerdictHeadline } from '../domain/rule/verdict-headline.ts'
import type { VerdictNote } from '../domain/rule/verdict-notes.ts'
import type { RoomWords } from './room.ts'

/** Questions that were answered with no, in full words: "Can we measure the outcome? No". */
export function sayClosed(questions: readonly GateId[], { say }: RoomWords): string {
  return questions.map((id) => say('stage.saidNo', { question: say(`stage.question.${id}`) })).join('. ')
}

function sayFirst(
  { title, word, share, isByVotesAlone, isLimited }: Extract<VerdictHeadline, { readonly kind: 'first' }>,
  { say, tenths }: RoomWords,
): string {
  const values = { title, tenths: tenths(share) }
  if (word === 'open') return say(isByVotesAlone ? 'headline.onlyByVotes' : 'headline.only', values)
  if (isLimited) return say(isByVotesAlone ? 'headline.limitedByVotes' : 'headline.limited', values)
  return say(isByVotesAlone ? 'headline.staysByVotes' : 'headline.stays', values)
}

/** The headline of the verdict in the words of the room: on the wall in its language, on the console in English. */
export function sayHeadline(headline: VerdictHeadline, words: RoomWords): string {
  const { say } = words
  switch (headline.kind) {
    case 'noCandidates':
      return say('headline.noCandidates')
    case 'nothingRanked':
      return say('headline.nothingRanked')
    case 'sealed':
      return say('headline.sealed')
    case 'pickOnly':
      return say(`headline.${headline.because}`, { title: headline.title })
    case 'first':
      return sayFirst(headline, words)
    case 'firstAsAgreed':
      return say('headline.firstAsAgreed', { title: headline.title })
    case 'otherFirst':
      return say('headline.otherFirst', { title: headline.title, other: headline.other })
    case 'level': {
      const { count, lean } = headline
      if (lean.kind === 'to') return say('headline.levelTo', { count, title: lean.title })
      return say(lean.kind === 'none' ? 'headline.levelNone' : 'headline.level', { count })
    }
    case 'stopped': {
      const [title = '', ...others] = headline.titles
      return others.length === 0
        ? say('headline.stopped', { title, questions: sayClosed(headline.questions, words) })
        : say('headline.stoppedAll', { count: headline.titles.length })
    }
    case 'nobodyReady':
      return headline.oneStepAway > 0
        ? say('headline.nobodyReadyNear', { count: headline.oneStepAway })
        : say('headline.nobodyReady')
  }
}

function sayLevelShares(
  { shares }: Extract<VerdictNote, { readonly kind: 'levelShares' }>,
  { say, tenths, list }: RoomWords,
): string {
  const said = shares.map(({ share }) => tenths(share))
  const [only = ''] = said
  if (said.every((one) => one === only)) return say('note.levelAlike', { tenths: only })
  const each = shares.map(({ title }, index) => `${say('stage.quoted', { title })} ${said[index] ?? ''}`)
  return say('note.levelShares', { shares: list(each) })
}

function sayLeaveOneOut(
  { shared, another }: Extract<VerdictNote, { readonly kind: 'leaveOneOut' }>,
  { say }: RoomWords,
): string {
  const parts = [
    ...(another > 0 ? [say('note.anotherWithout', { count: another })] : []),
    ...(shared > 0 ? [say('note.sharedWithout', { count: shared })] : []),
  ]
  return parts.length > 0 ? parts.join(' ') : say('note.staysForAll')
}

/** What is said beside the headline, a sentence or two. */
export function sayNote(note: VerdictNote, words: RoomWords): string {
  const { say, tenths, list } = words
  const quoted = (title: string) => say('stage.quoted', { title })
  switch (note.kind) {
    case 'stoppedAbove':
      return say('note.stoppedAbove', {
        title: quoted(note.title),
        questions: sayClosed(note.questions, words),
      })
    case 'bothCounts': {
      const values = { count: note.agreed, withAgreed: tenths(note.withAgreed) }
      return note.byVotes
        ? say('note.bothCounts', { ...values, byVotes: tenths(note.byVotes) })
        : say('note.noCountByVotes', values)
    }
    case 'otherFirst':
      return say('note.otherFirst', { share: tenths(note.share), otherShare: tenths(note.otherShare) })
    case 'oneVoter':
      return say('note.oneVoter')
    case 'fewVoters':
      return say('note.fewVoters', { count: note.people })
    case 'thinlyKnown':
      return say('note.thinlyKnown', { title: quoted(note.title), criteria: list(note.criteria) })
    case 'notToldApart':
      return say('note.notToldApart', {
        title: quoted(note.title),
        others: list(note.others.map(quoted)),
      })
    case 'votesLeanTo':
      return say('note.votesLeanTo', { title: quoted(note.title), other: quoted(note.other) })
    case 'levelShares':
      return sayLevelShares(note, words)
    case 'moreOften':
      return say('note.moreOften', { title: quoted(note.title), tenths: tenths(note.share) })
    case 'couldPart': {
      const topics = note.topics.map(({ title, criterion }) =>
        say('note.topic', { title: quoted(title), criterion }),
      )
      return say('note.couldPart', { count: topics.length, topics: list(topics) })
    }
    case 'leaveOneOut':
      return sayLeaveOneOut(note, words)
    case 'whatIf':
      return say('note.whatIf')
  }
}
