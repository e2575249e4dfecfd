import type { Workshop } from '../workshop/workshop.ts'

/**
 * The job of the one person present who decides, in the words that were given for it; null where there are none or several.
 * It stands beside no vote, and is no name.
 */
export function deciderTitle({ participants }: Workshop): string | null {
  const deciders = participants.filter(({ role, present }) => role === 'decider' && present)
  const [only, ...others] = deciders
  return only && others.length === 0 && only.jobTitle.trim() !== '' ? only.jobTitle.trim() : null
}

const plain = (text: string) => text.trim().toLowerCase()

/**
 * Who decided, as the room is told: by their job where they are the one that decides; else as it was recorded, unless that
 * names somebody in a seat. `workshop` as it is, with the names of the seats.
 */
export function whoDecided(workshop: Workshop): string | null {
  const recorded = workshop.decision?.decidedBy.trim() ?? ''
  const namesSeat = workshop.participants.some(({ name }) => {
    const named = plain(name)
    return named !== '' && (plain(recorded).includes(named) || named.includes(plain(recorded)))
  })
  if (recorded === '') return null
  return namesSeat ? deciderTitle(workshop) : recorded
}
