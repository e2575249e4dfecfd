import type { Database } from '../../storage/database.ts'
import type { StageFollowed } from './follow-stage.ts'
import { blankStage, followStage } from './follow-stage.ts'

const channelName = 'pilotage.stage.told'

type Said =
  /** From the console: what to show. */
  | { readonly kind: 'show'; readonly followed: StageFollowed }
  /** From the console: it works with the database of the origin again. */
  | { readonly kind: 'lookYourself' }
  /** From the stage. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'blank' }

/**
 * Tells the stage its pictures where console and stage share no database, as one in memory is the console's alone. As
 * always it is handed pictures and never a workshop.
 */
export function tellStage(database: Database): void {
  const channel = new BroadcastChannel(channelName)
  let newest: StageFollowed | null = null
  const send = (said: Said) => channel.postMessage(said)
  const show = () => {
    if (newest) send({ kind: 'show', followed: newest })
  }
  followStage(database, (followed) => {
    newest = followed
    show()
  })
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'ask') show()
    if (data.kind === 'blank') void blankStage(database)
  })
}

/** Lets a stage that was told its pictures read them from the database again. */
export function letStageLook(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage({ kind: 'lookYourself' } satisfies Said)
  channel.close()
}

/** What the stage shows: what the console tells it, and until it does what the database says; null when it is refused. */
export interface StageSource {
  readonly follow: (tell: (followed: StageFollowed) => void) => () => void
  readonly blank: () => void
}

/** Where the stage's window has its pictures from. `startAgain` is called when that changes back to the database. */
export function stageSource(database: Database | null, startAgain: () => void): StageSource {
  const channel = new BroadcastChannel(channelName)
  const send = (said: Said) => channel.postMessage(said)
  let isTold = false
  return {
    follow: (tell) => {
      const onMessage = ({ data }: MessageEvent<Said>) => {
        if (data.kind === 'lookYourself' && isTold) startAgain()
        if (data.kind !== 'show') return
        isTold = true
        tell(data.followed)
      }
      channel.addEventListener('message', onMessage)
      send({ kind: 'ask' })
      const stop = database ? followStage(database, (followed) => isTold || tell(followed)) : () => {}
      return () => {
        channel.removeEventListener('message', onMessage)
        stop()
      }
    },
    blank: () => {
      if (isTold) send({ kind: 'blank' })
      else if (database) void blankStage(database)
    },
  }
}
