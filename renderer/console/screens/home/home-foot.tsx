import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { ThemeButton } from '../../components/top-bar.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { DeletedDialog } from './deleted-dialog.tsx'

/** What is said of every workshop, and the ways to what is not one of them. */
export function HomeFoot({ deleted }: { readonly deleted: readonly WorkshopFacts[] }) {
  const workspace = useWorkspace()
  const [binShown, setBinShown] = useState(false)
  const ways = [
    {
      words: say('home.openSample.whole'),
      action: 'sample.open',
      take: () => void workspace.openSample('whole'),
    },
    {
      words: say('home.openSample.beforeVote'),
      action: 'sample.openBeforeVote',
      take: () => void workspace.openSample('beforeVote'),
    },
    {
      words: say('safety.title'),
      action: 'safety.open',
      take: () => useViewStore.setState({ safetyShown: true }),
    },
    {
      words: say('wipe.title'),
      action: 'wipe.open',
      take: () => useViewStore.setState({ wipeShown: true }),
    },
    ...(deleted.length > 0
      ? [
          {
            words: say('home.deletedWay', { count: deleted.length }),
            action: 'bin.open',
            take: () => setBinShown(true),
          },
        ]
      : []),
  ]
  return (
    <footer className="home-foot">
      <p>
        <LockKeyhole aria-hidden />
        {say('home.privacy')}
      </p>
      <ul>
        {ways.map(({ words, action, take }) => (
          <li key={action}>
            <button type="button" className="text-button" data-action={action} onClick={take}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <ThemeButton />
      <DeletedDialog
        deleted={deleted}
        open={binShown && deleted.length > 0}
        onClose={() => setBinShown(false)}
      />
    </footer>
  )
}
