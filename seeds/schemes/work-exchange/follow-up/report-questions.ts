import type { Option, Question } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'
import { results } from '../project-questions.ts'

/** The groups that people are counted in, where a number of people is reached. */
const groups: readonly Option[] = [
  {
    id: 'women-18-24',
    label: t({
      en: 'women aged 18 to 24',
      nb: 'kvinner fra 18 til 24 år',
      nn: 'kvinner 18–24 år',
      fr: 'femmes de 18 à 24 ans',
      es: 'mujeres de 18 a 24 años',
      pt: 'mulheres dos 18 aos 24 anos',
    }),
  },
  {
    id: 'women-25-35',
    label: t({
      en: 'women aged 25 to 35',
      nb: 'kvinner fra 25 til 35 år',
      nn: 'kvinner 25–35 år',
      fr: 'femmes de 25 à 35 ans',
      es: 'mujeres de 25 a 35 años',
      pt: 'mulheres dos 25 aos 35 anos',
    }),
  },
  {
    id: 'women-other',
    label: t({
      en: 'women of other ages',
      nb: 'kvinner i annen alder',
      nn: 'kvinner i annan alder',
      fr: 'femmes d’un autre âge',
      es: 'mujeres de otra edad',
      pt: 'mulheres de outra idade',
    }),
  },
  {
    id: 'men-18-24',
    label: t({
      en: 'men aged 18 to 24',
      nb: 'menn fra 18 til 24 år',
      nn: 'menn 18–24 år',
      fr: 'hommes de 18 à 24 ans',
      es: 'hombres de 18 a 24 años',
      pt: 'homens dos 18 aos 24 anos',
    }),
  },
  {
    id: 'men-25-35',
    label: t({
      en: 'men aged 25 to 35',
      nb: 'menn fra 25 til 35 år',
      nn: 'menn 25–35 år',
      fr: 'hommes de 25 à 35 ans',
      es: 'hombres de 25 a 35 años',
      pt: 'homens dos 25 aos 35 anos',
    }),
  },
  {
    id: 'men-other',
    label: t({
      en: 'men of other ages',
      nb: 'menn i annen alder',
      nn: 'menn i annan alder',
      fr: 'hommes d’un autre âge',
      es: 'hombres de otra edad',
      pt: 'homens de outra idade',
    }),
  },
  {
    id: 'not-said',
    label: t({
      en: 'people who did not say',
      nb: 'personer som ikke har oppgitt det',
      nn: 'personar som ikkje har oppgitt det',
      fr: 'personnes qui ne l’ont pas dit',
      es: 'personas que no lo dijeron',
      pt: 'pessoas que não o disseram',
    }),
  },
]

/** What each partner did. */
export const done: Question = {
  id: 'done',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 150, most: 300 },
  label: t({
    en: 'What did you do, and how did it go?',
    nb: 'Hva gjorde dere, og hvordan gikk det?',
    nn: 'Kva gjorde de, og korleis gjekk det?',
    fr: 'Qu’avez-vous fait, et comment cela s’est-il passé ?',
    es: '¿Qué hicieron y cómo les fue?',
    pt: 'O que fizeram e como correu?',
  }),
  help: t({
    en: 'Say what became otherwise than planned, too, and why.',
    nb: 'Si også hva som ble annerledes enn planlagt, og hvorfor.',
    nn: 'Sei òg kva som vart annleis enn planlagt, og kvifor.',
    fr: 'Dites aussi ce qui s’est passé autrement que prévu, et pourquoi.',
    es: 'Digan también qué fue distinto de lo previsto, y por qué.',
    pt: 'Digam também o que foi diferente do previsto, e porquê.',
  }),
}

/** What was reached, indicator by indicator. */
export const reached: Question = {
  id: 'results',
  type: 'results',
  answeredBy: 'anyone',
  required: true,
  levels: results.type === 'results' ? results.levels : [],
  reached: { groups },
  label: t({
    en: 'What you reached',
    nb: 'Hva dere nådde',
    nn: 'Kva de nådde',
    fr: 'Ce que vous avez atteint',
    es: 'Lo que alcanzaron',
    pt: 'O que alcançaram',
  }),
  help: t({
    en: 'For each indicator: how things stand now. Where you count people, say how many there are in each group.',
    nb: 'For hver indikator: hvordan det står til nå. Der dere teller folk, sier dere hvor mange det er i hver gruppe.',
    nn: 'For kvar indikator: korleis det står til no. Der de tel folk, seier de kor mange det er i kvar gruppe.',
    fr: 'Pour chaque indicateur : la situation actuelle. Quand vous comptez des personnes, dites combien il y en a dans chaque groupe.',
    es: 'Para cada indicador: cómo están ahora las cosas. Cuando cuenten personas, digan cuántas hay en cada grupo.',
    pt: 'Para cada indicador: como estão as coisas agora. Quando contarem pessoas, digam quantas há em cada grupo.',
  }),
}

