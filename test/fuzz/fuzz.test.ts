import { expect, test } from 'vitest'
import { type TargetName, targets } from './targets.ts'
import { tryMany } from './trial.ts'

const inputs = 400

test.each(Object.keys(targets) as TargetName[])(
  '400 damaged inputs of the kind %s are read whole or refused with a reason, and change no prototype',
  (target) => {
    const tally = tryMany(target, inputs, 20_261_121)
    expect(tally.failures).toEqual([])
    expect(tally.read + tally.refused).toBe(inputs)
    expect(tally.read).toBeGreaterThan(0)
    expect(tally.refused).toBeGreaterThan(0)
  },
)
