import type { CrashFacts } from '../../domain/workshop/diagnostic-report.ts'
import { diagnosticReport } from '../../domain/workshop/diagnostic-report.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import { say } from '../../texts/interface.ts'
import type { Ports } from '../ports.ts'
import { saveFile } from './export.ts'
import { sayFailure } from './save-notice.ts'

/** Asks where to save the report of a crash: where in the code it was, and nothing of a client. */
export async function saveDiagnostics(
  ports: Ports,
  screen: string,
  crash: Pick<CrashFacts, 'error' | 'components'>,
): Promise<void> {
  const info = await ports.host.ask('app.info', {})
  if (info.kind === 'failed') {
    sayFailure(info.failure)
    return
  }
  const report = diagnosticReport({ ...crash, ...info.value, screen, at: ports.now() })
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  await saveFile(
    ports,
    fileName([say('app.name'), say('crash.fileName'), ports.today()], 'json'),
    'report',
    bytes,
  )
}
