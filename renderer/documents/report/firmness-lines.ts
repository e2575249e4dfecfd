import type { LeaveOneOut } from '../../domain/robustness/leave-one-out.ts'
import { leanOf } from '../../domain/robustness/told-apart.ts'
import type { LeaderFall, WeakestCell } from '../../domain/robustness/weakest-cell.ts'
import { outOfTen } from '../../domain/robustness/word.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { MethodWords } from './method-words.ts'

/** How often, in few words: 7 of 10. */
export function shortTenths(share: number, words: MethodWords): string {
  const tenths = outOfTen(share)
  return tenths.kind === 'about'
    ? words.say('short.about', { count: tenths.count })
    : words.say(`short.${tenths.kind}`)
}

/** What the votes say of the leader and one of its group: ahead, not told apart, or leaning the other way. */
export function leanLine(
  leaderAhead: number,
  said: { readonly leader: string; readonly title: string; readonly tenths: string },
  words: MethodWords,
): string {
  return words.say(`lean.${leanOf(leaderAhead)}`, said)
}

/** What becomes of the first place if one person is left out; nobody is named. */
export function leaveOneOutLines(found: LeaveOneOut | null, words: MethodWords): readonly string[] {
  if (!found) return [words.say('leaveOneOut.none')]
  const { people, stays, shared, another } = found
  if (stays === people) return [words.say('leaveOneOut.staysForAll')]
  return [
    words.say('leaveOneOut.stays', { count: stays, people }),
    ...(shared > 0 ? [words.say('leaveOneOut.shared', { count: shared })] : []),
    ...(another > 0 ? [words.say('leaveOneOut.another', { count: another })] : []),
  ]
}

interface Names {
  readonly leader: string
  readonly criterion: (index: number) => string
  readonly title: (id: CandidateId) => string
}

/** What the smallest falls of one score of the leader would change; where both are one fall, the one that passes it. */
export function weakestLines(
  weakest: WeakestCell | null,
  { leader, criterion, title }: Names,
  words: MethodWords,
): readonly string[] {
  const line = (key: 'weakest.levels' | 'weakest.passes', found: LeaderFall) =>
    words.say(key, {
      leader,
      criterion: criterion(found.criterion),
      fall: found.fall,
      titles: words.list(found.challengers.map(title)),
    })
  const levels = weakest?.levels ?? null
  const passes = weakest?.passes ?? null
  const isSame =
    levels !== null &&
    passes !== null &&
    levels.fall === passes.fall &&
    levels.criterion === passes.criterion &&
    levels.challengers.join() === passes.challengers.join()
  return [
    ...(levels && !isSame ? [line('weakest.levels', levels)] : []),
    ...(passes ? [line('weakest.passes', passes)] : []),
  ]
}
