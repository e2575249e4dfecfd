/** Where a case of bad input is tested: the file under `test`, and words of the test's name or of its case. */
type Place = readonly [file: string, words: string]

const table = 'formats/read-table.test.ts'
const decode = 'formats/decode-text.test.ts'
const candidates = 'formats/read-candidates.test.ts'
const ballots = 'formats/read-ballots.test.ts'
const pictures = 'formats/read-picture.test.ts'
const file = 'formats/workshop-file.test.ts'
const damaged = 'bad-input/workshop-file.test.ts'
const sheets = 'bad-input/xlsx.test.ts'
const texts = 'support/hostile-texts.ts'
const replace = 'electron/replace-file.test.ts'
const shelf = 'electron/disk-shelf.test.ts'

/** Every case of bad input, by what it concerns, with the test that shows what is done about it. */
export const badInput: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  CSV: {
    'UTF-8 without BOM': [decode, "['UTF-8', utf8, 'utf-8']"],
    'UTF-8 with BOM': [decode, 'UTF-8 with a byte order mark'],
    'UTF-16 LE': [decode, 'UTF-16 LE without a mark'],
    'UTF-16 BE': [decode, 'UTF-16 BE without a mark'],
    'Windows-1252': [decode, "['Windows-1252', windows1252(), 'windows-1252']"],
    comma: [table, "['commas'"],
    semicolon: [table, "['semicolons'"],
    tab: [table, "['tabs'"],
    'quotes, line breaks in cells, doubled quotes': [
      table,
      'with quoted cells, line breaks and doubled quotation marks in them',
    ],
    'a missing quote': [table, 'a quotation mark that is never closed'],
    'empty file': [table, "['nothing', '', 'the file is empty']"],
    'header only': [table, 'only a header'],
    'missing, doubled, unknown columns': [
      candidates,
      'are named when missing, doubled, unknown or without a name',
    ],
    'reordered columns': [candidates, 'are known in any order, case and spelling of spaces'],
    '100,000 rows': [table, 'of 100,000 rows'],
    'many rows taken twice': ['bad-input/csv.test.ts', 'of 20,000 rows is taken whole'],
    'a 10 MB cell': [table, 'a cell of 10 MB'],
    'numbers as 1.234,5 and 1,234.5': [candidates, "['1.234,5', '6.800']"],
    'score 0': [ballots, "['0', '“0”']"],
    'score 6': [ballots, "['6', '“6”']"],
    'score 3.5': [ballots, "['3.5', '“3.5”']"],
    'score "four"': [ballots, "['four', '“four”']"],
    'score blank and "-"': [ballots, 'hold scores, abstentions, outs and gaps'],
    'unknown candidate': [ballots, 'an unknown candidate'],
    'unknown participant': ['bad-input/csv.test.ts', 'is named before, and seated with the ballot'],
    'the same ballot twice': [ballots, 'the same ballot twice'],
    'cells starting with = + - @': ['formats/write-csv.test.ts', 'no written cell begins as a formula'],
    'one wrong row keeps the list out': ['bad-input/csv.test.ts', 'keeps the whole list out, and is named'],
  },
  paste: {
    'Excel (TSV)': [candidates, 'are cells with a header'],
    'Excel beside its HTML': ['e2e/import-sheets.test.ts', 'cells from Excel are taken as their text'],
    'Word table (HTML)': ['e2e/import-sheets.test.ts', 'a table from Word keeps its cells whole'],
    'plain lines': [candidates, 'are plain lines, each a title'],
    '5,000 lines': ['e2e/import-sheets.test.ts', '5,000 pasted lines are 5,000 titles'],
    images: ['e2e/import-sheets.test.ts', 'a picture on the clipboard is answered with a sentence'],
  },
  XLSX: {
    'several sheets': [sheets, 'of several sheets'],
    formulas: [sheets, 'with formulas gives the values that were stored last'],
    dates: [sheets, 'with dates, shares and long fractions'],
    'merged cells': [sheets, 'with merged cells gives the value to each of their rows'],
    'hidden rows': [sheets, 'with hidden rows and columns reads them'],
    password: [sheets, 'locked with a password'],
    '.xls': [sheets, "test('.xls'"],
    'zip bomb (ratio)': [sheets, 'a zip bomb by ratio'],
    'zip bomb (total size)': [sheets, 'a zip bomb by total size'],
    'zip bomb (entry count)': [sheets, 'a zip bomb by entry count'],
    'zip bomb (a directory that lies)': [sheets, 'a part that is larger than the directory says'],
    'not a zip': [sheets, 'not a zip'],
    'external links': [sheets, 'with links to other files reads what is stored'],
    entities: [sheets, 'entities that grow without limit'],
  },
  'workshop file': {
    'truncated at every tenth byte': [damaged, 'truncated at every tenth byte'],
    'one byte changed': [file, 'with any one byte changed is refused or the same workshop'],
    'wrong checksum': [file, 'whose content was changed is refused while it has its checksum'],
    'newer version': [file, 'of a newer version is refused, and says so'],
    'each older version': [damaged, 'of version %i, as it was released, is read'],
    '__proto__ and constructor keys': [file, 'cannot reach the prototype of objects'],
    'duplicate ids': [file, 'an id twice'],
    'dangling references': [file, 'ballots of a candidate who is not there'],
    '50,000 candidates': [file, 'with 50,000 candidates is read'],
    'depth 10,000': [file, '10,000 levels'],
    'NaN and 1e400': [damaged, 'with the number %s is refused'],
    'wrong types everywhere': [file, 'with any other value in any place is refused or read'],
    "another tool's JSON": [damaged, 'of another tool'],
    'path traversal in names': [damaged, 'gives no document a way out of its folder'],
    'all of it at random': ['fuzz/fuzz.test.ts', 'are read whole or refused with a reason'],
  },
  text: {
    empty: [texts, "empty: ''"],
    '100,000 characters': [texts, "'100,000 characters'"],
    'one word of 5,000': [texts, "'one word of 5,000'"],
    'right-to-left': [texts, "'right-to-left'"],
    'combining marks': [texts, "'combining marks'"],
    'emoji sequences': [texts, "'emoji sequences'"],
    'lone surrogates': [texts, "'lone surrogates'"],
    'control characters': [texts, "'control characters'"],
    'U+FFFE': [texts, "'U+FFFE'"],
    HTML: [texts, 'HTML:'],
    script: [texts, 'script:'],
    'javascript: links': [texts, '`javascript:` links'],
    'XML entities': [texts, "'XML entities'"],
    'bidi overrides': [texts, "'bidi overrides'"],
    'a formula': [texts, "'a formula'"],
    'Windows device names': [texts, 'Windows device names (CON, NUL)'],
    'trailing dots': [texts, "'trailing dots'"],
    slashes: [texts, 'slashes:'],
    '300-character titles in file names': [texts, '300-character titles in file names'],
    'in every step': ['e2e/hostile-texts.test.ts', 'step %s shows hostile texts as texts'],
    'on the stage': ['e2e/hostile-texts.test.ts', 'the stage shows each of them as a text'],
    'in every document': ['rendered/hostile-texts.test.ts', 'nothing of it disappears'],
    'in file names': [
      'domain/value/inputs.test.ts',
      'is safe on Windows, macOS and Linux whatever a client is called',
    ],
  },
  images: {
    'PNG called .jpg': ['e2e/pictures.test.ts', 'a JPEG under the name of a PNG is taken for what it is'],
    '0 bytes': [pictures, "['0 bytes'"],
    '20,000 x 20,000': [pictures, '20,000 x 20,000 pixels'],
    'SVG with script': ['e2e/pictures.test.ts', 'its script never runs and nothing is fetched'],
    'SVG with external reference': [pictures, 'a picture elsewhere'],
    animated: [pictures, "'animation',"],
    'CMYK JPEG': [pictures, 'colours for print'],
  },
  system: {
    'disk full': [replace, 'the disk fills up while writing'],
    'disk full, safety copy': [shelf, "['the disk is full'"],
    'read-only folder': [replace, 'the folder is read-only'],
    'file open in Word while exporting over it': [replace, 'Word holds the file'],
    'file open in Word, as it is said': ['e2e/export-failures.test.ts', 'a file that Word holds open'],
    'read-only folder, as it is said': ['e2e/export-failures.test.ts', 'a folder that may not be written'],
    'drive removed in the middle': [replace, 'the drive goes away'],
    'clock set back': ['e2e/clock.test.ts', 'a clock set back by a day in the middle loses no step'],
    'time zone changed': ['e2e/clock.test.ts', 'another time zone changes no date of the workshop'],
    'two apps at once': ['electron/main.test.ts', 'shows its window when it is started a second time'],
  },
  IPC: {
    'every channel with wrong types': [
      'bad-input/ipc.test.ts',
      'with anything at all in it gets an envelope',
    ],
    'huge payloads': ['bad-input/ipc.test.ts', 'with a text of five million letters'],
    'wide and deep payloads': ['bad-input/ipc.test.ts', 'fifty thousand names or ten thousand levels'],
    'unknown channels': ['electron/dispatch.test.ts', 'refuses the unknown request'],
    'a frame that is not ours': ['electron/main.test.ts', 'a frame inside the page'],
  },
}
