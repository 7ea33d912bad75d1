import type { Question } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** What phase 2 asks about the project as a whole, besides what phase 1 asked. */
export const goal: Question = {
  id: 'goal',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'What will be different when the project ends?',
    nb: 'Hva er annerledes når prosjektet er over?',
    nn: 'Kva er annleis når prosjektet er over?',
    fr: 'Qu’est-ce qui aura changé à la fin du projet ?',
    es: '¿Qué habrá cambiado al terminar el proyecto?',
    pt: 'O que será diferente quando o projeto acabar?',
  }),
  help: t({
    en: 'For the people who travel, for your organisations, and for those around you.',
    nb: 'For dem som reiser, for organisasjonene deres og for dem rundt dere.',
    nn: 'For dei som reiser, for organisasjonane dykkar og for dei rundt dykk.',
    fr: 'Pour les personnes qui partent, pour vos organisations et pour ceux qui vous entourent.',
    es: 'Para quienes viajan, para sus organizaciones y para quienes los rodean.',
    pt: 'Para quem viaja, para as vossas organizações e para quem vos rodeia.',
  }),
}

export const cooperation: Question = {
  id: 'cooperation',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'Who does what, and how do you decide together?',
    nb: 'Hvem gjør hva, og hvordan bestemmer dere sammen?',
    nn: 'Kven gjer kva, og korleis avgjer de ting saman?',
    fr: 'Qui fait quoi, et comment décidez-vous ensemble ?',
    es: '¿Quién hace qué y cómo deciden juntos?',
    pt: 'Quem faz o quê, e como decidem em conjunto?',
  }),
  help: t({
    en: 'Say how often you talk, who decides, and what you do when you disagree. It must fit your partnership agreement.',
    nb: 'Si hvor ofte dere snakker sammen, hvem som bestemmer, og hva dere gjør når dere er uenige. Det må stemme med partnerskapsavtalen.',
    nn: 'Sei kor ofte de snakkar saman, kven som avgjer, og kva de gjer når de er usamde. Det må stemme med partnarskapsavtalen.',
    fr: 'Dites combien de fois vous vous parlez, qui décide et que faire en cas de désaccord. Cela doit suivre votre accord de partenariat.',
    es: 'Digan cada cuánto hablan, quién decide y qué hacen si no están de acuerdo. Debe coincidir con su acuerdo de asociación.',
    pt: 'Digam com que frequência falam, quem decide e o que fazem se discordarem. Tem de coincidir com o acordo de parceria.',
  }),
}

export const earlierLearning: Question = {
  id: 'earlier-learning',
  type: 'long text',
  answeredBy: 'anyone',
  shown: { is: [{ fact: 'partnership.known' }, true] },
  required: true,
  words: { guide: 120, most: 240 },
  label: t({
    en: 'What did the earlier project teach you?',
    nb: 'Hva lærte dere av det forrige prosjektet?',
    nn: 'Kva lærte de av det førre prosjektet?',
    fr: 'Que vous a appris le projet précédent ?',
    es: '¿Qué les enseñó el proyecto anterior?',
    pt: 'O que vos ensinou o projeto anterior?',
  }),
  help: t({
    en: 'Say what you do differently now, in each organisation. Say what did not work, too.',
    nb: 'Si hva dere gjør annerledes nå, i hver organisasjon. Si også hva som ikke virket.',
    nn: 'Sei kva de gjer annleis no, i kvar organisasjon. Sei òg kva som ikkje verka.',
    fr: 'Dites ce que chaque organisation fait autrement aujourd’hui, et aussi ce qui n’a pas marché.',
    es: 'Digan qué hace hoy cada organización de otra manera, y también qué no funcionó.',
    pt: 'Digam o que cada organização faz hoje de outra forma, e também o que não funcionou.',
  }),
}

