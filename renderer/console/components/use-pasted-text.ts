import { useEffect } from 'react'
import { isInDialog, isTextEntry } from '../actions/key-target.ts'

/** Hands on what is pasted on the step outside of a field. */
export function usePastedText(take: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTextEntry(event.target) || isInDialog() || text.trim() === '') return
      event.preventDefault()
      take(text)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [take])
}
