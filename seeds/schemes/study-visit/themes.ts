import type { Theme } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

export const themes: readonly Theme[] = [
  {
    id: 'digital-services',
    name: t({
      en: 'Digital services',
      nb: 'Digitale tjenester',
      nn: 'Digitale tenester',
      fr: 'Services numériques',
      es: 'Servicios digitales',
      pt: 'Serviços digitais',
    }),
  },
  {
    id: 'local-democracy',
    name: t({
      en: 'Local democracy',
      nb: 'Lokaldemokrati',
      nn: 'Lokaldemokrati',
      fr: 'Démocratie locale',
      es: 'Democracia local',
      pt: 'Democracia local',
    }),
  },
  {
    id: 'inclusion',
    name: t({
      en: 'Room for all',
      nb: 'Plass til alle',
      nn: 'Plass til alle',
      fr: 'Une place pour tous',
      es: 'Lugar para todos',
      pt: 'Lugar para todos',
    }),
  },
]
