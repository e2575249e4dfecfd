import type { Failed, FailureKind } from '../contract/bridge.ts'
import { failed } from '../contract/bridge.ts'

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  EBUSY: 'fileInUse',
  ETXTBSY: 'fileInUse',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EIO: 'diskFault',
  EFBIG: 'tooLarge',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EROFS: 'notPermitted',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  ENXIO: 'notFound',
  ENODEV: 'notFound',
  EISDIR: 'notAFile',
  ENAMETOOLONG: 'nameTooLong',
}

/** The failure an error of the file system stands for; `unexpected` for anything else that was thrown. */
export function diskFailure(error: unknown): Failed {
  return failed(kindOfCode[errorCode(error)] ?? 'unexpected', String(error))
}

/** The system's code such as ENOSPC; empty for an error without one. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
