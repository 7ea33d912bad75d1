import { acceptedEndings, FileMark, uploadPath } from '../../../foundation/files/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Field, type Problem, usePage } from '../../../ui/index.ts'
import type { LaidFile } from '../drafts/draft.ts'
import { filePath } from '../paths.ts'
import type { FileQuestion } from './file-questions.store.ts'
import { words } from './files.words.ts'

export interface FilesFieldProps {
  readonly application: string
  readonly question: FileQuestion
  readonly laid: readonly LaidFile[]
  readonly errors?: readonly Problem['say'][]
  /** Why nothing can be added or removed; then the files are only read. */
  readonly whyNot?: Refusal | undefined
}

/**
 * The files of a question, inside a form with `enctype="multipart/form-data"`: the field has the question's name, `removeFile` names
 * the one to remove, and `add` says that one wants to stay at the question.
 */
export function FilesField({ application, question, laid, errors = [], whyNot }: FilesFieldProps) {
  const { t } = usePage()
  const full = question.most !== undefined && laid.length >= question.most ? words.full(question.most) : undefined
  return (
    <>
      {errors.map((say, index) => (
        <p key={index} class="ds-validation-message">
          {t(say)}
        </p>
      ))}
      {laid.length === 0 && whyNot && <p class="soft">{t(words.none)}</p>}
      <LaidFiles application={application} laid={laid} removable={!whyNot} />
      {!whyNot && full && <p class="soft">{t(full)}</p>}
      {!whyNot && !full && (
        <>
          <Field
            name={question.id}
            id={`${question.id}-files`}
            type="file"
            label={words.add}
            hint={question.most === undefined ? words.hint : words.hintMost(question.most)}
            accept={acceptedEndings}
            upload={uploadPath}
            multiple
          />
          <div>
            <Button look="secondary" name="add" value={question.id}>
              {t(words.addChosen)}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function LaidFiles({
  application,
  laid,
  removable,
}: {
  application: string
  laid: readonly LaidFile[]
  removable: boolean
}) {
  const { t, number, instant } = usePage()
  if (laid.length === 0) return null
  return (
    <ul class="stack">
      {laid.map(({ id, name, size, at, scanned }) => (
        <li key={id} class="row">
          <a href={filePath(application, id)}>{name}</a> <FileMark scanned={scanned} />{' '}
          <span class="soft small">
            {number(Math.max(1, Math.round(size / 1024)))} kB, {instant(at)}
          </span>{' '}
          {removable && (
            <Button look="quiet" name="removeFile" value={id}>
              {t(words.remove)}
              <span class="ds-sr-only">: {name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
