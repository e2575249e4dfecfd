/** A generator of numbers in [0, 1) that gives the same sequence for the same seed. */
type Generator = () => number

/** FNV-1a over UTF-16 units: turns a name into 32 bits to seed with. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
  }
  return bits >>> 0
}

/** sfc32 (Doty-Humphrey 2010), passes PractRand; the first twelve numbers only mix the seed. */
export function seededGenerator(seed: number, name: string): Generator {
  let a = hash(name)
  let b = seed | 0
  let c = hash(`${name} again`)
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  return next
}
