import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { root, sourceFiles, textOf } from '../support/read-imports.ts'
import { strayTexts, unusedKeys } from '../support/text-checks.ts'

type Catalogue = Readonly<Record<string, string>>

function read(language: string, name: string): Catalogue {
  return JSON.parse(readFileSync(join(root, 'assets/texts', language, `${name}.json`), 'utf8'))
}

const sources = sourceFiles().map(textOf)
/** Words such as Team and Budget are the same in two languages; more than this is a text left in English. */
const mostSame = 0.12

const messages = ['interface', 'stage', 'exchange', 'document', 'method', 'cli', 'host'] as const

describe.each(messages)('the catalogue of %s texts', (name) => {
  const catalogue = read('en', name)

  test('holds messages that can be said', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(() => new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }), key).not.toThrow()
    }
  })

  test('holds no message that is never said', () => {
    expect(unusedKeys(Object.keys(catalogue), sources)).toEqual([])
  })

  test('holds no message that is empty or has spaces too many', () => {
    const untidy = Object.entries(catalogue).filter(
      ([, message]) => message !== message.trim() || message === '' || / {2}/.test(message),
    )
    expect(untidy).toEqual([])
  })
})

/** Words that the stage shares with the interface stand there alone, in English. */
function englishOf(name: string): Catalogue {
  if (name !== 'stage') return read('en', name)
  const shared = Object.entries(read('en', 'interface')).filter(([key]) => key in read('de', 'stage'))
  return { ...Object.fromEntries(shared), ...read('en', 'stage') }
}

test('a word that the stage shares with the interface stands in one catalogue', () => {
  const shared = Object.keys(read('en', 'stage')).filter((key) => key in read('en', 'interface'))
  expect(shared).toEqual([])
})

test('the stage is translated in what it says, and in nothing else', () => {
  const drawn = sourceFiles().filter((path) => /renderer.(stage|figures|texts.say-verdict)/.test(path))
  expect(unusedKeys(Object.keys(read('de', 'stage')), drawn.map(textOf))).toEqual([])
})

describe.each(
  documentLanguages.slice(1).flatMap((language) => [
    ['document', language],
    ['method', language],
    ['stage', language],
  ]),
)('the texts of the %s in %s', (name, language) => {
  const english = englishOf(name)
  const catalogue = read(language, name)
  /** Thresholds of the rule fill themselves, and a language may say them in words: "a tie" for "half below 3". */
  const gaps = (message: string) =>
    [...message.matchAll(/\{([a-zA-Z]+)\s*[,}]/g)]
      .map(([, gap]) => gap)
      .filter((gap) => gap !== 'redBar' && gap !== 'goodBar')
      .toSorted()

  test('say everything that the English ones say, with the same gaps', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [key, message] of Object.entries(catalogue)) {
      expect(gaps(message), key).toEqual(gaps(english[key] ?? ''))
      expect(
        () => new IntlMessageFormat(message, language, undefined, { ignoreTag: true }),
        key,
      ).not.toThrow()
    }
  })

  test('are translated: hardly any word is the same', () => {
    const worded = Object.entries(catalogue).filter(([, message]) =>
      /\p{L}{4}/u.test(message.replaceAll(/\{.*?\}/g, '')),
    )
    const same = worded.filter(([key, message]) => message === english[key])
    expect(same.length / worded.length).toBeLessThan(mostSame)
    expect(same.filter(([, message]) => message.split(' ').length > 3)).toEqual([])
  })
})

describe('components', () => {
  const components = sourceFiles().filter((path) => path.endsWith('.tsx'))

  test('speak only through the catalogues', () => {
    const strays = components.flatMap((path) => strayTexts(textOf(path)).map((stray) => `${path}, ${stray}`))
    expect(strays).toEqual([])
    expect(components.length).toBeGreaterThan(50)
  })
})

describe('the finder of strays', () => {
  test.each([
    ['<h1>Ranking</h1>', 'Ranking'],
    ['<p className="muted">\n  Two words {count}\n</p>', 'Two words'],
    ['<button aria-label="Close" />', 'Close'],
    ["<Field label={'Client name'} />", 'Client name'],
    ['<Field label={`Client name`} />', 'Client name'],
    ['<>Fragment text</>', 'Fragment text'],
    [`<h2>{\`Seat \${seat}\`}</h2>`, 'Seat'],
    ['<li>{say("a")}: and so on</li>', 'and so on'],
    ["<p>{count > 1 ? 'Many seats' : say('b')}</p>", 'Many seats'],
    ["<p title={name || 'No name'} />", 'No name'],
  ])('finds the words in %s', (source, words) => {
    expect(strayTexts(source).join()).toContain(words)
  })

  test.each([
    ["<h1>{say('ranking.title')}</h1>"],
    ['const wide = width > 3 && height < 4'],
    ['const map = new Map<string, Row>()\nconst other: Array<Row> = []'],
    ['<kbd key={key}>{readable(key)}</kbd>'],
    ['<span>{a}: {b}</span>'],
    ['const a = <p>{/* in a comment */}</p>'],
    ['<input type="text" className="control" />'],
  ])('leaves %s alone', (source) => {
    expect(strayTexts(source)).toEqual([])
  })
})

describe('the finder of unused messages', () => {
  test('knows keys said in full and by a template, and nothing else', () => {
    const source = `say('a.one')\nsay(\`b.\${kind}.rule\`)`
    expect(unusedKeys(['a.one', 'b.ready.rule', 'b.ready', 'c.one'], [source])).toEqual(['b.ready', 'c.one'])
  })
})
