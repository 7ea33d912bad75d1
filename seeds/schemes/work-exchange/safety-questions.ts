import type { Question } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** Safety, ethics, and what all projects must think of. */
export const safety: Question = {
  id: 'safety',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'What dangers do people meet, and what do you do about them?',
    nb: 'Hvilke farer møter folk, og hva gjør dere med dem?',
    nn: 'Kva farar møter folk, og kva gjer de med dei?',
    fr: 'Quels dangers les personnes rencontrent-elles, et que faites-vous contre ?',
    es: '¿Qué peligros encuentran las personas y qué hacen ustedes al respecto?',
    pt: 'Que perigos encontram as pessoas, e o que fazem quanto a eles?',
  }),
  help: t({
    en: 'Think of traffic, health, crime, unrest and nature. Say who decides that somebody must move or come home. Each host also makes an emergency plan, which must be ready before the agreement.',
    nb: 'Tenk på trafikk, helse, kriminalitet, uro og natur. Si hvem som bestemmer at noen må flytte eller reise hjem. Hver vert lager også en beredskapsplan, som må være klar før avtalen.',
    nn: 'Tenk på trafikk, helse, kriminalitet, uro og natur. Sei kven som avgjer at nokon må flytte eller reise heim. Kvar vert lagar òg ein beredskapsplan, som må vere klar før avtalen.',
    fr: 'Pensez à la circulation, à la santé, à la criminalité, aux troubles et à la nature. Dites qui décide d’un départ ou d’un retour. Chaque hôte prépare aussi un plan d’urgence, prêt avant l’accord.',
    es: 'Piensen en el tráfico, la salud, la delincuencia, los disturbios y la naturaleza. Digan quién decide que alguien se mude o vuelva. Cada anfitrión hace además un plan de emergencia, listo antes del acuerdo.',
    pt: 'Pensem no trânsito, na saúde, no crime, nos distúrbios e na natureza. Digam quem decide que alguém tem de mudar ou regressar. Cada anfitrião faz também um plano de emergência, pronto antes do acordo.',
  }),
}

export const safeguarding: Question = {
  id: 'safeguarding',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'How do you prevent harassment and abuse?',
    nb: 'Hvordan forebygger dere trakassering og overgrep?',
    nn: 'Korleis førebyggjer de trakassering og overgrep?',
    fr: 'Comment prévenez-vous le harcèlement et les abus ?',
    es: '¿Cómo previenen el acoso y los abusos?',
    pt: 'Como previnem o assédio e os abusos?',
  }),
  help: t({
    en: 'Nothing of this is tolerated. Say how people learn about it on the first day, whom they can tell, and how they can pass by their own boss.',
    nb: 'Vi har nulltoleranse. Si hvordan folk får vite om det første dagen, hvem de kan si fra til, og hvordan de kan gå utenom sin egen sjef.',
    nn: 'Vi har nulltoleranse. Sei korleis folk får vite om det første dagen, kven dei kan seie frå til, og korleis dei kan gå utanom sin eigen sjef.',
    fr: 'Rien de tel n’est toléré. Dites comment chacun l’apprend dès le premier jour, à qui parler, et comment éviter de passer par son propre chef.',
    es: 'Nada de esto se tolera. Digan cómo se enteran las personas el primer día, a quién pueden avisar y cómo evitar pasar por su propio jefe.',
    pt: 'Nada disto é tolerado. Digam como as pessoas o ficam a saber no primeiro dia, a quem o podem contar e como evitar passar pelo próprio chefe.',
  }),
}

export const ethicsPolicy: Question = {
  id: 'ethics',
  type: 'choice',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'Do you have ethical guidelines?',
    nb: 'Har dere etiske retningslinjer?',
    nn: 'Har de etiske retningslinjer?',
    fr: 'Avez-vous une charte éthique ?',
    es: '¿Tienen normas éticas?',
    pt: 'Têm normas éticas?',
  }),
  options: [
    {
      id: 'written',
      label: t({
        en: 'Yes, in writing',
        nb: 'Ja, skriftlige',
        nn: 'Ja, skriftlege',
        fr: 'Oui, par écrit',
        es: 'Sí, por escrito',
        pt: 'Sim, por escrito',
      }),
    },
    {
      id: 'not-yet',
      label: t({
        en: 'Not yet',
        nb: 'Ikke ennå',
        nn: 'Ikkje enno',
        fr: 'Pas encore',
        es: 'Todavía no',
        pt: 'Ainda não',
      }),
    },
  ],
}

export const ethicsPlan: Question = {
  id: 'ethics-plan',
  type: 'long text',
  answeredBy: 'each partner',
  shown: { is: [{ answer: 'ethics' }, 'not-yet'] },
  required: true,
  words: { guide: 40, most: 80 },
  label: t({
    en: 'When will you have them, and who writes them?',
    nb: 'Når får dere dem på plass, og hvem skriver dem?',
    nn: 'Når får de dei på plass, og kven skriv dei?',
    fr: 'Quand l’aurez-vous, et qui la rédige ?',
    es: '¿Cuándo las tendrán y quién las escribe?',
    pt: 'Quando as terão, e quem as escreve?',
  }),
  help: t({
    en: 'They must be in place before the agreement. We can show you good examples.',
    nb: 'De må være på plass før avtalen. Vi kan vise dere gode eksempler.',
    nn: 'Dei må vere på plass før avtalen. Vi kan vise dykk gode døme.',
    fr: 'Elle doit exister avant l’accord. Nous pouvons vous montrer de bons exemples.',
    es: 'Deben existir antes del acuerdo. Podemos mostrarles buenos ejemplos.',
    pt: 'Têm de existir antes do acordo. Podemos mostrar-vos bons exemplos.',
  }),
}

