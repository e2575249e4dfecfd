import { say } from '../../texts/interface.ts'
import { notify, notifyDone } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { wordReceipt } from './wipe-receipt.ts'
import type { WipeReceipt } from './wipe-workshops.ts'
import { isComplete, resumeWipe } from './wipe-workshops.ts'

/** Says what could not be wiped, and offers to try again. */
export function notifyLeftOver(receipt: WipeReceipt, again: () => void): void {
  const [first = ''] = wordReceipt(receipt).left
  notify({
    tone: 'problem',
    text: say('wipe.leftOver', { count: receipt.left.length, first }),
    action: { label: say('common.retry'), run: again },
  })
}

/** Ends what was begun before the app was closed, and says what came of it. */
export async function endBegunWipe(ports: Ports): Promise<void> {
  const receipt = await resumeWipe(ports)
  if (!receipt) return
  if (isComplete(receipt)) notifyDone(say('wipe.resumed'))
  else notifyLeftOver(receipt, () => void endBegunWipe(ports))
}
