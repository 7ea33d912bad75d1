import type { StaffWords } from '../../../foundation/language.ts'

/** What the buttons say. */
export const moveLabels = {
  accept: { en: 'Accept for assessment', nb: 'Godta til vurdering', nn: 'Godta til vurdering' },
  askToComplete: {
    en: 'Ask the applicant to complete it',
    nb: 'Be søkeren utfylle søknaden',
    nn: 'Be søkjaren fylle ut søknaden',
  },
  dismiss: { en: 'Dismiss, with reasons', nb: 'Avvis, med begrunnelse', nn: 'Avvis, med grunngiving' },
  decide: { en: 'Decide', nb: 'Fatt vedtak', nn: 'Gjer vedtak' },
} satisfies Record<string, StaffWords>

/** Where a case stands, as staff say it. */
export const stateNames = {
  received: { en: 'Received', nb: 'Mottatt', nn: 'Motteken' },
  'to complete': { en: 'Waiting for completion', nb: 'Venter på utfylling', nn: 'Ventar på utfylling' },
  accepted: { en: 'In assessment', nb: 'Til vurdering', nn: 'Til vurdering' },
  assessed: { en: 'Assessed', nb: 'Vurdert', nn: 'Vurdert' },
  decided: { en: 'Decided', nb: 'Vedtatt', nn: 'Vedteken' },
  dismissed: { en: 'Dismissed', nb: 'Avvist', nn: 'Avvist' },
  withdrawn: { en: 'Withdrawn', nb: 'Trukket', nn: 'Trekt' },
} satisfies Record<string, StaffWords>

/** What the next legal day is for. */
export const legalNames: Readonly<Record<string, StaffWords>> = {
  'first answer': { en: 'first answer due', nb: 'frist for første svar', nn: 'frist for første svar' },
  completion: {
    en: 'completion due from the applicant',
    nb: 'frist for utfylling fra søkeren',
    nn: 'frist for utfylling frå søkjaren',
  },
  decision: { en: 'decision due', nb: 'frist for vedtak', nn: 'frist for vedtak' },
  appeal: { en: 'appeal may come until', nb: 'klagefrist', nn: 'klagefrist' },
  'appeal answer': { en: 'appeal to be answered', nb: 'klagen skal besvares', nn: 'klaga skal svarast på' },
}

export const words = {
  workList: { en: 'Work list', nb: 'Arbeidsliste', nn: 'Arbeidsliste' },
  lead: {
    en: 'Cases by their next legal date: the first one first.',
    nb: 'Sakene etter neste lovbestemte dato: den første først.',
    nn: 'Sakene etter neste lovfesta dato: den første først.',
  },
  whose: { en: 'Whose cases', nb: 'Hvem sine saker', nn: 'Kven sine saker' },
  mine: { en: 'Mine', nb: 'Mine', nn: 'Mine' },
  mySection: { en: 'My section’s', nb: 'Min seksjons', nn: 'Seksjonen min sine' },
  everybodys: { en: 'Everybody’s', nb: 'Alles', nn: 'Alle sine' },
  nobodys: { en: 'Nobody’s yet', nb: 'Ingens ennå', nn: 'Ingen sine enno' },
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  anyState: { en: 'All that wait', nb: 'Alle som venter', nn: 'Alle som ventar' },
  everyState: { en: 'All, finished too', nb: 'Alle, også ferdige', nn: 'Alle, også ferdige' },
  call: { en: 'Call', nb: 'Utlysning', nn: 'Utlysing' },
  newestCalls: {
    en: 'The newest calls. The portfolio of an older one leads to its cases.',
    nb: 'De nyeste utlysningene. Porteføljen til en eldre leder til sakene i den.',
    nn: 'Dei nyaste utlysingane. Porteføljen til ei eldre leier til sakene i ho.',
  },
  anyCall: { en: 'All calls', nb: 'Alle utlysninger', nn: 'Alle utlysingar' },
  search: {
    en: 'Case number, title or applicant',
    nb: 'Saksnummer, tittel eller søker',
    nn: 'Saksnummer, tittel eller søkjar',
  },
  case: { en: 'Case', nb: 'Sak', nn: 'Sak' },
  applicant: { en: 'Applicant', nb: 'Søker', nn: 'Søkjar' },
  asked: { en: 'Applied for', nb: 'Søkt om', nn: 'Søkt om' },
  next: { en: 'Next date', nb: 'Neste dato', nn: 'Neste dato' },
  noDate: { en: 'no date', nb: 'ingen dato', nn: 'ingen dato' },
  late: { en: 'late', nb: 'på overtid', nn: 'på overtid' },
  adviser: { en: 'Programme adviser', nb: 'Programrådgiver', nn: 'Programrådgivar' },
  nothing: { en: 'No cases here', nb: 'Ingen saker her', nn: 'Ingen saker her' },
  noneOfMine: {
    en: 'You hold no cases that wait',
    nb: 'Du har ingen saker som venter',
    nn: 'Du har ingen saker som ventar',
  },
  lookElsewhere: { en: 'See instead:', nb: 'Se heller:', nn: 'Sjå heller:' },
  nothingMore: {
    en: 'Try another filter, or clear the search.',
    nb: 'Prøv et annet filter, eller tøm søket.',
    nn: 'Prøv eit anna filter, eller tøm søket.',
  },
  keepFilter: { en: 'Keep this filter', nb: 'Lagre filteret', nn: 'Lagre filteret' },
  filterName: { en: 'Name of the filter', nb: 'Navn på filteret', nn: 'Namn på filteret' },
  savedFilters: { en: 'My filters', nb: 'Mine filtre', nn: 'Filtera mine' },
  forget: { en: 'Remove', nb: 'Fjern', nn: 'Fjern' },
  filterKept: { en: 'The filter is kept.', nb: 'Filteret er lagret.', nn: 'Filteret er lagra.' },
  filterForgotten: { en: 'The filter is removed.', nb: 'Filteret er fjernet.', nn: 'Filteret er fjerna.' },
  nameTheFilter: {
    en: 'Give the filter a name of at most 60 letters.',
    nb: 'Gi filteret et navn på høyst 60 bokstaver.',
    nn: 'Gi filteret eit namn på høgst 60 bokstavar.',
  },
  toAssess: { en: 'Waiting for my assessment', nb: 'Venter på min vurdering', nn: 'Ventar på mi vurdering' },
  morePages: { en: 'More pages', nb: 'Flere sider', nn: 'Fleire sider' },
  myTasks: { en: 'My tasks', nb: 'Mine oppgaver', nn: 'Oppgåvene mine' },
} satisfies Record<string, StaffWords>
