import { Frame } from '../../ui/index.ts'
import type { Words } from '../language.ts'
import { words } from './file.words.ts'

/** Why a file cannot be opened now. */
export function FileNotReadyPage({ say }: { say: Words }) {
  return (
    <Frame title={words.notReadyTitle} lead={say}>
      {null}
    </Frame>
  )
}
