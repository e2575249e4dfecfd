import { Eraser, FileInput, FolderOpen, Plus, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import type { ListedWorkshop } from '../../../stores/status-store.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ThemeButton } from '../../components/top-bar.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { DeletedWorkshops } from './deleted-workshops.tsx'
import { WorkshopCard } from './workshop-card.tsx'
import './home-screen.css'

function Workshops({ workshops }: { readonly workshops: readonly ListedWorkshop[] }) {
  const inUse = workshops.filter(({ details }) => details.deletedAt === null)
  if (inUse.length === 0) {
    return <EmptyState title={say('home.emptyTitle')} text={say('home.emptyText')} />
  }
  return (
    <ul className="home-list">
      {inUse.map((listed) => (
        <WorkshopCard key={listed.details.id} listed={listed} />
      ))}
    </ul>
  )
}

/** The workshops on this machine, and how to begin one. */
export function HomeScreen() {
  const workspace = useWorkspace()
  const workshops = useStatusStore((status) => status.workshops)
  useEffect(() => workspace.followList(), [workspace])
  return (
    <main className="home">
      <header className="home-head">
        <div>
          <p className="home-name">{say('app.name')}</p>
          <h1>{say('home.title')}</h1>
          <p className="muted">{say('home.lead')}</p>
        </div>
        <ThemeButton />
      </header>
      <div className="screen-tools">
        <Button
          look="primary"
          icon={<Plus />}
          action="workshop.new"
          onClick={() => useViewStore.setState({ newWorkshopShown: true })}
        >
          {say('home.new')}
        </Button>
        <Button
          icon={<FolderOpen />}
          data-action="sample.open"
          onClick={() => void workspace.openSample('whole')}
        >
          {say('home.openSample.whole')}
        </Button>
        <Button
          icon={<FolderOpen />}
          data-action="sample.openBeforeVote"
          onClick={() => void workspace.openSample('beforeVote')}
        >
          {say('home.openSample.beforeVote')}
        </Button>
        <Button
          icon={<FileInput />}
          action="workshop.openFile"
          onClick={() => void workspace.importWorkshopFile()}
        >
          {say('home.importFile')}
        </Button>
        <Button
          look="quiet"
          icon={<ShieldCheck />}
          onClick={() => useViewStore.setState({ safetyShown: true })}
        >
          {say('safety.title')}
        </Button>
        <Button look="quiet" icon={<Eraser />} onClick={() => useViewStore.setState({ wipeShown: true })}>
          {say('wipe.title')}
        </Button>
      </div>
      {workshops ? (
        <>
          <Workshops workshops={workshops} />
          <DeletedWorkshops workshops={workshops} />
        </>
      ) : (
        <p role="status" className="muted">
          {say('home.reading')}
        </p>
      )}
      <p className="home-privacy muted">{say('home.privacy')}</p>
    </main>
  )
}
