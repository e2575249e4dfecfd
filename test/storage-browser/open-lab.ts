import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { expect } from 'vitest'
import { launchOptions } from '../support/chromium.ts'
import type { Lab } from './lab.ts'

const origin = 'https://storage.test'

declare global {
  interface Window {
    readonly lab: Lab
  }
}

/** The app's storage in a real browser: each context has data of its own, its pages share it. */
export interface LabBrowser {
  readonly newContext: () => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

async function bundle(): Promise<string> {
  const built = await rolldown({ input: join(import.meta.dirname, 'lab.ts'), platform: 'browser' })
  const { output } = await built.generate({ format: 'iife' })
  await built.close()
  return output[0].code
}

/** Expects what will be so in a moment, also on a slow machine. */
export function eventually<T>(look: () => Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look)
}

/** Starts a Chromium whose pages hold the app's storage and workspace, and nothing of its screens. */
export async function openLabBrowser(): Promise<LabBrowser> {
  const code = await bundle()
  const browser: Browser = await chromium.launch(launchOptions())
  return {
    newContext: async () => {
      const context = await browser.newContext()
      await context.route('**/*', (route) =>
        route.fulfill(
          route.request().url().endsWith('lab.js')
            ? { contentType: 'text/javascript; charset=utf-8', body: code }
            : { contentType: 'text/html', body: '<!doctype html><script src="lab.js"></script>' },
        ),
      )
      return context
    },
    close: () => browser.close(),
  }
}

/** A page of a context with the lab in it. */
export async function openLab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => 'lab' in window)
  return page
}
