import { answerRequests } from '../../electron/contract/answer-requests.ts'
import { failed, ok } from '../../electron/contract/bridge.ts'
import type { Answers } from '../../electron/contract/channels.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { runEdit } from '../../renderer/workspace/commit/edit-workshop.ts'
import { exportWorkshopFile } from '../../renderer/workspace/files/export.ts'
import { labPorts } from './desk-lab.ts'

/** What leaves the app. */
export const saveLab = {
  /** The title in the file of a workshop that is saved at once after it was changed, without waiting for the change. */
  async titleSavedAtOnce(title: string): Promise<string> {
    let written = new Uint8Array()
    const ports = labPorts()
    const save: Answers['files.save'] = async ({ bytes }) => {
      written = new Uint8Array(bytes)
      return ok({ kind: 'saved', name: 'room.json', path: null })
    }
    const ask = answerRequests({ 'files.save': save }, (error) => failed('unexpected', String(error)))
    const host = { ...ports.host, ask } as typeof ports.host
    const change = runEdit(ports, editDetails({ title }))
    await exportWorkshopFile({ ...ports, host })
    await change
    const read = readWorkshopFile(new TextDecoder().decode(written))
    return read.kind === 'read' ? read.workshop.details.title : read.kind
  },
}
