import { useEffect } from 'react'
import { useViewStore } from '../stores/view-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { listenForKeys } from './actions/keys.ts'
import { Announcer } from './components/announcer.tsx'
import { KeySheet } from './components/key-sheet.tsx'
import { NoteDialog } from './components/note-dialog.tsx'
import { Notices } from './components/notices.tsx'
import { ScreenGuard } from './components/screen-guard.tsx'
import { WorkBar } from './components/work-bar.tsx'
import { ArrivedDialog } from './screens/home/arrived-dialog.tsx'
import { HomeScreen } from './screens/home/home-screen.tsx'
import { NewWorkshopDialog } from './screens/home/new-workshop-dialog.tsx'
import { OpenEncryptedDialog } from './screens/home/open-encrypted-dialog.tsx'
import { PrintKit } from './screens/print/print-kit.tsx'
import { SafetyScreen } from './screens/safety/safety-screen.tsx'
import { WipeScreen } from './screens/wipe/wipe-screen.tsx'
import { WorkshopScreen } from './screens/workshop-screen.tsx'
import { WorkspaceContext } from './workspace-context.ts'
import '@fontsource-variable/inter/opsz.css'
import './styles/tokens.css'
import './styles/base.css'

/** The facilitator's window. */
export function App({ workspace }: { readonly workspace: Workspace }) {
  const place = useViewStore((view) => view.place)
  const safetyShown = useViewStore((view) => view.safetyShown)
  const wipeShown = useViewStore((view) => view.wipeShown)
  const theme = useViewStore((view) => view.theme)

  useEffect(() => listenForKeys(workspace), [workspace])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  return (
    <WorkspaceContext value={workspace}>
      {place ? (
        <ScreenGuard key="workshop" screen="workshop">
          <WorkshopScreen place={place} />
        </ScreenGuard>
      ) : safetyShown ? (
        <ScreenGuard key="safety" screen="safety">
          <SafetyScreen />
        </ScreenGuard>
      ) : wipeShown ? (
        <ScreenGuard key="wipe" screen="wipe">
          <WipeScreen />
        </ScreenGuard>
      ) : (
        <ScreenGuard key="home" screen="home">
          <HomeScreen />
        </ScreenGuard>
      )}
      <KeySheet />
      <NoteDialog />
      <ArrivedDialog />
      <PrintKit />
      <NewWorkshopDialog />
      <OpenEncryptedDialog />
      <WorkBar />
      <Notices />
      <Announcer />
    </WorkspaceContext>
  )
}
