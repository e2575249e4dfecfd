import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { blankBrief } from '../../renderer/domain/brief/blank-brief.ts'
import type { BriefText } from '../../renderer/domain/brief/brief.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { contentOf } from '../support/brief-of.ts'
import { exampleBriefText } from '../support/example-brief.ts'
import { longestTitle } from '../support/full-room.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import type { StageAlone } from '../support/stage-alone.ts'
import { pictureOf, stageAlone } from '../support/stage-alone.ts'
import { readWall } from '../support/wall-reading.ts'

const key = 'INS-02'
const walls = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const

const sentence = 'Every invoice is compared with the estimate, line by line, before it is paid. '
const withStatement = (sentences: number): BriefText => ({
  ...exampleBriefText,
  problem: { ...exampleBriefText.problem, statement: sentence.repeat(sentences).trim() },
})

interface Written {
  readonly language: DocumentLanguage
  readonly paper: Paper
}

/** As many sentences as the page holds in a language. */
function mostSentences({ language, paper }: Written): number {
  const content = contentOf(insurerWorkshop(), key, paper, language)
  const holds = (count: number) => fitBrief({ ...content, text: withStatement(count) }).kind === 'fits'
  let count = 1
  while (holds(count + 1)) count += 1
  return count
}

const texts: readonly { readonly name: string; readonly textFor: (written: Written) => BriefText }[] = [
  { name: 'nothing on it', textFor: () => blankBrief },
  {
    name: 'little on it',
    textFor: () => ({ ...blankBrief, head: exampleBriefText.head, problem: exampleBriefText.problem }),
  },
  { name: 'what the sample says', textFor: () => exampleBriefText },
  { name: 'as much as it holds', textFor: (written) => withStatement(mostSentences(written)) },
  { name: 'more than it holds', textFor: (written) => withStatement(mostSentences(written) + 12) },
]

function roomWith(text: BriefText, paper: Paper, title?: string): Workshop {
  const room = insurerWorkshop()
  return {
    ...room,
    details: { ...room.details, paper },
    candidates: room.candidates.map((one) => (title && one.key === key ? { ...one, title } : one)),
    briefs: room.briefs.map((brief) => ({ ...brief, ...text })),
  }
}

describe('the page of the brief is whole on the wall', () => {
  let stage: StageAlone

  beforeAll(async () => {
    stage = await stageAlone()
  })

  afterAll(() => stage.close())

  async function isWhole(room: Workshop, language: DocumentLanguage, name: string): Promise<void> {
    const picture = pictureOf(room, 'page', language)
    for (const wall of walls) {
      await stage.page.setViewportSize(wall)
      await stage.show(picture, language)
      if (process.env.LOOK_IN) {
        const file = `page-${name}-${language}-${wall.width}.png`.replaceAll(' ', '_')
        await stage.page.screenshot({ path: join(process.env.LOOK_IN, file) })
      }
      const message = `${wall.width} x ${wall.height}`
      expect(await readWall(stage.page), message).toEqual({
        picture: 'page',
        small: [],
        cut: [],
        overlapping: [],
        broken: [],
        faint: [],
      })
      const paper = await stage.page.locator('.plan-page').boundingBox()
      expect(paper?.y, message).toBeGreaterThan(0)
      expect((paper?.y ?? 0) + (paper?.height ?? 0), message).toBeLessThan(wall.height)
      // From edge to edge, as far as the wall goes.
      if (wall.width === 1920) expect(paper?.height, message).toBeGreaterThan(0.85 * wall.height)
    }
  }

  const all = documentLanguages.flatMap((language) =>
    texts.map(({ name, textFor }) => ({ language, name, textFor })),
  )

  test.each(all)('with $name, in $language', async ({ language, name, textFor }) => {
    const paper = language === 'es' ? 'letter' : 'a4'
    await isWhole(roomWith(textFor({ language, paper }), paper), language, name)
  })

  test('with the longest title', async () => {
    await isWhole(roomWith(exampleBriefText, 'a4', longestTitle), 'en', 'longest title')
  })

  test('says of each section how much of it is open', async () => {
    await stage.show(pictureOf(roomWith(blankBrief, 'a4'), 'page', 'en'), 'en')
    const sections = stage.page.locator('.page-sections li')
    expect(await sections.filter({ hasText: /^The case/ }).textContent()).toMatch(/\d+ open$/)
    await stage.show(pictureOf(roomWith(exampleBriefText, 'a4'), 'page', 'en'), 'en')
    expect(await sections.filter({ hasText: /^The case/ }).textContent()).toMatch(/complete$/)
  })
})
