/** The scheme of the app's pages in Electron. */
export const appScheme = 'app'
/** The origin holds the data: IndexedDB belongs to it, so it never changes. */
export const appOrigin = 'app://pilotage'

/** Whether a page of the app may make this request: its own files and data, and the developer tools' files. */
export function isOwnRequest(address: string): boolean {
  return [`${appOrigin}/`, `blob:${appOrigin}/`, 'data:', 'devtools://devtools/'].some((start) =>
    address.startsWith(start),
  )
}
