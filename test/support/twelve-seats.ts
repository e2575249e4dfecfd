import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { votedRoom } from './builders.ts'

const people = [
  'Chief operating officer',
  'Head of Motor Claims',
  'Claims team leader',
  'Enterprise architect',
  'Data manager',
  'Compliance officer',
  'Finance controller',
  'Customer service lead',
  'Works council delegate',
  'Information security',
  'Katharina Oberhollenzer',
  'Regional sales manager',
]

const titles = [
  'Motor claim first-notice intake',
  'Repair invoice checking',
  'Household fraud signal screening',
  'Mid-term change e-mail processing',
  'Underwriting guideline finder',
  'Fully autonomous claim settlement',
  'Injury file medical summary',
  'Sanctions alert clearing',
]

/** A room of twelve with titles and names as they are in companies; on some scores it is far apart, on one it voted not at all. */
export function twelveSeats(): Workshop {
  const votes = ['555544554455', '344343443434', '115511551155', '444444444444', '22334455x-12']
  const cards = titles.map((_, index) => [
    `INS-${index + 1}`,
    criterionIds.map((__, column) => (index === 7 ? '' : (votes[(index + column) % votes.length] ?? ''))),
  ])
  const room = votedRoom(Object.fromEntries(cards), people.length)
  return {
    ...room,
    participants: room.participants.map((one, index) => ({ ...one, name: people[index] ?? one.name })),
    candidates: room.candidates.map((one, index) => ({ ...one, title: titles[index] ?? one.title })),
  }
}
