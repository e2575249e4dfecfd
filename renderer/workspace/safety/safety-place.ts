import type { Ports } from '../ports.ts'

/** Where safety copies are kept. */
export type SafetyPlace =
  | { readonly kind: 'folder' }
  /** Inside the browser; whether it has promised not to clear them by itself. */
  | { readonly kind: 'browser'; readonly isPromised: boolean }

/** Where the safety copies of this host are. */
export async function safetyPlace(ports: Ports): Promise<SafetyPlace> {
  const info = await ports.host.ask('app.info', {})
  if (info.kind === 'ok' && info.value.host !== 'browser') return { kind: 'folder' }
  const isPromised = await navigator.storage.persisted().catch(() => false)
  return { kind: 'browser', isPromised }
}
