import type { PauseTerms } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** A visit that cannot take place now. */
export const pause: PauseTerms = {
  letter: {
    subject: t({
      en: 'Wait with the visit',
      nb: 'Vent med besøket',
      nn: 'Vent med besøket',
      fr: 'Attendez avant de partir',
      es: 'Esperen antes de viajar',
      pt: 'Esperem antes de viajar',
    }),
    body: t({
      en: `Do not travel now. If you are on a visit, follow the advice of the authorities where you are, and come home when it is safe.

You keep the grant. What you have paid and cannot get back is covered by it. Your deadlines stand still until we write again.`,
      nb: `Ikke reis nå. Er dere på besøk, følger dere rådene fra myndighetene der dere er, og kommer hjem når det er trygt.

Dere beholder tilskuddet. Det dekker det dere har betalt og ikke får igjen. Fristene deres står stille til vi skriver igjen.`,
      nn: `Ikkje reis no. Er de på besøk, følgjer de råda frå styresmaktene der de er, og kjem heim når det er trygt.

De får behalde tilskotet. Det dekkjer det de har betalt og ikkje får att. Fristane dykkar står stille til vi skriv igjen.`,
      fr: `Ne partez pas maintenant. Si vous êtes en visite, suivez les conseils des autorités sur place et rentrez quand c’est sûr.

Vous gardez la subvention. Elle couvre ce que vous avez payé et ne pouvez pas récupérer. Vos délais sont suspendus jusqu’à notre prochaine lettre.`,
      es: `No viajen ahora. Si están de visita, sigan los consejos de las autoridades del lugar y vuelvan cuando sea seguro.

Conservan la subvención. Cubre lo que han pagado y no pueden recuperar. Sus plazos se detienen hasta que les escribamos de nuevo.`,
      pt: `Não viajem agora. Se estiverem em visita, sigam os conselhos das autoridades locais e regressem quando for seguro.

Mantêm a subvenção. Ela cobre o que pagaram e não podem recuperar. Os vossos prazos param até voltarmos a escrever.`,
    }),
  },
  lifted: {
    subject: t({
      en: 'You may travel again',
      nb: 'Dere kan reise igjen',
      nn: 'De kan reise igjen',
      fr: 'Vous pouvez de nouveau partir',
      es: 'Ya pueden viajar',
      pt: 'Já podem viajar',
    }),
    body: t({
      en: 'Agree on new days with your partner, and propose them to us as a change. Your deadlines are moved by as many days as the pause lasted.',
      nb: 'Bli enige med partneren om nye dager, og foreslå dem for oss som en endring. Fristene deres er flyttet med så mange dager som pausen varte.',
      nn: 'Bli samde med partnaren om nye dagar, og føreslå dei for oss som ei endring. Fristane dykkar er flytta med så mange dagar som pausen varte.',
      fr: 'Convenez de nouveaux jours avec votre partenaire et proposez-les-nous comme changement. Vos délais sont reportés d’autant de jours que la pause a duré.',
      es: 'Acuerden nuevos días con su socio y propónganlos como un cambio. Sus plazos se mueven tantos días como duró la pausa.',
      pt: 'Combinem novos dias com o vosso parceiro e proponham-nos como alteração. Os vossos prazos foram movidos tantos dias quantos durou a pausa.',
    }),
  },
  lines: [],
  months: 0,
}
