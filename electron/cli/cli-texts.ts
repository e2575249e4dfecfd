import english from '../../assets/texts/en/cli.json' with { type: 'json' }
import { createTexts } from '../../renderer/texts/texts.ts'

/** The words of the command line. */
export const cliTexts = createTexts<keyof typeof english>(english, 'en-GB')

/** Says something on the command line. */
export const { say } = cliTexts
