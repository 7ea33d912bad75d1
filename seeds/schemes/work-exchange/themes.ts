import type { Theme } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

export const themes: readonly Theme[] = [
  { id: 'climate', name: t({ en: 'Climate', nb: 'Klima', nn: 'Klima', fr: 'Climat', es: 'Clima', pt: 'Clima' }) },
  {
    id: 'climate-adaptation',
    name: t({
      en: 'Climate adaptation',
      nb: 'Klimatilpasning',
      nn: 'Klimatilpassing',
      fr: 'Adaptation au climat',
      es: 'Adaptación al clima',
      pt: 'Adaptação às alterações climáticas',
    }),
  },
  {
    id: 'food-security',
    name: t({
      en: 'Food security',
      nb: 'Matsikkerhet',
      nn: 'Mattryggleik',
      fr: 'Sécurité alimentaire',
      es: 'Seguridad alimentaria',
      pt: 'Segurança alimentar',
    }),
  },
  { id: 'health', name: t({ en: 'Health', nb: 'Helse', nn: 'Helse', fr: 'Santé', es: 'Salud', pt: 'Saúde' }) },
  {
    id: 'gender-equality',
    name: t({
      en: 'Gender equality',
      nb: 'Likestilling',
      nn: 'Likestilling',
      fr: 'Égalité des genres',
      es: 'Igualdad de género',
      pt: 'Igualdade de género',
    }),
  },
  {
    id: 'democracy',
    name: t({
      en: 'Democracy and civil society',
      nb: 'Demokrati og sivilsamfunn',
      nn: 'Demokrati og sivilsamfunn',
      fr: 'Démocratie et société civile',
      es: 'Democracia y sociedad civil',
      pt: 'Democracia e sociedade civil',
    }),
  },
  {
    id: 'culture-and-education',
    name: t({
      en: 'Culture and education',
      nb: 'Kultur og utdanning',
      nn: 'Kultur og utdanning',
      fr: 'Culture et éducation',
      es: 'Cultura y educación',
      pt: 'Cultura e educação',
    }),
  },
]
