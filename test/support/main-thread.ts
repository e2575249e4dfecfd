import type { Page } from 'playwright-core'

/** A piece of work of Chromium, as its trace tells it. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** How long it took, in microseconds. */
  readonly dur?: number
  /** The part of it that the thread was running for. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** How long a task took on the wall and on its processor, in milliseconds: the rest it waited for other programs. */
interface ThreadTask {
  readonly wall: number
  readonly processor: number
}

/** A watch that was started; stopping it tells the tasks. */
interface WatchedThread {
  readonly stop: () => Promise<readonly ThreadTask[]>
}

const millisecond = 1000

/**
 * Watches the main thread of a page: its tasks, during each of which it could answer to nothing else. Told by Chromium's
 * trace from outside; a page that watches itself is kept busy by the watching.
 */
export async function watchMainThread(page: Page): Promise<WatchedThread> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  })
  return {
    stop: async () => {
      const complete = new Promise<unknown>((resolve) => session.once('Tracing.tracingComplete', resolve))
      await session.send('Tracing.end')
      await complete
      await session.detach()
      return tasksOf(events)
    },
  }
}

/** The tasks of the busiest main thread of a page. */
function tasksOf(events: readonly TraceEvent[]): readonly ThreadTask[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)))
  const [busiest = []] = [...Map.groupBy(tasks, threadOf).values()].toSorted(
    (one, other) => other.length - one.length,
  )
  return busiest.map(({ dur = 0, tdur = dur }) => ({
    wall: dur / millisecond,
    processor: tdur / millisecond,
  }))
}
