import { useEffect, useState } from 'react'
import type { Staged } from '../domain/stage/stage-picture.ts'
import { Guard } from '../figures/guard.tsx'
import { StageView } from './stage-view.tsx'
import '@fontsource-variable/inter/opsz.css'

interface Followed {
  readonly staged: Staged
  readonly theme: 'system' | 'light' | 'dark'
}

interface StageWindowProps {
  /** Tells what to show, now and whenever that changes. Returns how to stop. */
  readonly follow: (tell: (followed: Followed) => void) => () => void
}

const nothing: Followed = {
  staged: { picture: { kind: 'blank' }, language: 'en', criterionSet: '', timerEndsAt: null },
  theme: 'system',
}

/** The projector's window: whatever it is told to show, as large as it is. */
export function StageWindow({ follow }: StageWindowProps) {
  const [{ staged, theme }, setFollowed] = useState(nothing)
  useEffect(() => {
    const stop = follow(setFollowed)
    return () => {
      stop()
      setFollowed(nothing)
    }
  }, [follow])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <main className="stage-window">
      {/* A picture that cannot be drawn leaves the wall blank; the next one has its chance. */}
      <Guard key={staged.picture.kind} fallback={() => null}>
        <StageView staged={staged} />
      </Guard>
    </main>
  )
}
