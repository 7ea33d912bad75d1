import type { StaffWords, Words } from '../../../foundation/language.ts'

export const itemNames = {
  deadline: { en: 'In time', nb: 'I tide', nn: 'I tide' },
  complete: { en: 'Complete', nb: 'Fullstendig', nn: 'Fullstendig' },
  eligible: { en: 'May apply', nb: 'Kan søke', nn: 'Kan søkje' },
  signed: {
    en: 'Approved by every partner’s authorised signatory',
    nb: 'Godkjent av hver partners signaturberettigede',
    nn: 'Godkjend av signaturrettshavaren hos kvar partnar',
  },
} satisfies Record<string, StaffWords>

export const words = {
  lead: {
    en: 'Look at the four points. When all are met, accept the case for assessment. What can be mended, the applicant is asked to mend.',
    nb: 'Se på de fire punktene. Når alle er oppfylt, godtas saken til vurdering. Det som kan rettes, blir søkeren bedt om å rette.',
    nn: 'Sjå på dei fire punkta. Når alle er oppfylte, blir saka godteken til vurdering. Det som kan rettast, blir søkjaren bedt om å rette.',
  },
  met: { en: 'Met', nb: 'Oppfylt', nn: 'Oppfylt' },
  notMet: { en: 'Not met', nb: 'Ikke oppfylt', nn: 'Ikkje oppfylt' },
  reason: {
    en: 'Reason, as the applicant will read it',
    nb: 'Begrunnelse, slik søkeren får lese den',
    nn: 'Grunngiving, slik søkjaren får lese henne',
  },
  keep: { en: 'Keep', nb: 'Lagre', nn: 'Lagre' },
  kept: { en: 'The check is kept.', nb: 'Kontrollen er lagret.', nn: 'Kontrollen er lagra.' },
  weFound: { en: 'What we see', nb: 'Det vi ser', nn: 'Det vi ser' },
  nothingMissing: {
    en: 'Nothing that speaks against it.',
    nb: 'Ingenting som taler mot det.',
    nn: 'Ingenting som talar imot det.',
  },
  notLookedAt: { en: 'Not looked at', nb: 'Ikke sett på', nn: 'Ikkje sett på' },
  checkedAlready: {
    en: 'The formal check is over, and what was found stands.',
    nb: 'Den formelle kontrollen er over, og det som ble funnet, står.',
    nn: 'Den formelle kontrollen er over, og det som vart funne, står.',
  },
  waitsUntil: (day: StaffWords): StaffWords => ({
    en: `The applicant has until ${day.en} to complete the application. Wait until the day has passed.`,
    nb: `Søkeren har til og med ${day.nb} på å fylle ut søknaden. Vent til dagen er over.`,
    nn: `Søkjaren har til og med ${day.nn} på å fylle ut søknaden. Vent til dagen er over.`,
  }),
  newDayTitle: { en: 'Give a new day', nb: 'Gi en ny dag', nn: 'Gi ein ny dag' },
  newDayGiven: { en: 'a new day was given', nb: 'en ny dag ble gitt', nn: 'ein ny dag vart gitt' },
  completionsTitle: {
    en: 'What the applicant was asked for',
    nb: 'Det søkeren er bedt om',
    nn: 'Det søkjaren er beden om',
  },
  askedAt: { en: 'Asked', nb: 'Bedt om', nn: 'Bede om' },
  answeredAt: { en: 'Answered', nb: 'Besvart', nn: 'Svart på' },
  notYet: { en: 'not yet', nb: 'ikke ennå', nn: 'ikkje enno' },
  lookAtAll: {
    en: 'Look at all four points first.',
    nb: 'Se først på alle fire punktene.',
    nn: 'Sjå først på alle fire punkta.',
  },
  notAllMet: {
    en: 'Not all points are met. Ask the applicant to complete the application, or dismiss it with reasons.',
    nb: 'Ikke alle punktene er oppfylt. Be søkeren fylle ut søknaden, eller avvis den med begrunnelse.',
    nn: 'Ikkje alle punkta er oppfylte. Be søkjaren fylle ut søknaden, eller avvis han med grunngiving.',
  },
  nothingToDismissFor: {
    en: 'Nothing is found that an application can be dismissed for. Mark the point that is not met first.',
    nb: 'Det er ikke funnet noe en søknad kan avvises for. Marker først punktet som ikke er oppfylt.',
    nn: 'Det er ikkje funne noko ein søknad kan avvisast for. Marker først punktet som ikkje er oppfylt.',
  },
  giveReasons: {
    en: 'Write the reasons in a few sentences. The applicant will read them.',
    nb: 'Skriv begrunnelsen med noen setninger. Søkeren får lese den.',
    nn: 'Skriv grunngivinga med nokre setningar. Søkjaren får lese henne.',
  },
  cannotBeMended: {
    en: 'A late application, or one from somebody who may not apply, cannot be mended. Dismiss it with reasons.',
    nb: 'En søknad som er for sen, eller fra noen som ikke kan søke, kan ikke rettes. Avvis den med begrunnelse.',
    nn: 'Ein søknad som er for sein, eller frå nokon som ikkje kan søkje, kan ikkje rettast. Avvis han med grunngiving.',
  },
  sayWhatIsMissing: { en: 'Say what is missing.', nb: 'Si hva som mangler.', nn: 'Sei kva som manglar.' },
  giveADay: {
    en: 'Give the day it must be there.',
    nb: 'Oppgi dagen det må være på plass.',
    nn: 'Oppgi dagen det må vere på plass.',
  },
  reasonableTime: {
    en: 'Give the applicant from 3 to 60 days.',
    nb: 'Gi søkeren fra 3 til 60 dager.',
    nn: 'Gi søkjaren frå 3 til 60 dagar.',
  },
  chooseMet: {
    en: 'Choose met or not met.',
    nb: 'Velg oppfylt eller ikke oppfylt.',
    nn: 'Vel oppfylt eller ikkje oppfylt.',
  },
  sayWhyNot: {
    en: 'Write why the point is not met.',
    nb: 'Skriv hvorfor punktet ikke er oppfylt.',
    nn: 'Skriv kvifor punktet ikkje er oppfylt.',
  },
  accepted: {
    en: 'The case is accepted for assessment.',
    nb: 'Saken er godtatt til vurdering.',
    nn: 'Saka er godteken til vurdering.',
  },
  asked: {
    en: 'The applicant has been asked, by mail and on their page.',
    nb: 'Søkeren er bedt om det, på e-post og på sin side.',
    nn: 'Søkjaren er beden om det, på e-post og på sida si.',
  },
  dismissed: {
    en: 'The case is dismissed, and the letter is on its way.',
    nb: 'Saken er avvist, og brevet er på vei.',
    nn: 'Saka er avvist, og brevet er på veg.',
  },
  completionTitle: {
    en: 'Ask the applicant to complete it',
    nb: 'Be søkeren fylle ut søknaden',
    nn: 'Be søkjaren fylle ut søknaden',
  },
  what: {
    en: 'What is missing, as the applicant will read it',
    nb: 'Hva som mangler, slik søkeren får lese det',
    nn: 'Kva som manglar, slik søkjaren får lese det',
  },
  until: { en: 'Last day', nb: 'Siste dag', nn: 'Siste dag' },
  dismissTitle: { en: 'Dismiss', nb: 'Avvis', nn: 'Avvis' },
  reasons: { en: 'Reasons in plain words', nb: 'Begrunnelse med vanlige ord', nn: 'Grunngiving med vanlege ord' },
  came: (at: string, closes: string): StaffWords => ({
    en: `Came ${at}; the call closed ${closes}.`,
    nb: `Kom ${at}; utlysningen stengte ${closes}.`,
    nn: `Kom ${at}; utlysinga stengde ${closes}.`,
  }),
} satisfies Record<string, unknown>

