/** Held by every stage window for as long as it lives; a lock ends with its window, however that ends. */
const lockName = 'pilotage.stage'
/** By which a stage window says that it is there. */
const channelName = 'pilotage.stage'

/** Makes this window known as the stage to the console, until it is closed. */
export function beTheStage(): void {
  void navigator.locks.request(lockName, { mode: 'shared' }, () => {
    const channel = new BroadcastChannel(channelName)
    channel.postMessage('here')
    channel.close()
    return new Promise(() => {})
  })
}

/** Whether a stage window is open now. */
export async function isStageThere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === lockName)
}

/** Tells now, and whenever a stage window opens or the last one closes, whether there is one. */
export function followPresence(tell: (isOpen: boolean) => void): void {
  let isWaiting = false
  const look = async () => {
    if (isWaiting || !(await isStageThere())) return
    isWaiting = true
    tell(true)
    // Given only when no stage window holds its share any more.
    await navigator.locks.request(lockName, { mode: 'exclusive' }, () => {})
    isWaiting = false
    tell(false)
    await look()
  }
  new BroadcastChannel(channelName).addEventListener('message', () => void look())
  void look()
}
