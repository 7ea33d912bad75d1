import type { Chapter } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** What keeps trust: ethics, changes, and what happens when everything must stand still. */
export const trust: readonly Chapter[] = [
  {
    id: 'ethics',
    name: t({
      en: 'Ethics: zero tolerance',
      nb: 'Etikk: nulltoleranse',
      nn: 'Etikk: nulltoleranse',
      fr: 'Éthique : tolérance zéro',
      es: 'Ética: tolerancia cero',
      pt: 'Ética: tolerância zero',
    }),
    body: t({
      en: `There is zero tolerance for corruption and other misuse of money, and for sexual exploitation, abuse and harassment. Nobody gives or takes bribes, gifts or favours, and nobody uses power over a participant.

Every partner has ethical rules that all who take part know, and a safe way to speak up. Nobody is punished for speaking up. Tell us at once about any suspicion; you need no proof. The interest of the person who is harmed always comes first.`,
      nb: `Det er nulltoleranse for korrupsjon og annen misbruk av penger, og for seksuell utnytting, overgrep og trakassering. Ingen gir eller tar imot bestikkelser, gaver eller tjenester, og ingen utnytter makt over en deltaker.

Hver partner har etiske regler som alle som er med, kjenner, og en trygg måte å si fra på. Ingen straffes for å si fra. Meld fra til oss med én gang om enhver mistanke; dere trenger ikke bevis. Hensynet til den som er skadet, kommer alltid først.`,
      nn: `Det er nulltoleranse for korrupsjon og annan misbruk av pengar, og for seksuell utnytting, overgrep og trakassering. Ingen gir eller tek imot bestikkingar, gåver eller tenester, og ingen utnyttar makt over ein deltakar.

Kvar partnar har etiske reglar som alle som er med, kjenner, og ein trygg måte å seie frå på. Ingen blir straffa for å seie frå. Meld frå til oss med ein gong om kvar mistanke; de treng ikkje prov. Omsynet til den som er skadd, kjem alltid først.`,
      fr: `La tolérance est nulle pour la corruption et tout autre abus d’argent, ainsi que pour l’exploitation, les abus et le harcèlement sexuels. Personne ne donne ni ne reçoit de pots-de-vin, de cadeaux ou de faveurs, et personne n’abuse de son pouvoir sur un participant.

Chaque partenaire a des règles éthiques connues de tous ceux qui participent, et un moyen sûr de signaler un problème. Personne n’est puni pour avoir parlé. Signalez-nous aussitôt tout soupçon ; il ne faut pas de preuve. L’intérêt de la personne lésée passe toujours en premier.`,
      es: `Hay tolerancia cero con la corrupción y cualquier otro mal uso del dinero, y con la explotación, el abuso y el acoso sexuales. Nadie da ni recibe sobornos, regalos o favores, y nadie abusa de su poder sobre un participante.

Cada socio tiene reglas éticas que conocen todos los que participan, y una vía segura para avisar. Nadie es castigado por avisar. Comuníquennos enseguida cualquier sospecha; no hacen falta pruebas. El interés de la persona perjudicada va siempre primero.`,
      pt: `Há tolerância zero com a corrupção e qualquer outro abuso de dinheiro, e com a exploração, o abuso e o assédio sexuais. Ninguém dá nem recebe subornos, prendas ou favores, e ninguém abusa do seu poder sobre um participante.

Cada parceiro tem regras éticas que todos os que participam conhecem, e uma forma segura de denunciar. Ninguém é castigado por denunciar. Comuniquem-nos de imediato qualquer suspeita; não é preciso ter provas. O interesse da pessoa prejudicada vem sempre em primeiro lugar.`,
    }),
  },
  {
    id: 'changes',
    name: t({
      en: 'Changes',
      nb: 'Endringer',
      nn: 'Endringar',
      fr: 'Modifications',
      es: 'Cambios',
      pt: 'Alterações',
    }),
    body: t({
      en: `You may move up to ten percent of a budget line to other lines by telling us. Ask first for anything larger, and for a new partner, a partner that leaves, new goals, another length or another direction of the exchange. Either side may propose a change.

An approved change makes a new version of this agreement, which all sign. What has been reported and paid stands.`,
      nb: `Dere kan flytte inntil ti prosent av en budsjettlinje til andre linjer ved å si fra til oss. Spør først om alt som er større, og om en ny partner, en partner som går ut, nye mål, en annen lengde eller en annen retning på utvekslingen. Begge sider kan foreslå endringer.

En godkjent endring gir en ny versjon av avtalen, som alle signerer. Det som er rapportert og betalt, står fast.`,
      nn: `De kan flytte inntil ti prosent av ei budsjettlinje til andre linjer ved å seie frå til oss. Spør først om alt som er større, og om ein ny partnar, ein partnar som går ut, nye mål, ei anna lengd eller ei anna retning på utvekslinga. Begge sider kan føreslå endringar.

Ei godkjend endring gir ein ny versjon av avtalen, som alle signerer. Det som er rapportert og betalt, står fast.`,
      fr: `Vous pouvez déplacer jusqu’à dix pour cent d’une ligne du budget vers d’autres en nous prévenant. Demandez d’abord pour tout montant plus grand, et pour un nouveau partenaire, un départ, de nouveaux objectifs, une autre durée ou un autre sens de l’échange. Chaque partie peut proposer un changement.

Un changement approuvé donne une nouvelle version de cet accord, que tous signent. Ce qui a été rapporté et versé reste acquis.`,
      es: `Pueden mover hasta el diez por ciento de una línea del presupuesto a otras si nos avisan. Pregunten antes si es más, y también por un socio nuevo, un socio que se va, objetivos nuevos, otra duración u otro sentido del intercambio. Cualquiera de las partes puede proponer cambios.

Un cambio aprobado da una nueva versión de este acuerdo, que todos firman. Lo informado y lo pagado se mantienen.`,
      pt: `Podem mover até dez por cento de uma linha do orçamento para outras se nos avisarem. Perguntem antes se for mais, e também por um novo parceiro, um parceiro que sai, novos objetivos, outra duração ou outro sentido do intercâmbio. Qualquer das partes pode propor alterações.

Uma alteração aprovada dá uma nova versão deste acordo, que todos assinam. O que foi relatado e pago mantém-se.`,
    }),
  },
  {
    id: 'pause',
    name: t({
      en: 'When everything must stand still',
      nb: 'Når alt må stå stille',
      nn: 'Når alt må stå stille',
      fr: 'Quand tout doit s’arrêter',
      es: 'Cuando todo debe detenerse',
      pt: 'Quando tudo tem de parar',
    }),
    body: t({
      en: 'In war, illness, disaster or the like, the agency may let the project, a country or everything stand still. Deadlines then stand still too. Participants who must go home early, or wait, keep allowance and housing at the agreed amounts for up to three months. What has been ordered and cannot be cancelled is covered.',
      nb: 'Ved krig, sykdom, katastrofe eller lignende kan forvaltningen la prosjektet, et land eller alt stå stille. Da står også fristene stille. Deltakere som må reise hjem før tiden, eller vente, beholder honorar og bolig med de avtalte beløpene i inntil tre måneder. Det som er bestilt og ikke kan avbestilles, dekkes.',
      nn: 'Ved krig, sjukdom, katastrofe eller liknande kan forvaltinga la prosjektet, eit land eller alt stå stille. Då står òg fristane stille. Deltakarar som må reise heim før tida, eller vente, får behalde honorar og bustad med dei avtalte summane i inntil tre månader. Det som er tinga og ikkje kan avtingast, blir dekt.',
      fr: 'En cas de guerre, de maladie, de catastrophe ou autre, l’agence peut suspendre le projet, un pays ou tout. Les délais sont alors suspendus aussi. Les participants qui doivent rentrer plus tôt, ou attendre, gardent l’indemnité et le logement aux montants convenus pendant trois mois au plus. Ce qui est commandé et ne peut être annulé est couvert.',
      es: 'En caso de guerra, enfermedad, catástrofe o similar, la agencia puede detener el proyecto, un país o todo. Los plazos se detienen también. Los participantes que deben volver antes, o esperar, conservan la asignación y la vivienda por los importes acordados hasta tres meses. Se cubre lo que está encargado y no se puede cancelar.',
      pt: 'Em caso de guerra, doença, catástrofe ou semelhante, a agência pode parar o projeto, um país ou tudo. Os prazos também param. Os participantes que tenham de regressar mais cedo, ou de esperar, mantêm o subsídio e o alojamento nos montantes acordados até três meses. Fica coberto o que está encomendado e não pode ser cancelado.',
    }),
  },
]
