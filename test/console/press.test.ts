import { describe, expect, test } from 'vitest'
import type { Press } from '../../renderer/console/actions/press.ts'
import { chordsOf, isComposing } from '../../renderer/console/actions/press.ts'

type Modifier = 'ctrl' | 'meta' | 'alt' | 'shift' | 'altGraph'

/** A key of a keyboard: what it writes, and where it is. */
function press(key: string, code: string, ...held: readonly Modifier[]): Press {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    getModifierState: (name) => name === 'AltGraph' && held.includes('altGraph'),
  }
}

const onPc = (...of: Parameters<typeof press>) => chordsOf(press(...of), false)
const onMac = (...of: Parameters<typeof press>) => chordsOf(press(...of), true)

describe('a letter', () => {
  test.each([
    ['v', 'KeyV'],
    ['V', 'KeyV'],
    ['м', 'KeyV'],
    ['М', 'KeyV'],
    ['ω', 'KeyV'],
    ['ה', 'KeyV'],
    ['ر', 'KeyV'],
    ['ㅍ', 'KeyV'],
  ])('is V when the key writes %s', (key, code) => {
    expect(onPc(key, code)).toEqual(['V'])
  })

  test('is the one that is typed where the keyboard writes Latin letters, wherever it is', () => {
    expect(onPc('z', 'KeyY')).toEqual(['Z'])
    expect(onPc('a', 'KeyQ')).toEqual(['A'])
    expect(onPc('m', 'Semicolon')).toEqual(['M'])
    expect(onPc('ı', 'KeyI')).toEqual(['I'])
  })

  test('is none where the keyboard writes another Latin letter', () => {
    for (const [key, code] of [
      ['ö', 'Semicolon'],
      ['ñ', 'Semicolon'],
      ['ğ', 'KeyE'],
    ] as const) {
      expect(onPc(key, code), key).toEqual([])
    }
  })
})

describe('Ctrl with a letter', () => {
  test.each([
    ['QWERTY', 'z', 'KeyZ'],
    ['QWERTZ, where Z is at the place of Y', 'z', 'KeyY'],
    ['AZERTY, where Z is at the place of W', 'z', 'KeyW'],
    ['Cyrillic', 'я', 'KeyZ'],
    ['Greek', 'ζ', 'KeyZ'],
    ['a keyboard with Caps Lock', 'Z', 'KeyZ'],
  ])('undoes on %s', (_, key, code) => {
    expect(onPc(key, code, 'ctrl')).toEqual(['Mod+Z'])
  })

  test('is another key with Shift', () => {
    expect(onPc('Z', 'KeyZ', 'ctrl', 'shift')).toEqual(['Mod+Shift+Z'])
    expect(onPc('Я', 'KeyZ', 'ctrl', 'shift')).toEqual(['Mod+Shift+Z'])
  })

  test('is the Command key on a Mac, and there Ctrl is of the system', () => {
    expect(onMac('z', 'KeyZ', 'meta')).toEqual(['Mod+Z'])
    expect(onMac('z', 'KeyZ', 'ctrl')).toEqual([])
    expect(onPc('z', 'KeyZ', 'meta')).toEqual([])
  })
})

describe('a digit', () => {
  test('is typed in the digit row and on the keypad', () => {
    expect(onPc('4', 'Digit4')).toEqual(['4'])
    expect(onPc('4', 'Numpad4')).toEqual(['4'])
  })

  test.each([
    ['&', 'Digit1', '1'],
    ['é', 'Digit2', '2'],
    ['"', 'Digit3', '3'],
    ["'", 'Digit4', '4'],
    ['(', 'Digit5', '5'],
  ])('is meant by %s, which French keyboards write without Shift', (key, code, digit) => {
    expect(onPc(key, code)[0]).toBe(digit)
  })

  test('is typed with Shift on French keyboards', () => {
    expect(onPc('3', 'Digit3', 'shift')).toEqual(['3'])
  })

  test('is not meant by what Shift or AltGr write there', () => {
    expect(onPc('!', 'Digit1', 'shift')).toEqual(['!'])
    expect(onPc('{', 'Digit4', 'altGraph')).toEqual([])
  })

  test('is not meant by a key of the keypad that moves', () => {
    expect(onPc('End', 'Numpad1')).toEqual(['End'])
  })

  test('comes before the sign of a Czech keyboard, and the sign is meant where no digit is asked for', () => {
    expect(onPc('+', 'Digit1')).toEqual(['1', '+'])
  })

  test('of another script is the digit at its place', () => {
    expect(onPc('٣', 'Digit3')).toEqual(['3'])
  })
})

describe('a hyphen', () => {
  test.each([
    ['-', 'Minus'],
    ['-', 'Slash'],
    ['-', 'NumpadSubtract'],
    ['-', 'Equal'],
  ])('is meant by %s at %s', (key, code) => {
    expect(onPc(key, code)).toEqual(['-'])
  })

  test('is not meant by the 6 of a French keyboard, which writes one', () => {
    expect(onPc('-', 'Digit6')).toEqual(['6'])
  })

  test('is meant there by the key to the right of the 0', () => {
    expect(onPc(')', 'Minus')).toEqual(['-'])
  })
})

describe('Alt with a digit', () => {
  test('is the digit row, whatever it writes', () => {
    expect(onPc('3', 'Digit3', 'alt')).toEqual(['Alt+3'])
    expect(onPc('"', 'Digit3', 'alt')).toEqual(['Alt+3'])
    expect(onMac('[', 'Digit5', 'alt')).toEqual(['Alt+5'])
  })

  test('is not the keypad, where it writes a character', () => {
    expect(onPc('1', 'Numpad1', 'alt')).toEqual([])
  })
})

describe('other keys', () => {
  test.each([
    ['Enter', 'Enter', [], ['Enter']],
    ['Enter', 'NumpadEnter', ['ctrl'], ['Mod+Enter']],
    [' ', 'Space', [], ['Space']],
    [' ', 'Space', ['shift'], ['Shift+Space']],
    ['F1', 'F1', ['shift'], ['Shift+F1']],
    ['ArrowLeft', 'ArrowLeft', ['alt'], ['Alt+ArrowLeft']],
    ['?', 'Slash', ['shift'], ['?']],
    ['?', 'KeyM', ['shift'], ['?']],
    ['?', 'Digit7', ['shift'], ['?']],
    ['/', 'Digit7', ['shift'], ['/']],
    ['+', 'NumpadAdd', [], ['+']],
    ['+', 'BracketRight', [], ['+']],
    ['.', 'NumpadDecimal', [], ['.']],
    [',', 'NumpadDecimal', [], ['.']],
    ['.', 'Comma', ['shift'], ['.']],
    [',', 'Comma', [], [',']],
    ['€', 'KeyE', ['altGraph'], []],
    ['ż', 'KeyZ', ['ctrl', 'alt'], []],
  ] as const)('%s at %s with %j', (key, code, held, chords) => {
    expect(onPc(key, code, ...held)).toEqual(chords)
  })
})

test('a key belongs to the input method while it composes, also where only its number says so', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
})
