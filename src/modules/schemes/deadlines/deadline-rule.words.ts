import type { Words } from '../../../foundation/language.ts'
import type { Moment } from './deadline-rule.ts'

/** How a deadline rule says itself: "Three weeks after you are told". */
const units = {
  days: {
    one: { en: 'day', nb: 'dag', nn: 'dag', fr: 'jour', es: 'día', pt: 'dia' },
    more: { en: 'days', nb: 'dager', nn: 'dagar', fr: 'jours', es: 'días', pt: 'dias' },
  },
  weeks: {
    one: { en: 'week', nb: 'uke', nn: 'veke', fr: 'semaine', es: 'semana', pt: 'semana' },
    more: { en: 'weeks', nb: 'uker', nn: 'veker', fr: 'semaines', es: 'semanas', pt: 'semanas' },
  },
  months: {
    one: { en: 'month', nb: 'måned', nn: 'månad', fr: 'mois', es: 'mes', pt: 'mês' },
    more: { en: 'months', nb: 'måneder', nn: 'månader', fr: 'mois', es: 'meses', pt: 'meses' },
  },
  years: {
    one: { en: 'year', nb: 'år', nn: 'år', fr: 'an', es: 'año', pt: 'ano' },
    more: { en: 'years', nb: 'år', nn: 'år', fr: 'ans', es: 'años', pt: 'anos' },
  },
} satisfies Record<string, { one: Words; more: Words }>

const moments = {
  'call.opens': {
    en: 'after the call opens',
    nb: 'etter at utlysningen åpner',
    nn: 'etter at utlysinga opnar',
    fr: 'après l’ouverture de l’appel',
    es: 'desde que se abre la convocatoria',
    pt: 'após a abertura do convite',
  },
  'call.closes': {
    en: 'after the call closes',
    nb: 'etter at utlysningen lukker',
    nn: 'etter at utlysinga lukkar',
    fr: 'après la clôture de l’appel',
    es: 'desde que se cierra la convocatoria',
    pt: 'após o encerramento do convite',
  },
  submission: {
    en: 'after the application is submitted',
    nb: 'etter at søknaden er sendt',
    nn: 'etter at søknaden er send',
    fr: 'après l’envoi de la demande',
    es: 'desde que se envía la solicitud',
    pt: 'após o envio da candidatura',
  },
  'completion.asked': {
    en: 'after we ask for what is missing',
    nb: 'etter at vi ber om det som mangler',
    nn: 'etter at vi ber om det som manglar',
    fr: 'après notre demande de compléments',
    es: 'desde que pedimos lo que falta',
    pt: 'após pedirmos o que falta',
  },
  decision: {
    en: 'after the decision',
    nb: 'etter vedtaket',
    nn: 'etter vedtaket',
    fr: 'après la décision',
    es: 'desde la decisión',
    pt: 'após a decisão',
  },
  notice: {
    en: 'after you are told of the decision',
    nb: 'etter at dere har fått vite om vedtaket',
    nn: 'etter at de har fått vite om vedtaket',
    fr: 'après la notification de la décision',
    es: 'desde que se les comunica la decisión',
    pt: 'após a comunicação da decisão',
  },
  appeal: {
    en: 'after the appeal reaches us',
    nb: 'etter at klagen har kommet inn',
    nn: 'etter at klaga har kome inn',
    fr: 'après la réception du recours',
    es: 'desde que recibimos el recurso',
    pt: 'após recebermos o recurso',
  },
  agreement: {
    en: 'after the agreement is signed',
    nb: 'etter at avtalen er signert',
    nn: 'etter at avtalen er signert',
    fr: 'après la signature de l’accord',
    es: 'desde la firma del acuerdo',
    pt: 'após a assinatura do acordo',
  },
  'agreement.start': {
    en: 'after the first day of the project',
    nb: 'etter den første dagen i prosjektet',
    nn: 'etter den første dagen i prosjektet',
    fr: 'après le premier jour du projet',
    es: 'desde el primer día del proyecto',
    pt: 'após o primeiro dia do projeto',
  },
  'agreement.end': {
    en: 'after the last day of the project',
    nb: 'etter den siste dagen i prosjektet',
    nn: 'etter den siste dagen i prosjektet',
    fr: 'après le dernier jour du projet',
    es: 'desde el último día del proyecto',
    pt: 'após o último dia do projeto',
  },
  'partner.left': {
    en: 'after the partner leaves the project',
    nb: 'etter at partneren går ut av prosjektet',
    nn: 'etter at partnaren går ut av prosjektet',
    fr: 'après le départ du partenaire',
    es: 'desde que el socio deja el proyecto',
    pt: 'após a saída do parceiro',
  },
  'round.start': {
    en: 'after the first day of the round',
    nb: 'etter den første dagen i runden',
    nn: 'etter den første dagen i runden',
    fr: 'après le premier jour du cycle',
    es: 'desde el primer día de la ronda',
    pt: 'após o primeiro dia da ronda',
  },
  'round.end': {
    en: 'after the end of the round',
    nb: 'etter at runden er slutt',
    nn: 'etter at runden er slutt',
    fr: 'après la fin du cycle',
    es: 'desde el final de la ronda',
    pt: 'após o fim da ronda',
  },
  'round.followUp.end': {
    en: 'after the end of the participants’ follow-up period',
    nb: 'etter at deltakernes oppfølgingsperiode er slutt',
    nn: 'etter at oppfølgingsperioden til deltakarane er slutt',
    fr: 'après la fin de la période de suivi des participants',
    es: 'desde el final del período de seguimiento de los participantes',
    pt: 'após o fim do período de acompanhamento dos participantes',
  },
} satisfies Record<Moment, Words>

const moved: Words = {
  en: '; if that is a weekend or a holiday, the next working day',
  nb: '; er det en helg eller helligdag, første virkedag etter',
  nn: '; er det helg eller heilagdag, første yrkedag etter',
  fr: ' ; si ce jour tombe un week-end ou un jour férié, le premier jour ouvrable suivant',
  es: '; si es fin de semana o festivo, el siguiente día laborable',
  pt: '; se for fim de semana ou feriado, o dia útil seguinte',
}

export const words = { units, moments, moved }
