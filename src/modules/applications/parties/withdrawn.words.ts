import type { Words } from '../../../foundation/language.ts'

/** What those who stay read when a partner has withdrawn. */
export const words = {
  title: (name: string): Words => ({
    en: `${name} has withdrawn`,
    nb: `${name} har trukket seg`,
    nn: `${name} har trekt seg`,
    fr: `${name} s’est retiré`,
    es: `${name} se ha retirado`,
    pt: `${name} retirou-se`,
  }),
  parts: {
    en: 'What they wrote is no longer part of the application. It is kept in its history.',
    nb: 'Det de skrev, er ikke lenger en del av søknaden. Det blir liggende i historikken.',
    nn: 'Det dei skreiv, er ikkje lenger ein del av søknaden. Det blir liggjande i historikken.',
    fr: 'Ce qu’ils ont écrit ne fait plus partie de la demande. L’historique le conserve.',
    es: 'Lo que escribieron ya no forma parte de la solicitud. Queda en su historial.',
    pt: 'O que escreveram deixou de fazer parte da candidatura. Fica no histórico.',
  },
  budget: {
    en: 'Their part of the budget is taken out of the total.',
    nb: 'Deres del av budsjettet er tatt ut av summen.',
    nn: 'Delen deira av budsjettet er teken ut av summen.',
    fr: 'Leur part du budget est retirée du total.',
    es: 'Su parte del presupuesto se ha descontado del total.',
    pt: 'A parte deles do orçamento saiu do total.',
  },
  approvals: {
    en: 'Approvals given before no longer hold: approve the application again as it now stands.',
    nb: 'Godkjenninger fra før gjelder ikke lenger: godkjenn søknaden på nytt slik den nå er.',
    nn: 'Godkjenningar frå før gjeld ikkje lenger: godkjenn søknaden på nytt slik han no er.',
    fr: 'Les approbations déjà données ne valent plus : approuvez à nouveau la demande telle qu’elle est.',
    es: 'Las aprobaciones anteriores ya no valen: aprueben de nuevo la solicitud tal como está.',
    pt: 'As aprovações anteriores deixaram de valer: aprovem de novo a candidatura como está.',
  },
  seeWhatIsLeft: {
    en: 'See what is left to do, and whether you still meet the requirements',
    nb: 'Se hva som gjenstår, og om dere fortsatt oppfyller kravene',
    nn: 'Sjå kva som står att, og om de framleis oppfyller krava',
    fr: 'Voir ce qui reste à faire, et si vous remplissez encore les conditions',
    es: 'Ver qué falta y si todavía cumplen los requisitos',
    pt: 'Ver o que falta e se ainda cumprem os requisitos',
  },
  theyWrite: (reason: string): Words => ({
    en: `They write: “${reason}”`,
    nb: `De skriver: «${reason}»`,
    nn: `Dei skriv: «${reason}»`,
    fr: `Ils écrivent : « ${reason} »`,
    es: `Escriben: «${reason}»`,
    pt: `Escrevem: «${reason}»`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>
