import { describe, expect, test } from 'vitest'
import { readPicture } from '../../renderer/formats/read-picture.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { jpegHeadOf, pngOf, svgOf } from '../support/pictures.ts'

const said = (bytes: Uint8Array) => {
  const read = readPicture(bytes)
  return read.kind === 'refused' ? sayProblem(read.problem) : read.kind
}
const text = (content: string) => Buffer.from(content)
const square = '<rect width="50" height="50"/>'

describe('a picture is taken by its content', () => {
  test('a PNG and a JPEG', () => {
    expect(readPicture(pngOf(40, 20))).toEqual({ kind: 'raster', mediaType: 'image/png' })
    expect(readPicture(jpegHeadOf(640, 480, 3))).toEqual({ kind: 'raster', mediaType: 'image/jpeg' })
    expect(readPicture(jpegHeadOf(640, 480, 1))).toMatchObject({ kind: 'raster' })
  })

  test.each([
    ['its own size', 'width="200" height="50"', 200, 50],
    ['a size with units', "width='20mm' height='5mm'", 20, 5],
    ['the proportion of its view', 'width="100%" height="100%" viewBox="0 0 300, 100"', 300, 100],
    ['no size at all', '', 300, 150],
  ])('a drawing, with %s', (_, attributes, width, height) => {
    expect(readPicture(svgOf(square, attributes))).toMatchObject({ kind: 'drawing', width, height })
  })

  test('a drawing says its size and its view on its root, for whoever draws it', () => {
    expect(
      readPicture(svgOf(square, "width='100%' data-width='3' height=\"50%\" viewBox='0 0 30 10'")),
    ).toMatchObject({
      text: `<svg xmlns="http://www.w3.org/2000/svg" data-width='3' viewBox='0 0 30 10' width="30" height="10">${square}</svg>`,
    })
    expect(readPicture(svgOf(square))).toMatchObject({
      text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50">${square}</svg>`,
    })
    expect(readPicture(text('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject({
      text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150" width="300" height="150"/>',
    })
  })

  test('a drawing after a declaration, a comment and a document type', () => {
    const head = `\ufeff<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n`
    expect(readPicture(Buffer.concat([text(head), svgOf(square)]))).toMatchObject({ kind: 'drawing' })
  })

  test('a drawing with a script, a link and pictures of its own: drawn as an image, none of them does anything', () => {
    const inside = `<script>alert(1)</script><a href="https://example.com/">${square}</a><image href="data:image/png;base64,AAAA"/><use xlink:href="#a"/><rect fill="url(#b)" onload="alert(1)"/>`
    expect(readPicture(svgOf(inside))).toMatchObject({ kind: 'drawing' })
  })
})

describe('a picture that cannot be printed is refused with what to do', () => {
  test.each([
    ['0 bytes', Buffer.alloc(0), /^the file is empty \(0 bytes\); save the picture again/],
    [
      'a GIF',
      text('GIF89a......'),
      /^this is a GIF, whatever the file name says; save it as PNG, JPEG or SVG$/,
    ],
    ['WebP', text('RIFF....WEBPVP8 '), /^this is a WebP picture/],
    ['a photo of a telephone', text('\0\0\0\x18ftypheic'), /^this is a HEIC photo/],
    ['a PDF', text('%PDF-1.7'), /^this is a PDF/],
    ['a text', text('hello, I am no picture'), /^this is not a picture/],
    ['a web page', text('<html><body><svg></svg></body></html>'), /^this is not a picture/],
    ['noise', Buffer.from([0, 1, 2, 3, 250, 251, 252]), /^this is not a picture/],
    ['more than 10 MB', Buffer.alloc(11 * 1024 * 1024, 1), /^it is 11 MB, and the limit is 10 MB/],
    [
      '20,000 x 20,000 pixels',
      pngOf(1, 1, { claims: [20_000, 20_000] }),
      /^it is 20,000 x 20,000 pixels, and the limit is 10,000 per side and 40 million in total; save it smaller$/,
    ],
    ['an endless strip', jpegHeadOf(65_000, 1, 3), /^it is 65,000 x 1 pixels/],
    ['8,000 x 8,000 pixels', pngOf(1, 1, { claims: [8_000, 8_000] }), /in total; save it smaller$/],
    ['no width', pngOf(1, 1, { claims: [0, 5] }), /^it is damaged or incomplete/],
    [
      'animation',
      pngOf(4, 4, { before: [['acTL', Buffer.alloc(8)]] }),
      /^it is animated, and paper can’t show that/,
    ],
    ['colours for print', jpegHeadOf(640, 480, 4), /^its colours are for print \(CMYK\)/],
    ['a PNG cut in its head', pngOf(40, 20).subarray(0, 18), /^it is damaged or incomplete/],
    ['a JPEG cut before its frame', jpegHeadOf(640, 480, 3).subarray(0, 9), /^it is damaged or incomplete/],
  ])('%s', (_, bytes, message) => {
    expect(said(bytes)).toMatch(message)
  })

  test.each([
    ['a picture elsewhere', '<image href="https://example.com/a.png"/>', 'https://example.com/a.png'],
    ['a picture beside it', "<image xlink:href='logo.png'/>", 'logo.png'],
    ['a hidden address', '<image href="&#104;ttps://example.com/"/>', '&#104;ttps://example.com/'],
    [
      'a font',
      '<style>@import url(https://example.com/f.css);</style>',
      '@import url(https://example.com/f.css)',
    ],
    ['a fill', '<rect style="fill:url( \'file:///etc/passwd\' )"/>', 'file:///etc/passwd'],
    ['another drawing', '<use href="other.svg#part"/>', 'other.svg#part'],
  ])('a drawing that needs %s', (_, inside, what) => {
    expect(said(svgOf(inside))).toBe(
      `it needs something outside the file (${what}); export the drawing with everything embedded, or as PNG`,
    )
  })

  test('a drawing with entities, which multiply or name files', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    expect(said(Buffer.concat([text(bomb), svgOf('<text>&b;</text>')]))).toMatch(/^it needs something/)
  })

  test.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['comments', '<!-- -->'.repeat(200_000)],
    ['links that never end', `<svg>${'<a '.repeat(500_000)}`],
    ['references that never end', `<svg>${' href="#'.repeat(300_000)}`],
    ['a document type that never ends', `<!DOCTYPE ${' '.repeat(2_000_000)}`],
  ])('in no time: a hostile drawing of %s', (_, content) => {
    const begun = performance.now()
    readPicture(text(content))
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})