export const evidence: Question = {
  id: 'evidence',
  type: 'file',
  answeredBy: 'anyone',
  most: 20,
  label: t({
    en: 'Evidence',
    nb: 'Dokumentasjon',
    nn: 'Dokumentasjon',
    fr: 'Preuves',
    es: 'Pruebas',
    pt: 'Provas',
  }),
  help: t({
    en: 'Pictures, lists, minutes, an article: what shows that it happened. Ask people before you show them.',
    nb: 'Bilder, lister, referater, en artikkel: det som viser at det skjedde. Spør folk før dere viser dem.',
    nn: 'Bilete, lister, referat, ein artikkel: det som viser at det skjedde. Spør folk før de viser dei.',
    fr: 'Photos, listes, comptes rendus, un article : ce qui montre que c’est arrivé. Demandez aux gens avant de les montrer.',
    es: 'Fotos, listas, actas, un artículo: lo que muestra que ocurrió. Pregunten a la gente antes de mostrarla.',
    pt: 'Fotografias, listas, atas, um artigo: o que mostra que aconteceu. Perguntem às pessoas antes de as mostrarem.',
  }),
}

/** What each partner takes home. */
export const learnt: Question = {
  id: 'learnt',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'What have you learnt, and what do you do otherwise now?',
    nb: 'Hva har dere lært, og hva gjør dere annerledes nå?',
    nn: 'Kva har de lært, og kva gjer de annleis no?',
    fr: 'Qu’avez-vous appris, et que faites-vous autrement aujourd’hui ?',
    es: '¿Qué han aprendido y qué hacen hoy de otra manera?',
    pt: 'O que aprenderam e o que fazem hoje de outra forma?',
  }),
  help: t({
    en: 'Think of the whole organisation, not only of those who travelled. Say who uses what they brought home.',
    nb: 'Tenk på hele organisasjonen, ikke bare på dem som reiste. Si hvem som bruker det de tok med hjem.',
    nn: 'Tenk på heile organisasjonen, ikkje berre på dei som reiste. Sei kven som bruker det dei tok med heim.',
    fr: 'Pensez à toute l’organisation, pas seulement à ceux qui sont partis. Dites qui utilise ce qu’ils ont rapporté.',
    es: 'Piensen en toda la organización, no solo en quienes viajaron. Digan quién usa lo que trajeron a casa.',
    pt: 'Pensem em toda a organização, e não só em quem viajou. Digam quem usa o que trouxeram para casa.',
  }),
}

export const wellBeing: Question = {
  id: 'well-being',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'How did the participants fare?',
    nb: 'Hvordan hadde deltakerne det?',
    nn: 'Korleis hadde deltakarane det?',
    fr: 'Comment les participants allaient-ils ?',
    es: '¿Cómo les fue a los participantes?',
    pt: 'Como estiveram os participantes?',
  }),
  help: t({
    en: 'Safety, health, where they lived, and anything that went wrong. Name nobody here. Write to your programme adviser about what is confidential.',
    nb: 'Trygghet, helse, hvor de bodde, og det som gikk galt. Ikke nevn navn her. Skriv til programrådgiveren om det som er fortrolig.',
    nn: 'Tryggleik, helse, kvar dei budde, og det som gjekk gale. Ikkje nemn namn her. Skriv til programrådgivaren om det som er fortruleg.',
    fr: 'Sécurité, santé, logement, et ce qui s’est mal passé. Ne nommez personne ici. Écrivez à votre conseiller pour ce qui est confidentiel.',
    es: 'Seguridad, salud, dónde vivían y lo que salió mal. No nombren a nadie aquí. Escriban a su asesor sobre lo confidencial.',
    pt: 'Segurança, saúde, onde viviam e o que correu mal. Não digam nomes aqui. Escrevam ao vosso consultor sobre o que é confidencial.',
  }),
}
