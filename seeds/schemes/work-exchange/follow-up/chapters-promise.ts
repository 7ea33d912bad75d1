import type { Chapter } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** What the agreement is about, who makes it, and what is granted. */
export const promise: readonly Chapter[] = [
  {
    id: 'purpose',
    name: t({
      en: 'Purpose',
      nb: 'Formål',
      nn: 'Føremål',
      fr: 'Objet',
      es: 'Objeto',
      pt: 'Finalidade',
    }),
    body: t({
      en: `This agreement is about the project “{title}”, which {agency} supports through {scheme}. The case number is {caseNumber}.

The partners carry out the project as they have described it. Its goals, results framework, period, budget and plan of payments are part of this agreement.`,
      nb: `Denne avtalen gjelder prosjektet «{title}», som {agency} støtter gjennom {scheme}. Saksnummeret er {caseNumber}.

Partnerne gjennomfører prosjektet slik de har beskrevet det. Mål, resultatrammeverk, periode, budsjett og utbetalingsplan er en del av avtalen.`,
      nn: `Denne avtalen gjeld prosjektet «{title}», som {agency} støttar gjennom {scheme}. Saksnummeret er {caseNumber}.

Partnarane gjennomfører prosjektet slik dei har skildra det. Mål, resultatrammeverk, periode, budsjett og utbetalingsplan er ein del av avtalen.`,
      fr: `Cet accord porte sur le projet « {title} », que {agency} soutient dans le cadre de {scheme}. Le numéro de dossier est {caseNumber}.

Les partenaires réalisent le projet tel qu’ils l’ont décrit. Les objectifs, le cadre de résultats, la période, le budget et l’échéancier des versements font partie de cet accord.`,
      es: `Este acuerdo trata del proyecto «{title}», que {agency} apoya a través de {scheme}. El número de expediente es {caseNumber}.

Los socios llevan a cabo el proyecto como lo han descrito. Los objetivos, el marco de resultados, el periodo, el presupuesto y el plan de pagos forman parte de este acuerdo.`,
      pt: `Este acordo diz respeito ao projeto «{title}», que {agency} apoia através de {scheme}. O número do processo é {caseNumber}.

Os parceiros realizam o projeto tal como o descreveram. Os objetivos, o quadro de resultados, o período, o orçamento e o plano de pagamentos fazem parte deste acordo.`,
    }),
  },
  {
    id: 'parties',
    name: t({
      en: 'The parties',
      nb: 'Partene',
      nn: 'Partane',
      fr: 'Les parties',
      es: 'Las partes',
      pt: 'As partes',
    }),
    body: t({
      en: `The agreement is made between {agency} and the partners: {partners}.

{coordinator} is the coordinating partner. It receives the money, passes on what belongs to the others within 14 days, and hands in applications for rounds and reports for all. The partners have an agreement between themselves that says who does what. Every partner answers for its own part.`,
      nb: `Avtalen inngås mellom {agency} og partnerne: {partners}.

{coordinator} er koordinerende partner. Den tar imot pengene, sender videre det som tilhører de andre, innen 14 dager, og leverer rundesøknader og rapporter for alle. Partnerne har en avtale seg imellom om hvem som gjør hva. Hver partner svarer for sin egen del.`,
      nn: `Avtalen blir inngått mellom {agency} og partnarane: {partners}.

{coordinator} er koordinerande partnar. Han tek imot pengane, sender vidare det som høyrer dei andre til, innan 14 dagar, og leverer rundesøknader og rapportar for alle. Partnarane har ein avtale seg imellom om kven som gjer kva. Kvar partnar svarer for sin eigen del.`,
      fr: `L’accord est conclu entre {agency} et les partenaires : {partners}.

{coordinator} est le partenaire coordinateur. Il reçoit l’argent, transmet aux autres leur part sous 14 jours et dépose pour tous les demandes de session et les rapports. Les partenaires ont entre eux un accord qui dit qui fait quoi. Chaque partenaire répond de sa propre part.`,
      es: `El acuerdo se celebra entre {agency} y los socios: {partners}.

{coordinator} es el socio coordinador. Recibe el dinero, entrega a los demás lo que les corresponde en 14 días y presenta por todos las solicitudes de ronda y los informes. Los socios tienen entre ellos un acuerdo que dice quién hace qué. Cada socio responde de su parte.`,
      pt: `O acordo é celebrado entre {agency} e os parceiros: {partners}.

{coordinator} é o parceiro coordenador. Recebe o dinheiro, entrega aos outros o que lhes cabe em 14 dias e apresenta por todos as candidaturas a rondas e os relatórios. Os parceiros têm entre si um acordo que diz quem faz o quê. Cada parceiro responde pela sua parte.`,
    }),
  },
  {
    id: 'grant',
    name: t({
      en: 'The grant and how it is paid',
      nb: 'Tilskuddet og utbetalingene',
      nn: 'Tilskotet og utbetalingane',
      fr: 'La subvention et son versement',
      es: 'La subvención y cómo se paga',
      pt: 'A subvenção e o seu pagamento',
    }),
    body: t({
      en: `The grant is at most {total}, for the time from {from} to {to}. It is paid in instalments, as the plan of payments shows.

An instalment is paid when its day has come, the reports it waits for are approved, and you need the money within the next six months. If a report is late, we wait with the payment. Allowances to participants who are abroad are not held back.

The money is used for this project only, and for what the budget says. It is never lent to anything else. It is nobody’s profit.`,
      nb: `Tilskuddet er høyst {total}, for tiden fra {from} til {to}. Det betales i deler, slik utbetalingsplanen viser.

En del betales når dagen er kommet, rapportene den venter på er godkjent, og dere trenger pengene i løpet av de neste seks månedene. Er en rapport forsinket, venter vi med utbetalingen. Honorar til deltakere som er ute, holdes ikke tilbake.

Pengene brukes bare til dette prosjektet, og til det budsjettet sier. De lånes aldri ut til noe annet. Ingen skal tjene på dem.`,
      nn: `Tilskotet er høgst {total}, for tida frå {from} til {to}. Det blir betalt i delar, slik utbetalingsplanen viser.

Ein del blir betalt når dagen er komen, rapportane han ventar på er godkjende, og de treng pengane i løpet av dei neste seks månadene. Er ein rapport forseinka, ventar vi med utbetalinga. Honorar til deltakarar som er ute, blir ikkje haldne tilbake.

Pengane blir brukte berre til dette prosjektet, og til det budsjettet seier. Dei blir aldri lånte ut til noko anna. Ingen skal tene på dei.`,
      fr: `La subvention est de {total} au plus, pour la période du {from} au {to}. Elle est versée en plusieurs fois, selon l’échéancier.

Un versement est fait quand son jour est venu, que les rapports attendus sont approuvés et que vous avez besoin de l’argent dans les six mois. Si un rapport tarde, nous attendons pour verser. Les indemnités des participants qui sont sur place ne sont pas retenues.

L’argent ne sert qu’à ce projet et à ce que prévoit le budget. Il n’est jamais prêté pour autre chose. Personne n’en tire profit.`,
      es: `La subvención es como máximo de {total}, para el tiempo del {from} al {to}. Se paga por partes, como muestra el plan de pagos.

Un pago se hace cuando llega su día, los informes que espera están aprobados y necesitan el dinero en los seis meses siguientes. Si un informe se retrasa, esperamos para pagar. Las asignaciones de los participantes que están fuera no se retienen.

El dinero se usa solo para este proyecto y para lo que dice el presupuesto. Nunca se presta para otra cosa. Nadie se beneficia de él.`,
      pt: `A subvenção é no máximo de {total}, para o tempo de {from} a {to}. É paga por partes, como mostra o plano de pagamentos.

Um pagamento é feito quando chega o seu dia, os relatórios que espera estão aprovados e precisam do dinheiro nos seis meses seguintes. Se um relatório se atrasar, esperamos para pagar. Os subsídios dos participantes que estão fora não são retidos.

O dinheiro é usado só para este projeto e para o que diz o orçamento. Nunca é emprestado para outra coisa. Ninguém lucra com ele.`,
    }),
  },
  {
    id: 'later-years',
    name: t({
      en: 'Money for later years',
      nb: 'Penger for senere år',
      nn: 'Pengar for seinare år',
      fr: 'L’argent des années suivantes',
      es: 'El dinero de los años siguientes',
      pt: 'O dinheiro dos anos seguintes',
    }),
    body: t({
      en: 'Money for the years after the first is promised on the condition that Parliament grants it. If Parliament grants less, we tell you at once, and we plan the rest of the project again together.',
      nb: 'Penger for årene etter det første er lovet med det forbehold at Stortinget bevilger dem. Bevilger Stortinget mindre, sier vi fra med én gang, og vi planlegger resten av prosjektet på nytt sammen.',
      nn: 'Pengar for åra etter det første er lova med det atterhaldet at Stortinget løyver dei. Løyver Stortinget mindre, seier vi frå med ein gong, og vi planlegg resten av prosjektet på nytt saman.',
      fr: 'L’argent des années qui suivent la première est promis sous réserve que le Parlement l’accorde. S’il accorde moins, nous vous le disons aussitôt et nous replanifions ensemble la suite du projet.',
      es: 'El dinero de los años posteriores al primero se promete con la condición de que el Parlamento lo apruebe. Si aprueba menos, se lo decimos enseguida y planificamos juntos de nuevo el resto del proyecto.',
      pt: 'O dinheiro dos anos posteriores ao primeiro é prometido na condição de o Parlamento o aprovar. Se aprovar menos, dizemo-lo de imediato e planeamos de novo, em conjunto, o resto do projeto.',
    }),
  },
]
