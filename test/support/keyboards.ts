import type { PhysicalKey } from './physical-keys.ts'

/** The digit row of a French keyboard without Shift: the sixth writes a hyphen. */
export const frenchDigits: readonly PhysicalKey[] = [...'&é"\'(-è_ç'].map((key, index) => ({
  key,
  code: `Digit${index + 1}`,
}))

/** The keys of the digits 1 to 9 on a keypad. */
export const keypadDigits: readonly PhysicalKey[] = [...'123456789'].map((key) => ({
  key,
  code: `Numpad${key}`,
}))

/** Z with Ctrl, on keyboards that have it in another place or write another script there. */
export const controlZ = {
  qwerty: { key: 'z', code: 'KeyZ', held: ['ctrl'] },
  qwertz: { key: 'z', code: 'KeyY', held: ['ctrl'] },
  azerty: { key: 'z', code: 'KeyW', held: ['ctrl'] },
  cyrillic: { key: 'я', code: 'KeyZ', held: ['ctrl'] },
  greek: { key: 'ζ', code: 'KeyZ', held: ['ctrl'] },
} as const satisfies Readonly<Record<string, PhysicalKey>>
