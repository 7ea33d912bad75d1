import type { BudgetLine } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** Both phases pay for a meeting, by the same rate. */
export const partnerMeeting: BudgetLine = {
  id: 'partner-meeting',
  group: 'partnership',
  counts: ['people'],
  price: 'at most table',
  notes: 'required',
  name: t({
    en: 'Partner meeting',
    nb: 'Partnermøte',
    nn: 'Partnarmøte',
    fr: 'Réunion des partenaires',
    es: 'Reunión de socios',
    pt: 'Reunião de parceiros',
  }),
  help: t({
    en: 'Travel, room and food for each person who goes to the meeting.',
    nb: 'Reise, kost og losji for hver person som reiser til møtet.',
    nn: 'Reise, kost og losji for kvar person som reiser til møtet.',
    fr: 'Voyage, hébergement et repas de chaque personne qui se rend à la réunion.',
    es: 'Viaje, alojamiento y comida de cada persona que va a la reunión.',
    pt: 'Viagem, dormida e comida de cada pessoa que vai à reunião.',
  }),
}

export const administrationLines: readonly BudgetLine[] = [
  {
    id: 'administration',
    group: 'running',
    counts: ['months'],
    price: 'table',
    notes: 'required',
    name: t({
      en: 'Administration',
      nb: 'Administrasjon',
      nn: 'Administrasjon',
      fr: 'Administration',
      es: 'Administración',
      pt: 'Administração',
    }),
    help: t({
      en: 'A small sum for every partner. Say how much time of your own you add.',
      nb: 'En liten sum til hver partner. Si hvor mye egen tid dere legger til.',
      nn: 'Ein liten sum til kvar partnar. Sei kor mykje eiga tid de legg til.',
      fr: 'Une petite somme pour chaque partenaire. Dites combien de votre temps vous y ajoutez.',
      es: 'Una pequeña suma para cada socio. Digan cuánto tiempo propio añaden.',
      pt: 'Uma pequena quantia para cada parceiro. Digam quanto tempo próprio acrescentam.',
    }),
  },
  {
    id: 'audit',
    group: 'running',
    counts: [],
    price: 'own',
    notes: 'required',
    shown: { is: [{ fact: 'partner.coordinates' }, true] },
    name: t({ en: 'Audit', nb: 'Revisjon', nn: 'Revisjon', fr: 'Audit', es: 'Auditoría', pt: 'Auditoria' }),
    help: t({
      en: 'One audit for the whole project, ordered by the coordinating partner.',
      nb: 'Én revisjon for hele prosjektet, bestilt av koordinerende partner.',
      nn: 'Éin revisjon for heile prosjektet, bestilt av den koordinerande partnaren.',
      fr: 'Un seul audit pour tout le projet, commandé par le partenaire coordinateur.',
      es: 'Una auditoría para todo el proyecto, encargada por el socio coordinador.',
      pt: 'Uma auditoria para todo o projeto, pedida pelo parceiro coordenador.',
    }),
  },
]
