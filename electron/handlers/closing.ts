/** The window closes after this even if the page does not answer; what it showed as saved is on the disk already. */
const timeoutMs = 3_000

interface Closer {
  /** Tells the page that its window is about to close. */
  readonly tell: () => void
  readonly close: () => void
  readonly pause: (ms: number) => Promise<void>
}

export interface Closing {
  /** Whether the window has to stay for now: its page is told once, and has a moment. */
  readonly mustWait: () => boolean
  /** The page is ready; the window closes if that was asked for. */
  readonly mayClose: () => void
}

/** Lets a page write what it wants to before its window closes, and never keeps the window for long. */
export function createClosing({ tell, close, pause }: Closer): Closing {
  let state: 'open' | 'asked' | 'ready' = 'open'
  const mayClose = () => {
    if (state !== 'asked') return
    state = 'ready'
    close()
  }
  return {
    mustWait: () => {
      if (state === 'open') {
        state = 'asked'
        tell()
        void pause(timeoutMs).then(mayClose)
      }
      return state !== 'ready'
    },
    mayClose,
  }
}
