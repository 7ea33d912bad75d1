import type { Words } from '../../../foundation/language.ts'
import type { Item } from './check.ts'
import { itemWords } from './check.words.ts'

const of = (item: Item, language: keyof Words): string => itemWords[item][language]

/** The mails about the check of an organisation. */
export const words = {
  changesSubject: (name: string, item: Item): Words => ({
    en: `${name}: ${of(item, 'en')} needs changes`,
    nb: `${name}: ${of(item, 'nb')} må rettes`,
    nn: `${name}: ${of(item, 'nn')} må rettast`,
    fr: `${name} : ${of(item, 'fr')} à modifier`,
    es: `${name}: ${of(item, 'es')} requiere cambios`,
    pt: `${name}: ${of(item, 'pt')} precisa de alterações`,
  }),
  changesTodo: {
    en: 'Mend what is asked below, and tell us when it is done.',
    nb: 'Rett det vi ber om nedenfor, og si fra når det er gjort.',
    nn: 'Rett det vi bed om nedanfor, og sei frå når det er gjort.',
    fr: 'Corrigez ce qui est demandé ci-dessous et dites-nous quand c’est fait.',
    es: 'Corrijan lo que se pide abajo y avísennos cuando esté hecho.',
    pt: 'Corrijam o que se pede abaixo e avisem-nos quando estiver feito.',
  },
  changesText: (say: string): Words => ({
    en: `We have looked at your organisation, and ask you to do this:\n\n${say}\n\nYou can go on writing applications meanwhile.`,
    nb: `Vi har sett på organisasjonen deres, og ber dere gjøre dette:\n\n${say}\n\nDere kan fortsette å skrive søknader imens.`,
    nn: `Vi har sett på organisasjonen dykkar, og bed dykk gjere dette:\n\n${say}\n\nDe kan halde fram med å skrive søknader så lenge.`,
    fr: `Nous avons examiné votre organisation et vous demandons ceci :\n\n${say}\n\nVous pouvez continuer à rédiger des candidatures entre-temps.`,
    es: `Hemos revisado su organización y les pedimos lo siguiente:\n\n${say}\n\nMientras tanto pueden seguir escribiendo solicitudes.`,
    pt: `Vimos a vossa organização e pedimos o seguinte:\n\n${say}\n\nEntretanto podem continuar a escrever candidaturas.`,
  }),
  doneSubject: (name: string): Words => ({
    en: `${name} is checked`,
    nb: `${name} er kontrollert`,
    nn: `${name} er kontrollert`,
    fr: `${name} est vérifiée`,
    es: `${name} está comprobada`,
    pt: `${name} está verificada`,
  }),
  doneTodo: {
    en: 'You need not do anything.',
    nb: 'Du trenger ikke gjøre noe.',
    nn: 'Du treng ikkje gjere noko.',
    fr: 'Vous n’avez rien à faire.',
    es: 'No tiene que hacer nada.',
    pt: 'Não precisa de fazer nada.',
  },
  doneText: {
    en: 'Everything we check about the organisation is accepted. It holds for all your applications.',
    nb: 'Alt vi kontrollerer ved organisasjonen, er godtatt. Det gjelder for alle søknadene deres.',
    nn: 'Alt vi kontrollerer ved organisasjonen, er godteke. Det gjeld for alle søknadene dykkar.',
    fr: 'Tout ce que nous vérifions sur l’organisation est accepté. Cela vaut pour toutes vos candidatures.',
    es: 'Todo lo que comprobamos de la organización está aceptado. Vale para todas sus solicitudes.',
    pt: 'Tudo o que verificamos na organização está aceite. Vale para todas as vossas candidaturas.',
  },
  runsOutSubject: (name: string, item: Item): Words => ({
    en: `${name}: ${of(item, 'en')} must soon be renewed`,
    nb: `${name}: ${of(item, 'nb')} må snart fornyes`,
    nn: `${name}: ${of(item, 'nn')} må snart fornyast`,
    fr: `${name} : ${of(item, 'fr')} à renouveler bientôt`,
    es: `${name}: ${of(item, 'es')} debe renovarse pronto`,
    pt: `${name}: ${of(item, 'pt')} tem de ser renovado em breve`,
  }),
  runsOutTodo: {
    en: 'See whether you have a newer paper, and give it.',
    nb: 'Se om dere har et nyere papir, og legg det inn.',
    nn: 'Sjå om de har eit nyare papir, og legg det inn.',
    fr: 'Voyez si vous avez un document plus récent, et donnez-le.',
    es: 'Vea si tienen un documento más reciente y entréguenlo.',
    pt: 'Veja se têm um documento mais recente e entreguem-no.',
  },
  runsOutText: (days: Words): Words => ({
    en: `What we accepted holds until ${days.en}. A grant cannot be signed after that until we have looked at it again.`,
    nb: `Det vi godtok, gjelder til ${days.nb}. Etter det kan et tilskudd ikke signeres før vi har sett på det igjen.`,
    nn: `Det vi godtok, gjeld til ${days.nn}. Etter det kan eit tilskot ikkje signerast før vi har sett på det igjen.`,
    fr: `Ce que nous avons accepté est valable jusqu’au ${days.fr}. Ensuite, aucune subvention ne peut être signée avant un nouvel examen.`,
    es: `Lo que aceptamos vale hasta el ${days.es}. Después no se puede firmar ninguna subvención hasta que lo revisemos de nuevo.`,
    pt: `O que aceitámos vale até ${days.pt}. Depois disso não se pode assinar um subsídio até voltarmos a ver.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>
