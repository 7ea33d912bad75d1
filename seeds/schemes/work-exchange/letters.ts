import type { LetterText } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

export const invitation: LetterText = {
  subject: t({
    en: 'We invite you to {nextPhase}',
    nb: 'Vi inviterer dere til {nextPhase}',
    nn: 'Vi inviterer dykk til {nextPhase}',
    fr: 'Nous vous invitons à la {nextPhase}',
    es: 'Los invitamos a la {nextPhase}',
    pt: 'Convidamo-vos para a {nextPhase}',
  }),
  body: t({
    en: `Thank you for your idea in the call “{call}”. The case number is {caseNumber}. We have read it together with all the others, and we would like to see more. We invite you to {nextPhase}.

{reasons}

These are the partners: {partners}. Meet, and write the full application together. We have begun it for you, with what you have already written. You find it when you sign in. We will write to you about the money for the meeting.

The invitation is not a promise of a grant. In {nextPhase} your application is compared with all the others. Write to {contact} if you wonder about anything.`,
    nb: `Takk for ideen deres i utlysningen «{call}». Saksnummeret er {caseNumber}. Vi har lest den sammen med alle de andre, og vi vil gjerne se mer. Vi inviterer dere til {nextPhase}.

{reasons}

Partnerne er {partners}. Møt hverandre, og skriv hele søknaden sammen. Vi har begynt på den for dere, med det dere alt har skrevet. Dere finner den når dere logger inn. Vi skriver til dere om pengene til møtet.

Invitasjonen er ikke et løfte om tilskudd. I {nextPhase} blir søknaden sammenlignet med alle de andre. Skriv til {contact} hvis dere lurer på noe.`,
    nn: `Takk for ideen dykkar i utlysinga «{call}». Saksnummeret er {caseNumber}. Vi har lese han saman med alle dei andre, og vi vil gjerne sjå meir. Vi inviterer dykk til {nextPhase}.

{reasons}

Partnarane er {partners}. Møt kvarandre, og skriv heile søknaden saman. Vi har byrja på han for dykk, med det de alt har skrive. De finn han når de loggar inn. Vi skriv til dykk om pengane til møtet.

Invitasjonen er ikkje ein lovnad om tilskot. I {nextPhase} blir søknaden samanlikna med alle dei andre. Skriv til {contact} om de lurer på noko.`,
    fr: `Merci pour votre idée dans l’appel « {call} ». Le numéro de dossier est {caseNumber}. Nous l’avons lue avec toutes les autres et nous aimerions en voir plus. Nous vous invitons à la {nextPhase}.

{reasons}

Les partenaires sont : {partners}. Réunissez-vous et rédigez ensemble la demande complète. Nous l’avons commencée pour vous avec ce que vous avez déjà écrit ; vous la trouverez en vous connectant. Nous vous écrirons au sujet de l’argent pour la réunion.

L’invitation n’est pas une promesse de subvention. Dans la {nextPhase}, votre demande sera comparée à toutes les autres. Écrivez à {contact} pour toute question.`,
    es: `Gracias por su idea en la convocatoria «{call}». El número de expediente es {caseNumber}. La hemos leído junto con todas las demás y nos gustaría ver más. Los invitamos a la {nextPhase}.

{reasons}

Los socios son: {partners}. Reúnanse y escriban juntos la solicitud completa. La hemos empezado con lo que ya escribieron; la encontrarán al iniciar sesión. Les escribiremos sobre el dinero para la reunión.

La invitación no es una promesa de subvención. En la {nextPhase} su solicitud se compara con todas las demás. Escriban a {contact} si tienen preguntas.`,
    pt: `Agradecemos a vossa ideia no convite «{call}». O número do processo é {caseNumber}. Lemo-la com todas as outras e gostaríamos de ver mais. Convidamo-vos para a {nextPhase}.

{reasons}

Os parceiros são: {partners}. Reúnam-se e escrevam juntos a candidatura completa. Começámo-la com o que já escreveram; encontram-na quando entrarem. Escrevemos-vos sobre o dinheiro para a reunião.

O convite não é uma promessa de subvenção. Na {nextPhase}, a vossa candidatura é comparada com todas as outras. Escrevam para {contact} se tiverem dúvidas.`,
  }),
}

