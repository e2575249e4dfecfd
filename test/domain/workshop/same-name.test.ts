import { expect, test } from 'vitest'
import { nameKey, tidyName } from '../../../renderer/domain/workshop/same-name.ts'

test.each([
  ['composed or not', 'Jörg Müller', 'Jo\u0308rg Mu\u0308ller'],
  ['with a space of width zero', 'Anna Schmidt', 'Anna\u200b Schmidt\u200b'],
  ['with the mark that a file begins with', 'Anna', '\ufeffAnna'],
  ['between marks of direction, as Outlook copies it', 'דנה לוי', '\u202bדנה לוי\u202c'],
  ['with a soft hyphen', 'Anna-Maria', 'Anna-\u00adMaria'],
  ['with spaces that do not break', 'Anna Schmidt', ' Anna\u00a0\u202f Schmidt\t'],
  ['in capitals', 'Élodie Ñúñez', 'ÉLODIE ÑÚÑEZ'],
  ['with a joiner of its script or without', 'علی‌رضا', 'علیرضا'],
  ['with the emoji drawn in colour or not', 'Ben ☕\ufe0f', 'Ben ☕'],
  ['with two marks on one letter, in either order', 'Nguyê\u0303n', 'Nguye\u0302\u0303n'],
])('a name is the same %s', (_, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['Anna Schmidt', 'Anna Schmitt'],
  ['Jörg', 'Jorg'],
  ['Ana Maria', 'Anamaria'],
  ['Anna', ''],
])('%j and %j are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('a kept name loses what nobody sees, and nothing of its script or its emoji', () => {
  expect(tidyName('\u2067 علی‌رضا \u2069')).toBe('علی‌رضا')
  expect(tidyName(' Ben  👩‍💼 ')).toBe('Ben 👩‍💼')
  expect(tidyName('\u200b\ufeff ')).toBe('')
})

test('the key of a name is the key of its own key', () => {
  for (const name of ['İpek Yılmaz', 'ΓΙΏΡΓΟΣ ΠΑΠΑΣ', 'Nguyễn Thị', 'ǅemal', 'STRAẞE', 'Ⅷ. Ben', '👨‍👩‍👧']) {
    expect(nameKey(nameKey(name))).toBe(nameKey(name))
  }
})
