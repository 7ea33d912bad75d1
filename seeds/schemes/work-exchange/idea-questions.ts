import type { Question } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { themes } from './themes.ts'

/** Questions about the idea. Phase 2 asks most of them again, and starts from the answers of phase 1. */
export const theme: Question = {
  id: 'theme',
  type: 'choice',
  answeredBy: 'coordinator',
  required: true,
  options: themes.map(({ id, name }) => ({ id, label: name })),
  label: t({
    en: 'Which theme is closest to your project?',
    nb: 'Hvilket tema ligger nærmest prosjektet deres?',
    nn: 'Kva tema ligg nærast prosjektet dykkar?',
    fr: 'Quel thème est le plus proche de votre projet ?',
    es: '¿Qué tema se acerca más a su proyecto?',
    pt: 'Que tema está mais próximo do vosso projeto?',
  }),
}

export const summary: Question = {
  id: 'summary',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 120, most: 250 },
  label: t({
    en: 'What do you want to do together?',
    nb: 'Hva vil dere gjøre sammen?',
    nn: 'Kva vil de gjere saman?',
    fr: 'Que voulez-vous faire ensemble ?',
    es: '¿Qué quieren hacer juntos?',
    pt: 'O que querem fazer juntos?',
  }),
  help: t({
    en: 'Write for somebody who does not know you. Say who goes where, what they will do, and what will be different afterwards.',
    nb: 'Skriv for en som ikke kjenner dere. Si hvem som reiser hvor, hva de skal gjøre, og hva som blir annerledes etterpå.',
    nn: 'Skriv for ein som ikkje kjenner dykk. Sei kven som reiser kvar, kva dei skal gjere, og kva som blir annleis etterpå.',
    fr: 'Écrivez pour quelqu’un qui ne vous connaît pas. Dites qui va où, ce que chacun fera et ce qui changera ensuite.',
    es: 'Escriban para alguien que no los conoce. Digan quién va a dónde, qué hará y qué cambiará después.',
    pt: 'Escrevam para alguém que não vos conhece. Digam quem vai para onde, o que fará e o que mudará depois.',
  }),
  example: t({
    en: 'Two hospitals change nurses for eight months. One is good at visiting new mothers at home, the other at training staff in small clinics. Each brings home what it lacks.',
    nb: 'To sykehus bytter sykepleiere i åtte måneder. Det ene er godt på hjemmebesøk hos nybakte mødre, det andre på opplæring i små klinikker. Hvert av dem tar med seg hjem det de mangler.',
    nn: 'To sjukehus byter sjukepleiarar i åtte månader. Det eine er godt på heimebesøk hos nybakte mødrer, det andre på opplæring i små klinikkar. Kvart av dei tek med seg heim det dei manglar.',
    fr: 'Deux hôpitaux échangent des infirmiers pendant huit mois. L’un sait rendre visite aux jeunes mères, l’autre former le personnel des petits dispensaires. Chacun rapporte ce qui lui manque.',
    es: 'Dos hospitales intercambian personal de enfermería durante ocho meses. Uno sabe visitar a las madres recientes en casa; el otro, formar al personal de clínicas pequeñas. Cada uno se lleva lo que le falta.',
    pt: 'Dois hospitais trocam enfermeiros durante oito meses. Um sabe visitar as novas mães em casa; o outro, formar pessoal de pequenas clínicas. Cada um leva para casa o que lhe falta.',
  }),
}

export const need: Question = {
  id: 'need',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'Why is it needed?',
    nb: 'Hvorfor trengs det?',
    nn: 'Kvifor trengst det?',
    fr: 'Pourquoi est-ce nécessaire ?',
    es: '¿Por qué hace falta?',
    pt: 'Porque é necessário?',
  }),
  help: t({
    en: 'Say who is touched by the problem, and how you know. Figures are welcome, but so is what you see every day.',
    nb: 'Si hvem problemet rammer, og hvordan dere vet det. Tall er fint, og det dere ser hver dag, er like fint.',
    nn: 'Sei kven problemet råkar, og korleis de veit det. Tal er fint, og det de ser kvar dag, er like fint.',
    fr: 'Dites qui est touché par le problème et comment vous le savez. Des chiffres, mais aussi ce que vous voyez chaque jour.',
    es: 'Digan a quién afecta el problema y cómo lo saben. Sirven las cifras, y también lo que ven cada día.',
    pt: 'Digam quem é afetado pelo problema e como o sabem. Servem números, e também o que veem todos os dias.',
  }),
}

