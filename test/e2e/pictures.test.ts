import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostPictureBytes, mostPixels } from '../../renderer/domain/workshop/picture.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { goToSection, goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { noiseOf, pngOf, svgOf } from '../support/pictures.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await openSample(app.page)
  await openLogos()
})

afterAll(() => app.close())

async function openLogos(): Promise<void> {
  await goToStep(app.page, 'Prepare')
  await app.page.getByText('Logos: client').click()
}

const group = (name: string) => app.page.getByRole('group', { name })
const client = () => group('Client logo')
const consultant = () => group('Logo of your company')

async function choose(name: string, bytes: Uint8Array, where = client()): Promise<void> {
  const path = join(app.folder, name)
  await writeFile(path, bytes)
  app.dialogs.file = path
  await where.getByRole('button', { name: /^Choose/ }).click()
}

/** Drops a file as the file manager of the computer does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const files = await app.page.evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], fileName))
      return transfer
    },
    { fileName: name, content: [...bytes] },
  )
  await consultant().dispatchEvent('dragover', { dataTransfer: files })
  await consultant().dispatchEvent('drop', { dataTransfer: files })
}

async function savedWorkshop() {
  const path = join(app.folder, 'saved', `${performance.now()}.json`)
  await mkdir(join(app.folder, 'saved'), { recursive: true })
  app.dialogs.savePath = () => path
  await goToStep(app.page, 'Close')
  await app.page.getByRole('button', { name: 'Save the workshop' }).click()
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('')
  const read = readWorkshopFile(await readFile(path, 'utf8'))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems))
  return read.workshop
}

test('a chosen logo is shown with its name and the size that prints, can be undone and done again', async () => {
  const secret: readonly [string, Uint8Array] = ['tEXt', Buffer.from('Author\0Secret Person')]
  await choose('northgate.png', pngOf(3000, 600, { before: [secret] }))
  await client().getByText('northgate.png').waitFor()
  await client().getByText('630 × 126 pixels').waitFor()
  await app.page.keyboard.press('Control+z')
  await client().getByText('No picture').waitFor()
  await app.page.keyboard.press('Control+Shift+z')
  await client().getByRole('img', { name: 'Client logo' }).waitFor()
})

test.for([
  ['empty.png', Buffer.alloc(0), 'the file is empty (0 bytes)'],
  ['moving.gif', Buffer.from('GIF89a'), 'this is a GIF'],
  ['cut.png', pngOf(300, 300).subarray(0, 400), 'damaged or incomplete'],
  ['huge.png', pngOf(1, 1, { claims: [20_000, 20_000] }), '20,000 x 20,000 pixels'],
  ['outside.svg', svgOf('<image href="https://example.com/a.png"/>'), 'https://example.com/a.png'],
  ['torn.svg', svgOf('<g><rect>'), 'damaged or incomplete'],
] as const)('%s is refused in words, and the logo that was there stays', async ([name, bytes, words]) => {
  await choose(name, bytes)
  const alert = client().getByRole('alert')
  await alert.getByText(`“${name}” was not added`).waitFor()
  expect(await alert.textContent()).toContain(words)
  expect(await alert.textContent()).toContain('The previous picture is still there.')
  await client().getByText('northgate.png').waitFor()
})

test('a JPEG under the name of a PNG is taken for what it is', async () => {
  const bytes = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(200, 100)
    const context = canvas.getContext('2d')
    context?.fillRect(0, 0, 100, 100)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  await choose('really-a-jpeg.png', Uint8Array.from(bytes))
  await client().getByText('200 × 100 pixels').waitFor()
})

test('a dropped drawing is drawn: its script never runs and nothing is fetched', async () => {
  const inside =
    '<script>top.hacked = true</script><style>rect { fill: #00f }</style><rect width="200" height="50" onload="top.hacked = true"/>'
  await drop('rowan.svg', svgOf(inside))
  await consultant().getByText('rowan.svg').waitFor()
  await consultant().getByText('528 × 132 pixels').waitFor()
  expect(await app.page.evaluate(() => 'hacked' in window)).toBe(false)
  const middle = await consultant()
    .getByRole('img')
    .evaluate((image) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d')
      context?.drawImage(image as HTMLImageElement, -264, -66)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
    })
  expect(middle).toEqual([0, 0, 255, 255])
  expect(app.foreignRequests).toEqual([])
})

test('logos stand on the page that prints and in the Word file, with alternative text', async () => {
  await app.page.getByLabel('Your company', { exact: true }).fill('Rowan & Partners')
  await goToStep(app.page, 'Brief')
  const page = app.page.getByRole('region', { name: 'The page as it prints' })
  await page.getByRole('img', { name: 'Logo of Northgate Insurance' }).waitFor()
  await page.getByRole('img', { name: 'Logo of Rowan & Partners' }).waitFor()
  await page.getByText('Facilitated by Rowan & Partners').waitFor()
  if (process.env.PILOTAGE_LOOK) {
    await app.page.screenshot({ path: join(process.env.PILOTAGE_LOOK, 'brief.png') })
  }
  await goToStep(app.page, 'Close')
  await app.page.getByRole('button', { name: 'Save as Word' }).first().click()
  await app.page.getByText(/^Saved .*docx/).waitFor()
  const name = (await readdir(app.folder)).find((one) => one.endsWith('.docx')) ?? ''
  const parts = unzipSync(new Uint8Array(await readFile(join(app.folder, name))))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<wp:inline/g)).toHaveLength(2)
  expect(Object.keys(parts).filter((part) => part.startsWith('word/media/'))).toHaveLength(2)
})

test('the architecture of the pilot plan takes a large picture, drawn down to what prints', async () => {
  await goToSection(app.page, 'plan')
  await choose('architecture.png', noiseOf(1800, 1200), group('Architecture picture'))
  await group('Architecture picture').getByText('architecture.png').waitFor()
  const { pictures } = await savedWorkshop()
  const drawn = pictures.find(({ place }) => place.kind === 'architecture')
  expect((drawn?.png.length ?? 0) * 0.75).toBeLessThanOrEqual(mostPictureBytes.architecture)
  expect(drawn?.width).toBeLessThanOrEqual(mostPixels('architecture').width)
  expect(drawn?.width).toBeGreaterThan(500)
})

test('the workshop file carries the pictures and nothing else of the files they came from', async () => {
  await openLogos()
  const secret: readonly [string, Uint8Array] = ['tEXt', Buffer.from('Author\0Secret Person')]
  await choose('secret.png', pngOf(100, 50, { before: [secret] }))
  await client().getByText('secret.png').waitFor()
  const { pictures } = await savedWorkshop()
  expect(pictures).toHaveLength(3)
  const logo = pictures.find(({ name }) => name === 'secret.png')
  expect(Buffer.from(logo?.png ?? '', 'base64').toString('latin1')).not.toContain('Secret Person')
})

test('a logo can be removed', async () => {
  await openLogos()
  await client()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await client().getByText('No picture').waitFor()
  await app.page.getByRole('button', { name: 'Undo: removed the client logo' }).waitFor()
  if (process.env.PILOTAGE_LOOK) {
    await app.page.screenshot({ path: join(process.env.PILOTAGE_LOOK, 'prepare.png'), fullPage: true })
  }
  expect(app.pageErrors).toEqual([])
})
