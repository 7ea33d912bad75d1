import type { Chapter } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** The grant letter that is signed: as short as the scheme is light. */
export const chapters: readonly Chapter[] = [
  {
    id: 'grant',
    name: t({
      en: 'The grant',
      nb: 'Tilskuddet',
      nn: 'Tilskotet',
      fr: 'La subvention',
      es: 'La subvención',
      pt: 'A subvenção',
    }),
    body: t({
      en: `{agency} gives {total} for the visit “{title}” from {from} to {to}, through {scheme} (case {caseNumber}). The partners are {partners}. The money is paid to {coordinator} when all have signed.

It is a lump sum for travel, room, food and an interpreter. You need not account for it, as long as the visit takes place. If it does not, or fewer travel, you pay back what was meant for those who stayed at home, from {repayFrom} on.`,
      nb: `{agency} gir {total} til besøket «{title}» fra {from} til {to}, gjennom {scheme} (sak {caseNumber}). Partnerne er {partners}. Pengene betales til {coordinator} når alle har signert.

Det er en rundsum til reise, kost, losji og tolk. Dere trenger ikke levere regnskap så lenge besøket blir gjennomført. Blir det ikke det, eller reiser færre, betaler dere tilbake det som var ment for dem som ble hjemme, fra {repayFrom} og oppover.`,
      nn: `{agency} gir {total} til besøket «{title}» frå {from} til {to}, gjennom {scheme} (sak {caseNumber}). Partnarane er {partners}. Pengane blir betalte til {coordinator} når alle har signert.

Det er ein rundsum til reise, kost, losji og tolk. De treng ikkje levere rekneskap så lenge besøket blir gjennomført. Blir det ikkje det, eller reiser færre, betaler de tilbake det som var meint for dei som vart heime, frå {repayFrom} og oppover.`,
      fr: `{agency} accorde {total} pour la visite « {title} » du {from} au {to}, dans le cadre de {scheme} (dossier {caseNumber}). Les partenaires sont {partners}. L’argent est versé à {coordinator} quand tous ont signé.

C’est un forfait pour le voyage, l’hébergement, les repas et un interprète. Il n’y a pas de comptes à rendre si la visite a lieu. Sinon, ou si moins de personnes partent, vous remboursez la part de ceux qui sont restés, à partir de {repayFrom}.`,
      es: `{agency} concede {total} para la visita «{title}» del {from} al {to}, a través de {scheme} (expediente {caseNumber}). Los socios son {partners}. El dinero se paga a {coordinator} cuando todos han firmado.

Es una suma fija para viaje, alojamiento, comida e intérprete. No hace falta rendir cuentas si la visita se hace. Si no, o si viajan menos, devuelven lo de quienes se quedaron, a partir de {repayFrom}.`,
      pt: `{agency} concede {total} para a visita «{title}» de {from} a {to}, através de {scheme} (processo {caseNumber}). Os parceiros são {partners}. O dinheiro é pago a {coordinator} quando todos tiverem assinado.

É um montante fixo para viagem, dormida, comida e intérprete. Não é preciso prestar contas se a visita se realizar. Se não, ou se viajarem menos pessoas, devolvem a parte de quem ficou, a partir de {repayFrom}.`,
    }),
  },
  {
    id: 'promises',
    name: t({
      en: 'What you promise',
      nb: 'Det dere lover',
      nn: 'Det de lovar',
      fr: 'Ce que vous promettez',
      es: 'Lo que prometen',
      pt: 'O que prometem',
    }),
    body: t({
      en: `You make the visit as you planned it, see to it that everybody is safe and insured, and write one page within two months after it. Tell us before you change partner, days or the number of visitors.

There is zero tolerance for corruption and for sexual exploitation, abuse and harassment. Tell us at once about any suspicion. If the promises are broken, we may claim the money back.`,
      nb: `Dere gjennomfører besøket slik dere planla det, sørger for at alle er trygge og forsikret, og skriver én side innen to måneder etter det. Si fra før dere endrer partner, dager eller hvor mange som reiser.

Det er nulltoleranse for korrupsjon og for seksuell utnytting, overgrep og trakassering. Meld fra med én gang om enhver mistanke. Blir løftene brutt, kan vi kreve pengene tilbake.`,
      nn: `De gjennomfører besøket slik de planla det, sørgjer for at alle er trygge og forsikra, og skriv éi side innan to månader etter det. Sei frå før de endrar partnar, dagar eller kor mange som reiser.

Det er nulltoleranse for korrupsjon og for seksuell utnytting, overgrep og trakassering. Meld frå med ein gong om kvar mistanke. Blir lovnadene brotne, kan vi krevje pengane tilbake.`,
      fr: `Vous faites la visite comme prévu, veillez à ce que tous soient en sécurité et assurés, et écrivez une page dans les deux mois qui suivent. Prévenez-nous avant de changer de partenaire, de jours ou de nombre de visiteurs.

La tolérance est nulle pour la corruption et pour l’exploitation, les abus et le harcèlement sexuels. Signalez-nous aussitôt tout soupçon. Si les promesses ne sont pas tenues, nous pouvons réclamer l’argent.`,
      es: `Hacen la visita como la planearon, cuidan de que todos estén seguros y asegurados, y escriben una página en los dos meses siguientes. Avisen antes de cambiar de socio, de días o de número de visitantes.

Hay tolerancia cero con la corrupción y con la explotación, el abuso y el acoso sexuales. Comuniquen enseguida cualquier sospecha. Si se rompen las promesas, podemos reclamar el dinero.`,
      pt: `Fazem a visita como a planearam, cuidam de que todos estejam em segurança e segurados, e escrevem uma página nos dois meses seguintes. Avisem antes de mudarem de parceiro, de dias ou de número de visitantes.

Há tolerância zero com a corrupção e com a exploração, o abuso e o assédio sexuais. Comuniquem de imediato qualquer suspeita. Se as promessas não forem cumpridas, podemos reclamar o dinheiro.`,
    }),
  },
  {
    id: 'signatures',
    name: t({
      en: 'Signatures',
      nb: 'Signaturer',
      nn: 'Signaturar',
      fr: 'Signatures',
      es: 'Firmas',
      pt: 'Assinaturas',
    }),
    body: t({
      en: 'The offer stands until {answerBy}. If you do not want it, you can say no.',
      nb: 'Tilbudet står til {answerBy}. Vil dere ikke ha det, kan dere takke nei.',
      nn: 'Tilbodet står til {answerBy}. Vil de ikkje ha det, kan de takke nei.',
      fr: 'L’offre vaut jusqu’au {answerBy}. Si vous n’en voulez pas, vous pouvez refuser.',
      es: 'La oferta vale hasta el {answerBy}. Si no la quieren, pueden decir que no.',
      pt: 'A oferta vale até {answerBy}. Se não a quiserem, podem dizer que não.',
    }),
  },
]
