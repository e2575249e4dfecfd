import { createContext, useContext } from 'react'
import type { Workspace } from '../workspace/workspace.ts'

export const WorkspaceContext = createContext<Workspace | null>(null)

/** The verbs of the app. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('The console is drawn outside of a workspace')
  return workspace
}
