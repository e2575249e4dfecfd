import { useEffect } from 'react'
import { useEntryStore } from '../../stores/entry-store.ts'

const fresh = { newRound: false, problem: null, chosen: null, agreeProblem: null }

/** Cells are agreed on and voted on again here; on the score screen entering goes on the way it was. */
export function useSettleMode(): void {
  useEffect(() => {
    const { mode } = useEntryStore.getState()
    useEntryStore.setState({ mode: 'settle', ...fresh })
    return () => useEntryStore.setState({ mode, ...fresh })
  }, [])
}
