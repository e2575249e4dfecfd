import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Frame } from '../../renderer/safety/frame.ts'
import { encodeFrame, readFrames, readOnlyFrame } from '../../renderer/safety/frame.ts'

function fileOf(frames: readonly Frame[]): Uint8Array {
  return Uint8Array.from(frames.flatMap((frame) => [...encodeFrame(frame)]))
}

function framesFrom(first: number, texts: readonly string[]): readonly Frame[] {
  return texts.map((text, index) => ({ seq: first + index, json: JSON.stringify({ text }) }))
}

/** Where each frame ends. */
function endsOf(frames: readonly Frame[]): readonly number[] {
  let end = 0
  return frames.map((frame) => {
    end += encodeFrame(frame).length
    return end
  })
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '\n', '\u0000', '\uFEFF', '💡'),
)
const anyFrames = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.array(anyText, { minLength: 1, maxLength: 12 }))
  .map(([first, texts]) => framesFrom(first, texts))

const votes = framesFrom(
  98,
  Array.from({ length: 40 }, (_, index) => `votes ${index}: 4 4 3 5 2 – Größe "ok"`),
)

describe('a journal on disk', () => {
  test('gives back what was written, whatever the text', () => {
    fc.assert(
      fc.property(anyFrames, (frames) => {
        expect(readFrames(fileOf(frames))).toEqual({ frames, rest: { kind: 'clean' } })
      }),
    )
  })

  test('is one line for each change, with format, number, length and checksum before the change', () => {
    const text = new TextDecoder().decode(encodeFrame({ seq: 7, json: '{"a":"é"}' }))
    expect(text).toMatch(/^pilotage-1 7 10 [0-9a-f]{8} \{"a":"é"\}\n$/)
  })

  test('cut off after any byte keeps each change that stands whole before the cut, and nothing else', () => {
    const whole = fileOf(votes)
    const ends = endsOf(votes)
    for (let length = 0; length <= whole.length; length += 1) {
      const read = readFrames(whole.subarray(0, length))
      // A change without its line end is whole: its length and checksum say so.
      const kept = ends.filter((end) => end - 1 <= length).length
      expect(read.frames).toEqual(votes.slice(0, kept))
      expect(read.rest.kind).toBe(ends.includes(length) || length === 0 ? 'clean' : 'torn')
    }
  })

  test('with any byte changed loses nothing before it and accepts nothing damaged, 1,000 times', () => {
    const whole = fileOf(votes)
    const ends = endsOf(votes)
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }))
    fc.assert(
      fc.property(flip, ([at, mask]) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ mask
        const { frames, rest } = readFrames(bytes)
        const before = ends.filter((end) => end - 1 <= at).length
        expect(frames).toEqual(votes.slice(0, before))
        // Only the last line end can be changed without a finished line being lost.
        expect(rest.kind).toBe(before === votes.length ? 'torn' : 'damaged')
      }),
      { numRuns: 1_000 },
    )
  })

  test('ends before the zeros that a crashed file system leaves', () => {
    expect(readFrames(Uint8Array.from([...fileOf(votes), ...new Uint8Array(4096)]))).toEqual({
      frames: votes,
      rest: { kind: 'torn', bytes: 4096 },
    })
  })

  test.each([
    ['the line of another program', new TextEncoder().encode('{"seq":138}\n')],
    ['the line of a newer format', new TextEncoder().encode('pilotage-2 138 2 00000000 {}\n')],
    ['a frame with leading zeros in its number', new TextEncoder().encode('pilotage-1 0138 2 00000000 {}\n')],
  ])('ends before %s, and says that a finished line was there', (_what, tail) => {
    expect(readFrames(Uint8Array.from([...fileOf(votes), ...tail]))).toEqual({
      frames: votes,
      rest: { kind: 'damaged', bytes: tail.length, laterFrames: 0, highestSeq: 0 },
    })
  })

  test('ends at a gap, and says up to which change frames stand behind it', () => {
    const [early, late] = [votes.slice(0, 10), votes.slice(11)]
    expect(readFrames(fileOf([...early, ...late]))).toEqual({
      frames: early,
      rest: { kind: 'damaged', bytes: fileOf(late).length, laterFrames: 29, highestSeq: 137 },
    })
  })

  test('takes neither a change twice nor an earlier one after a later one', () => {
    const [one, two] = framesFrom(1, ['a', 'b']) as [Frame, Frame]
    expect(readFrames(fileOf([one, one])).frames).toEqual([one])
    expect(readFrames(fileOf([two, one])).frames).toEqual([two])
  })

  test('a checksum guards the number as well', () => {
    const text = new TextDecoder().decode(encodeFrame({ seq: 7, json: '{}' }))
    expect(readFrames(new TextEncoder().encode(text.replace(' 7 ', ' 8 '))).frames).toEqual([])
  })
})

describe('a snapshot', () => {
  const frame: Frame = { seq: 500, json: JSON.stringify({ votes: 'x'.repeat(300) }) }
  const whole = encodeFrame(frame)

  test('is read whole or not at all, cut off anywhere or with any byte changed', () => {
    expect(readOnlyFrame(whole)).toEqual(frame)
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(readOnlyFrame(whole.subarray(0, at))).toBeNull()
      expect(readOnlyFrame(flipped)).toBeNull()
    }
  })

  test('with anything behind it is not one', () => {
    expect(readOnlyFrame(Uint8Array.from([...whole, 0]))).toBeNull()
    expect(readOnlyFrame(fileOf([frame, { seq: 501, json: '{}' }]))).toBeNull()
  })
})
