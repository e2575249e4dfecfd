import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, openWindow } from '../support/open-app.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp()
})

afterEach(() => app.close())

/** A page of the app's origin without the app, as an old version of it that tells nobody to go. */
async function emptyPage(): Promise<Page> {
  const page = await openWindow(app.context)
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  await page.goto(new URL('/empty', appAddress).href)
  return page
}

describe('two windows', () => {
  test('on one workshop share it, and the second one says so', async () => {
    await beginWorkshop(app.page, 'Northgate')
    const second = await openWindow(app.context)
    await second.goto(appAddress)
    await second.getByText('This workshop is also open in another window.').waitFor()
    const title = second.getByLabel('Title', { exact: true })
    await title.fill('Shared')
    await title.press('Enter')
    await app.page.locator('.top-bar').getByText('Shared').waitFor()
    await second.close()
    await app.page.reload()
    await app.page.locator('.top-bar').getByText('Shared').waitFor()
    expect(await app.page.getByText('also open in another window').count()).toBe(0)
  })

  test('of which one wipes everything: the other says that it was taken over', async () => {
    await beginWorkshop(app.page, 'Northgate')
    const second = await openWindow(app.context)
    await second.goto(appAddress)
    await second.getByText('also open in another window').waitFor()
    await app.page.getByRole('button', { name: 'Workshops', exact: true }).click()
    await app.page.getByRole('button', { name: 'Erase data' }).click()
    await app.page.getByText('Everything', { exact: true }).click()
    await app.page.getByLabel('To confirm, type: everything').fill('everything')
    await app.page.getByRole('button', { name: 'Erase permanently' }).click()
    await app.page
      .getByRole('heading', { name: 'Erased. Nothing is left in the app.' })
      .waitFor({ timeout: 30_000 })
    await second.getByRole('heading', { name: 'Another window has taken over' }).waitFor()
    await second.getByRole('button', { name: 'Start again' }).click()
    await second.getByText('No workshop yet').waitFor()
  })
})

describe('a database', () => {
  test('that another window keeps from being upgraded is a sentence, and opens once that one is closed', async () => {
    const old = await emptyPage()
    await app.page.goto('about:blank')
    await old.evaluate(async () => {
      const gone = Promise.withResolvers<void>()
      indexedDB.deleteDatabase('pilotage').onsuccess = () => gone.resolve()
      await gone.promise
      const opened = Promise.withResolvers<void>()
      const request = indexedDB.open('pilotage', 1)
      request.onsuccess = () => {
        ;(window as unknown as { kept: IDBDatabase }).kept = request.result
        opened.resolve()
      }
      await opened.promise
    })
    await app.page.goto(appAddress)
    await app.page.getByRole('heading', { name: 'Close the other windows' }).waitFor()
    await app.page.getByText('this one continues by itself').waitFor()
    expect(await findings(app.page)).toEqual([])
    await old.close()
    await app.page.getByText('No workshop yet').waitFor()
  })

  test('of a newer app is a sentence, and nothing of it is changed', async () => {
    const newer = await emptyPage()
    await app.page.goto('about:blank')
    const version = await newer.evaluate(async () => {
      const gone = Promise.withResolvers<void>()
      indexedDB.deleteDatabase('pilotage').onsuccess = () => gone.resolve()
      await gone.promise
      const opened = Promise.withResolvers<number>()
      const request = indexedDB.open('pilotage', 990)
      request.onsuccess = () => {
        opened.resolve(request.result.version)
        request.result.close()
      }
      return opened.promise
    })
    await app.page.goto(appAddress)
    await app.page.getByRole('heading', { name: 'This data needs a newer version of Pilotage' }).waitFor()
    await app.page.getByText(/Nothing was changed or lost\. Start the newer version/).waitFor()
    expect(await findings(app.page)).toEqual([])
    expect(await newer.evaluate(async () => (await indexedDB.databases()).map((one) => one.version))).toEqual(
      [version],
    )
  })
})
