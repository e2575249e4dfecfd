import type { Notice } from '../stores/status-store.ts'
import { useStatusStore } from '../stores/status-store.ts'

const mostNotices = 3
let lastId = 0

/**
 * Says something in passing. What was done gives way to what is done now; problems stay until they are dismissed, and
 * one that is there already is not said twice.
 */
export function notify(notice: Omit<Notice, 'id'>): void {
  lastId += 1
  const id = lastId
  useStatusStore.setState(({ notices }) => ({
    notices: [
      ...notices.filter(({ tone, text }) => tone !== 'done' && text !== notice.text),
      { ...notice, id },
    ].slice(-mostNotices),
  }))
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useStatusStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}

/** Takes back what is not so any more. */
export function withdrawNotice(text: string): void {
  useStatusStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.text !== text) }))
}

/** Says what came of something. */
export function notifyDone(text: string): void {
  notify({ tone: 'done', text, action: null })
}

/** Says what went wrong. */
export function notifyProblem(text: string): void {
  notify({ tone: 'problem', text, action: null })
}
