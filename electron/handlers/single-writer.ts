import type { SafetyAnswers } from '../../renderer/safety/answers.ts'
import { failed } from '../contract/bridge.ts'
import type { Keeper } from './folder-lock.ts'

const usedByAnother = failed('usedByAnother', 'another process keeps this folder')

/** Lets whoever does not keep the safety copies read them, and write nothing. */
export function singleWriter(answers: SafetyAnswers, keeper: () => Promise<Keeper>): SafetyAnswers {
  const isOurs = async () => (await keeper()) === 'ours'
  return {
    ...answers,
    'safety.append': async (payload) =>
      (await isOurs()) ? answers['safety.append'](payload) : usedByAnother,
    'safety.snapshot': async (payload) =>
      (await isOurs()) ? answers['safety.snapshot'](payload) : usedByAnother,
    'safety.erase': async (payload) => ((await isOurs()) ? answers['safety.erase'](payload) : usedByAnother),
  }
}
