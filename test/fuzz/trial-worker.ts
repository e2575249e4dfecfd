import { parentPort, workerData } from 'node:worker_threads'
import type { TargetName } from './targets.ts'
import { tryMany } from './trial.ts'

const { target, inputs, seed } = workerData as { target: TargetName; inputs: number; seed: number }
const tally = tryMany(target, inputs, seed, (done) => parentPort?.postMessage({ kind: 'done', done }))
parentPort?.postMessage({ kind: 'tally', tally })
