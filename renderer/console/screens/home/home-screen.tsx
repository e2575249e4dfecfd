import { FolderOpen, Plus, Search } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import { inOrder } from '../../../domain/overview/workshop-state.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useToday } from '../../use-today.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { HomeFoot } from './home-foot.tsx'
import { NextDaysStrip } from './next-days-strip.tsx'
import { useHomeSearch } from './use-home-search.ts'
import { areManyWorkshops, WorkshopGroups } from './workshop-groups.tsx'
import './home-screen.css'

const none: readonly WorkshopFacts[] = []

/** Where there is no workshop yet: what one will look like, and the quickest ways to one. */
function NoWorkshop() {
  const workspace = useWorkspace()
  return (
    <div className="home-none">
      <div className="home-ghost" aria-hidden>
        <i />
        <i />
        <i />
      </div>
      <EmptyState title={say('home.emptyTitle')} text={say('home.emptyText')}>
        <Button onClick={() => useViewStore.setState({ newWorkshopShown: true })}>
          {say('home.beginOne')}
        </Button>
        <Button onClick={() => void workspace.openSample('whole')}>{say('home.lookAtSample')}</Button>
      </EmptyState>
    </div>
  )
}

interface ListProps {
  readonly inUse: readonly WorkshopFacts[]
  readonly search: string
}

function List({ inUse, search }: ListProps) {
  const today = useToday()
  const workshops = useMemo(() => inOrder(inUse, today), [inUse, today])
  const found = useHomeSearch(workshops, search)
  if (inUse.length === 0) return <NoWorkshop />
  const isSearching = search.trim() !== ''
  const isMany = areManyWorkshops(workshops.length)
  const strip = isSearching ? null : <NextDaysStrip workshops={workshops} today={today} />
  return (
    <>
      <p className={isSearching ? 'muted' : 'visually-hidden'} role="status">
        {isSearching ? say('home.foundCount', { count: found.length, of: workshops.length }) : null}
      </p>
      {isMany ? strip : null}
      <WorkshopGroups found={found} today={today} />
      {isMany ? null : strip}
    </>
  )
}

interface HeadProps {
  readonly search: string
  readonly onSearch: (search: string) => void
}

function Head({ search, onSearch }: HeadProps) {
  const workspace = useWorkspace()
  return (
    <header className="home-head">
      <div>
        <p className="home-name">{say('app.name')}</p>
        <h1>{say('home.title')}</h1>
      </div>
      <div className="home-tools">
        <label className="home-search">
          <span className="visually-hidden">{say('home.searchLabel')}</span>
          <Search aria-hidden />
          <input
            className="control"
            type="search"
            placeholder={say('home.search')}
            value={search}
            onChange={(event) => onSearch(event.target.value)}
          />
        </label>
        <Button
          icon={<FolderOpen />}
          action="workshop.openFile"
          onClick={() => void workspace.importWorkshopFile()}
        >
          {say('home.importFile')}
        </Button>
        <Button
          look="primary"
          icon={<Plus />}
          action="workshop.new"
          onClick={() => useViewStore.setState({ newWorkshopShown: true })}
        >
          {say('home.new')}
        </Button>
      </div>
    </header>
  )
}

/** The workshops on this machine: where each stands and what is next, and how to begin one. */
export function HomeScreen() {
  const workspace = useWorkspace()
  const workshops = useStatusStore((status) => status.workshops)
  const [search, setSearch] = useState('')
  const searched = useDeferredValue(search)
  useEffect(() => workspace.followList(), [workspace])
  const all = workshops ?? none
  const inUse = useMemo(() => all.filter(({ details }) => details.deletedAt === null), [all])
  const deleted = useMemo(() => all.filter(({ details }) => details.deletedAt !== null), [all])
  return (
    <div className="home">
      <Head search={search} onSearch={setSearch} />
      <main className="home-main">
        {workshops ? (
          <List inUse={inUse} search={searched} />
        ) : (
          <p role="status" className="muted">
            {say('home.reading')}
          </p>
        )}
      </main>
      <HomeFoot deleted={deleted} />
    </div>
  )
}
