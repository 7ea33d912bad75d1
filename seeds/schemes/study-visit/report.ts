import type { FollowUpForm, Question } from '../../../src/modules/schemes/index.ts'
import { interest } from '../interest.ts'
import { t } from '../t.ts'
import { budget } from './budget.ts'

/** What was used: the lump sum of those who travelled, and what an interpreter took. Caps were for the application. */
const used: Question = {
  id: 'spent',
  type: 'budget',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'What you used',
    nb: 'Det dere brukte',
    nn: 'Det de brukte',
    fr: 'Ce que vous avez utilisé',
    es: 'Lo que usaron',
    pt: 'O que usaram',
  }),
  help: t({
    en: 'Write how many of you travelled: the lump sum follows, and no receipts are asked for. What was not used is paid back.',
    nb: 'Skriv hvor mange av dere som reiste: rundsummen følger av det, og vi ber ikke om kvitteringer. Det som ikke ble brukt, betales tilbake.',
    nn: 'Skriv kor mange av dykk som reiste: rundsummen følgjer av det, og vi bed ikkje om kvitteringar. Det som ikkje vart brukt, blir betalt tilbake.',
    fr: 'Indiquez combien d’entre vous sont partis : le forfait en découle, sans reçus. Ce qui n’a pas été utilisé est remboursé.',
    es: 'Escriban cuántos viajaron: de ahí sale la suma fija, sin recibos. Lo que no se usó se devuelve.',
    pt: 'Escrevam quantos viajaram: o montante fixo resulta daí, sem recibos. O que não foi usado é devolvido.',
  }),
}

/** One page about what they saw and what they will try. */
export const visitReport: FollowUpForm = {
  id: 'visit-report',
  use: 'report',
  confirmedBy: 'coordinating partner',
  name: t({
    en: 'After the visit',
    nb: 'Etter besøket',
    nn: 'Etter besøket',
    fr: 'Après la visite',
    es: 'Después de la visita',
    pt: 'Depois da visita',
  }),
  purpose: t({
    en: 'One page is enough: what you saw, and what you will try.',
    nb: 'Én side er nok: hva dere så, og hva dere vil prøve.',
    nn: 'Éi side er nok: kva de såg, og kva de vil prøve.',
    fr: 'Une page suffit : ce que vous avez vu et ce que vous essaierez.',
    es: 'Basta una página: lo que vieron y lo que probarán.',
    pt: 'Uma página chega: o que viram e o que vão experimentar.',
  }),
  form: [
    {
      id: 'visit',
      name: t({
        en: 'The visit',
        nb: 'Besøket',
        nn: 'Besøket',
        fr: 'La visite',
        es: 'La visita',
        pt: 'A visita',
      }),
      questions: [
        {
          id: 'visitors',
          type: 'number',
          least: 0,
          most: 100,
          answeredBy: 'coordinator',
          required: true,
          label: t({
            en: 'How many people travelled?',
            nb: 'Hvor mange reiste?',
            nn: 'Kor mange reiste?',
            fr: 'Combien de personnes sont parties ?',
            es: '¿Cuántas personas viajaron?',
            pt: 'Quantas pessoas viajaram?',
          }),
        },
        {
          id: 'saw',
          type: 'long text',
          answeredBy: 'each partner',
          required: true,
          words: { guide: 100, most: 200 },
          label: t({
            en: 'What did you see and learn?',
            nb: 'Hva så og lærte dere?',
            nn: 'Kva såg og lærte de?',
            fr: 'Qu’avez-vous vu et appris ?',
            es: '¿Qué vieron y aprendieron?',
            pt: 'O que viram e aprenderam?',
          }),
        },
        {
          id: 'try',
          type: 'long text',
          answeredBy: 'each partner',
          required: true,
          words: { guide: 60, most: 120 },
          label: t({
            en: 'What will you try at home?',
            nb: 'Hva vil dere prøve hjemme?',
            nn: 'Kva vil de prøve heime?',
            fr: 'Qu’essaierez-vous chez vous ?',
            es: '¿Qué probarán en casa?',
            pt: 'O que vão experimentar em casa?',
          }),
        },
        {
          id: 'pictures',
          type: 'file',
          most: 3,
          answeredBy: 'anyone',
          label: t({
            en: 'Pictures, if you have them',
            nb: 'Bilder, hvis dere har det',
            nn: 'Bilete, om de har det',
            fr: 'Des photos, si vous en avez',
            es: 'Fotos, si tienen',
            pt: 'Fotografias, se tiverem',
          }),
        },
      ],
    },
    {
      id: 'money',
      name: t({
        en: 'The money',
        nb: 'Pengene',
        nn: 'Pengane',
        fr: 'L’argent',
        es: 'El dinero',
        pt: 'O dinheiro',
      }),
      questions: [used, interest],
    },
  ],
  budget: { ...budget, caps: [] },
  papers: [],
}
