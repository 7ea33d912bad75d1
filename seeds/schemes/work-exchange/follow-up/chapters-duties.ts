import type { Chapter } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** What the partners do: rounds and reports, accounts and audit. */
export const duties: readonly Chapter[] = [
  {
    id: 'rounds',
    name: t({
      en: 'Rounds and reports',
      nb: 'Runder og rapporter',
      nn: 'Rundar og rapportar',
      fr: 'Sessions et rapports',
      es: 'Rondas e informes',
      pt: 'Rondas e relatórios',
    }),
    body: t({
      en: `The exchange goes in rounds of 3 to 18 months. You apply for each round, and nobody travels before we have approved it.

Within four months after the participants’ time of follow-up you hand in one report on results and money for all partners, and one audit report. Three months after the project has ended you hand in a final report. You find all your days in Samspel, and we remind you.

Say at once if something happens that changes the project: somebody goes home early, a partner has trouble, money is missing. If you need more time for a report, ask before the day has come.`,
      nb: `Utvekslingen går i runder på 3 til 18 måneder. Dere søker om hver runde, og ingen reiser før vi har godkjent den.

Innen fire måneder etter deltakernes oppfølgingstid leverer dere én rapport om resultater og penger for alle partnerne, og én revisjonsrapport. Tre måneder etter at prosjektet er over, leverer dere en sluttrapport. Alle fristene står i Samspel, og vi minner dere på dem.

Si fra med én gang hvis det skjer noe som endrer prosjektet: en deltaker reiser hjem før tiden, en partner har problemer, penger mangler. Trenger dere mer tid til en rapport, ber dere om det før fristen.`,
      nn: `Utvekslinga går i rundar på 3 til 18 månader. De søkjer om kvar runde, og ingen reiser før vi har godkjent han.

Innan fire månader etter oppfølgingstida til deltakarane leverer de éin rapport om resultat og pengar for alle partnarane, og éin revisjonsrapport. Tre månader etter at prosjektet er over, leverer de ein sluttrapport. Alle fristane står i Samspel, og vi minner dykk på dei.

Sei frå med ein gong om det skjer noko som endrar prosjektet: ein deltakar reiser heim før tida, ein partnar har problem, pengar manglar. Treng de meir tid til ein rapport, bed de om det før fristen.`,
      fr: `L’échange se fait par sessions de 3 à 18 mois. Vous faites une demande pour chaque session, et personne ne part avant que nous l’ayons approuvée.

Dans les quatre mois qui suivent le temps de suivi des participants, vous déposez un rapport sur les résultats et l’argent pour tous les partenaires, et un rapport d’audit. Trois mois après la fin du projet, vous déposez un rapport final. Toutes vos dates sont dans Samspel, et nous vous les rappelons.

Prévenez-nous aussitôt si quelque chose change le projet : un retour anticipé, un partenaire en difficulté, de l’argent qui manque. S’il vous faut plus de temps pour un rapport, demandez-le avant la date.`,
      es: `El intercambio se hace en rondas de 3 a 18 meses. Solicitan cada ronda, y nadie viaja antes de que la aprobemos.

En los cuatro meses que siguen al tiempo de seguimiento de los participantes presentan un informe sobre resultados y dinero de todos los socios, y un informe de auditoría. Tres meses después del final del proyecto presentan un informe final. Todas sus fechas están en Samspel, y se las recordamos.

Avisen enseguida si ocurre algo que cambie el proyecto: alguien vuelve antes, un socio tiene problemas, falta dinero. Si necesitan más tiempo para un informe, pídanlo antes de la fecha.`,
      pt: `O intercâmbio faz-se em rondas de 3 a 18 meses. Candidatam-se a cada ronda, e ninguém viaja antes de a aprovarmos.

Nos quatro meses que se seguem ao tempo de seguimento dos participantes, entregam um relatório sobre resultados e dinheiro de todos os parceiros, e um relatório de auditoria. Três meses depois do fim do projeto, entregam um relatório final. Todas as vossas datas estão no Samspel, e nós lembramo-las.

Avisem de imediato se acontecer algo que mude o projeto: alguém regressa mais cedo, um parceiro tem dificuldades, falta dinheiro. Se precisarem de mais tempo para um relatório, peçam-no antes da data.`,
    }),
  },
  {
    id: 'accounts',
    name: t({
      en: 'Accounts and audit',
      nb: 'Regnskap og revisjon',
      nn: 'Rekneskap og revisjon',
      fr: 'Comptes et audit',
      es: 'Cuentas y auditoría',
      pt: 'Contas e auditoria',
    }),
    body: t({
      en: `Every partner keeps accounts in which the money of this project can be seen by itself, brings them up to date every month, and keeps vouchers for ten years. Write down the bank’s rate each time money is changed into another currency. Interest belongs to the project.

An independent, authorised auditor looks through the whole project’s money for each round, and confirms it to us. The agency, its auditors and the Office of the Auditor General may at any time see the accounts and the places where the work is done.`,
      nb: `Hver partner fører regnskap der pengene i dette prosjektet kan ses for seg, oppdaterer det hver måned og tar vare på bilag i ti år. Skriv ned bankens kurs hver gang penger veksles til en annen valuta. Renter tilhører prosjektet.

En uavhengig, godkjent revisor går gjennom alle pengene i prosjektet for hver runde, og bekrefter dem til oss. Forvaltningen, revisorene dens og Riksrevisjonen kan når som helst se regnskapet og stedene der arbeidet blir gjort.`,
      nn: `Kvar partnar fører rekneskap der pengane i dette prosjektet kan sjåast for seg, oppdaterer han kvar månad og tek vare på bilag i ti år. Skriv ned kursen til banken kvar gong pengar blir veksla til ein annan valuta. Renter høyrer prosjektet til.

Ein uavhengig, godkjend revisor går gjennom alle pengane i prosjektet for kvar runde, og stadfestar dei til oss. Forvaltinga, revisorane hennar og Riksrevisjonen kan når som helst sjå rekneskapen og stadene der arbeidet blir gjort.`,
      fr: `Chaque partenaire tient des comptes où l’argent de ce projet se voit à part, les met à jour chaque mois et garde les pièces dix ans. Notez le taux de la banque chaque fois que de l’argent est changé. Les intérêts appartiennent au projet.

Un auditeur indépendant et agréé examine l’argent de tout le projet pour chaque session et nous le confirme. L’agence, ses auditeurs et la Cour des comptes peuvent à tout moment voir les comptes et les lieux où se fait le travail.`,
      es: `Cada socio lleva cuentas en las que el dinero de este proyecto se ve aparte, las pone al día cada mes y guarda los comprobantes diez años. Anoten el cambio del banco cada vez que se cambie dinero. Los intereses son del proyecto.

Un auditor independiente y autorizado revisa el dinero de todo el proyecto en cada ronda y nos lo confirma. La agencia, sus auditores y el Tribunal de Cuentas pueden ver en todo momento las cuentas y los lugares donde se trabaja.`,
      pt: `Cada parceiro mantém contas em que o dinheiro deste projeto se vê à parte, atualiza-as todos os meses e guarda os comprovativos durante dez anos. Anotem a taxa do banco sempre que se trocar dinheiro. Os juros pertencem ao projeto.

Um auditor independente e autorizado revê o dinheiro de todo o projeto em cada ronda e confirma-o. A agência, os seus auditores e o Tribunal de Contas podem a qualquer momento ver as contas e os locais onde se trabalha.`,
    }),
  },
  {
    id: 'safety',
    name: t({
      en: 'Safety',
      nb: 'Trygghet',
      nn: 'Tryggleik',
      fr: 'Sécurité',
      es: 'Seguridad',
      pt: 'Segurança',
    }),
    body: t({
      en: `Each host has an emergency plan that says who does what when somebody is ill, hurt, threatened or missing. The plan is tried out with the participants in their first week.

Participants are insured for the whole time, have a safe place to live and somebody to turn to. Follow the travel advice of the Ministry of Foreign Affairs. Tell us the same day if somebody is seriously hurt or in danger.`,
      nb: `Hver vert har en beredskapsplan som sier hvem som gjør hva når noen er syk, skadet, truet eller savnet. Planen prøves ut sammen med deltakerne den første uken.

Deltakerne er forsikret hele tiden, har et trygt sted å bo og noen å gå til. Følg reiserådene fra Utenriksdepartementet. Si fra til oss samme dag hvis noen er alvorlig skadet eller i fare.`,
      nn: `Kvar vert har ein beredskapsplan som seier kven som gjer kva når nokon er sjuk, skadd, truga eller sakna. Planen blir prøvd ut saman med deltakarane den første veka.

Deltakarane er forsikra heile tida, har ein trygg stad å bu og nokon å gå til. Følg reiseråda frå Utanriksdepartementet. Sei frå til oss same dag om nokon er alvorleg skadd eller i fare.`,
      fr: `Chaque hôte a un plan d’urgence qui dit qui fait quoi quand quelqu’un est malade, blessé, menacé ou introuvable. Le plan est essayé avec les participants la première semaine.

Les participants sont assurés tout le temps, ont un logement sûr et une personne à qui s’adresser. Suivez les conseils aux voyageurs du ministère des Affaires étrangères. Prévenez-nous le jour même si quelqu’un est gravement blessé ou en danger.`,
      es: `Cada anfitrión tiene un plan de emergencia que dice quién hace qué cuando alguien está enfermo, herido, amenazado o desaparecido. El plan se ensaya con los participantes la primera semana.

Los participantes están asegurados todo el tiempo, tienen un lugar seguro donde vivir y alguien a quien acudir. Sigan los consejos de viaje del Ministerio de Asuntos Exteriores. Avísennos el mismo día si alguien está gravemente herido o en peligro.`,
      pt: `Cada anfitrião tem um plano de emergência que diz quem faz o quê quando alguém está doente, ferido, ameaçado ou desaparecido. O plano é ensaiado com os participantes na primeira semana.

Os participantes estão segurados o tempo todo, têm um lugar seguro onde viver e alguém a quem recorrer. Sigam os conselhos de viagem do Ministério dos Negócios Estrangeiros. Avisem-nos no próprio dia se alguém estiver gravemente ferido ou em perigo.`,
    }),
  },
]