export const results: Question = {
  id: 'results',
  type: 'results',
  answeredBy: 'anyone',
  required: true,
  least: 3,
  label: t({
    en: 'Results framework',
    nb: 'Resultatrammeverk',
    nn: 'Resultatrammeverk',
    fr: 'Cadre de résultats',
    es: 'Marco de resultados',
    pt: 'Quadro de resultados',
  }),
  help: t({
    en: 'At least one result on each level. For each: how you will see it, how things stand today (the baseline), and where you want to be at the end. What people tell you counts, not only numbers.',
    nb: 'Minst ett resultat på hvert nivå. For hvert: hvordan dere ser det, hvordan det står til i dag (utgangspunktet), og hvor dere vil være til slutt. Det folk forteller, teller også, ikke bare tall.',
    nn: 'Minst eitt resultat på kvart nivå. For kvart: korleis de ser det, korleis det står til i dag (utgangspunktet), og kvar de vil vere til slutt. Det folk fortel, tel òg, ikkje berre tal.',
    fr: 'Au moins un résultat par niveau. Pour chacun : comment vous le verrez, la situation actuelle (le point de départ) et où vous voulez arriver. Ce que disent les gens compte aussi, pas seulement les chiffres.',
    es: 'Al menos un resultado por nivel. Para cada uno: cómo lo verán, cómo están hoy las cosas (el punto de partida) y adónde quieren llegar. También cuenta lo que dice la gente, no solo los números.',
    pt: 'Pelo menos um resultado por nível. Para cada um: como o verão, como está hoje (o ponto de partida) e onde querem chegar. Também conta o que as pessoas dizem, e não só números.',
  }),
  example: t({
    en: 'Organisation. Nurses visit every new mother. Indicator: share of mothers visited within a week. Baseline: 20 %. Target: 70 %.',
    nb: 'Organisasjon. Sykepleiere besøker hver nybakt mor. Indikator: andel mødre som får besøk innen en uke. Utgangspunkt: 20 %. Mål: 70 %.',
    nn: 'Organisasjon. Sjukepleiarar besøkjer kvar nybakt mor. Indikator: del mødrer som får besøk innan ei veke. Utgangspunkt: 20 %. Mål: 70 %.',
    fr: 'Organisation. Les infirmiers rendent visite à chaque jeune mère. Indicateur : part des mères visitées en une semaine. Départ : 20 %. Cible : 70 %.',
    es: 'Organización. El personal de enfermería visita a cada madre reciente. Indicador: proporción de madres visitadas en una semana. Partida: 20 %. Meta: 70 %.',
    pt: 'Organização. Os enfermeiros visitam cada nova mãe. Indicador: percentagem de mães visitadas numa semana. Partida: 20 %. Meta: 70 %.',
  }),
  levels: [
    {
      id: 'people',
      label: t({
        en: 'The people who travel',
        nb: 'De som reiser',
        nn: 'Dei som reiser',
        fr: 'Les personnes qui partent',
        es: 'Las personas que viajan',
        pt: 'As pessoas que viajam',
      }),
    },
    {
      id: 'organisation',
      label: t({
        en: 'The organisations',
        nb: 'Organisasjonene',
        nn: 'Organisasjonane',
        fr: 'Les organisations',
        es: 'Las organizaciones',
        pt: 'As organizações',
      }),
    },
    {
      id: 'society',
      label: t({
        en: 'The community around them',
        nb: 'Samfunnet rundt dem',
        nn: 'Samfunnet rundt dei',
        fr: 'La société qui les entoure',
        es: 'La comunidad que las rodea',
        pt: 'A comunidade à volta delas',
      }),
    },
  ],
}

export const followUp: Question = {
  id: 'follow-up',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'How will you follow the results along the way?',
    nb: 'Hvordan følger dere resultatene underveis?',
    nn: 'Korleis følgjer de resultata undervegs?',
    fr: 'Comment suivrez-vous les résultats en cours de route ?',
    es: '¿Cómo seguirán los resultados por el camino?',
    pt: 'Como acompanharão os resultados pelo caminho?',
  }),
  help: t({
    en: 'Who gathers what, how often, and when do you sit down together and learn from it?',
    nb: 'Hvem samler inn hva, hvor ofte, og når setter dere dere sammen og lærer av det?',
    nn: 'Kven samlar inn kva, kor ofte, og når set de dykk saman og lærer av det?',
    fr: 'Qui recueille quoi, à quel rythme, et quand en tirez-vous ensemble les leçons ?',
    es: '¿Quién recoge qué, cada cuánto, y cuándo se sientan juntos a aprender de ello?',
    pt: 'Quem recolhe o quê, com que frequência, e quando se sentam juntos para aprender com isso?',
  }),
}

export const sustainability: Question = {
  id: 'sustainability',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'What will live on when the grant ends?',
    nb: 'Hva lever videre når tilskuddet tar slutt?',
    nn: 'Kva lever vidare når tilskotet tek slutt?',
    fr: 'Que restera-t-il quand la subvention prendra fin ?',
    es: '¿Qué quedará cuando termine la subvención?',
    pt: 'O que continuará quando a subvenção acabar?',
  }),
  help: t({
    en: 'Routines, skills, friendships, money of your own. Say who will keep them alive.',
    nb: 'Rutiner, kunnskap, vennskap, egne penger. Si hvem som holder det i live.',
    nn: 'Rutinar, kunnskap, vennskap, eigne pengar. Sei kven som held det i live.',
    fr: 'Des façons de faire, un savoir, des liens, vos propres moyens. Dites qui les fera vivre.',
    es: 'Formas de trabajar, conocimientos, amistades, dinero propio. Digan quién los mantendrá vivos.',
    pt: 'Formas de trabalhar, saberes, amizades, dinheiro próprio. Digam quem os manterá vivos.',
  }),
}
