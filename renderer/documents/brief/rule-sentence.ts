import { closedGates } from '../../domain/rule/gates.ts'
import type { PickByRule } from '../../domain/rule/pick-by-rule.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { BriefWords } from './brief-words.ts'

/** The questions that were answered with no, as they print; empty where there are none. */
export function closedGatesSaid({ gates }: Pick<Candidate, 'gates'>, words: BriefWords): readonly string[] {
  return closedGates(gates).map((gate) => words.say('closedGate', { gate: words.say(`gate.${gate}`) }))
}

/** Whom the rule picks, or why it picks nobody, in one sentence. */
export function ruleSentence(found: PickByRule, words: BriefWords): string {
  switch (found.kind) {
    case 'one':
      return words.say('rule.one', { title: found.pick.candidate.title })
    case 'level':
      return words.say('rule.level', {
        titles: words.list(found.picks.map(({ candidate }) => candidate.title)),
      })
    case 'stopped':
      return found.stopped
        .map(({ candidate }) =>
          words.say('rule.stopped', {
            title: candidate.title,
            gates: words.list(closedGates(candidate.gates).map((gate) => words.say(`gate.${gate}`))),
          }),
        )
        .join(' ')
    case 'nobodyReady':
    case 'nothingRanked':
      return words.say(`rule.${found.kind}`)
  }
}