export const grantLetter: LetterText = {
  subject: t({
    en: '{applicant} is granted {sum}',
    nb: '{applicant} får {sum}',
    nn: '{applicant} får {sum}',
    fr: '{applicant} reçoit {sum}',
    es: '{applicant} recibe {sum}',
    pt: '{applicant} recebe {sum}',
  }),
  body: t({
    en: `Good news: you and your partners get a grant of {sum}, under the scheme {scheme}. The case number is {caseNumber}.

{reasons}

The grant is for all the partners: {partners}. Next we write an agreement, which you sign. Before that we need the papers that are still missing, such as an emergency plan from each host. The money can be used once both of us have signed.

If you disagree with something in this decision, you can appeal by {appealDeadline}. Write to {contact} if you wonder about anything.`,
    nb: `Gode nyheter: Dere og partnerne får et tilskudd på {sum} i ordningen {scheme}. Saksnummeret er {caseNumber}.

{reasons}

Tilskuddet gjelder alle partnerne: {partners}. Nå skriver vi en avtale som dere signerer. Før det trenger vi papirene som ennå mangler, som en beredskapsplan fra hver vert. Pengene kan brukes når begge har signert.

Er dere uenige i noe i vedtaket, kan dere klage innen {appealDeadline}. Skriv til {contact} hvis dere lurer på noe.`,
    nn: `Gode nyheiter: De og partnarane får eit tilskot på {sum} i ordninga {scheme}. Saksnummeret er {caseNumber}.

{reasons}

Tilskotet gjeld alle partnarane: {partners}. No skriv vi ein avtale som de signerer. Før det treng vi papira som enno manglar, som ein beredskapsplan frå kvar vert. Pengane kan brukast når begge har signert.

Er de usamde i noko i vedtaket, kan de klage innan {appealDeadline}. Skriv til {contact} om de lurer på noko.`,
    fr: `Bonne nouvelle : vous et vos partenaires recevez une subvention de {sum}, au titre du programme {scheme}. Le numéro de dossier est {caseNumber}.

{reasons}

La subvention est pour tous les partenaires : {partners}. Nous rédigeons maintenant un accord, que vous signerez. Il nous faut d’abord les pièces qui manquent encore, comme le plan d’urgence de chaque hôte. L’argent peut servir dès que l’accord est signé des deux côtés.

Si vous contestez un point de la décision, vous pouvez former un recours jusqu’au {appealDeadline} inclus. Écrivez à {contact} pour toute question.`,
    es: `Buenas noticias: ustedes y sus socios reciben una subvención de {sum}, dentro del programa {scheme}. El número de expediente es {caseNumber}.

{reasons}

La subvención es para todos los socios: {partners}. Ahora redactamos un acuerdo, que ustedes firmarán. Antes necesitamos los documentos que aún faltan, como el plan de emergencia de cada anfitrión. El dinero se puede usar cuando ambas partes hayan firmado.

Si no están de acuerdo con algo de la decisión, pueden recurrir hasta el {appealDeadline} inclusive. Escriban a {contact} si tienen preguntas.`,
    pt: `Boas notícias: vocês e os vossos parceiros recebem uma subvenção de {sum}, no programa {scheme}. O número do processo é {caseNumber}.

{reasons}

A subvenção é para todos os parceiros: {partners}. Agora escrevemos um acordo, que vão assinar. Antes precisamos dos documentos que ainda faltam, como o plano de emergência de cada anfitrião. O dinheiro pode ser usado quando ambas as partes tiverem assinado.

Se discordarem de algo na decisão, podem recorrer até {appealDeadline}, inclusive. Escrevam para {contact} se tiverem dúvidas.`,
  }),
}

export const partGrantLetter: LetterText = {
  subject: grantLetter.subject,
  body: t({
    en: `You and your partners get a grant of {sum}, under the scheme {scheme}. You applied for {appliedFor}. The case number is {caseNumber}.

{reasons}

We know that this is less than you need for the whole plan. The partners are {partners}. Talk together about what you can do for this sum, and send us a new budget and new goals to match. Then we write an agreement, which you sign.

If you disagree with the decision, you can appeal by {appealDeadline}. Write to {contact} if you would like to talk before you decide.`,
    nb: `Dere og partnerne får et tilskudd på {sum} i ordningen {scheme}. Dere søkte om {appliedFor}. Saksnummeret er {caseNumber}.

{reasons}

Vi vet at dette er mindre enn dere trenger til hele planen. Partnerne er {partners}. Snakk sammen om hva dere kan få til for denne summen, og send oss et nytt budsjett og nye mål som passer. Så skriver vi en avtale som dere signerer.

Er dere uenige i vedtaket, kan dere klage innen {appealDeadline}. Skriv til {contact} hvis dere vil snakke med oss før dere bestemmer dere.`,
    nn: `De og partnarane får eit tilskot på {sum} i ordninga {scheme}. De søkte om {appliedFor}. Saksnummeret er {caseNumber}.

{reasons}

Vi veit at dette er mindre enn de treng til heile planen. Partnarane er {partners}. Snakk saman om kva de kan få til for denne summen, og send oss eit nytt budsjett og nye mål som passar. Så skriv vi ein avtale som de signerer.

Er de usamde i vedtaket, kan de klage innan {appealDeadline}. Skriv til {contact} om de vil snakke med oss før de bestemmer dykk.`,
    fr: `Vous et vos partenaires recevez une subvention de {sum}, au titre du programme {scheme}. Vous aviez demandé {appliedFor}. Le numéro de dossier est {caseNumber}.

{reasons}

Nous savons que c’est moins qu’il n’en faut pour tout le plan. Les partenaires sont : {partners}. Voyez ensemble ce que cette somme permet, puis envoyez-nous un nouveau budget et de nouveaux objectifs. Nous rédigerons ensuite un accord, que vous signerez.

Si vous contestez la décision, vous pouvez former un recours jusqu’au {appealDeadline} inclus. Écrivez à {contact} si vous souhaitez en parler avant de vous décider.`,
    es: `Ustedes y sus socios reciben una subvención de {sum}, dentro del programa {scheme}. Solicitaron {appliedFor}. El número de expediente es {caseNumber}.

{reasons}

Sabemos que es menos de lo que necesitan para todo el plan. Los socios son: {partners}. Hablen de lo que pueden hacer con esta suma y envíennos un presupuesto y unas metas que encajen. Después redactamos un acuerdo, que ustedes firmarán.

Si no están de acuerdo con la decisión, pueden recurrir hasta el {appealDeadline} inclusive. Escriban a {contact} si quieren hablar antes de decidir.`,
    pt: `Vocês e os vossos parceiros recebem uma subvenção de {sum}, no programa {scheme}. Tinham pedido {appliedFor}. O número do processo é {caseNumber}.

{reasons}

Sabemos que é menos do que precisam para todo o plano. Os parceiros são: {partners}. Falem sobre o que podem fazer com esta quantia, e enviem-nos um orçamento e metas que condigam. Depois escrevemos um acordo, que vão assinar.

Se discordarem da decisão, podem recorrer até {appealDeadline}, inclusive. Escrevam para {contact} se quiserem falar connosco antes de decidir.`,
  }),
}
