import type { Question } from '../../src/modules/schemes/index.ts'
import { t } from './t.ts'

/** What the money has earned meanwhile: claimed back with what was not used, in every scheme. */
export const interest: Question = {
  id: 'interest',
  type: 'money',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'Interest earned on the project’s money',
    nb: 'Opptjente renter på prosjektets penger',
    nn: 'Opptente renter på pengane til prosjektet',
    fr: 'Intérêts gagnés sur l’argent du projet',
    es: 'Intereses ganados con el dinero del proyecto',
    pt: 'Juros ganhos com o dinheiro do projeto',
  }),
  help: t({
    en: 'Write 0 if there was none.',
    nb: 'Skriv 0 hvis det ikke var noe.',
    nn: 'Skriv 0 om det ikkje var nokon.',
    fr: 'Écrivez 0 s’il n’y en a pas eu.',
    es: 'Escriban 0 si no hubo.',
    pt: 'Escrevam 0 se não houve.',
  }),
}
