import type { Discussion, Ending, Stake } from '../../domain/robustness/discussion-queue.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { MethodWords } from './method-words.ts'

/** More than these nobody reads; what could change most comes first. */
const mostTalks = 10

/** Of a cell that talking can change something about. */
type TalkStake = Exclude<Stake, 'nothing' | 'findOut'>

const votesOf = (endings: readonly Ending[], test: (ending: Ending) => boolean) =>
  endings.filter(test).reduce((sum, { votes }) => sum + votes, 0)

type Change = 'displaces' | 'levels' | 'separates' | 'tier' | 'three'

/** What a label says already, so that only the count is added. */
const saidByLabel: Readonly<Partial<Record<Stake, Change>>> = {
  separates: 'separates',
  flag: 'tier',
  tier: 'tier',
  three: 'three',
}

/** The label of a cell, and how many of its votes would change what if the talk about it ended there. */
function stakeText({ endings, votes }: Discussion, stake: TalkStake, words: MethodWords): string {
  const counts: Readonly<Record<Change, number>> = {
    displaces: votesOf(endings, ({ effect }) => effect === 'displaces'),
    levels: votesOf(endings, ({ effect }) => effect === 'levels'),
    separates: votesOf(endings, ({ effect }) => effect === 'separates'),
    tier: votesOf(endings, ({ changesTier }) => changesTier),
    three: votesOf(endings, ({ changesFirstThree }) => changesFirstThree),
  }
  const said = saidByLabel[stake]
  const label = words.say(`stake.${stake}`)
  const head = said ? `${label}, ${words.say('ends.plain', { count: counts[said], votes })}` : label
  const changes = ['displaces', 'levels', 'separates', 'tier', 'three'] as const
  const others = changes
    .filter((change) => change !== said && counts[change] > 0)
    .map((change) => words.say(`ends.${change}`, { count: counts[change], votes }))
  return [head, ...others].join(' · ')
}

function findOutText({ votes, leadsFrom }: Discussion, words: MethodWords): string {
  const said = words.say(votes === 1 ? 'stake.oneVote' : 'stake.findOut')
  return leadsFrom === null ? said : `${said} · ${words.say('ends.leadsFrom', { score: leadsFrom })}`
}

/**
 * What is worth talking about or finding out, each with its label and how many of its votes would change what. Cells whose
 * talk can change nothing are left out; where no single cell can change the pick, that is said.
 */
export function talkLines(
  queue: readonly Discussion[],
  names: (candidateId: CandidateId, criterionId: CriterionId) => { title: string; criterion: string },
  words: MethodWords,
): readonly string[] {
  const lines = queue.flatMap((one): readonly string[] => {
    const { stake } = one
    if (stake === 'nothing') return []
    const text = stake === 'findOut' ? findOutText(one, words) : stakeText(one, stake, words)
    const label = words.say('cellOf', names(one.candidateId, one.criterionId))
    return [words.say('line', { label, text })]
  })
  const shown = lines.slice(0, mostTalks)
  if (queue.length === 0) return [words.say('discussion.nothingOpen')]
  return queue.some(({ pick }) => pick > 0) ? shown : [words.say('discussion.noSingle'), ...shown]
}
