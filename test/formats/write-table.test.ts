import { expect, test } from 'vitest'
import { writeTable } from '../../renderer/formats/write-table.ts'

test('writes a table in HTML and in text, with nothing in it that is markup, a formula or a second line', () => {
  const { html, text } = writeTable({
    heads: ['', 'Candidate'],
    rows: [
      ['=1', 'Post & <b>forms</b>'],
      ['2', '=HYPERLINK("x")'],
      ['', 'Two\nlines\there'],
    ],
  })
  expect(html).toBe(
    '<table><thead><tr><th></th><th>Candidate</th></tr></thead><tbody>' +
      '<tr><td>1=</td><td>Post &amp; &lt;b&gt;forms&lt;/b&gt;</td></tr>' +
      "<tr><td>2</td><td>'=HYPERLINK(&quot;x&quot;)</td></tr>" +
      '<tr><td></td><td>Two lines here</td></tr></tbody></table>',
  )
  expect(text.split('\r\n')).toEqual([
    '\tCandidate',
    '1=\tPost & <b>forms</b>',
    '2\t\'=HYPERLINK("x")',
    '\tTwo lines here',
  ])
})
