import type { StaffWords, Words } from '../../../foundation/language.ts'

/** Answering questions about a call, for staff. */
export const words = {
  questions: { en: 'Questions', nb: 'Spørsmål', nn: 'Spørsmål' },
  questionsLead: {
    en: 'Each question is answered once, and the answer is published for all on the call’s page.',
    nb: 'Hvert spørsmål besvares én gang, og svaret publiseres for alle på utlysningens side.',
    nn: 'Kvart spørsmål blir svara på éin gong, og svaret blir publisert for alle på sida til utlysinga.',
  },
  none: { en: 'Nobody has asked yet', nb: 'Ingen har spurt ennå', nn: 'Ingen har spurt enno' },
  noneMore: {
    en: 'Questions about the call turn up here as they come.',
    nb: 'Spørsmål om utlysningen dukker opp her etter hvert.',
    nn: 'Spørsmål om utlysinga dukkar opp her etter kvart.',
  },
  question: { en: 'Question', nb: 'Spørsmål', nn: 'Spørsmål' },
  asked: { en: 'Asked', nb: 'Stilt', nn: 'Stilt' },
  by: { en: 'By', nb: 'Av', nn: 'Av' },
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  answerTitle: { en: 'Answer a question', nb: 'Svar på et spørsmål', nn: 'Svar på eit spørsmål' },
  asAsked: {
    en: 'The question as it was asked',
    nb: 'Spørsmålet slik det ble stilt',
    nn: 'Spørsmålet slik det vart stilt',
  },
  onlyYou: {
    en: 'Only staff see this wording and who asked. Below, take out what shows who it is.',
    nb: 'Bare ansatte ser denne ordlyden og hvem som spurte. Ta bort det som viser hvem det er, nedenfor.',
    nn: 'Berre tilsette ser denne ordlyden og kven som spurde. Ta bort det som viser kven det er, nedanfor.',
  },
  published: { en: 'What is published', nb: 'Det som publiseres', nn: 'Det som blir publisert' },
  wordingIn: (language: Words): StaffWords => ({
    en: `The question in ${language.en}`,
    nb: `Spørsmålet på ${language.nb}`,
    nn: `Spørsmålet på ${language.nn}`,
  }),
  answerIn: (language: Words): StaffWords => ({
    en: `The answer in ${language.en}`,
    nb: `Svaret på ${language.nb}`,
    nn: `Svaret på ${language.nn}`,
  }),
  publish: { en: 'Publish the answer to all', nb: 'Publiser svaret for alle', nn: 'Publiser svaret for alle' },
  correct: { en: 'Publish the correction', nb: 'Publiser rettelsen', nn: 'Publiser rettinga' },
  publishedDone: {
    en: 'The answer is published, and on its way by mail to the one who asked.',
    nb: 'Svaret er publisert, og på vei på e-post til den som spurte.',
    nn: 'Svaret er publisert, og på veg på e-post til den som spurde.',
  },
  correctedDone: {
    en: 'The answer has been put right; the page says that it was corrected.',
    nb: 'Svaret er rettet; siden sier at det er rettet.',
    nn: 'Svaret er retta; sida seier at det er retta.',
  },
  isPublished: {
    en: 'This answer is published. What you change here is shown as a correction.',
    nb: 'Dette svaret er publisert. Det du endrer her, vises som en rettelse.',
    nn: 'Dette svaret er publisert. Det du endrar her, blir vist som ei retting.',
  },
  mailSubject: (titles: Words): StaffWords => ({
    en: `A question waits: ${titles.en}`,
    nb: `Et spørsmål venter: ${titles.nb}`,
    nn: `Eit spørsmål ventar: ${titles.nn}`,
  }),
  mailTodo: {
    en: 'Answer the question, once for all.',
    nb: 'Svar på spørsmålet, én gang for alle.',
    nn: 'Svar på spørsmålet, éin gong for alle.',
  },
  asWritten: (wording: string): StaffWords => ({ en: wording, nb: wording, nn: wording }),
  notYours: {
    en: 'Questions are answered by programme advisers and communications. Ask a colleague with that role.',
    nb: 'Spørsmål besvares av programrådgivere og kommunikasjon. Spør en kollega med den rollen.',
    nn: 'Spørsmål blir svara på av programrådgivarar og kommunikasjon. Spør ein kollega med den rolla.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
