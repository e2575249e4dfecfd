import type { Page } from 'playwright-core'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { beginWorkshop, cell, goToStep, pasteCandidates, seat, workshopCard } from '../support/drive.ts'

const criteria = {
  businessImpact: 'Business impact',
  dataAvailability: 'Data availability',
  technicalFeasibility: 'Technical feasibility',
  teamReadiness: 'Team readiness',
  productionPath: 'Production path',
} as const

type CriterionName = keyof typeof criteria

interface TypedVote {
  readonly key: string
  readonly criterion: CriterionName
  /** None of them is red: a red one is said in other words. */
  readonly vote: number
}

const candidates = Array.from({ length: 24 }, (_, index) => `K-${index + 1}`)

/** The votes that are typed, in their order; no two neighbours are the same, so that a wrong one is seen. */
export const votes: readonly TypedVote[] = candidates.flatMap((key, row) =>
  (Object.keys(criteria) as CriterionName[]).map((criterion, column) => ({
    key,
    criterion,
    vote: 3 + ((row + column) % 3),
  })),
)

/** Begins the workshop that is voted in. */
export async function beginTrial(page: Page): Promise<void> {
  await beginWorkshop(page, 'Kill')
  await seat(page, ['COO'])
  await pasteCandidates(
    page,
    `id\ttitle\n${candidates.map((key) => `${key}\tCandidate ${key}`).join('\n')}\n`,
  )
  await goToStep(page, 'Score')
}

/** Types one vote and waits until the screen has it. */
export async function typeVote(page: Page, { key, criterion, vote }: TypedVote): Promise<void> {
  await cell(page, key, criteria[criterion]).click()
  await page.keyboard.type(String(vote))
  await page.keyboard.press('Enter')
  await cell(page, key, criteria[criterion]).getByText('1 vote').waitFor()
}

/** What became of a vote: as it was typed, not there, or another one. */
export type Found = 'there' | 'missing' | 'other'

/** What the screen shows of each vote. */
export async function votesOnScreen(page: Page): Promise<readonly Found[]> {
  const texts = await page.getByRole('table').getByRole('button').allTextContents()
  return votes.map(({ key, criterion, vote }) => {
    const text = texts.find((one) => one.startsWith(`${key}, ${criteria[criterion]}, `))
    if (!text?.includes('1 vote')) return 'missing'
    return text.startsWith(`${key}, ${criteria[criterion]}, ${vote}, `) ? 'there' : 'other'
  })
}

/** What a workshop holds of each vote. */
export function votesIn(workshop: Workshop): readonly Found[] {
  return votes.map(({ key, criterion, vote }) => {
    const candidate = workshop.candidates.find((one) => one.key === key)
    const ballots = workshop.ballots.find(({ candidateId }) => candidateId === candidate?.id)
    const [found] = Object.values(ballots?.votes[criterion] ?? {})
    if (found === undefined) return 'missing'
    return found === vote ? 'there' : 'other'
  })
}

/** Opens the workshop again where a list or the workshop itself is shown. */
export async function toScores(page: Page): Promise<void> {
  const card = workshopCard(page, 'Kill')
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await card.or(steps).first().waitFor()
  if (await card.isVisible()) await card.click()
  await goToStep(page, 'Score')
  await cell(page, 'K-24', criteria.productionPath).waitFor()
}
