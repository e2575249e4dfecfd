import { useState } from 'react'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import type { WorkshopGroup } from '../../../domain/overview/workshop-state.ts'
import { dueWithinDays, workshopGroups } from '../../../domain/overview/workshop-state.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import type { Found } from './use-home-search.ts'
import { WorkshopCard } from './workshop-card.tsx'

/** And so many more each time that is asked for. */
const moreAtOnce = 30
/** As many are seen at once; of more the groups have headings. */
const mostTogether = 9
/** Of a group that holds more, so many are shown at first. */
const mostOfGroup = { inProgress: 6, due: 9, upcoming: 9, past: 12 } as const satisfies Readonly<
  Record<WorkshopGroup, number>
>

interface CardsProps {
  readonly found: readonly Found[]
  readonly today: IsoDate
  readonly isPast?: boolean
}

function Cards({ found, today, isPast = false }: CardsProps) {
  return (
    <ul className={isPast ? 'home-list home-past' : 'home-list'}>
      {found.map(({ workshop, candidate }, index) => (
        <WorkshopCard
          key={workshop.facts.details.id}
          workshop={workshop}
          today={today}
          isFirst={index === 0}
          found={candidate}
        />
      ))}
    </ul>
  )
}

function Group({ group, found, today }: CardsProps & { readonly group: WorkshopGroup }) {
  const [most, setMost] = useState<number>(mostOfGroup[group])
  if (found.length === 0) return null
  const shown = found.slice(0, most)
  const more = Math.min(found.length - shown.length, moreAtOnce)
  const title = `home-${group}`
  return (
    <section className="home-group" aria-labelledby={title}>
      <h2 id={title}>{say(`home.group.${group}`, { count: found.length, days: dueWithinDays })}</h2>
      <Cards found={shown} today={today} isPast={group === 'past'} />
      {more > 0 ? (
        <Button onClick={() => setMost(most + moreAtOnce)}>{say('home.showMore', { count: more })}</Button>
      ) : null}
    </section>
  )
}

/** The workshops in their order; where there are many, by group and under headings. */
export function WorkshopGroups({ found, today }: CardsProps) {
  if (found.length <= mostTogether) return <Cards found={found} today={today} />
  return workshopGroups.map((group) => (
    <Group
      key={group}
      group={group}
      found={found.filter(({ workshop }) => workshop.state.group === group)}
      today={today}
    />
  ))
}

/** Whether so many are there that they stand under headings. */
export function areManyWorkshops(count: number): boolean {
  return count > mostTogether
}