/** What the applicant reads when they are asked to complete. */
export const completionMail = {
  document: {
    en: 'Request to complete the application',
    nb: 'Anmodning om å utfylle søknaden',
    nn: 'Oppmoding om å fylle ut søknaden',
    fr: 'Demande de complément',
    es: 'Petición de completar la solicitud',
    pt: 'Pedido para completar a candidatura',
  },
  subject: (number: string): Words => ({
    en: `Your application ${number}: something is missing`,
    nb: `Søknaden deres ${number}: noe mangler`,
    nn: `Søknaden dykkar ${number}: noko manglar`,
    fr: `Votre candidature ${number} : il manque quelque chose`,
    es: `Su solicitud ${number}: falta algo`,
    pt: `A sua candidatura ${number}: falta algo`,
  }),
  todo: (day: Words): Words => ({
    en: `Add what is missing and submit again by ${day.en}.`,
    nb: `Legg til det som mangler, og send inn på nytt innen ${day.nb}.`,
    nn: `Legg til det som manglar, og send inn på nytt innan ${day.nn}.`,
    fr: `Ajoutez ce qui manque et déposez à nouveau avant le ${day.fr} inclus.`,
    es: `Añada lo que falta y vuelva a presentarla a más tardar el ${day.es}.`,
    pt: `Acrescente o que falta e submeta de novo até ${day.pt}.`,
  }),
}
