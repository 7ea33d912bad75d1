import { money } from '../foundation/money.ts'
import { Bars } from './bars.tsx'
import { Card, CardList } from './card.tsx'
import { Details } from './details.tsx'
import { EmptyState } from './empty-state.tsx'
import { Notice } from './notice.tsx'
import { usePage } from './page.tsx'
import { Pager } from './pager.tsx'
import { Section } from './section.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'

const lines = [
  { line: 'Travel', units: '6 × 2', sum: money(14_400_000, 'NOK'), state: 'within the rules' },
  { line: 'Participants’ activities', units: '6', sum: money(3_150_050, 'NOK'), state: 'above 10 %' },
]

/** Lists, tables, messages. */
export function PreviewParts() {
  return (
    <>
      <Section title="Messages">
        <Notice tone="success" title="The application is submitted">
          A receipt is on its way to all three organisations.
        </Notice>
        <Notice tone="info">The call opens on 1 December. You can write already now.</Notice>
        <Notice tone="warning">Kamuzu Clinic has changed its part. The approvals are taken back.</Notice>
        <Notice tone="danger">The number of people is above what the call allows.</Notice>
        <div class="row">
          <Tag>draft</Tag>
          <Tag tone="accent">new</Tag>
          <Tag tone="info">under assessment</Tag>
          <Tag tone="success">granted</Tag>
          <Tag tone="warning">needs changes</Tag>
          <Tag tone="danger">dismissed</Tag>
        </div>
      </Section>
      <Lists />
      <Tables />
    </>
  )
}

function Lists() {
  return (
    <Section title="Lists">
      <Tabs
        label="The application"
        tabs={[
          { href: '/preview', label: 'Answers', current: true },
          { href: '/preview/budget', label: 'Budget', count: 2 },
          { href: '/preview/history', label: 'History' },
        ]}
      />
      <TaskList
        tasks={[
          {
            title: 'The idea',
            href: '/preview/idea',
            status: { label: 'done', tone: 'success' },
            who: 'Kamuzu Clinic',
          },
          {
            title: 'Budget',
            href: '/preview/budget',
            status: { label: 'needs changes', tone: 'warning' },
            who: 'All partners',
          },
          {
            title: 'Approve and submit',
            hint: 'Opens when every part is written.',
            status: { label: 'not yet', tone: 'neutral' },
            who: 'Authorised signatories',
          },
        ]}
      />
      <CardList columns>
        <Card
          title="Work exchange, phase 1"
          href="/en/calls/1"
          level={3}
          tags={<Tag tone="success">open</Tag>}
          meta="Closes 1 September 2026 at 23:59 (Oslo time)"
        >
          For partnerships that want to find out whether an exchange between them makes sense.
        </Card>
        <Card
          title="Small travel grants"
          href="/en/calls/2"
          level={3}
          tags={<Tag>closed</Tag>}
          meta="Closed 1 May 2026"
        >
          To meet in person before writing together.
        </Card>
      </CardList>
      <EmptyState title="No applications yet">When a partner invites you, the application shows here.</EmptyState>
      <Pager newer="/preview?before=1" older="/preview?after=2" count="25 of more than 1,000" />
      <Details summary="What counts as an administration cost?">
        Rent, accounting and bank fees, at most 15 % of the whole.
      </Details>
    </Section>
  )
}

function Tables() {
  const { money: sum } = usePage()
  return (
    <Section title="Tables and figures">
      <Table
        caption="Budget, Kamuzu Clinic"
        keyOf={(row) => row.line}
        rows={lines}
        columns={[
          { head: 'Line', cell: (row) => row.line },
          { head: 'Units', cell: (row) => row.units, numeric: true },
          { head: 'Sum', cell: (row) => sum(row.sum), numeric: true },
          { head: 'Rules', cell: (row) => <Tag tone={row.units === '6' ? 'warning' : 'success'}>{row.state}</Tag> },
        ]}
        foot={['Sum', '', sum(money(17_550_050, 'NOK')), '']}
      />
      <Bars
        caption="Grants by country"
        most={12}
        rows={[
          { label: 'Malawi', value: 5, text: '5 of 12' },
          { label: 'Uganda', value: 4, text: '4 of 12', tone: 'success' },
          { label: 'Nepal', value: 2, text: '2 of 12', tone: 'warning' },
          { label: 'Zambia', value: 1, text: '1 of 12', tone: 'danger' },
        ]}
      />
    </Section>
  )
}
