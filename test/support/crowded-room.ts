import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { Workshop, WorkshopDetails } from '../../renderer/domain/workshop/workshop.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { largeWorkshop } from './large-workshop.ts'

/** Titles as people write them, and as nobody should: scripts, a very long one, a word that never ends. */
const titles = [
  'Invoice checking',
  'مراجعة الفواتير الواردة قبل الدفع',
  'בדיקת חשבוניות לפני תשלום',
  `Sorting of incoming mail by department, with ${'a very long explanation of what is meant by that, '.repeat(5)}end`,
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
  '请求书の確認と仕分けを自動化する',
] as const

/** A workshop with as many candidates and seats as asked for, their titles anything but usual; voted on in every round. */
export function crowdedRoom(
  candidates: number,
  participants: number,
  details: Partial<WorkshopDetails> = {},
  rounds = 0,
): Workshop {
  const room = largeWorkshop({
    candidates: Math.max(1, candidates),
    participants: Math.max(1, participants),
    rounds,
  })
  return {
    ...room,
    details: { ...room.details, ...details },
    participants: room.participants.slice(0, participants),
    candidates: room.candidates.slice(0, candidates).map((candidate, index) => ({
      ...candidate,
      title: `${titles[index % titles.length]} ${index + 1}`,
    })),
  }
}

/** The file of a workshop, to be opened in the app. */
export function fileOf(workshop: Workshop): string {
  return writeWorkshopFile(workshop, '2026-11-20T09:00:00.000Z' as Instant)
}
