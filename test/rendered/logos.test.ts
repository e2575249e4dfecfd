import validate from '@ooxml-tools/validate'
import { layoutDocument } from 'docx/layout'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { margins } from '../../renderer/documents/layout/layout-plan.ts'
import { measureHeight } from '../../renderer/documents/layout/measure.ts'
import { briefDocument } from '../../renderer/documents/word/plan-to-docx.ts'
import { decideNoPilot } from '../../renderer/domain/edits/edit-decision.ts'
import { setPicture } from '../../renderer/domain/edits/edit-pictures.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { PicturePlace, Pixels } from '../../renderer/domain/workshop/picture.ts'
import { mostPixels, sizeInside } from '../../renderer/domain/workshop/picture.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { contentOf } from '../support/brief-of.ts'
import { countingIds } from '../support/builders.ts'
import { candidateFile, noPilotFile, reportFile, writeBriefFile, written } from '../support/document-files.ts'
import { edited } from '../support/edited.ts'
import { candidateOf, insurerDay } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { pixelsOf } from '../support/pictures.ts'
import type { RenderedDocument } from '../support/rendered-pages.ts'
import { renderDocuments } from '../support/rendered-pages.ts'

const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const facts = { title: 'Brief', client: 'Client', author: 'Author', language: 'en-GB', writtenAt }
const key = 'INS-02'

type Shape = readonly [wide: number, high: number]

/** A picture of a shape, as large as its place keeps it. */
function shaped(kind: PicturePlace['kind'], [wide, high]: Shape): Pixels {
  const { width, height } = sizeInside(
    { width: wide, height: high },
    mostPixels(kind),
    Number.POSITIVE_INFINITY,
  )
  return pixelsOf(width, height)
}

function roomWith(client: Shape | null, consultant: Shape | null, firm: string): Workshop {
  const edits = [
    ...(firm === '' ? [] : [editDetails({ consultant: firm })]),
    ...(client ? [setPicture({ kind: 'clientLogo' }, shaped('clientLogo', client))] : []),
    ...(consultant ? [setPicture({ kind: 'consultantLogo' }, shaped('consultantLogo', consultant))] : []),
    setPicture(
      { kind: 'architecture', candidateId: candidateOf(insurerWorkshop(), key).id },
      shaped('architecture', [3, 2]),
    ),
  ]
  const given = countingIds()
  return edits.reduce((room, edit) => edited(room, edit, given), insurerWorkshop())
}

const longName = 'Rowan, Halvorsen, Brandt & Partners, Consulting Engineers and Facilitators, Limited Company'

const shapes: readonly (readonly [string, Shape | null, Shape | null, string])[] = [
  ['both square', [1, 1], [1, 1], 'Rowan & Partners'],
  ['twenty times as wide as high', [20, 1], [20, 1], 'Rowan & Partners'],
  ['twenty times as high as wide', [1, 20], [1, 20], 'Rowan & Partners'],
  ['one wide, one high', [20, 1], [1, 20], longName],
  ['as wide and high as they may be', [21, 4.4], [21, 4.4], longName],
  ['of the client only', [3, 1], null, ''],
  ['of the consultant only, and no name', null, [3, 1], ''],
  ['none, but a name', null, null, 'Rowan & Partners'],
  ['none, but a name of four lines', null, null, `${longName} `.repeat(4)],
]

const papersTried: readonly Paper[] = ['a4', 'letter']
const contents: readonly BriefContent[] = shapes.flatMap(([, client, consultant, firm]) =>
  papersTried.map((paper) => {
    const content = contentOf(roomWith(client, consultant, firm), key, paper)
    return { ...content, text: { ...content.text, continuesInAnnex: true } }
  }),
)

const room = roomWith([20, 1], [1, 1], 'Rowan & Partners')
const noPilot = edited(
  room,
  decideNoPilot({
    fixFirst: [{ what: 'Renew the rate cards', who: 'Data manager', by: null }],
    scoreAgainOn: null,
    decidedBy: 'COO',
    decidedOn: insurerDay,
    reason: '',
  }),
  countingIds(),
)

async function briefOf(content: BriefContent): Promise<Uint8Array> {
  return written(await writeBriefFile(content, writtenAt)).file.bytes
}

async function noPilotPage(): Promise<Uint8Array> {
  return (await noPilotFile(noPilot, documentWords.en, writtenAt)).bytes
}

async function othersIn(language: DocumentLanguage): Promise<readonly Uint8Array[]> {
  const content = contentOf(room, key, 'a4', language)
  const files = [
    await reportFile(room, documentWords[language], 'a4', writtenAt),
    await candidateFile('plan', content, writtenAt),
    await candidateFile('readiness', content, writtenAt),
  ]
  return files.map(({ bytes }) => bytes)
}

