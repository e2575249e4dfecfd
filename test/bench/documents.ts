import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Docxtemplater from 'docxtemplater'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PizZip from 'pizzip'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { contentOf } from '../support/brief-of.ts'
import { writeBriefFile, written } from '../support/document-files.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const briefs = 100
const passes = 7
const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const part = 'word/document.xml'
const textNode = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g

/** The same value with a number at the end of every text of several words, so that no two briefs share a text. */
function numbered<Value>(value: Value, number: number): Value {
  if (typeof value === 'string') return (value.includes(' ') ? `${value} ${number}` : value) as Value
  if (Array.isArray(value)) return value.map((one) => numbered(one, number)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbered(one, number)])) as Value
}

const sample = contentOf(insurerWorkshop(), 'INS-02')
const contents = Array.from(
  { length: briefs },
  (_, index): BriefContent => ({ ...sample, text: numbered(sample.text, index + 1) }),
)

async function ours(content: BriefContent): Promise<Uint8Array> {
  return written(await writeBriefFile(content, writtenAt)).file.bytes
}

function textsOf(file: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(file)[part] ?? new Uint8Array())
  return [...xml.matchAll(textNode)].map(([, , text = '']) => text)
}

/** The sample as a template: what also stands on a brief that nobody has begun stays, everything else is a tag. */
async function template() {
  const file = await ours(sample)
  const labels = new Set(textsOf(await ours(contentOf(importedInsurer(), 'INS-06'))))
  const data: Record<string, string> = {}
  const parts = unzipSync(file)
  const xml = strFromU8(parts[part] ?? new Uint8Array()).replaceAll(
    textNode,
    (whole, open: string, text: string, close: string) => {
      if (labels.has(text)) return whole
      const tag = `t${Object.keys(data).length}`
      data[tag] = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      return `${open}{${tag}}${close}`
    },
  )
  return { file: zipSync({ ...parts, [part]: strToU8(xml) }), data }
}

const { file: templateFile, data } = await template()

function theirs(values: Readonly<Record<string, string>>): Uint8Array {
  const document = new Docxtemplater(new PizZip(templateFile), { paragraphLoop: true, linebreaks: true })
  document.render(values)
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const valuesOf = contents.map((_, index) => numbered(data, index + 1))

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

interface Measured {
  readonly name: string
  readonly write: (index: number) => Promise<Uint8Array> | Uint8Array
  readonly single: number[]
  readonly whole: number[]
  readonly heap: number[]
  bytes: number
}

function measured(name: string, write: Measured['write']): Measured {
  return { name, write, single: [], whole: [], heap: [], bytes: 0 }
}

async function pass(one: Measured): Promise<void> {
  const begun = performance.now()
  for (let index = 0; index < briefs; index += 1) {
    const at = performance.now()
    one.bytes = (await one.write(index)).length
    one.single.push(performance.now() - at)
  }
  one.whole.push(performance.now() - begun)
  one.heap.push(heapMegabytes())
}

const all = [
  measured('Pilotage: fit and write', (index) => ours(contents[index] ?? sample)),
  measured('docxtemplater: fill', (index) => theirs(valuesOf[index] ?? data)),
]
for (const one of all) for (let index = 0; index < 10; index += 1) await one.write(index)
const before = heapMegabytes()
for (let count = 0; count < passes; count += 1) for (const one of all) await pass(one)
const fitted: number[] = []
for (const content of contents) {
  const at = performance.now()
  fitBrief(content)
  fitted.push(performance.now() - at)
}

console.log(
  `One-page briefs: ${Object.keys(data).length} texts each, medians of ${passes} passes of ${briefs}, one after the other in one process`,
)
console.log('                          one, ms  100, ms   bytes   heap after first, last pass, MB')
for (const { name, single, whole, heap, bytes } of all) {
  const figures = [
    median(single).toFixed(1).padStart(8),
    median(whole).toFixed(0).padStart(8),
    String(bytes).padStart(8),
    `${(heap[0] ?? 0).toFixed(1).padStart(8)} ${(heap.at(-1) ?? 0).toFixed(1)}`,
  ]
  console.log(`${name.padEnd(25)}${figures.join(' ')}`)
}
console.log(`Of ours, fitting: ${median(fitted).toFixed(1)} ms. Heap before: ${before.toFixed(1)} MB`)
