import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aroundBrief, briefFindings } from '../../renderer/domain/brief/findings.ts'
import { overrideOf } from '../../renderer/domain/rule/override.ts'
import { rank, scoreCandidate } from '../../renderer/domain/rule/ranking.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { candidateOf } from '../support/imported-insurer.ts'
import { insurerFile, insurerWorkshop, sampleFile } from '../support/insurer-workshop.ts'

const text = readFileSync(sampleFile, 'utf8')
const read = readWorkshopFile(text)

test('the sample is what its builder makes', () => {
  expect(JSON.parse(text)).toEqual(JSON.parse(insurerFile()))
  expect(read).toMatchObject({ kind: 'read', workshop: insurerWorkshop() })
})

test('the sample is finished: decided without an override, with every brief field filled', () => {
  if (read.kind === 'refused') throw new Error('refused')
  const { workshop } = read
  const pick = candidateOf(workshop, 'INS-02')
  expect(workshop.decision?.outcome).toEqual({
    kind: 'pick',
    candidateId: pick.id,
    runnerUp: candidateOf(workshop, 'INS-01').id,
    conditions: [],
  })
  expect(overrideOf(scoreCandidate(workshop, pick), rank(workshop))).toBeNull()
  expect(workshop.briefs.flatMap((brief) => briefFindings(brief, aroundBrief(workshop, brief.id)))).toEqual(
    [],
  )
  expect(workshop.candidates.filter(({ standing }) => standing.kind === 'parked')).toHaveLength(16)
})