export const direction: Question = {
  id: 'direction',
  type: 'choice',
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'Will people travel both ways?',
    nb: 'Skal folk reise begge veier?',
    nn: 'Skal folk reise begge vegar?',
    fr: 'Les voyages se feront-ils dans les deux sens ?',
    es: '¿Viajarán personas en ambos sentidos?',
    pt: 'Haverá viagens nos dois sentidos?',
  }),
  help: t({
    en: 'An exchange is mutual: as a rule, every partner both sends and receives.',
    nb: 'En utveksling er gjensidig: Som regel både sender og mottar hver partner.',
    nn: 'Ei utveksling er gjensidig: Som regel både sender og tek kvar partnar imot.',
    fr: 'Un échange est réciproque : en règle générale, chaque partenaire envoie et accueille.',
    es: 'Un intercambio es mutuo: por regla general, cada socio envía y recibe.',
    pt: 'Um intercâmbio é mútuo: em regra, cada parceiro envia e recebe.',
  }),
  options: [
    {
      id: 'both-ways',
      label: t({
        en: 'Yes, both ways',
        nb: 'Ja, begge veier',
        nn: 'Ja, begge vegar',
        fr: 'Oui, dans les deux sens',
        es: 'Sí, en ambos sentidos',
        pt: 'Sim, nos dois sentidos',
      }),
    },
    {
      id: 'one-way',
      label: t({
        en: 'No, only one way',
        nb: 'Nei, bare én vei',
        nn: 'Nei, berre éin veg',
        fr: 'Non, dans un seul sens',
        es: 'No, en un solo sentido',
        pt: 'Não, só num sentido',
      }),
    },
  ],
}

/** Why one way: what makes us ask differs from phase to phase. */
export const whyOneWay = {
  id: 'why-one-way',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'Why only one way?',
    nb: 'Hvorfor bare én vei?',
    nn: 'Kvifor berre éin veg?',
    fr: 'Pourquoi dans un seul sens ?',
    es: '¿Por qué en un solo sentido?',
    pt: 'Porquê só num sentido?',
  }),
  help: t({
    en: 'Say what keeps a partner from sending or receiving people, and how everyone learns all the same.',
    nb: 'Si hva som hindrer en partner i å sende eller motta folk, og hvordan alle lærer likevel.',
    nn: 'Sei kva som hindrar ein partnar i å sende eller ta imot folk, og korleis alle lærer likevel.',
    fr: 'Dites ce qui empêche un partenaire d’envoyer ou d’accueillir, et comment tous apprennent malgré cela.',
    es: 'Digan qué impide a un socio enviar o recibir personas, y cómo aprenden todos de igual modo.',
    pt: 'Digam o que impede um parceiro de enviar ou receber pessoas, e como todos aprendem mesmo assim.',
  }),
} as const satisfies Question

export const partnership: Question = {
  id: 'partnership',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'Why you, together?',
    nb: 'Hvorfor akkurat dere, sammen?',
    nn: 'Kvifor akkurat de, saman?',
    fr: 'Pourquoi vous, ensemble ?',
    es: '¿Por qué ustedes, juntos?',
    pt: 'Porquê vocês, juntos?',
  }),
  help: t({
    en: 'Say how you found each other, what you have done together before, and what each of you is good at.',
    nb: 'Si hvordan dere fant hverandre, hva dere har gjort sammen før, og hva hver av dere er god på.',
    nn: 'Sei korleis de fann kvarandre, kva de har gjort saman før, og kva kvar av dykk er god på.',
    fr: 'Dites comment vous vous êtes trouvés, ce que vous avez déjà fait ensemble et ce que chacun sait bien faire.',
    es: 'Digan cómo se encontraron, qué han hecho juntos antes y qué sabe hacer bien cada uno.',
    pt: 'Digam como se encontraram, o que já fizeram juntos e o que cada um sabe fazer bem.',
  }),
}

export const thirdPartner: Question = {
  id: 'third-partner',
  type: 'long text',
  answeredBy: 'anyone',
  shown: { atLeast: [{ fact: 'partners.count' }, 3] },
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'What does each partner add that the others cannot?',
    nb: 'Hva bidrar hver partner med som de andre ikke kan?',
    nn: 'Kva bidreg kvar partnar med som dei andre ikkje kan?',
    fr: 'Qu’apporte chaque partenaire que les autres ne peuvent pas apporter ?',
    es: '¿Qué aporta cada socio que los demás no pueden?',
    pt: 'O que traz cada parceiro que os outros não podem trazer?',
  }),
  help: t({
    en: 'With three partners or more there is more to learn, and more to agree on. Say why it is worth it.',
    nb: 'Med tre partnere eller flere er det mer å lære, og mer å bli enige om. Si hvorfor det er verdt det.',
    nn: 'Med tre partnarar eller fleire er det meir å lære, og meir å bli samde om. Sei kvifor det er verdt det.',
    fr: 'À trois partenaires ou plus, il y a plus à apprendre et plus à décider. Dites pourquoi cela en vaut la peine.',
    es: 'Con tres socios o más hay más que aprender y más que acordar. Digan por qué merece la pena.',
    pt: 'Com três parceiros ou mais há mais para aprender e mais para combinar. Digam porque vale a pena.',
  }),
}
