import type { Requirement } from '../../src/modules/schemes/index.ts'
import { t } from './t.ts'

/** What both schemes require. */
export const inTwoCountries: Requirement = {
  id: 'two-countries',
  rule: { all: [{ atLeast: [{ fact: 'partners.count' }, 2] }, { atLeast: [{ fact: 'partners.countries' }, 2] }] },
  say: t({
    en: 'You are at least two organisations, in at least two countries.',
    nb: 'Dere er minst to organisasjoner, i minst to land.',
    nn: 'De er minst to organisasjonar, i minst to land.',
    fr: 'Vous êtes au moins deux organisations, dans au moins deux pays.',
    es: 'Son al menos dos organizaciones, en al menos dos países.',
    pt: 'São pelo menos duas organizações, em pelo menos dois países.',
  }),
  otherwise: t({
    en: 'Find a partner in another country first. You can start writing and invite the partner later.',
    nb: 'Finn en partner i et annet land først. Dere kan begynne å skrive og invitere partneren senere.',
    nn: 'Finn ein partnar i eit anna land først. De kan byrje å skrive og invitere partnaren seinare.',
    fr: 'Trouvez d’abord un partenaire dans un autre pays. Vous pouvez commencer à écrire et l’inviter plus tard.',
    es: 'Busquen primero un socio en otro país. Pueden empezar a escribir e invitarlo después.',
    pt: 'Encontrem primeiro um parceiro noutro país. Podem começar a escrever e convidá-lo depois.',
  }),
}

export const onTheList: Requirement = {
  id: 'allowed-countries',
  rule: { everyPartner: { is: [{ fact: 'partner.countryAllowed' }, true] } },
  say: t({
    en: 'Every partner is in a country on the list of the call.',
    nb: 'Hver partner er i et land på listen i utlysningen.',
    nn: 'Kvar partnar er i eit land på lista i utlysinga.',
    fr: 'Chaque partenaire se trouve dans un pays de la liste de l’appel.',
    es: 'Cada socio está en un país de la lista de la convocatoria.',
    pt: 'Cada parceiro está num país da lista do convite.',
  }),
  otherwise: t({
    en: 'Partners elsewhere cannot take part in this call. The list changes over time, so look again next time.',
    nb: 'Partnere andre steder kan ikke delta i denne utlysningen. Listen endres over tid, så se etter igjen neste gang.',
    nn: 'Partnarar andre stader kan ikkje delta i denne utlysinga. Lista endrar seg over tid, så sjå etter igjen neste gong.',
    fr: 'Les partenaires d’ailleurs ne peuvent pas participer à cet appel. La liste évolue : regardez de nouveau la prochaine fois.',
    es: 'Los socios de otros lugares no pueden participar en esta convocatoria. La lista cambia, así que miren de nuevo la próxima vez.',
    pt: 'Parceiros de outros lugares não podem participar neste convite. A lista muda, por isso vejam de novo da próxima vez.',
  }),
}
