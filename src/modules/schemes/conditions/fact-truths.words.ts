import type { Words } from '../../../foundation/language.ts'
import type { Fact } from './condition.ts'

/** For each fact that is a yes or no: the clause when it is so, and when it is not. */
export const truths = {
  'partnership.known': [
    {
      en: 'the partnership has, or recently had, an agreement with us',
      nb: 'partnerskapet har, eller nylig har hatt, en avtale med oss',
      nn: 'partnarskapen har, eller nyleg har hatt, ein avtale med oss',
      fr: 'le partenariat a, ou a eu récemment, un accord avec nous',
      es: 'la asociación tiene, o ha tenido hace poco, un acuerdo con nosotros',
      pt: 'a parceria tem, ou teve há pouco tempo, um acordo connosco',
    },
    {
      en: 'the partnership is new to us',
      nb: 'partnerskapet er nytt for oss',
      nn: 'partnarskapen er ny for oss',
      fr: 'le partenariat est nouveau pour nous',
      es: 'la asociación es nueva para nosotros',
      pt: 'a parceria é nova para nós',
    },
  ],
  'partnership.invited': [
    {
      en: 'we have invited the partnership to this phase',
      nb: 'vi har invitert partnerskapet til denne fasen',
      nn: 'vi har invitert partnarskapen til denne fasen',
      fr: 'nous avons invité le partenariat à cette phase',
      es: 'hemos invitado a la asociación a esta fase',
      pt: 'convidámos a parceria para esta fase',
    },
    {
      en: 'we have not invited the partnership to this phase',
      nb: 'vi ikke har invitert partnerskapet til denne fasen',
      nn: 'vi ikkje har invitert partnarskapen til denne fasen',
      fr: 'nous n’avons pas invité le partenariat à cette phase',
      es: 'no hemos invitado a la asociación a esta fase',
      pt: 'não convidámos a parceria para esta fase',
    },
  ],
  'partner.countryAllowed': [
    {
      en: 'the partner is in a country on the call’s list',
      nb: 'partneren er i et land på listen i utlysningen',
      nn: 'partnaren er i eit land på lista i utlysinga',
      fr: 'le partenaire est dans un pays de la liste de l’appel',
      es: 'el socio está en un país de la lista de la convocatoria',
      pt: 'o parceiro está num país da lista do convite',
    },
    {
      en: 'the partner is in a country that is not on the call’s list',
      nb: 'partneren er i et land som ikke er på listen i utlysningen',
      nn: 'partnaren er i eit land som ikkje er på lista i utlysinga',
      fr: 'le partenaire est dans un pays qui n’est pas sur la liste de l’appel',
      es: 'el socio está en un país que no está en la lista de la convocatoria',
      pt: 'o parceiro está num país que não está na lista do convite',
    },
  ],
  'partner.coordinates': [
    {
      en: 'the partner is the coordinating partner',
      nb: 'partneren er den koordinerende partneren',
      nn: 'partnaren er den koordinerande partnaren',
      fr: 'le partenaire est le partenaire coordinateur',
      es: 'el socio es el socio coordinador',
      pt: 'o parceiro é o parceiro coordenador',
    },
    {
      en: 'the partner is not the coordinating partner',
      nb: 'partneren ikke er den koordinerende partneren',
      nn: 'partnaren ikkje er den koordinerande partnaren',
      fr: 'le partenaire n’est pas le partenaire coordinateur',
      es: 'el socio no es el socio coordinador',
      pt: 'o parceiro não é o parceiro coordenador',
    },
  ],
  'partner.known': [
    {
      en: 'the organisation has been a partner before',
      nb: 'organisasjonen har vært partner før',
      nn: 'organisasjonen har vore partnar før',
      fr: 'l’organisation a déjà été partenaire',
      es: 'la organización ya ha sido socia',
      pt: 'a organização já foi parceira',
    },
    {
      en: 'the organisation has not been a partner before',
      nb: 'organisasjonen ikke har vært partner før',
      nn: 'organisasjonen ikkje har vore partnar før',
      fr: 'l’organisation n’a jamais été partenaire',
      es: 'la organización no ha sido socia antes',
      pt: 'a organização ainda não foi parceira',
    },
  ],
} satisfies Partial<Record<Fact, readonly [Words, Words]>>
