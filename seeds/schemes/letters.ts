import type { LetterText } from '../../src/modules/schemes/index.ts'
import { t } from './t.ts'

/** A rejection and a dismissal read the same in every phase of every scheme; the reasons are written for each case. */
export const rejection: LetterText = {
  subject: t({
    en: 'Our answer to {applicant}',
    nb: 'Svar til {applicant}',
    nn: 'Svar til {applicant}',
    fr: 'Notre réponse à {applicant}',
    es: 'Nuestra respuesta a {applicant}',
    pt: 'A nossa resposta a {applicant}',
  }),
  body: t({
    en: `We have assessed your application in the call “{call}”. The case number is {caseNumber}. This time our answer is no.

{reasons}

Many good applications compete for the money in a call. We compare all of them, so a project can meet every criterion and still not get a grant. We know how much work you and your partners have put into this.

You can appeal by {appealDeadline}. You are welcome to apply in a later call. Write to {contact} if you would like advice first.`,
    nb: `Vi har vurdert søknaden deres i utlysningen «{call}». Saksnummeret er {caseNumber}. Denne gangen er svaret nei.

{reasons}

Mange gode søknader konkurrerer om pengene i en utlysning. Vi sammenligner alle, så et prosjekt kan oppfylle alle kriteriene og likevel ikke få tilskudd. Vi vet hvor mye arbeid dere og partnerne har lagt ned.

Dere kan klage innen {appealDeadline}. Dere er velkomne til å søke i en senere utlysning. Skriv til {contact} hvis dere vil ha råd først.`,
    nn: `Vi har vurdert søknaden dykkar i utlysinga «{call}». Saksnummeret er {caseNumber}. Denne gongen er svaret nei.

{reasons}

Mange gode søknader konkurrerer om pengane i ei utlysing. Vi samanliknar alle, så eit prosjekt kan oppfylle alle kriteria og likevel ikkje få tilskot. Vi veit kor mykje arbeid de og partnarane har lagt ned.

De kan klage innan {appealDeadline}. De er velkomne til å søkje i ei seinare utlysing. Skriv til {contact} om de vil ha råd først.`,
    fr: `Nous avons évalué votre demande dans l’appel « {call} ». Le numéro de dossier est {caseNumber}. Cette fois, notre réponse est non.

{reasons}

Beaucoup de bonnes demandes se disputent l’argent d’un appel. Nous les comparons toutes : un projet peut remplir chaque critère sans obtenir de subvention. Nous savons combien de travail vous et vos partenaires y avez mis.

Vous pouvez former un recours jusqu’au {appealDeadline} inclus. Vous pourrez présenter une demande dans un prochain appel. Écrivez à {contact} si vous souhaitez d’abord un conseil.`,
    es: `Hemos evaluado su solicitud en la convocatoria «{call}». El número de expediente es {caseNumber}. Esta vez nuestra respuesta es no.

{reasons}

Muchas buenas solicitudes compiten por el dinero de una convocatoria. Las comparamos todas, así que un proyecto puede cumplir todos los criterios y no recibir subvención. Sabemos cuánto trabajo han dedicado ustedes y sus socios.

Pueden recurrir hasta el {appealDeadline} inclusive. Pueden volver a solicitar en otra convocatoria. Escriban a {contact} si antes quieren consejo.`,
    pt: `Avaliámos a vossa candidatura no convite «{call}». O número do processo é {caseNumber}. Desta vez, a nossa resposta é não.

{reasons}

Muitas boas candidaturas disputam o dinheiro de um convite. Comparamo-las todas, por isso um projeto pode cumprir todos os critérios e não receber subvenção. Sabemos quanto trabalho vocês e os vossos parceiros tiveram.

Podem recorrer até {appealDeadline}, inclusive. Podem candidatar-se de novo num próximo convite. Escrevam para {contact} se quiserem conselhos antes.`,
  }),
}

export const dismissal: LetterText = {
  subject: t({
    en: 'We cannot take up the application from {applicant}',
    nb: 'Vi kan ikke behandle søknaden fra {applicant}',
    nn: 'Vi kan ikkje behandle søknaden frå {applicant}',
    fr: 'La demande de {applicant} n’est pas recevable',
    es: 'No podemos tramitar la solicitud de {applicant}',
    pt: 'Não podemos apreciar a candidatura de {applicant}',
  }),
  body: t({
    en: `You sent us an application in the call “{call}”. The case number is {caseNumber}. We must dismiss it. This means that we have not assessed the project itself.

{reasons}

The rules are the same for everyone, and they are on the page of the call. Our answer says nothing about how good your project is.

You can appeal by {appealDeadline}. If something is hard to understand, write to {contact}. We are glad to help you get it right next time.`,
    nb: `Dere sendte oss en søknad i utlysningen «{call}». Saksnummeret er {caseNumber}. Vi må avvise den. Det betyr at vi ikke har vurdert selve prosjektet.

{reasons}

Reglene er de samme for alle, og de står på siden til utlysningen. Svaret sier ingenting om hvor godt prosjektet deres er.

Dere kan klage innen {appealDeadline}. Skriv til {contact} hvis noe er vanskelig å forstå. Vi hjelper dere gjerne så det går bra neste gang.`,
    nn: `De sende oss ein søknad i utlysinga «{call}». Saksnummeret er {caseNumber}. Vi må avvise han. Det betyr at vi ikkje har vurdert sjølve prosjektet.

{reasons}

Reglane er dei same for alle, og dei står på sida til utlysinga. Svaret seier ingenting om kor godt prosjektet dykkar er.

De kan klage innan {appealDeadline}. Skriv til {contact} om noko er vanskeleg å forstå. Vi hjelper dykk gjerne så det går bra neste gong.`,
    fr: `Vous nous avez envoyé une demande dans l’appel « {call} ». Le numéro de dossier est {caseNumber}. Nous devons la déclarer irrecevable : nous n’avons pas évalué le projet lui-même.

{reasons}

Les règles sont les mêmes pour tous et figurent sur la page de l’appel. Notre réponse ne dit rien de la qualité de votre projet.

Vous pouvez former un recours jusqu’au {appealDeadline} inclus. Si quelque chose n’est pas clair, écrivez à {contact}. Nous vous aiderons volontiers pour la prochaine fois.`,
    es: `Nos enviaron una solicitud en la convocatoria «{call}». El número de expediente es {caseNumber}. Debemos inadmitirla. Esto significa que no hemos evaluado el proyecto en sí.

{reasons}

Las reglas son las mismas para todos y están en la página de la convocatoria. Nuestra respuesta no dice nada sobre la calidad de su proyecto.

Pueden recurrir hasta el {appealDeadline} inclusive. Si algo no se entiende, escriban a {contact}. Con gusto les ayudamos para la próxima vez.`,
    pt: `Enviaram-nos uma candidatura no convite «{call}». O número do processo é {caseNumber}. Não a podemos admitir. Isto significa que não avaliámos o projeto em si.

{reasons}

As regras são iguais para todos e estão na página do convite. A nossa resposta nada diz sobre a qualidade do vosso projeto.

Podem recorrer até {appealDeadline}, inclusive. Se algo não for claro, escrevam para {contact}. Ajudamos com gosto para a próxima vez.`,
  }),
}
