import type { Question } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'
import { whoTravels } from '../exchange-questions.ts'

/** Who travels in a round. */
export const travellers: Question = {
  id: 'travellers',
  filledFrom: { phase: 'implementation', question: 'exchanges' },
  type: 'rows',
  answeredBy: 'anyone',
  required: true,
  least: 1,
  most: 40,
  label: t({
    en: 'Who travels this time?',
    nb: 'Hvem reiser denne gangen?',
    nn: 'Kven reiser denne gongen?',
    fr: 'Qui part cette fois ?',
    es: '¿Quién viaja esta vez?',
    pt: 'Quem viaja desta vez?',
  }),
  help: t({
    en: 'One row for each group that travels the same way at the same time. Your plan for the whole project is filled in: keep this round.',
    nb: 'Én rad for hver gruppe som reiser samme vei til samme tid. Planen for hele prosjektet er fylt inn: behold denne runden.',
    nn: 'Éi rad for kvar gruppe som reiser same veg til same tid. Planen for heile prosjektet er fylt inn: behald denne runden.',
    fr: 'Une ligne par groupe qui part en même temps vers le même lieu. Votre plan pour tout le projet est repris : gardez cette session.',
    es: 'Una fila por grupo que viaja al mismo lugar a la vez. El plan de todo el proyecto ya está puesto: dejen esta ronda.',
    pt: 'Uma linha por grupo que viaja para o mesmo lugar ao mesmo tempo. O plano de todo o projeto já está preenchido: deixem esta ronda.',
  }),
  columns: [
    ...whoTravels,
    {
      id: 'tasks',
      type: 'text',
      label: t({
        en: 'Main task',
        nb: 'Viktigste oppgave',
        nn: 'Viktigaste oppgåve',
        fr: 'Tâche principale',
        es: 'Tarea principal',
        pt: 'Tarefa principal',
      }),
    },
  ],
}
