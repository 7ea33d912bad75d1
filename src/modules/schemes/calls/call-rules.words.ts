import type { StaffWords, Words } from '../../../foundation/language.ts'

/** What staff are told about making, publishing and changing a call. */
export const words = {
  publish: { en: 'Publish the call', nb: 'Publiser utlysningen', nn: 'Publiser utlysinga' },
  extend: { en: 'Move the deadline', nb: 'Flytt fristen', nn: 'Flytt fristen' },
  titleMissing: (language: Words): StaffWords => ({
    en: `Write the title in ${language.en}.`,
    nb: `Skriv tittelen på ${language.nb}.`,
    nn: `Skriv tittelen på ${language.nn}.`,
  }),
  summaryMissing: (language: Words): StaffWords => ({
    en: `Write the summary in ${language.en}.`,
    nb: `Skriv sammendraget på ${language.nb}.`,
    nn: `Skriv samandraget på ${language.nn}.`,
  }),
  reasonMissing: (language: Words): StaffWords => ({
    en: `Write the reason in ${language.en}, so that everybody can read it.`,
    nb: `Skriv begrunnelsen på ${language.nb}, så alle kan lese den.`,
    nn: `Skriv grunngivinga på ${language.nn}, så alle kan lese henne.`,
  }),
  closesBeforeItOpens: {
    en: 'The call closes before it opens. Choose a later closing day.',
    nb: 'Utlysningen stenger før den åpner. Velg en senere frist.',
    nn: 'Utlysinga stengjer før ho opnar. Vel ein seinare frist.',
  },
  closesBeforePublished: {
    en: 'The deadline has passed before anybody can see the call. Choose a later closing day.',
    nb: 'Fristen er ute før noen kan se utlysningen. Velg en senere frist.',
    nn: 'Fristen er ute før nokon kan sjå utlysinga. Vel ein seinare frist.',
  },
  opensBeforePublished: {
    en: 'The call opens before everybody can see it. Open it on the day it is published, or later.',
    nb: 'Utlysningen åpner før alle kan se den. Åpne den dagen den publiseres, eller senere.',
    nn: 'Utlysinga opnar før alle kan sjå ho. Opne ho den dagen ho blir publisert, eller seinare.',
  },
  noCountries: {
    en: 'Choose the countries that applicants may be in.',
    nb: 'Velg landene søkerne kan være i.',
    nn: 'Vel landa søkjarane kan vere i.',
  },
  countriesOutside: (countries: readonly string[]): StaffWords => ({
    en: `Not on the scheme’s country list on the closing day: ${countries.join(', ')}. Take them away, or publish a new scheme version.`,
    nb: `Ikke på ordningens landliste den dagen fristen går ut: ${countries.join(', ')}. Fjern dem, eller publiser en ny versjon av ordningen.`,
    nn: `Ikkje på landlista til ordninga den dagen fristen går ut: ${countries.join(', ')}. Fjern dei, eller publiser ein ny versjon av ordninga.`,
  }),
  themesOutside: {
    en: 'A theme is not in the scheme version. Choose among those listed.',
    nb: 'Et tema finnes ikke i ordningsversjonen. Velg blant dem som står der.',
    nn: 'Eit tema finst ikkje i ordningsversjonen. Vel mellom dei som står der.',
  },
  faultsLeft: (count: number): StaffWords => ({
    en:
      count === 1
        ? 'One thing must be mended first: see the list.'
        : `${count} things must be mended first: see the list.`,
    nb: count === 1 ? 'Én ting må rettes først: se listen.' : `${count} ting må rettes først: se listen.`,
    nn: count === 1 ? 'Éin ting må rettast først: sjå lista.' : `${count} ting må rettast først: sjå lista.`,
  }),
  onlyLater: {
    en: 'A published deadline can only be moved later. Choose a later day or time.',
    nb: 'En publisert frist kan bare flyttes fram i tid. Velg en senere dag eller et senere klokkeslett.',
    nn: 'Ein publisert frist kan berre flyttast fram i tid. Vel ein seinare dag eller eit seinare klokkeslett.',
  },
  notYours: {
    en: 'Calls are written by communications and programme advisers. Ask a colleague with that role.',
    nb: 'Utlysninger skrives av kommunikasjon og programrådgivere. Spør en kollega med den rollen.',
    nn: 'Utlysingar blir skrivne av kommunikasjon og programrådgivarar. Spør ein kollega med den rolla.',
  },
  tooLateToChange: {
    en: 'The call has closed, so it stays as it was.',
    nb: 'Utlysningen er stengt og blir stående som den var.',
    nn: 'Utlysinga er stengd og blir ståande som ho var.',
  },
  extendInstead: {
    en: 'The deadline of a published call is not changed here. Use “Move the deadline”, with a reason that everybody can read.',
    nb: 'Fristen for en publisert utlysning endres ikke her. Bruk «Flytt fristen», med en begrunnelse alle kan lese.',
    nn: 'Fristen for ei publisert utlysing blir ikkje endra her. Bruk «Flytt fristen», med ei grunngiving alle kan lese.',
  },
  opensStays: {
    en: 'The opening of a published call stays as it was told.',
    nb: 'Åpningen av en publisert utlysning blir stående som den ble kunngjort.',
    nn: 'Opninga av ei publisert utlysing blir ståande slik ho vart kunngjord.',
  },
  frameMayGrow: {
    en: 'The frame of a published call can grow, but not shrink or change currency.',
    nb: 'Rammen for en publisert utlysning kan økes, men ikke reduseres eller bytte valuta.',
    nn: 'Ramma for ei publisert utlysing kan aukast, men ikkje reduserast eller byte valuta.',
  },
  countriesStay: {
    en: 'Countries can be added to a published call, but not taken away: someone there may have begun.',
    nb: 'Land kan legges til i en publisert utlysning, men ikke fjernes: noen der kan ha begynt.',
    nn: 'Land kan leggjast til i ei publisert utlysing, men ikkje fjernast: nokon der kan ha byrja.',
  },
  themesStay: {
    en: 'Themes can be added to a published call, but not taken away.',
    nb: 'Temaer kan legges til i en publisert utlysning, men ikke fjernes.',
    nn: 'Tema kan leggjast til i ei publisert utlysing, men ikkje fjernast.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
