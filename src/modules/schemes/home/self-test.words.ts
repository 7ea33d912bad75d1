import type { Words } from '../../../foundation/language.ts'

/** "Can we apply?" */
export const words = {
  title: {
    en: 'Can we apply?',
    nb: 'Kan vi søke?',
    nn: 'Kan vi søkje?',
    fr: 'Pouvons-nous candidater ?',
    es: '¿Podemos presentarnos?',
    pt: 'Podemos candidatar-nos?',
  },
  nothingKept: {
    en: 'Short questions, one at a time. Nothing you answer is kept.',
    nb: 'Korte spørsmål, ett om gangen. Ingenting du svarer, lagres.',
    nn: 'Korte spørsmål, eitt om gongen. Ingenting du svarar, blir lagra.',
    fr: 'De courtes questions, une à la fois. Rien de vos réponses n’est conservé.',
    es: 'Preguntas breves, de una en una. No se guarda nada de lo que responda.',
    pt: 'Perguntas curtas, uma de cada vez. Nada do que responder fica guardado.',
  },
  lead: (count: number): Words => ({
    en:
      count === 1
        ? 'One question. Nothing you answer is kept.'
        : `${count} questions at most. Nothing you answer is kept.`,
    nb:
      count === 1
        ? 'Ett spørsmål. Ingenting du svarer, lagres.'
        : `Høyst ${count} spørsmål. Ingenting du svarer, lagres.`,
    nn:
      count === 1
        ? 'Eitt spørsmål. Ingenting du svarar, blir lagra.'
        : `Høgst ${count} spørsmål. Ingenting du svarar, blir lagra.`,
    fr:
      count === 1
        ? 'Une question. Rien de vos réponses n’est conservé.'
        : `${count} questions au plus. Rien de vos réponses n’est conservé.`,
    es:
      count === 1
        ? 'Una pregunta. No se guarda nada de lo que responda.'
        : `${count} preguntas como máximo. No se guarda nada de lo que responda.`,
    pt:
      count === 1
        ? 'Uma pergunta. Nada do que responder fica guardado.'
        : `No máximo ${count} perguntas. Nada do que responder fica guardado.`,
  }),
  step: (now: number, all: number): Words => ({
    en: `Question ${now} of ${all}`,
    nb: `Spørsmål ${now} av ${all}`,
    nn: `Spørsmål ${now} av ${all}`,
    fr: `Question ${now} sur ${all}`,
    es: `Pregunta ${now} de ${all}`,
    pt: `Pergunta ${now} de ${all}`,
  }),
  goOn: { en: 'Next', nb: 'Neste', nn: 'Neste', fr: 'Suivant', es: 'Siguiente', pt: 'Seguinte' },
  doNotKnow: {
    en: 'We do not know yet',
    nb: 'Vi vet ikke ennå',
    nn: 'Vi veit ikkje enno',
    fr: 'Nous ne savons pas encore',
    es: 'Todavía no lo sabemos',
    pt: 'Ainda não sabemos',
  },
  answerOrUnknown: {
    en: 'Answer the question, or say that you do not know yet.',
    nb: 'Svar på spørsmålet, eller si at dere ikke vet ennå.',
    nn: 'Svar på spørsmålet, eller sei at de ikkje veit enno.',
    fr: 'Répondez à la question, ou dites que vous ne savez pas encore.',
    es: 'Respondan a la pregunta o digan que todavía no lo saben.',
    pt: 'Respondam à pergunta, ou digam que ainda não sabem.',
  },
  allOnOne: {
    en: 'See all questions on one page',
    nb: 'Se alle spørsmålene på én side',
    nn: 'Sjå alle spørsmåla på éi side',
    fr: 'Voir toutes les questions sur une page',
    es: 'Ver todas las preguntas en una página',
    pt: 'Ver todas as perguntas numa página',
  },
  oneByOne: {
    en: 'Take one question at a time',
    nb: 'Ta ett spørsmål om gangen',
    nn: 'Ta eitt spørsmål om gongen',
    fr: 'Une question à la fois',
    es: 'Una pregunta cada vez',
    pt: 'Uma pergunta de cada vez',
  },
  show: {
    en: 'Show the answer',
    nb: 'Vis svaret',
    nn: 'Vis svaret',
    fr: 'Voir la réponse',
    es: 'Ver la respuesta',
    pt: 'Ver a resposta',
  },
  given: {
    en: 'Your answers',
    nb: 'Svarene deres',
    nn: 'Svara dykkar',
    fr: 'Vos réponses',
    es: 'Sus respuestas',
    pt: 'As vossas respostas',
  },
  change: { en: 'Change', nb: 'Endre', nn: 'Endre', fr: 'Modifier', es: 'Cambiar', pt: 'Alterar' },
  changeFor: (question: string): Words => ({
    en: `Change the answer to “${question}”`,
    nb: `Endre svaret på «${question}»`,
    nn: `Endre svaret på «${question}»`,
    fr: `Modifier la réponse à « ${question} »`,
    es: `Cambiar la respuesta a «${question}»`,
    pt: `Alterar a resposta a «${question}»`,
  }),
  yes: {
    en: 'Yes, you can apply',
    nb: 'Ja, dere kan søke',
    nn: 'Ja, de kan søkje',
    fr: 'Oui, vous pouvez candidater',
    es: 'Sí, pueden presentarse',
    pt: 'Sim, podem candidatar-se',
  },
  yesMore: {
    en: 'From what you answered, you meet what the call asks of those who apply. The agency checks it when you have applied.',
    nb: 'Ut fra svarene oppfyller dere det utlysningen krever av søkere. Vi kontrollerer det når dere har søkt.',
    nn: 'Ut frå svara oppfyller de det utlysinga krev av søkjarar. Vi kontrollerer det når de har søkt.',
    fr: 'D’après vos réponses, vous remplissez les conditions de l’appel. L’agence le vérifie après le dépôt de la candidature.',
    es: 'Según sus respuestas, cumplen lo que la convocatoria pide. La agencia lo comprueba cuando hayan presentado la solicitud.',
    pt: 'Pelas vossas respostas, cumprem o que o convite pede. A agência verifica-o depois de se candidatarem.',
  },
  no: {
    en: 'No, not as things are now',
    nb: 'Nei, ikke slik det er nå',
    nn: 'Nei, ikkje slik det er no',
    fr: 'Non, pas dans la situation actuelle',
    es: 'No, tal como están las cosas ahora',
    pt: 'Não, tal como as coisas estão agora',
  },
  noMore: {
    en: 'This is what stands in the way, and what you can do about it.',
    nb: 'Dette står i veien, og dette kan dere gjøre med det.',
    nn: 'Dette står i vegen, og dette kan de gjere med det.',
    fr: 'Voici ce qui vous en empêche, et ce que vous pouvez faire.',
    es: 'Esto es lo que lo impide y lo que pueden hacer.',
    pt: 'É isto que o impede, e o que podem fazer.',
  },
  unknown: {
    en: 'Perhaps: something must be found out first',
    nb: 'Kanskje: noe må avklares først',
    nn: 'Kanskje: noko må avklarast først',
    fr: 'Peut-être : il faut d’abord vérifier un point',
    es: 'Quizá: primero hay que averiguar algo',
    pt: 'Talvez: é preciso apurar algo primeiro',
  },
  unknownMore: {
    en: 'Nothing you answered stands in the way. Find out whether this holds for you; ask the agency if you are unsure.',
    nb: 'Ingenting dere svarte, står i veien. Finn ut om dette gjelder dere, og spør oss hvis dere er usikre.',
    nn: 'Ingenting de svara, står i vegen. Finn ut om dette gjeld dykk, og spør oss om de er usikre.',
    fr: 'Rien dans vos réponses ne s’y oppose. Vérifiez si ceci s’applique à vous ; en cas de doute, demandez à l’agence.',
    es: 'Nada de lo que respondieron lo impide. Averigüen si esto se cumple; si dudan, pregunten a la agencia.',
    pt: 'Nada do que responderam o impede. Verifiquem se isto se aplica; em caso de dúvida, perguntem à agência.',
  },
  met: { en: 'Met', nb: 'Oppfylt', nn: 'Oppfylt', fr: 'Rempli', es: 'Se cumple', pt: 'Cumprido' },
  notMet: {
    en: 'Not met',
    nb: 'Ikke oppfylt',
    nn: 'Ikkje oppfylt',
    fr: 'Non rempli',
    es: 'No se cumple',
    pt: 'Não cumprido',
  },
  notKnown: { en: 'Find out', nb: 'Finn ut', nn: 'Finn ut', fr: 'À vérifier', es: 'Por averiguar', pt: 'A apurar' },
  why: { en: 'Why', nb: 'Hvorfor', nn: 'Kvifor', fr: 'Pourquoi', es: 'Por qué', pt: 'Porquê' },
  next: {
    en: 'What to do next',
    nb: 'Hva dere gjør nå',
    nn: 'Kva de gjer no',
    fr: 'Et maintenant',
    es: 'Qué hacer ahora',
    pt: 'O que fazer agora',
  },
  readCall: {
    en: 'Read the call again',
    nb: 'Les utlysningen igjen',
    nn: 'Les utlysinga igjen',
    fr: 'Relire l’appel',
    es: 'Volver a leer la convocatoria',
    pt: 'Ler o convite de novo',
  },
  otherCalls: {
    en: 'See other calls',
    nb: 'Se andre utlysninger',
    nn: 'Sjå andre utlysingar',
    fr: 'Voir d’autres appels',
    es: 'Ver otras convocatorias',
    pt: 'Ver outros convites',
  },
  startOver: {
    en: 'Start over',
    nb: 'Begynn på nytt',
    nn: 'Byrj på nytt',
    fr: 'Recommencer',
    es: 'Empezar de nuevo',
    pt: 'Começar de novo',
  },
  noTest: {
    en: 'You can apply when you can say yes to all of this.',
    nb: 'Dere kan søke når dere kan si ja til alt dette.',
    nn: 'De kan søkje når de kan seie ja til alt dette.',
    fr: 'Vous pouvez candidater si vous répondez oui à tout ceci.',
    es: 'Pueden presentarse cuando puedan decir sí a todo esto.',
    pt: 'Podem candidatar-se quando puderem dizer sim a tudo isto.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
