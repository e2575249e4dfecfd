import { z } from 'zod'

/** An item that sends its command; the accelerator as Electron writes it, with the Command key or Ctrl as `CmdOrCtrl`. */
const item = z.strictObject({
  command: z.string().min(1).max(100),
  label: z.string().min(1).max(200),
  accelerator: z
    .string()
    .regex(/^CmdOrCtrl\+(Shift\+)?[A-Z,]$/)
    .nullable(),
})

const items = z.array(item).max(50)

/** The items of the page in the native menu; where there is none, nothing is shown. */
export const menuRequests = {
  'menu.show': {
    payload: z.strictObject({ file: items, edit: items, view: items, help: items }),
    reply: z.strictObject({ kind: z.literal('shown') }),
  },
} as const
