import { exportEncryptedFile, exportRanking, exportWorkshopFile } from './export.ts'
import { exportAllBriefs, exportClosing, exportDocument } from './export-documents.ts'
import { importWorkshopFile, openEncryptedFile, openSample, readDataFile } from './import.ts'
import { saveDiagnostics } from './save-diagnostics.ts'
import { revealFile } from './save-notice.ts'
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
  exportDocument,
  exportAllBriefs,
  exportClosing,
  exportRanking,
  revealFile,
  saveDiagnostics,
}
