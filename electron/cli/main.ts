import { Command, CommanderError } from 'commander'
import { documents, offeredIn } from '../../renderer/documents/catalogue.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { workshopFileSchema } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { criterionSetIds } from '../../renderer/texts/criterion-sets.ts'
import type { BriefOptions } from './brief-command.ts'
import { briefCommand } from './brief-command.ts'
import { checkCommand } from './check-command.ts'
import { say } from './cli-texts.ts'
import type { DocumentOptions } from './documents-command.ts'
import { documentCommand } from './documents-command.ts'
import type { ImportOptions } from './import-command.ts'
import { importCommand } from './import-command.ts'
import type { Outcome } from './outcome.ts'
import { exitCodes } from './outcome.ts'
import { rankCommand } from './rank-command.ts'

function printLines(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`)
}

function report(outcome: Outcome): void {
  switch (outcome.kind) {
    case 'done':
      printLines(process.stderr, outcome.warnings)
      printLines(process.stdout, outcome.output)
      break
    case 'refused':
      printLines(process.stderr, outcome.messages)
      break
    case 'misused':
      printLines(process.stderr, [outcome.message, say('hint')])
      break
  }
  process.exitCode = exitCodes[outcome.kind]
}

function createProgram(): Command {
  const program = new Command('pilotage')
    .description(say('program'))
    .showHelpAfterError(say('hint'))
    .exitOverride()
  program
    .command('import')
    .description(say('import'))
    .requiredOption('--candidates <file>', say('import.candidates'))
    .option('--ballots <file>', say('import.ballots'))
    .option('--title <text>', say('import.title'))
    .option('--client <text>', say('import.client'))
    .option('--criteria <set>', say('import.criteria', { sets: criterionSetIds.join(', ') }))
    .requiredOption('--out <file>', say('import.out'))
    .action(async (options: ImportOptions) => report(await importCommand(options)))
  program
    .command('rank')
    .description(say('rank'))
    .argument('<workshop>', say('argument.workshop'))
    .option('--json', say('rank.json'))
    .action(async (file: string, options: { json?: boolean }) => report(await rankCommand(file, options)))
  program
    .command('brief')
    .description(say('brief'))
    .argument('<workshop>', say('argument.workshop'))
    .option('--candidate <key>', say('brief.candidate'))
    .option('--all', say('brief.all'))
    .option('--outcome', say('brief.outcome'))
    .requiredOption('--out <folder>', say('brief.out'))
    .option('--paper <size>', say('brief.paper'))
    .option('--annex', say('brief.annex'))
    .option('--language <code>', say('brief.language', { languages: documentLanguages.join(', ') }))
    .action(async (file: string, options: BriefOptions) => report(await briefCommand(file, options)))
  for (const document of offeredIn('command')) {
    const { about, file: kind } = documents[document]
    const command = program
      .command(document)
      .description(say(document))
      .argument('<workshop>', say('argument.workshop'))
    if (about === 'candidate') {
      command.option('--candidate <key>', say('brief.candidate')).option('--all', say('brief.all'))
    }
    command.requiredOption('--out <folder>', say('brief.out'))
    if (kind === 'word') command.option('--paper <size>', say('brief.paper'))
    command
      .option('--language <code>', say('brief.language', { languages: documentLanguages.join(', ') }))
      .action(async (file: string, options: DocumentOptions) =>
        report(await documentCommand(document, file, options)),
      )
  }
  program
    .command('check')
    .description(say('check'))
    .argument('<workshop>', say('argument.workshop'))
    .action(async (file: string) => report(await checkCommand(file)))
  program
    .command('schema')
    .description(say('schema'))
    .action(() =>
      report({ kind: 'done', output: [JSON.stringify(workshopFileSchema(), null, 2)], warnings: [] }),
    )
  return program
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.misused
}
