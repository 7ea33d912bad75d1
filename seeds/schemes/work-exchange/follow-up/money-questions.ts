import type { Budget, Question } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** A budget as a report asks for it: the same lines, with what was really spent on each. */
export const spentOn = ({ groups, lines }: Budget): Budget => ({
  groups,
  lines: lines.map(({ shown, help, ...line }) => ({ ...line, counts: [], price: 'own', notes: 'welcome' })),
  caps: [],
  shares: [],
  vouchers: { most: 30 },
})

export const spent: Question = {
  id: 'spent',
  type: 'budget',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'What you spent',
    nb: 'Hva dere brukte',
    nn: 'Kva de brukte',
    fr: 'Ce que vous avez dépensé',
    es: 'Lo que gastaron',
    pt: 'O que gastaram',
  }),
  help: t({
    en: 'What you planned stands beside. Write what the vouchers show, in the currency you paid in. Where the two differ much, say why in the note.',
    nb: 'Det dere planla, står ved siden av. Skriv det bilagene viser, i valutaen dere betalte i. Der de to er svært ulike, sier dere hvorfor i merknaden.',
    nn: 'Det de planla, står ved sida av. Skriv det bilaga viser, i valutaen de betalte i. Der dei to er svært ulike, seier de kvifor i merknaden.',
    fr: 'Ce que vous aviez prévu figure à côté. Indiquez ce que montrent les pièces, dans la monnaie du paiement. Si l’écart est grand, dites pourquoi dans la note.',
    es: 'Al lado está lo que planearon. Escriban lo que muestran los comprobantes, en la moneda en que pagaron. Si la diferencia es grande, digan por qué en la nota.',
    pt: 'Ao lado está o que planearam. Escrevam o que mostram os comprovativos, na moeda em que pagaram. Se a diferença for grande, digam porquê na nota.',
  }),
}

export const vouchers: Question = {
  id: 'vouchers',
  type: 'file',
  answeredBy: 'each partner',
  most: 50,
  label: t({
    en: 'Vouchers and ledger',
    nb: 'Bilag og hovedbok',
    nn: 'Bilag og hovudbok',
    fr: 'Pièces et grand livre',
    es: 'Comprobantes y libro mayor',
    pt: 'Comprovativos e razão',
  }),
  help: t({
    en: 'The ledger of the project, and the vouchers your auditor will look at. Several vouchers may be in one file.',
    nb: 'Hovedboken for prosjektet, og bilagene revisoren skal se på. Flere bilag kan ligge i én fil.',
    nn: 'Hovudboka for prosjektet, og bilaga revisoren skal sjå på. Fleire bilag kan liggje i éi fil.',
    fr: 'Le grand livre du projet et les pièces que verra l’auditeur. Un fichier peut réunir plusieurs pièces.',
    es: 'El libro mayor del proyecto y los comprobantes que verá el auditor. Un archivo puede reunir varios comprobantes.',
    pt: 'O razão do projeto e os comprovativos que o auditor vai ver. Um ficheiro pode juntar vários comprovativos.',
  }),
}
