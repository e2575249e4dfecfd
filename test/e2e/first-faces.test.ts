import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gateIds } from '../../renderer/domain/rule/gates.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../renderer/domain/workshop/workshop.ts'
import { fileOf } from '../support/crowded-room.ts'
import type { AnyStep } from '../support/drive.ts'
import { doing, goToStep } from '../support/drive.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'
import { readWall } from '../support/wall-reading.ts'

const walls = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const

/** Titles of 120 letters, and purposes of 300, as people write them. */
const longest: Readonly<Record<DocumentLanguage, { readonly title: string; readonly purpose: string }>> = {
  en: {
    title:
      'Sorting and answering of all incoming mail by department and by urgency, with a draft that a specialist can correct',
    purpose:
      'Choose one pilot that we can start within eight weeks, and agree how we will know that it worked. ',
  },
  de: {
    title:
      'Haftpflichtschadenregulierungsunterstützung für Krankenhausunterlagen und Vertragsänderungen aus Kundenzuschriften je Tag',
    purpose: 'Einen Piloten auswählen, den wir in acht Wochen beginnen, und vereinbaren, was Erfolg heißt. ',
  },
  fr: {
    title:
      'Classement et réponse à tous les courriers entrants par service et par urgence, avec un projet à corriger par un expert',
    purpose: 'Choisir un pilote à lancer en huit semaines et convenir de ce qui dira qu’il a réussi. ',
  },
  es: {
    title:
      'Clasificación y respuesta de todo el correo entrante por departamento y por urgencia, con un borrador que se corrige',
    purpose: 'Elegir un piloto que empiece en ocho semanas y acordar cómo sabremos que ha funcionado. ',
  },
}

/** The insurer's list with dots and answers; at its fullest where `isFull`. */
function roomIn(documentLanguage: DocumentLanguage, isFull: boolean): Workshop {
  const room = importedInsurer()
  const { title, purpose } = longest[documentLanguage]
  const [first] = room.participants
  const candidates = room.candidates.map((one, at) => ({
    ...one,
    title: isFull ? `${title} ${at + 1}` : one.title,
    gates: {
      ...one.gates,
      ...Object.fromEntries(
        gateIds.map((gate, column) => [
          gate,
          (['yes', 'no', 'unknown'] as const)[(at + column) % 3] ?? 'yes',
        ]),
      ),
    },
  }))
  return {
    ...room,
    details: { ...room.details, documentLanguage, purpose: isFull ? purpose.repeat(3) : purpose },
    participants: room.participants.map((one) =>
      one.id === first?.id ? { ...one, role: 'decider', jobTitle: 'Chief Operating Officer' } : one,
    ),
    candidates,
    dots: room.participants.map(({ id }, seat) => ({
      id,
      workshopId: room.details.id,
      picks: [0, 1, 2, 3, 4].map(
        (at) => candidates[(seat * at + (seat % 3)) % 11]?.id ?? candidates[0]?.id ?? id,
      ),
    })) as Workshop['dots'],
  }
}

const faces: readonly { readonly step: AnyStep; readonly face: string; readonly picture: string }[] = [
  { step: 'Prepare', face: 'title', picture: 'title' },
  { step: 'Prepare', face: 'criterion', picture: 'criterion' },
  { step: 'Open', face: 'purpose', picture: 'purpose' },
  { step: 'Candidates', face: 'card', picture: 'card' },
  { step: 'Candidates', face: 'list', picture: 'list' },
  { step: 'Gates', face: '', picture: 'gates' },
  { step: 'Shortlist', face: 'dots', picture: 'sealedDots' },
]

const rooms = (['en', 'de', 'fr', 'es'] as const).flatMap((language) =>
  [false, true].map((isFull) => ({ language, isFull, name: isFull ? 'the longest titles' : 'usual titles' })),
)

describe.each(rooms)('on the wall in $language, with $name', ({ language, isFull }) => {
  let app: OpenApp
  let stage: Page

  beforeAll(async () => {
    app = await openApp()
    const path = join(app.folder, 'room.json')
    await writeFile(path, fileOf(roomIn(language, isFull)))
    app.dialogs.file = path
    await app.page.getByRole('button', { name: 'Open a file' }).click()
    await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await app.page.keyboard.press('s')
    await app.page.locator('.stage-panel').waitFor()
    stage = stageOf(app.context) as Page
  })

  afterAll(() => app.close())

  async function isRead(picture: string): Promise<void> {
    for (const wall of walls) {
      await stage.setViewportSize(wall)
      for (const colorScheme of ['light', 'dark'] as const) {
        await stage.emulateMedia({ colorScheme })
        await expect
          .poll(() => readWall(stage), {
            message: `${picture} at ${wall.width} x ${wall.height}, ${colorScheme}`,
          })
          .toEqual({ picture, small: [], cut: [], overlapping: [], broken: [], faint: [] })
      }
    }
  }

  test.each(faces)('the $picture is read in full', async ({ step, face, picture }) => {
    await goToStep(app.page, step)
    if (face !== '') await app.page.getByLabel('Shows').selectOption(face)
    await isRead(picture)
  })

  test('the dots are read in full, and the cut line says why it is there', async () => {
    await goToStep(app.page, 'Shortlist')
    await doing(app.page, 'stage.openDots').or(app.page.locator('[data-close-vote]')).click()
    await isRead('openDots')
    expect(await stage.locator('.cut-line-stage p').first().textContent()).toMatch(/\d/)
  })
})

test('the rooms are as full as they say', () => {
  for (const { language, isFull } of rooms.filter((one) => one.isFull)) {
    const room = roomIn(language, isFull)
    expect(candidatesInPlay(room)).toHaveLength(24)
    for (const { title } of room.candidates) expect(title.length).toBeGreaterThanOrEqual(115)
  }
})
