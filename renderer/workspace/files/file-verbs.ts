import { exportEncryptedFile, exportRanking, exportWorkshopFile } from './export.ts'
import {
  exportAllBriefs,
  exportArithmetic,
  exportBrief,
  exportCandidateDocument,
  exportClosing,
  exportNoPilot,
  exportReport,
} from './export-documents.ts'
import { importWorkshopFile, openEncryptedFile, openSample, readDataFile } from './import.ts'
import { saveDiagnostics } from './save-diagnostics.ts'
import { choosePicture, takePicture } from './take-picture.ts'

/** What is read from files and saved as files. */
export const fileVerbs = {
  readDataFile,
  importWorkshopFile,
  openEncryptedFile,
  openSample,
  choosePicture,
  takePicture,
  exportWorkshopFile,
  exportEncryptedFile,
  exportBrief,
  exportCandidateDocument,
  exportReport,
  exportNoPilot,
  exportAllBriefs,
  exportClosing,
  exportArithmetic,
  exportRanking,
  saveDiagnostics,
}
