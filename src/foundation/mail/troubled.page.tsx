import { ActForm, EmptyState, Frame, Pager, Table, usePage } from '../../ui/index.ts'
import { whyNotMove } from '../moves.ts'
import type { Person } from '../people/person.ts'
import type { Refusal } from '../refusal.ts'
import { moves } from './mail.ts'
import type { Line, Lines } from './outbox.store.ts'
import { stateNames, words } from './outbox.words.ts'

interface TroubledPageProps extends Lines {
  readonly person: Person
  readonly refusal?: Refusal | undefined
}

/** Mail that did not leave, or of which nobody knows; what to do about each. */
export function TroubledPage({ lines, older, person, refusal }: TroubledPageProps) {
  const { t, instant } = usePage()
  return (
    <Frame title={words.troubled} lead={words.troubledLead} refusal={refusal} wide>
      {lines.length === 0 ? (
        <EmptyState title={words.nothingTroubled} />
      ) : (
        <Table
          caption={words.troubled}
          hideCaption
          rows={lines}
          keyOf={(line) => line.id}
          columns={[
            { head: words.subject, cell: (line) => t(line.subject) },
            { head: words.to, cell: (line) => line.address ?? '–' },
            { head: words.when, cell: (line) => instant(line.at) },
            { head: words.why, cell: (line) => `${t(stateNames[line.state])}: ${line.problem ?? ''}` },
            { head: words.act, cell: (line) => <Acts line={line} person={person} /> },
          ]}
        />
      )}
      <Pager older={older && `/staff/mail?before=${encodeURIComponent(older)}`} />
    </Frame>
  )
}

function Acts({ line, person }: { line: Line; person: Person }) {
  const at = `/staff/mail/${line.id}`
  return (
    <>
      <ActForm
        action={`${at}/resending`}
        label={moves.resend.label}
        look="secondary"
        refusal={whyNotMove(moves.resend, line.state, person)}
      />
      <ActForm
        action={`${at}/closing`}
        label={moves['let be'].label}
        look="quiet"
        refusal={whyNotMove(moves['let be'], line.state, person)}
      />
    </>
  )
}
