import { ActForm, Table, Tag, usePage } from '../../../ui/index.ts'
import type { Words } from '../../language.ts'
import type { OpenSession } from '../session.store.ts'
import { deviceWords } from './device.ts'
import { ProfileFrame } from './profile.page.tsx'
import { words } from './session.words.ts'

const ways: Readonly<Record<string, Words>> = { link: words.byLink, passkey: words.byPasskey, demo: words.byDemo }

export function SessionsPage({ sessions, here }: { sessions: readonly OpenSession[]; here: string | undefined }) {
  const { t, instant } = usePage()
  const columns = [
    {
      head: words.device,
      cell: ({ id, device }: OpenSession) => (
        <>
          {t(deviceWords(device))} {id === here && <Tag tone="info">{t(words.here)}</Tag>}
        </>
      ),
    },
    { head: words.way, cell: ({ method }: OpenSession) => t(ways[method] ?? words.byEid) },
    { head: words.seen, cell: ({ seen_at }: OpenSession) => instant(seen_at) },
    {
      head: words.change,
      cell: ({ id }: OpenSession) => (
        <ActForm action={`/profile/sessions/${id}/ending`} label={words.end} look="secondary" />
      ),
    },
  ]
  return (
    <ProfileFrame part="/profile/sessions" lead={words.lead}>
      <Table caption={words.device} hideCaption columns={columns} rows={sessions} keyOf={({ id }) => id} />
      {sessions.length > 1 && <ActForm action="/profile/sessions/others/ending" label={words.endOthers} />}
    </ProfileFrame>
  )
}
