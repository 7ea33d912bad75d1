import { Facts } from './facts.tsx'
import { Letter } from './letter.tsx'
import { usePage } from './page.tsx'
import { Beside, Section } from './section.tsx'
import { Steps } from './steps.tsx'
import { Timeline } from './timeline.tsx'
import { Wordings } from './wordings.tsx'

/** What belongs to a case: where it stands, who did what, two wordings, a letter. */
export function PreviewMatters() {
  return (
    <>
      <Section title="A case">
        <Beside aside={<WhereItStands />}>
          <Facts
            facts={[
              { term: 'Case number', value: '2026/0123' },
              { term: 'Coordinating partner', value: 'Kamuzu Clinic, Malawi' },
              { term: 'Programme adviser', value: 'Ingrid Solheim' },
            ]}
          />
          <History />
        </Beside>
      </Section>
      <Section title="Two wordings of one answer">
        <Wordings
          action="/preview"
          hidden={{ question: 'idea' }}
          wordings={[
            {
              value: 'mine',
              heading: 'Your wording',
              text: 'Six nurses work in each other’s wards for ten months.',
              at: new Date('2026-08-30T10:02:00Z'),
            },
            {
              value: 'theirs',
              heading: 'Amina Okello’s wording',
              text: 'Eight nurses and midwives work in each other’s wards for ten months.',
              at: new Date('2026-08-30T10:04:00Z'),
            },
          ]}
        />
      </Section>
      <Section title="A letter">
        <Letter
          heading="You are invited to phase 2"
          to={['Kamuzu Clinic', 'Blantyre', 'Malawi']}
          day="2026-11-20"
          reference="2026/0123-4"
          signedBy={['Ragnhild Moe', 'Director of programmes']}
        >
          <p>We have read your idea with interest, and invite the partnership to write a full application.</p>
          <p>You may appeal this decision within three weeks of receiving it.</p>
        </Letter>
      </Section>
    </>
  )
}

function WhereItStands() {
  return (
    <Steps
      label="Where the case stands"
      steps={[
        { title: 'Submitted', state: 'done', note: '1 September 2026' },
        { title: 'Formal check', state: 'done', note: '8 September 2026' },
        { title: 'Assessment', state: 'now', note: 'Usually takes 6 weeks; 3 have gone.' },
        { title: 'Decision', state: 'later' },
        { title: 'Appeal dismissed', state: 'stopped' },
      ]}
    />
  )
}

function History() {
  const { instant } = usePage()
  const at = new Date('2026-09-01T21:40:00Z')
  return (
    <Timeline
      entries={[
        { at, who: 'Amina Okello', what: 'submitted the application' },
        {
          at: new Date('2026-09-08T09:15:00Z'),
          who: 'Ingrid Solheim',
          what: 'accepted it for assessment',
          more: <p class="soft small">Complete, eligible and signed. First seen {instant(at)}.</p>,
        },
      ]}
    />
  )
}
