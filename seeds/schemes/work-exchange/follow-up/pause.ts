import type { PauseTerms } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** What everybody is told when everything stands still: three months of allowance and housing, as in 2020. */
export const pause: PauseTerms = {
  letter: {
    subject: t({
      en: 'The exchange stands still for a while',
      nb: 'Utvekslingen står stille en stund',
      nn: 'Utvekslinga står stille ei stund',
      fr: 'L’échange est suspendu pour un temps',
      es: 'El intercambio se detiene por un tiempo',
      pt: 'O intercâmbio para por algum tempo',
    }),
    body: t({
      en: `First of all, see to it that everybody is safe. In some cases it is safest to stay where one is. Decide together with the participants, follow the advice of the authorities where they are, and keep closer contact with them than usual.

Participants who must go home early get up to three more months of allowance and housing, at the agreed amounts. Those who were about to travel and must wait get the same where it is needed. You may use the project’s money for new tickets home.

All deadlines stand still as long as the pause lasts. Ask us before you order anything new. We also ask you before the next payment is made.

Keep vouchers for extra costs, and tell your programme adviser how things are at least once a week. You hear from us when we know more.`,
      nb: `Sørg først og fremst for at alle er trygge. I noen tilfeller er det tryggest å bli der man er. Bestem dere sammen med deltakerne, følg rådene fra myndighetene der de er, og hold tettere kontakt med dem enn ellers.

Deltakere som må reise hjem før tiden, får inntil tre måneder ekstra med honorar og bolig, med de avtalte beløpene. De som skulle reise og må vente, får det samme der det trengs. Dere kan bruke av prosjektets penger til nye hjembilletter.

Alle frister står stille så lenge pausen varer. Spør oss før dere bestiller noe nytt. Vi spør også dere før neste utbetaling.

Ta vare på bilag for ekstra kostnader, og fortell programrådgiveren hvordan det går minst én gang i uken. Dere hører fra oss når vi vet mer.`,
      nn: `Sørg først og fremst for at alle er trygge. I nokre tilfelle er det tryggast å bli der ein er. Avgjer det saman med deltakarane, følg råda frå styresmaktene der dei er, og hald tettare kontakt med dei enn elles.

Deltakarar som må reise heim før tida, får inntil tre månader ekstra med honorar og bustad, med dei avtalte summane. Dei som skulle reise og må vente, får det same der det trengst. De kan bruke av pengane til prosjektet til nye heimbillettar.

Alle fristar står stille så lenge pausen varer. Spør oss før de tingar noko nytt. Vi spør òg dykk før neste utbetaling.

Ta vare på bilag for ekstra kostnader, og fortel programrådgivaren korleis det går minst éin gong i veka. De høyrer frå oss når vi veit meir.`,
      fr: `Veillez d’abord à ce que tout le monde soit en sécurité. Parfois, le plus sûr est de rester où l’on est. Décidez avec les participants, suivez les conseils des autorités sur place et gardez un contact plus étroit que d’habitude.

Les participants qui doivent rentrer plus tôt reçoivent jusqu’à trois mois de plus d’indemnité et de logement, aux montants convenus. Ceux qui devaient partir et doivent attendre reçoivent la même chose si c’est nécessaire. L’argent du projet peut payer de nouveaux billets de retour.

Tous les délais sont suspendus tant que dure la pause. Demandez-nous avant de commander quoi que ce soit. Nous vous demanderons aussi avant le prochain versement.

Gardez les pièces des frais supplémentaires et dites à votre conseiller comment cela va au moins une fois par semaine. Nous vous écrirons dès que nous en saurons plus.`,
      es: `Ante todo, asegúrense de que todos estén a salvo. A veces lo más seguro es quedarse donde se está. Decidan con los participantes, sigan los consejos de las autoridades del lugar y mantengan un contacto más estrecho que de costumbre.

Los participantes que deben volver antes reciben hasta tres meses más de asignación y vivienda, por los importes acordados. Quienes iban a viajar y deben esperar reciben lo mismo si hace falta. El dinero del proyecto puede pagar nuevos billetes de vuelta.

Todos los plazos se detienen mientras dure la pausa. Pregúntennos antes de encargar algo nuevo. También les preguntaremos antes del próximo pago.

Guarden los comprobantes de los gastos extra y cuenten a su asesor cómo va todo al menos una vez por semana. Les escribiremos cuando sepamos más.`,
      pt: `Antes de mais, garantam que todos estão em segurança. Por vezes o mais seguro é ficar onde se está. Decidam com os participantes, sigam os conselhos das autoridades locais e mantenham um contacto mais próximo do que o habitual.

Os participantes que tenham de regressar mais cedo recebem até mais três meses de subsídio e alojamento, nos montantes acordados. Quem ia viajar e tem de esperar recebe o mesmo se for preciso. O dinheiro do projeto pode pagar novos bilhetes de regresso.

Todos os prazos param enquanto durar a pausa. Perguntem-nos antes de encomendarem algo novo. Também vos perguntamos antes do próximo pagamento.

Guardem os comprovativos dos custos extra e contem ao vosso consultor como estão as coisas pelo menos uma vez por semana. Escrevemos quando soubermos mais.`,
    }),
  },
  lifted: {
    subject: t({
      en: 'The exchange goes on',
      nb: 'Utvekslingen fortsetter',
      nn: 'Utvekslinga held fram',
      fr: 'L’échange reprend',
      es: 'El intercambio continúa',
      pt: 'O intercâmbio continua',
    }),
    body: t({
      en: `The pause is over. Your deadlines are moved by as many days as it lasted; you find the new ones in Samspel.

Look through your plan together: who travels when, and what the money is needed for. Propose a change if the project must become longer or other than planned.`,
      nb: `Pausen er over. Fristene deres er flyttet med så mange dager som den varte; de nye står i Samspel.

Gå gjennom planen sammen: hvem som reiser når, og hva pengene trengs til. Foreslå en endring hvis prosjektet må bli lengre eller annerledes enn planlagt.`,
      nn: `Pausen er over. Fristane dykkar er flytta med så mange dagar som han varte; dei nye står i Samspel.

Gå gjennom planen saman: kven som reiser når, og kva pengane trengst til. Føreslå ei endring om prosjektet må bli lengre eller annleis enn planlagt.`,
      fr: `La pause est finie. Vos délais sont reportés d’autant de jours qu’elle a duré ; les nouvelles dates sont dans Samspel.

Revoyez votre plan ensemble : qui part quand, et à quoi l’argent doit servir. Proposez un changement si le projet doit être plus long ou différent.`,
      es: `La pausa ha terminado. Sus plazos se mueven tantos días como duró; las nuevas fechas están en Samspel.

Revisen juntos su plan: quién viaja cuándo y para qué hace falta el dinero. Propongan un cambio si el proyecto debe ser más largo o distinto de lo previsto.`,
      pt: `A pausa acabou. Os vossos prazos foram movidos tantos dias quantos ela durou; as novas datas estão no Samspel.

Revejam o plano em conjunto: quem viaja quando e para que é preciso o dinheiro. Proponham uma alteração se o projeto tiver de ser mais longo ou diferente do previsto.`,
    }),
  },
  lines: ['allowance', 'housing'],
  months: 3,
}
