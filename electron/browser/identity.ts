import { z } from 'zod'

/** What the server says of itself at `identityPath`: to its page, and to a second start that finds the port taken. */
const identity = z.object({ app: z.literal('pilotage'), version: z.string() })

export type Identity = z.infer<typeof identity>

export const identityPath = '/host.json'

const answerWithinMs = 2000

/** Whether the server at `address` (ending with a slash) is this app. */
export async function isPilotageAt(address: string): Promise<boolean> {
  try {
    const response = await fetch(new URL(identityPath, address), {
      redirect: 'error',
      signal: AbortSignal.timeout(answerWithinMs),
    })
    return identity.safeParse(await response.json()).success
  } catch {
    return false
  }
}
