import { describe, expect, test, vi } from 'vitest'
import { createClosing } from '../../electron/handlers/closing.ts'

function closingOf() {
  const { promise: timeout, resolve: runOut } = Promise.withResolvers<void>()
  const [tell, close] = [vi.fn(), vi.fn()]
  return { ...createClosing({ tell, close, pause: () => timeout }), tell, close, runOut }
}

describe('a window whose close button was pressed', () => {
  test('stays until its page has written what it wants to, and closes then', () => {
    const { mustWait, mayClose, tell, close } = closingOf()
    expect(mustWait()).toBe(true)
    expect(tell).toHaveBeenCalledOnce()
    expect(close).not.toHaveBeenCalled()
    mayClose()
    expect(close).toHaveBeenCalledOnce()
    expect(mustWait()).toBe(false)
  })

  test('tells its page once, however often the button is pressed', () => {
    const { mustWait, tell } = closingOf()
    expect([mustWait(), mustWait(), mustWait()]).toEqual([true, true, true])
    expect(tell).toHaveBeenCalledOnce()
  })

  test('closes all the same when its page does not answer', async () => {
    const { mustWait, close, runOut } = closingOf()
    mustWait()
    runOut()
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  })

  test('is not closed by a page that was not asked', () => {
    const { mayClose, close } = closingOf()
    mayClose()
    expect(close).not.toHaveBeenCalled()
  })
})
