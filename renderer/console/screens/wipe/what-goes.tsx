import { useEffect, useState } from 'react'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { WipeScope } from '../../../workspace/safety/wipe-workshops.ts'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** More titles than that say no more. */
const mostTitles = 5

/** What is counted together, by the tables of the database; what belongs to none of them is counted last. */
const parts = {
  workshops: ['workshops'],
  people: ['participants'],
  candidates: ['candidates', 'findOuts', 'pictures'],
  votes: ['ballots', 'settled', 'dots'],
  decisions: ['decisions', 'briefs'],
  steps: ['journal', 'drafts'],
  other: ['places', 'stages', 'runs', 'preferences'],
} as const

type Counts = ReadonlyMap<string, number>

/** What the database holds of what is chosen; null until it is counted. */
function useCounts(scope: WipeScope): Counts | null {
  const workspace = useWorkspace()
  const [counted, setCounted] = useState<Counts | null>(null)
  const key = scope.kind === 'everything' ? scope.kind : scope.ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is counted.
  useEffect(() => {
    let isWanted = true
    setCounted(null)
    void workspace.countForWipe(scope).then((rows) => {
      if (isWanted) setCounted(new Map(rows.map(({ table, count }) => [table, count])))
    })
    return () => {
      isWanted = false
    }
  }, [workspace, key])
  return counted
}

function Titles({ going }: { readonly going: readonly WorkshopFacts[] }) {
  return (
    <ul className="wipe-titles">
      {going.slice(0, mostTitles).map(({ details }) => (
        <li key={details.id}>
          {details.title}
          <span className="muted">{` · ${interfaceTexts.date(details.heldOn)}`}</span>
          {details.deletedAt === null ? null : <span className="muted">{` · ${say('wipe.inBin')}`}</span>}
        </li>
      ))}
      {going.length > mostTitles ? (
        <li className="muted">{say('wipe.more', { count: going.length - mostTitles })}</li>
      ) : null}
    </ul>
  )
}

interface WhatGoesProps {
  readonly scope: WipeScope
  readonly going: readonly WorkshopFacts[]
}

/** What will be erased, counted before. */
export function WhatGoes({ scope, going }: WhatGoesProps) {
  const counts = useCounts(scope)
  const rows = (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
    part,
    count: parts[part].reduce((sum, table) => sum + (counts?.get(table) ?? 0), 0),
  }))
  return (
    <>
      <p>{say('wipe.willGo', { count: going.length })}</p>
      <Titles going={going} />
      <dl className="wipe-counts" aria-busy={counts === null}>
        {rows
          .filter(({ count }) => count > 0)
          .map(({ part, count }) => (
            <div key={part}>
              <dt>{say(`wipe.part.${part}`)}</dt>
              <dd>{interfaceTexts.number(count)}</dd>
            </div>
          ))}
        <div>
          <dt>{say('wipe.part.backups')}</dt>
          <dd>{say('wipe.allOfThem')}</dd>
        </div>
      </dl>
      {scope.kind === 'everything' ? <Warning>{say('wipe.willGoAll')}</Warning> : null}
    </>
  )
}
