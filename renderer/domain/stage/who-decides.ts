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

const word = /[\p{L}\p{N}]+/gu
/** In scripts that have capitals, names begin with one: "of" and "leader" name nobody. */
const isNamePart = (part: string) => !/^\p{Ll}/u.test(part)

/** Whether a text names somebody in a seat: in full, or by a part of the name as it is written, so that May is not may. */
export function namesSomebody(text: string, { participants }: Pick<Workshop, 'participants'>): boolean {
  const words: readonly string[] = text.match(word) ?? []
  return participants.some(({ name }) => {
    const parts = (name.match(word) ?? []).filter(isNamePart)
    return parts.some((part) => words.includes(part)) || isIn(plain(name), plain(text))
  })
}

const isIn = (name: string, text: string) => name !== '' && text.includes(name)
