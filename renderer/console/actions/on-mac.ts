/** Whether the Command key does here what Ctrl does elsewhere. */
export function isOnMac(): boolean {
  return navigator.userAgent.includes('Mac')
}
