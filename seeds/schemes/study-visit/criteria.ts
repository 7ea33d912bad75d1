import type { Criterion, Scale } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** One to four points: coarser than work exchange, as the form is shorter. */
const scale: Scale = {
  from: 1,
  to: 4,
  meanings: [
    { points: 1, say: t({ en: 'Weak', nb: 'Svakt', nn: 'Svakt', fr: 'Faible', es: 'Débil', pt: 'Fraco' }) },
    { points: 4, say: t({ en: 'Strong', nb: 'Sterkt', nn: 'Sterkt', fr: 'Solide', es: 'Sólido', pt: 'Sólido' }) },
  ],
}

export const criteria: readonly Criterion[] = [
  {
    id: 'learning',
    weight: 60,
    scale,
    difference: 1,
    readFrom: ['theme', 'learn', 'afterwards'],
    name: t({
      en: 'Learning',
      nb: 'Læring',
      nn: 'Læring',
      fr: 'Apprentissage',
      es: 'Aprendizaje',
      pt: 'Aprendizagem',
    }),
    looksFor: t({
      en: 'Both sides have something to learn, and will use it.',
      nb: 'Begge sider har noe å lære, og kommer til å bruke det.',
      nn: 'Begge sider har noko å lære, og kjem til å bruke det.',
      fr: 'Les deux côtés ont quelque chose à apprendre et s’en serviront.',
      es: 'Ambas partes tienen algo que aprender y lo usarán.',
      pt: 'Ambos os lados têm algo a aprender e vão usá-lo.',
    }),
  },
  {
    id: 'plan',
    weight: 40,
    scale,
    difference: 1,
    readFrom: ['host', 'days', 'budget'],
    name: t({ en: 'The plan', nb: 'Planen', nn: 'Planen', fr: 'Le plan', es: 'El plan', pt: 'O plano' }),
    looksFor: t({
      en: 'The right people travel, at a time that suits, for a sum that is fair.',
      nb: 'De rette reiser, til en tid som passer, for en rimelig sum.',
      nn: 'Dei rette reiser, til ei tid som passar, for ein rimeleg sum.',
      fr: 'Les bonnes personnes partent, au bon moment, pour une somme juste.',
      es: 'Viajan las personas adecuadas, en buen momento, por una suma justa.',
      pt: 'Viajam as pessoas certas, em boa altura, por uma quantia justa.',
    }),
  },
]
