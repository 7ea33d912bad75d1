import type { StaffWords } from '../../../foundation/language.ts'

/** What is wrong with the questions of a phase. */
export const words = {
  neverShown: {
    en: 'This can never be shown, whatever people answer. Change the condition.',
    nb: 'Dette kan aldri bli vist, uansett hva folk svarer. Endre vilkåret.',
    nn: 'Dette kan aldri bli vist, same kva folk svarer. Endre vilkåret.',
  },
  neverRequired: {
    en: 'This can never be required, whatever people answer. Change the condition, or remove it.',
    nb: 'Dette kan aldri bli obligatorisk, uansett hva folk svarer. Endre vilkåret, eller fjern det.',
    nn: 'Dette kan aldri bli obligatorisk, same kva folk svarer. Endre vilkåret, eller fjern det.',
  },
  neverPassed: {
    en: 'No answer can pass this check. Change the rule.',
    nb: 'Ingen svar kan bestå denne kontrollen. Endre regelen.',
    nn: 'Ingen svar kan bestå denne kontrollen. Endre regelen.',
  },
  nobodyMay: {
    en: 'Nobody can meet this requirement. Change the rule.',
    nb: 'Ingen kan oppfylle dette kravet. Endre regelen.',
    nn: 'Ingen kan oppfylle dette kravet. Endre regelen.',
  },
  fewOptions: {
    en: 'There must be at least two answers to choose between.',
    nb: 'Det må være minst to svar å velge mellom.',
    nn: 'Det må vere minst to svar å velje mellom.',
  },
  noLevels: {
    en: 'The results framework needs at least one level.',
    nb: 'Resultatrammeverket trenger minst ett nivå.',
    nn: 'Resultatrammeverket treng minst eitt nivå.',
  },
  noBudget: {
    en: 'This asks for a budget, but the phase has none. Add the budget lines, or remove the question.',
    nb: 'Her spørres det om et budsjett, men fasen har ikke noe. Legg til budsjettlinjene, eller fjern spørsmålet.',
    nn: 'Her blir det spurt om eit budsjett, men fasen har ikkje noko. Legg til budsjettlinjene, eller fjern spørsmålet.',
  },
  budgetNotAsked: {
    en: 'The phase has budget lines, but no question asks for the budget. Add one of type “budget”.',
    nb: 'Fasen har budsjettlinjer, men ikke noe spørsmål om budsjettet. Legg til et av typen «budget».',
    nn: 'Fasen har budsjettlinjer, men ikkje noko spørsmål om budsjettet. Legg til eit av typen «budget».',
  },
  budgetTwice: {
    en: 'Only one question may ask for the budget.',
    nb: 'Bare ett spørsmål kan be om budsjettet.',
    nn: 'Berre eitt spørsmål kan be om budsjettet.',
  },
  budgetOfEach: {
    en: 'The budget is planned by each partner. Set who answers to “each partner”.',
    nb: 'Budsjettet planlegges av hver partner. La «each partner» svare.',
    nn: 'Budsjettet blir planlagt av kvar partnar. La «each partner» svare.',
  },
  notEarlierPhase: (id: string): StaffWords => ({
    en: `“${id}” is not an earlier phase, so there is nothing to fill in from.`,
    nb: `«${id}» er ikke en tidligere fase, så det er ingenting å fylle inn fra.`,
    nn: `«${id}» er ikkje ein tidlegare fase, så det er ingenting å fylle inn frå.`,
  }),
  otherType: (theirs: string, ours: string): StaffWords => ({
    en: `The earlier question is of type “${theirs}”, and this one of type “${ours}”. They must be the same.`,
    nb: `Det tidligere spørsmålet er av typen «${theirs}», og dette av typen «${ours}». De må være like.`,
    nn: `Det tidlegare spørsmålet er av typen «${theirs}», og dette av typen «${ours}». Dei må vere like.`,
  }),
  otherAnswerer: {
    en: 'The earlier question is answered by each partner and this one is not, or the other way round.',
    nb: 'Det tidligere spørsmålet besvares av hver partner og dette ikke, eller omvendt.',
    nn: 'Det tidlegare spørsmålet blir svart på av kvar partnar og dette ikkje, eller omvendt.',
  },
  selfTestLong: (count: number): StaffWords => ({
    en: `The self-test has ${count} questions. It must have fewer than ten.`,
    nb: `Selvtesten har ${count} spørsmål. Den må ha færre enn ti.`,
    nn: `Sjølvtesten har ${count} spørsmål. Han må ha færre enn ti.`,
  }),
  selfTestBlind: (name: string): StaffWords => ({
    en: `The self-test never asks about “${name}”, so it cannot say whether this requirement is met.`,
    nb: `Selvtesten spør aldri om «${name}», så den kan ikke si om dette kravet er oppfylt.`,
    nn: `Sjølvtesten spør aldri om «${name}», så han kan ikkje seie om dette kravet er oppfylt.`,
  }),
  givesOther: (fact: string): StaffWords => ({
    en: `An answer of this type cannot stand for “${fact}”. For a yes or no, offer the options “yes” and “no”.`,
    nb: `Et svar av denne typen kan ikke stå for «${fact}». For ja eller nei: bruk alternativene «yes» og «no».`,
    nn: `Eit svar av denne typen kan ikkje stå for «${fact}». For ja eller nei: bruk alternativa «yes» og «no».`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
