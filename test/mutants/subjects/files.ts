import { mutantsOf } from '../mutant.ts'

const encrypted = ['test/formats/encrypted-file.test.ts']
const heads = ['test/formats/encrypted-head.test.ts']
const checksums = ['test/formats/checksum.test.ts']
const plans = ['test/safety/recovery-plan.test.ts']

/** The file with a passphrase. */
export const seal = [
  ...mutantsOf('renderer/formats/workshop-file/encrypted-file.ts', encrypted, [
    ['an accent that is composed otherwise is another', "passphrase.normalize('NFC')", 'passphrase'],
    ['a guess costs a tenth', 'const iterations = 1_000_000', 'const iterations = 100_000'],
    [
      'salt and nonce are always the same',
      'crypto.getRandomValues(new Uint8Array(bytes))',
      'new Uint8Array(bytes)',
    ],
    ['the head is not tied to the content', 'iv: nonce, additionalData: head', 'iv: nonce'],
    ['a wrong passphrase is called damage', '!same(keys.check, head.check)', 'false'],
  ]),
  ...mutantsOf('renderer/formats/workshop-file/encrypted-file.ts', heads, [
    ['damage is not looked for', '!same(await digest(file), bytes.subarray(end))', 'false'],
  ]),
  ...mutantsOf('renderer/formats/workshop-file/encrypted-head.ts', heads, [
    [
      'a file may ask for any number of rounds',
      'const mostIterations = 10_000_000',
      'const mostIterations = 2 ** 32',
    ],
    ['a file may ask for no rounds', 'iterations >= fewestIterations', 'iterations >= 0'],
    ['any derivation is taken', 'numbers.getUint16(derivationAt) === pbkdf2 &&', ''],
    ['a content without its tag is taken', 'contentLength >= tagBytes &&', ''],
    ['something behind the content is taken', 'bytes.length === whole', 'bytes.length >= whole'],
    ['a newer form is called damaged', 'if (version > encryptedVersion)', 'if (version > 9)'],
  ]),
]

/** The checksum of changes, snapshots and workshop files. */
export const checksum = [
  ...mutantsOf('renderer/safety/crc32.ts', checksums, [
    ['another polynomial', '0xedb88320', '0x82f63b78'],
    ['it begins with nothing', 'let value = 0xffffffff', 'let value = 0'],
    ['zeros in front are lost', ".padStart(8, '0')", ''],
    ['the first part alone is summed', 'of chunks)', 'of chunks.slice(0, 1))'],
  ]),
  ...mutantsOf('renderer/formats/workshop-file/checksum.ts', checksums, [
    [
      'letters are cut to one byte',
      'new TextEncoder().encode(text)',
      'Uint8Array.from(text, (letter) => letter.charCodeAt(0))',
    ],
  ]),
]

/** What is done at opening, and what a safety copy holds. */
export const recovery = [
  ...mutantsOf('renderer/safety/recovery-plan.ts', plans, [
    ['one lost change is overlooked', 'seen > most ||', 'seen > most + 1 ||'],
    ['two that went apart are joined', "if (database.kind === 'present' && !database.agrees)", 'if (false)'],
    ['an unreadable database is nothing', "database.kind === 'unreadable' && most === 0", 'false'],
    [
      'a rebuild begins at the first change',
      "{ kind: 'rebuild', from: inDatabase",
      "{ kind: 'rebuild', from: 0",
    ],
    [
      'a lost change of the database is overlooked',
      'Math.max(held.seen, inDatabase)',
      'Math.max(held.last, inDatabase)',
    ],
  ]),
  ...mutantsOf('renderer/safety/recoverable.ts', plans, [
    [
      'a damaged last change is not known',
      'Math.max(rest.highestSeq, first + frames.length)',
      'rest.highestSeq',
    ],
    ['parts that disagree are joined', 'known && known.json !== frame.json', 'false'],
    [
      'an older line hides a newer one that is lost',
      'line > best.line && seen > 0',
      'line > best.line && seen > best.seen',
    ],
    ['the oldest snapshot is taken', 'last >= best.last', 'last > best.last'],
  ]),
]
