import { acceptedEndings, uploadPath } from '../../../foundation/files/index.ts'
import { Field, type Problem } from '../../../ui/index.ts'
import type { TypedPaper } from './paper-form.ts'
import { words } from './paper-page.words.ts'

export interface PaperFieldsProps {
  readonly typed: TypedPaper
  /** A file that was sent ahead in pieces, before something else had to be mended. */
  readonly upload?: string | undefined
  readonly problems?: readonly Problem[] | undefined
}

/** The fields that give a paper, whose kind is known: its file or link, its days, a note. */
export function PaperFields({ typed, upload, problems }: PaperFieldsProps) {
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  return (
    <>
      {upload && <input type="hidden" name="file.upload" value={upload} />}
      <Field
        name="file"
        type="file"
        label={words.file}
        hint={upload ? words.fileKept : words.fileHint}
        accept={acceptedEndings}
        upload={uploadPath}
        error={errorOf('file')}
      />
      <Field name="link" label={words.link} value={typed.link} error={errorOf('link')} optional />
      <Field
        name="ofDay"
        type="day"
        label={words.ofDayLabel}
        value={typed.ofDay}
        error={errorOf('ofDay')}
        width="short"
      />
      <Field
        name="until"
        type="day"
        label={words.untilLabel}
        value={typed.until}
        error={errorOf('until')}
        width="short"
        optional
      />
      <Field
        name="note"
        type="long text"
        rows={2}
        label={words.note}
        value={typed.note}
        error={errorOf('note')}
        optional
      />
    </>
  )
}
