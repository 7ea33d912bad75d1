import type { Face } from '../face.ts'
import { filesRoutes } from './files.routes.ts'

export {
  filesOf,
  forgetFiles,
  type Keeper,
  keepFile,
  openFile,
  removeFile,
  scannedAmong,
  shareFile,
} from './file.store.ts'
/** Files: what people give us, kept once, looked at before it is used. */
export { type About, acceptedEndings, downloadName, type File, largest, type Owner, type Scanned } from './file.ts'
export { FileMark } from './file-mark.tsx'
export { type Came, keepFromForm } from './form.ts'
export { mailGiver } from './refused-mail.ts'
export { fileResponse } from './response.tsx'
export { takeUpload, uploadPath } from './uploads.ts'

export const filesFace: Face = { name: 'files', routes: filesRoutes }
