import { describe, expect, test } from 'vitest'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import type { Paragraph } from '../../renderer/documents/layout/layout-plan.ts'
import { countLines, longestPiece } from '../../renderer/documents/layout/measure.ts'
import { contentOf } from '../support/brief-of.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const fit = fitBrief(contentOf(insurerWorkshop(), 'INS-02'))
if (fit.kind === 'tooLong') throw new Error('The sample fits')
const { styles } = fit.plan
const cellOf = (text: string): Paragraph => ({ kind: 'paragraph', style: 'cell', runs: [{ text }] })
const em = styles.cell.halfPoints * 10

describe('measuring what Arial does not have', () => {
  test('takes Thai and Devanagari for little wider than they are, and marks above letters for nothing', () => {
    for (const [letters, most] of [
      ['ตรวจสอบใบแจ้งหนี้', 13 * 0.85],
      ['निर्णय', 4 * 0.85],
    ] as const) {
      const width = longestPiece(cellOf(letters), styles) / em
      expect(width).toBeGreaterThan(2)
      expect(width).toBeLessThan(most)
    }
    expect(longestPiece(cellOf('ก่'), styles)).toBe(longestPiece(cellOf('ก'), styles))
  })

  test('gives Thai without spaces a line more than its width needs, and more where its words are long for the column', () => {
    const text = 'ตรวจสอบใบแจ้งหนี้ทีมข้อมูลตัดสินใจ'.repeat(6)
    const paragraph = cellOf(text)
    for (const width of [6000, 3000, 1500]) {
      const full = longestPiece(paragraph, styles) / width
      expect(countLines(paragraph, styles, width)).toBeGreaterThan(full + 1)
      expect(countLines(paragraph, styles, width)).toBeLessThanOrEqual(2 * full + 2)
    }
  })

  test('does not break at a no-break space', () => {
    const held = countLines(cellOf('≥\u00A040,000'), styles, em * 4)
    const free = countLines(cellOf('≥ 40,000'), styles, em * 4)
    expect(held).toBeGreaterThanOrEqual(free)
    expect(longestPiece(cellOf('≥\u00A040,000'), styles)).toBeGreaterThan(
      longestPiece(cellOf('≥ 40,000'), styles),
    )
  })

  test('gives a sign that is a whole sentence the width of one', () => {
    expect(longestPiece(cellOf('\uFDFD'), styles) / em).toBeGreaterThan(7.9)
    expect(longestPiece(cellOf('\uFDFA'), styles) / em).toBeGreaterThan(2.9)
  })

  test('gives each mark stacked on a letter room of its own where Arial has none for it', () => {
    const bare = longestPiece(cellOf('W'), styles)
    expect(longestPiece(cellOf('W\u0337\u0322\u031B'), styles)).toBeGreaterThan(bare + 3 * em)
  })

  test('gives a long address the lines that breaking after its signs may take', () => {
    const address = `https://claims.example/${'archive/of/invoices/'.repeat(8)}`
    const letters = 'a'.repeat(address.length)
    const width = em * 20
    const full = longestPiece(cellOf(address), styles) / width
    expect(countLines(cellOf(address), styles, width)).toBeGreaterThan(full * 1.4)
    expect(countLines(cellOf(letters), styles, width)).toBeLessThan(
      longestPiece(cellOf(letters), styles) / width + 2.1,
    )
  })
})
