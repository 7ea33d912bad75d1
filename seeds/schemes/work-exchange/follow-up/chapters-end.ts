import type { Chapter } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** How it ends, well or badly, and the signatures. */
export const end: readonly Chapter[] = [
  {
    id: 'breach',
    name: t({
      en: 'Breach and repayment',
      nb: 'Mislighold og tilbakebetaling',
      nn: 'Misleghald og tilbakebetaling',
      fr: 'Manquement et remboursement',
      es: 'Incumplimiento y devolución',
      pt: 'Incumprimento e devolução',
    }),
    body: t({
      en: `If the agreement is broken, we may hold back payments, and claim back what was paid too much or used for something else. Before that you hear why, and may answer. In serious breach, such as misuse of money, either side may end the agreement at once.

Unused money and interest of {repayFrom} or more is paid back when the project has ended. Smaller sums you keep for the same purpose.`,
      nb: `Blir avtalen brutt, kan vi holde tilbake utbetalinger, og kreve tilbake det som er betalt for mye eller brukt til noe annet. Før det får dere vite hvorfor, og kan svare. Ved grovt mislighold, som misbruk av penger, kan begge sider heve avtalen med én gang.

Ubrukte penger og renter på {repayFrom} eller mer betales tilbake når prosjektet er over. Mindre beløp beholder dere til samme formål.`,
      nn: `Blir avtalen broten, kan vi halde tilbake utbetalingar, og krevje tilbake det som er betalt for mykje eller brukt til noko anna. Før det får de vite kvifor, og kan svare. Ved grovt misleghald, som misbruk av pengar, kan begge sider heve avtalen med ein gong.

Ubrukte pengar og renter på {repayFrom} eller meir blir betalte tilbake når prosjektet er over. Mindre summar får de behalde til same føremål.`,
      fr: `Si l’accord n’est pas respecté, nous pouvons retenir des versements et réclamer ce qui a été versé en trop ou utilisé pour autre chose. Avant cela, nous vous disons pourquoi et vous pouvez répondre. En cas de manquement grave, comme un abus d’argent, chaque partie peut mettre fin à l’accord aussitôt.

L’argent non utilisé et les intérêts de {repayFrom} ou plus sont remboursés à la fin du projet. Vous gardez les sommes plus petites pour le même but.`,
      es: `Si se incumple el acuerdo, podemos retener pagos y reclamar lo que se pagó de más o se usó para otra cosa. Antes les decimos por qué, y pueden responder. En un incumplimiento grave, como el mal uso de dinero, cualquiera de las partes puede terminar el acuerdo enseguida.

El dinero no usado y los intereses de {repayFrom} o más se devuelven cuando termina el proyecto. Las sumas menores las conservan para el mismo fin.`,
      pt: `Se o acordo não for cumprido, podemos reter pagamentos e reclamar o que foi pago a mais ou usado para outra coisa. Antes disso dizemos porquê, e podem responder. Num incumprimento grave, como o abuso de dinheiro, qualquer das partes pode terminar o acordo de imediato.

O dinheiro não usado e os juros de {repayFrom} ou mais são devolvidos quando o projeto termina. As quantias menores ficam convosco para o mesmo fim.`,
    }),
  },
  {
    id: 'ending',
    name: t({
      en: 'Ending',
      nb: 'Avslutning',
      nn: 'Avslutning',
      fr: 'Fin',
      es: 'Final',
      pt: 'Fim',
    }),
    body: t({
      en: `The agreement lasts until every report is approved, the audit is confirmed and the money is settled. Then you get a letter that says so.

A partner may leave, and either side may end the agreement, with three months’ notice and a reason. Participants who are abroad are then helped to finish, or to come safely home. The partner that leaves reports within two months.`,
      nb: `Avtalen varer til alle rapporter er godkjent, revisjonen er bekreftet og pengene er gjort opp. Da får dere et brev som sier det.

En partner kan gå ut, og begge sider kan si opp avtalen, med tre måneders varsel og en grunn. Deltakere som er ute, får da hjelp til å gjøre seg ferdig, eller til å komme trygt hjem. Partneren som går ut, rapporterer innen to måneder.`,
      nn: `Avtalen varer til alle rapportar er godkjende, revisjonen er stadfesta og pengane er gjorde opp. Då får de eit brev som seier det.

Ein partnar kan gå ut, og begge sider kan seie opp avtalen, med tre månaders varsel og ein grunn. Deltakarar som er ute, får då hjelp til å gjere seg ferdige, eller til å kome trygt heim. Partnaren som går ut, rapporterer innan to månader.`,
      fr: `L’accord dure jusqu’à ce que chaque rapport soit approuvé, l’audit confirmé et les comptes réglés. Vous recevez alors une lettre qui le dit.

Un partenaire peut partir, et chaque partie peut mettre fin à l’accord, avec un préavis de trois mois et un motif. Les participants à l’étranger sont alors aidés à terminer ou à rentrer en sécurité. Le partenaire qui part fait un rapport dans les deux mois.`,
      es: `El acuerdo dura hasta que cada informe esté aprobado, la auditoría confirmada y el dinero liquidado. Entonces reciben una carta que lo dice.

Un socio puede irse, y cualquiera de las partes puede terminar el acuerdo, con un aviso de tres meses y un motivo. A los participantes que están fuera se les ayuda a terminar o a volver seguros a casa. El socio que se va informa en dos meses.`,
      pt: `O acordo dura até que cada relatório esteja aprovado, a auditoria confirmada e as contas acertadas. Recebem então uma carta que o diz.

Um parceiro pode sair, e qualquer das partes pode terminar o acordo, com um aviso de três meses e um motivo. Os participantes que estão fora são ajudados a terminar ou a regressar em segurança. O parceiro que sai faz um relatório em dois meses.`,
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
      en: 'The offer stands until {answerBy}. The agreement holds when the authorised signatories of all partners and of {agency} have signed it in Samspel. If you do not want the terms, you can say no; then nobody owes anybody anything.',
      nb: 'Tilbudet står til {answerBy}. Avtalen gjelder når de som har signaturrett hos alle partnerne og hos {agency}, har signert den i Samspel. Vil dere ikke ha vilkårene, kan dere takke nei; da skylder ingen noen noe.',
      nn: 'Tilbodet står til {answerBy}. Avtalen gjeld når dei som har signaturrett hos alle partnarane og hos {agency}, har signert han i Samspel. Vil de ikkje ha vilkåra, kan de takke nei; då skuldar ingen nokon noko.',
      fr: 'L’offre vaut jusqu’au {answerBy}. L’accord s’applique quand les signataires habilités de tous les partenaires et de {agency} l’ont signé dans Samspel. Si les conditions ne vous conviennent pas, vous pouvez refuser ; alors personne ne doit rien à personne.',
      es: 'La oferta vale hasta el {answerBy}. El acuerdo rige cuando los firmantes autorizados de todos los socios y de {agency} lo han firmado en Samspel. Si no quieren las condiciones, pueden decir que no; entonces nadie debe nada a nadie.',
      pt: 'A oferta vale até {answerBy}. O acordo vigora quando os signatários autorizados de todos os parceiros e de {agency} o tiverem assinado no Samspel. Se não quiserem as condições, podem dizer que não; então ninguém deve nada a ninguém.',
    }),
  },
]