/** Pictures of a Word file, in order. */
function drawingsOf(file: Uint8Array) {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  return {
    xml,
    drawings: [...xml.matchAll(/<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"/g)].map(([, id, said]) => ({
      id,
      said,
    })),
  }
}

let briefs: readonly Uint8Array[] = []
let others: readonly Uint8Array[] = []
let rendered: readonly RenderedDocument[] = []

beforeAll(async () => {
  briefs = await Promise.all(contents.map(briefOf))
  const perLanguage = await Promise.all(documentLanguages.map(othersIn))
  others = [await noPilotPage(), ...perLanguage.flat()]
  rendered = await renderDocuments([...briefs, ...others], process.env.PILOTAGE_LOOK)
})

describe('a brief with logos', () => {
  test.each(shapes.map(([name], index) => [name, index] as const))(
    '%s is one page in LibreOffice, as high as predicted, on both papers',
    (_, index) => {
      for (const at of [2 * index, 2 * index + 1]) {
        const page = rendered[at]
        const fit = fitBrief(contents[at] as BriefContent)
        const plan = fit.kind === 'fits' ? fit.plan : fit.shared?.plan
        if (!page || !plan) throw new Error('not rendered')
        expect(page.pages).toBe(1)
        expect(page.bottom).toBeLessThanOrEqual((margins.top + measureHeight(plan)) / 20)
      }
    },
  )

  test('is one page in a model of Word', async () => {
    for (const content of contents) {
      const fit = fitBrief(content)
      const plan = fit.kind === 'fits' ? fit.plan : fit.shared?.plan
      if (!plan) throw new Error('too long')
      const { pages } = await layoutDocument(briefDocument(plan, facts))
      expect(pages).toHaveLength(1)
    }
  })

  test('gives the same bytes whenever it is written', async () => {
    const [content] = contents
    if (!content) throw new Error('none')
    expect(await briefOf(content)).toEqual(briefs[0])
  })

  test('names the consultant once, with words, whether beside the logo or in a line of its own', () => {
    for (const [index, [, , , firm]] of shapes.entries()) {
      const { text = '' } = rendered[2 * index] ?? {}
      const times = text.split('Facilitated by Rowan').length - 1
      expect(times).toBe(firm === '' ? 0 : 1)
    }
  })
})

describe('the pictures of every document', () => {
  test('stand in the text, have a number of their own and alternative text', () => {
    for (const file of [...briefs, ...others]) {
      const { xml, drawings } = drawingsOf(file)
      expect(xml).not.toMatch(/wp:anchor|w:framePr|wps:txbx|w:pict/)
      expect(xml.match(/<wp:inline/g)?.length ?? 0).toBe(drawings.length)
      expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length)
      expect(drawings.filter(({ said }) => said === '')).toEqual([])
    }
  })

  test('are two logos in each, and the architecture in the plan', () => {
    const counts = others.map((file) => drawingsOf(file).drawings.length)
    expect(counts).toEqual([2, ...documentLanguages.flatMap(() => [2, 3, 2])])
  })

  test('are spoken of in the language of the document', () => {
    const plans = documentLanguages.map((_, index) => others[2 + 3 * index] ?? new Uint8Array())
    expect(plans.map((file) => drawingsOf(file).drawings.map(({ said }) => said))).toEqual([
      [
        'Logo of Northgate Insurance',
        'Logo of Rowan &amp; Partners',
        'Picture of the architecture: Repair invoice checking',
      ],
      [
        'Logo von Northgate Insurance',
        'Logo von Rowan &amp; Partners',
        'Bild der Architektur: Repair invoice checking',
      ],
      [
        'Logo de Northgate Insurance',
        'Logo de Rowan &amp; Partners',
        'Image de l’architecture\u00a0: Repair invoice checking',
      ],
      [
        'Logotipo de Northgate Insurance',
        'Logotipo de Rowan &amp; Partners',
        'Imagen de la arquitectura: Repair invoice checking',
      ],
    ])
  })

  test('are figures for a screen reader', () => {
    expect(rendered[0]?.tags.get('Figure')).toBe(2)
  })

  test('make no error for Microsoft 365', async () => {
    const problems = []
    for (const file of [...briefs, ...others])
      problems.push(...(await validate(file, 'docx', 'Microsoft365')))
    expect(problems).toEqual([])
  })

  test('leave the page of no pilot one page', () => {
    expect(rendered[briefs.length]?.pages).toBe(1)
  })
})
