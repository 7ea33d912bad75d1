import type { StaffWords } from './language.ts'

type Named = Readonly<Record<'label' | 'about', StaffWords>>

/** The agency's pages that stand in no menu, and what one does there. */
export const more = {
  pauses: {
    label: { en: 'Pauses', nb: 'Pauser', nn: 'Pausar' },
    about: {
      en: 'See what stands still, put something on hold, let it go on.',
      nb: 'Se hva som står stille, sett noe på pause, la det gå videre.',
      nn: 'Sjå kva som står stille, set noko på pause, lat det gå vidare.',
    },
  },
  objections: {
    label: { en: 'Appeals against terminations', nb: 'Klager på avslutninger', nn: 'Klager på avslutningar' },
    about: {
      en: 'Answer partners whose agreement was ended early.',
      nb: 'Svar partnere som har fått avtalen avsluttet før tiden.',
      nn: 'Svar partnarar som har fått avtalen avslutta før tida.',
    },
  },
  suspicions: {
    label: { en: 'Suspicions', nb: 'Mistanker', nn: 'Mistankar' },
    about: {
      en: 'Tell of a suspicion, and follow those of your own group.',
      nb: 'Meld en mistanke, og følg dem din egen gruppe har.',
      nn: 'Meld ein mistanke, og følg dei di eiga gruppe har.',
    },
  },
  interests: {
    label: { en: 'My interests', nb: 'Mine bindinger', nn: 'Bindingane mine' },
    about: {
      en: 'Tell once and for all which organisations you have a tie to.',
      nb: 'Si en gang for alle hvilke organisasjoner du har bånd til.',
      nn: 'Sei ein gong for alle kva organisasjonar du har band til.',
    },
  },
  mail: {
    label: { en: 'Mail that did not arrive', nb: 'E-post som ikke kom fram', nn: 'E-post som ikkje kom fram' },
    about: {
      en: 'Send it again, or let it be.',
      nb: 'Send den på nytt, eller la den ligge.',
      nn: 'Send han på nytt, eller lat han liggje.',
    },
  },
  agency: {
    label: { en: 'The agency', nb: 'Etaten', nn: 'Etaten' },
    about: {
      en: 'Name, address, holidays and other settings.',
      nb: 'Navn, adresse, helligdager og andre innstillinger.',
      nn: 'Namn, adresse, heilagdagar og andre innstillingar.',
    },
  },
  people: {
    label: { en: 'Colleagues', nb: 'Kolleger', nn: 'Kollegaer' },
    about: {
      en: 'Who works here, and what each may do.',
      nb: 'Hvem som jobber her, og hva hver kan gjøre.',
      nn: 'Kven som jobbar her, og kva kvar kan gjere.',
    },
  },
} satisfies Record<string, Named>
