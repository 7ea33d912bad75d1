import type { Face } from '../face.ts'
import { filesRoutes } from './files.routes.ts'

export {
  filesOf,
  forgetFiles,
  type Keeper,
  keepFile,
  openFile,
  removeFile,
  shareFile,
  unavailableAmong,
} from './file.store.ts'
/** Files: what people give us, kept once, looked at before it is used. */
export { type About, acceptedEndings, downloadName, type File, largest, type Owner } from './file.ts'
export { FileMark } from './file-mark.tsx'
export { type Came, keepFromForm } from './form.ts'
export { fileResponse } from './response.tsx'
export { takeUpload, uploadPath } from './uploads.ts'

export const filesFace: Face = { name: 'files', routes: filesRoutes }
