import { type Day, formatDay } from '../../../foundation/day.ts'
import type { StaffWords, Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'

/** A day as it is written in each language. */
const dayWords = (day: Day): Words => inEveryLanguage((language) => formatDay(day, language))

/** Asking for more time, and the answer. */
export const words = {
  notOwed: {
    en: 'This is no longer waited for, so there is no day to move.',
    nb: 'Vi venter ikke lenger på dette, så det er ingen frist å flytte.',
    nn: 'Vi ventar ikkje lenger på dette, så det er ingen frist å flytte.',
    fr: 'Nous ne l’attendons plus : il n’y a pas de date à repousser.',
    es: 'Ya no lo esperamos, así que no hay ninguna fecha que mover.',
    pt: 'Já não estamos à espera disto, por isso não há data a adiar.',
  },
  standsStill: {
    en: 'Everything stands still now, and no day runs. You will see the new day when we go on.',
    nb: 'Alt står stille nå, og ingen frist løper. Dere ser den nye dagen når vi fortsetter.',
    nn: 'Alt står stille no, og ingen frist går. De ser den nye dagen når vi held fram.',
    fr: 'Tout est suspendu et aucun délai ne court. Vous verrez la nouvelle date à la reprise.',
    es: 'Todo está en pausa y no corre ningún plazo. Verán la nueva fecha cuando sigamos.',
    pt: 'Tudo está parado e nenhum prazo corre. Verão a nova data quando continuarmos.',
  },
  alreadyAsked: {
    en: 'You have asked already. Wait for our answer before you ask again.',
    nb: 'Dere har spurt allerede. Vent på svaret vårt før dere spør igjen.',
    nn: 'De har spurt alt. Vent på svaret vårt før de spør igjen.',
    fr: 'Vous avez déjà fait une demande. Attendez notre réponse avant d’en faire une autre.',
    es: 'Ya lo han pedido. Esperen nuestra respuesta antes de volver a pedirlo.',
    pt: 'Já fizeram um pedido. Esperem pela nossa resposta antes de pedir de novo.',
  },
  chooseADay: {
    en: 'Choose a day.',
    nb: 'Velg en dag.',
    nn: 'Vel ein dag.',
    fr: 'Choisissez un jour.',
    es: 'Elijan un día.',
    pt: 'Escolham um dia.',
  },
  laterThan: (day: Day): Words => {
    const d = dayWords(day)
    return {
      en: `Choose a day after ${d.en}, which is the day it must be there now.`,
      nb: `Velg en dag etter ${d.nb}, som er fristen nå.`,
      nn: `Vel ein dag etter ${d.nn}, som er fristen no.`,
      fr: `Choisissez un jour après le ${d.fr}, la date actuelle.`,
      es: `Elijan un día posterior al ${d.es}, que es la fecha actual.`,
      pt: `Escolham um dia depois de ${d.pt}, que é a data atual.`,
    }
  },
  afterToday: {
    en: 'Choose a day after today.',
    nb: 'Velg en dag etter i dag.',
    nn: 'Vel ein dag etter i dag.',
    fr: 'Choisissez un jour après aujourd’hui.',
    es: 'Elijan un día después de hoy.',
    pt: 'Escolham um dia depois de hoje.',
  },
  sayWhy: {
    en: 'Say why you need more time.',
    nb: 'Skriv hvorfor dere trenger mer tid.',
    nn: 'Skriv kvifor de treng meir tid.',
    fr: 'Dites pourquoi vous avez besoin de plus de temps.',
    es: 'Digan por qué necesitan más tiempo.',
    pt: 'Digam porque precisam de mais tempo.',
  },
  shorter: (most: number): Words => ({
    en: `Write it shorter: at most ${most} characters.`,
    nb: `Skriv det kortere: høyst ${most} tegn.`,
    nn: `Skriv det kortare: høgst ${most} teikn.`,
    fr: `Écrivez plus court : ${most} caractères au plus.`,
    es: `Escríbanlo más corto: ${most} caracteres como máximo.`,
    pt: `Escrevam mais curto: no máximo ${most} caracteres.`,
  }),
  title: {
    en: 'Ask for more time',
    nb: 'Be om mer tid',
    nn: 'Be om meir tid',
    fr: 'Demander plus de temps',
    es: 'Pedir más tiempo',
    pt: 'Pedir mais tempo',
  },
  wished: {
    en: 'The day you can have it ready',
    nb: 'Dagen dere kan ha det klart',
    nn: 'Dagen de kan ha det klart',
    fr: 'Le jour où vous serez prêts',
    es: 'El día en que pueden tenerlo listo',
    pt: 'O dia em que podem ter tudo pronto',
  },
  reason: { en: 'Why', nb: 'Hvorfor', nn: 'Kvifor', fr: 'Pourquoi', es: 'Por qué', pt: 'Porquê' },
  ask: { en: 'Ask', nb: 'Be om det', nn: 'Be om det', fr: 'Demander', es: 'Pedir', pt: 'Pedir' },
  asked: {
    en: 'We have received your wish for more time, and will answer it.',
    nb: 'Vi har fått ønsket deres om mer tid, og svarer på det.',
    nn: 'Vi har fått ønsket dykkar om meir tid, og svarar på det.',
    fr: 'Nous avons reçu votre demande de délai et y répondrons.',
    es: 'Hemos recibido su petición de más tiempo y la contestaremos.',
    pt: 'Recebemos o vosso pedido de mais tempo e vamos responder.',
  },
  history: {
    en: 'More time: asked and answered',
    nb: 'Mer tid: spurt og svart',
    nn: 'Meir tid: spurt og svart',
    fr: 'Délais demandés et réponses',
    es: 'Más tiempo: pedido y contestado',
    pt: 'Mais tempo: pedido e respondido',
  },
  askedUntil: (day: string): Words => ({
    en: `asked for more time until ${day}`,
    nb: `ba om mer tid til ${day}`,
    nn: `bad om meir tid til ${day}`,
    fr: `a demandé un délai jusqu’au ${day}`,
    es: `pidió más tiempo hasta el ${day}`,
    pt: `pediu mais tempo até ${day}`,
  }),
  gaveUntil: (day: string): Words => ({
    en: `gave more time until ${day}`,
    nb: `ga mer tid til ${day}`,
    nn: `gav meir tid til ${day}`,
    fr: `a accordé un délai jusqu’au ${day}`,
    es: `dio más tiempo hasta el ${day}`,
    pt: `deu mais tempo até ${day}`,
  }),
  gaveNone: {
    en: 'gave no more time',
    nb: 'ga ikke mer tid',
    nn: 'gav ikkje meir tid',
    fr: 'n’a pas accordé de délai',
    es: 'no dio más tiempo',
    pt: 'não deu mais tempo',
  },
  overtaken: {
    en: 'The report came before it was answered.',
    nb: 'Rapporten kom før vi rakk å svare.',
    nn: 'Rapporten kom før vi rakk å svare.',
    fr: 'Le rapport est arrivé avant la réponse.',
    es: 'El informe llegó antes de la respuesta.',
    pt: 'O relatório chegou antes da resposta.',
  },
  theAgency: { en: 'The agency', nb: 'Etaten', nn: 'Etaten', fr: 'L’agence', es: 'La agencia', pt: 'A agência' },
} satisfies Record<string, Words | ((...args: never[]) => Words)>

/** What staff read when they answer. */
export const staff = {
  title: { en: 'Answer the wish for more time', nb: 'Svar på ønsket om mer tid', nn: 'Svar på ønsket om meir tid' },
  yesOrNo: {
    en: 'Choose whether to give more time.',
    nb: 'Velg om dere gir mer tid.',
    nn: 'Vel om de gir meir tid.',
  },
  stillToCome: {
    en: 'The day has passed. Choose today or a later day.',
    nb: 'Dagen er passert. Velg i dag eller en senere dag.',
    nn: 'Dagen er passert. Vel i dag eller ein seinare dag.',
  },
  reasonForNo: { en: 'A no has a reason.', nb: 'Et nei har en grunn.', nn: 'Eit nei har ein grunn.' },
  answer: { en: 'Answer', nb: 'Svar', nn: 'Svar' },
  grant: { en: 'Give more time', nb: 'Gi mer tid', nn: 'Gi meir tid' },
  refuse: { en: 'Give no more time', nb: 'Ikke gi mer tid', nn: 'Ikkje gi meir tid' },
  until: { en: 'Until', nb: 'Til', nn: 'Til' },
  reason: { en: 'What you say to the partners', nb: 'Det dere sier til partnerne', nn: 'Det de seier til partnarane' },
  answeredAlready: {
    en: 'This wish has been answered already, or the report has come.',
    nb: 'Dette ønsket er allerede besvart, eller rapporten er kommet.',
    nn: 'Dette ønsket er alt svart på, eller rapporten har kome.',
  },
  done: {
    en: 'Answered. The partners are told.',
    nb: 'Svart. Partnerne får beskjed.',
    nn: 'Svart. Partnarane får beskjed.',
  },
} satisfies Record<string, StaffWords>
