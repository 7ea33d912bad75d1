import type { Words } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'

/** Planned beside spent, in a report. */
export const words = {
  compared: {
    en: 'Planned and spent',
    nb: 'Planlagt og brukt',
    nn: 'Planlagt og brukt',
    fr: 'Prévu et dépensé',
    es: 'Planeado y gastado',
    pt: 'Planeado e gasto',
  },
  planned: { en: 'Planned', nb: 'Planlagt', nn: 'Planlagt', fr: 'Prévu', es: 'Planeado', pt: 'Planeado' },
  spent: { en: 'Spent', nb: 'Brukt', nn: 'Brukt', fr: 'Dépensé', es: 'Gastado', pt: 'Gasto' },
  difference: { en: 'Difference', nb: 'Avvik', nn: 'Avvik', fr: 'Écart', es: 'Diferencia', pt: 'Diferença' },
  leadOwn: {
    en: 'Write what the vouchers show on each line. What you planned stands beside. Everything is kept while you write.',
    nb: 'Skriv det bilagene viser, på hver post. Det dere planla, står ved siden av. Alt blir tatt vare på mens dere skriver.',
    nn: 'Skriv det bilaga viser, på kvar post. Det de planla, står ved sida av. Alt blir teke vare på medan de skriv.',
    fr: 'Indiquez sur chaque poste ce que montrent les pièces. Ce que vous aviez prévu figure à côté. Tout est gardé pendant que vous écrivez.',
    es: 'Escriban en cada partida lo que muestran los comprobantes. Al lado está lo que planearon. Todo se guarda mientras escriben.',
    pt: 'Escrevam em cada rubrica o que mostram os comprovativos. Ao lado está o que planearam. Tudo se guarda enquanto escrevem.',
  },
  leadAll: {
    en: 'What all partners planned and spent, line by line.',
    nb: 'Det alle partnerne planla og brukte, post for post.',
    nn: 'Det alle partnarane planla og brukte, post for post.',
    fr: 'Ce que tous les partenaires ont prévu et dépensé, poste par poste.',
    es: 'Lo que todos los socios planearon y gastaron, partida por partida.',
    pt: 'O que todos os parceiros planearam e gastaram, rubrica por rubrica.',
  },
  explain: (planned: Money, spent: Money): Words => ({
    en: `You planned ${formatMoney(planned, 'en')} and spent ${formatMoney(spent, 'en')}. Say why in the notes of this line.`,
    nb: `Dere planla ${formatMoney(planned, 'nb')} og brukte ${formatMoney(spent, 'nb')}. Si hvorfor i merknaden på denne posten.`,
    nn: `De planla ${formatMoney(planned, 'nn')} og brukte ${formatMoney(spent, 'nn')}. Sei kvifor i merknaden på denne posten.`,
    fr: `Vous aviez prévu ${formatMoney(planned, 'fr')} et dépensé ${formatMoney(spent, 'fr')}. Dites pourquoi dans la note de ce poste.`,
    es: `Planearon ${formatMoney(planned, 'es')} y gastaron ${formatMoney(spent, 'es')}. Digan por qué en la nota de esta partida.`,
    pt: `Planearam ${formatMoney(planned, 'pt')} e gastaram ${formatMoney(spent, 'pt')}. Digam porquê na nota desta rubrica.`,
  }),
  writeSpent: {
    en: 'Write what you spent.',
    nb: 'Skriv hva dere brukte.',
    nn: 'Skriv kva de brukte.',
    fr: 'Indiquez ce que vous avez dépensé.',
    es: 'Escriban lo que gastaron.',
    pt: 'Escrevam o que gastaram.',
  },
  line: { en: 'Line', nb: 'Post', nn: 'Post', fr: 'Poste', es: 'Partida', pt: 'Rubrica' },
  unspent: {
    en: 'If you spent nothing here, write 0 and say why.',
    nb: 'Brukte dere ingenting her, skriver dere 0 og sier hvorfor.',
    nn: 'Brukte de ingenting her, skriv de 0 og seier kvifor.',
    fr: 'Si vous n’avez rien dépensé ici, écrivez 0 et dites pourquoi.',
    es: 'Si aquí no gastaron nada, escriban 0 y digan por qué.',
    pt: 'Se aqui não gastaram nada, escrevam 0 e digam porquê.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