export const climate: Question = {
  id: 'climate',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'What does the project mean for climate and nature?',
    nb: 'Hva betyr prosjektet for klima og natur?',
    nn: 'Kva betyr prosjektet for klima og natur?',
    fr: 'Que signifie le projet pour le climat et la nature ?',
    es: '¿Qué supone el proyecto para el clima y la naturaleza?',
    pt: 'O que significa o projeto para o clima e a natureza?',
  }),
  help: t({
    en: 'Good and bad. Fewer and longer journeys are one way; what people learn may be another.',
    nb: 'Godt og dårlig. Færre og lengre reiser er én vei; det folk lærer, kan være en annen.',
    nn: 'Godt og dårleg. Færre og lengre reiser er éin veg; det folk lærer, kan vere ein annan.',
    fr: 'Le bon et le moins bon. Des voyages moins nombreux et plus longs sont une voie ; ce que les gens apprennent en est une autre.',
    es: 'Lo bueno y lo malo. Menos viajes y más largos son un camino; lo que se aprende puede ser otro.',
    pt: 'O bom e o mau. Menos viagens e mais longas são um caminho; o que se aprende pode ser outro.',
  }),
}

export const gender: Question = {
  id: 'gender',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'How do women and men get the same chances?',
    nb: 'Hvordan får kvinner og menn like muligheter?',
    nn: 'Korleis får kvinner og menn like høve?',
    fr: 'Comment femmes et hommes ont-ils les mêmes chances ?',
    es: '¿Cómo tienen mujeres y hombres las mismas oportunidades?',
    pt: 'Como têm mulheres e homens as mesmas oportunidades?',
  }),
  help: t({
    en: 'Think of who is chosen, who is safe where they live and work, and whose work the results reach. Think of people with disabilities too.',
    nb: 'Tenk på hvem som blir valgt, hvem som er trygg der de bor og arbeider, og hvem resultatene kommer til gode. Tenk også på folk med funksjonsnedsettelser.',
    nn: 'Tenk på kven som blir vald, kven som er trygg der dei bur og arbeider, og kven resultata kjem til gode. Tenk òg på folk med funksjonsnedsetjingar.',
    fr: 'Pensez à qui est choisi, à qui vit et travaille en sécurité, et à qui profitent les résultats. Pensez aussi aux personnes handicapées.',
    es: 'Piensen en quién es elegido, quién vive y trabaja con seguridad y a quién llegan los resultados. Piensen también en las personas con discapacidad.',
    pt: 'Pensem em quem é escolhido, quem vive e trabalha em segurança e a quem chegam os resultados. Pensem também nas pessoas com deficiência.',
  }),
}

export const moneyControl: Question = {
  id: 'money-control',
  type: 'long text',
  answeredBy: 'coordinator',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'How do you look after the money?',
    nb: 'Hvordan passer dere på pengene?',
    nn: 'Korleis passar de på pengane?',
    fr: 'Comment veillez-vous sur l’argent ?',
    es: '¿Cómo cuidan el dinero?',
    pt: 'Como cuidam do dinheiro?',
  }),
  help: t({
    en: 'Who approves, who pays, and who checks? How does money reach the other partners, and what if a currency falls?',
    nb: 'Hvem godkjenner, hvem betaler, og hvem kontrollerer? Hvordan kommer pengene til de andre partnerne, og hva om en valuta faller?',
    nn: 'Kven godkjenner, kven betaler, og kven kontrollerer? Korleis kjem pengane til dei andre partnarane, og kva om ein valuta fell?',
    fr: 'Qui approuve, qui paie et qui contrôle ? Comment l’argent parvient-il aux autres partenaires, et que faire si une monnaie baisse ?',
    es: '¿Quién aprueba, quién paga y quién controla? ¿Cómo llega el dinero a los demás socios, y qué pasa si baja una moneda?',
    pt: 'Quem aprova, quem paga e quem controla? Como chega o dinheiro aos outros parceiros, e se uma moeda descer?',
  }),
}

export const budgetQuestion: Question = {
  id: 'budget',
  type: 'budget',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'Your part of the budget',
    nb: 'Deres del av budsjettet',
    nn: 'Dykkar del av budsjettet',
    fr: 'Votre part du budget',
    es: 'Su parte del presupuesto',
    pt: 'A vossa parte do orçamento',
  }),
  help: t({
    en: 'Make it together, so that everyone understands all of it. Plan real costs, and write how you arrived at each sum.',
    nb: 'Lag det sammen, så alle forstår alt. Planlegg virkelige kostnader, og skriv hvordan dere kom fram til hver sum.',
    nn: 'Lag det saman, så alle forstår alt. Planlegg verkelege kostnader, og skriv korleis de kom fram til kvar sum.',
    fr: 'Faites-le ensemble, pour que chacun comprenne le tout. Prévoyez des coûts réels et expliquez chaque montant.',
    es: 'Háganlo juntos, para que todos lo entiendan todo. Planifiquen costes reales y expliquen cada importe.',
    pt: 'Façam-no juntos, para que todos entendam tudo. Planeiem custos reais e expliquem cada montante.',
  }),
}
