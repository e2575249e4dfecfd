import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Staged } from '../../../renderer/domain/stage/stage-picture.ts'
import { StageWindow } from '../../../renderer/stage/stage-window.tsx'
import '../../../renderer/console/styles/tokens.css'
import '../../../renderer/console/styles/base.css'

const root = createRoot(document.getElementById('root') ?? document.body)

root.render(
  createElement(StageWindow, {
    follow: (tell) => {
      Object.assign(window, { show: (staged: Staged) => tell({ staged, theme: 'system' }) })
      return () => {}
    },
  }),
)
