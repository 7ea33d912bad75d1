import type { Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'

/** What is left before an application can be approved and handed in. */
export const words = {
  answer: {
    en: 'An answer',
    nb: 'Et svar',
    nn: 'Eit svar',
    fr: 'Une réponse',
    es: 'Una respuesta',
    pt: 'Uma resposta',
  },
  inBudget: (budget: Words, partner: string | undefined): Words =>
    inEveryLanguage((language) => (partner ? `${budget[language]} (${partner})` : budget[language])),
  givePaper: {
    en: 'Give this paper, or use the one in your folder.',
    nb: 'Legg ved dette papiret, eller bruk det som ligger i mappen deres.',
    nn: 'Legg ved dette papiret, eller bruk det som ligg i mappa dykkar.',
    fr: 'Donnez ce document, ou utilisez celui de votre dossier.',
    es: 'Entreguen este documento, o usen el de su carpeta.',
    pt: 'Entreguem este documento, ou usem o da vossa pasta.',
  },
  giveNewerPaper: {
    en: 'This paper is too old. Give a newer one.',
    nb: 'Dette papiret er for gammelt. Legg ved et nyere.',
    nn: 'Dette papiret er for gammalt. Legg ved eit nyare.',
    fr: 'Ce document est trop ancien. Donnez-en un plus récent.',
    es: 'Este documento es demasiado antiguo. Entreguen uno más reciente.',
    pt: 'Este documento é demasiado antigo. Entreguem um mais recente.',
  },
  file: (name: string): Words => inEveryLanguage(() => name),
  refusedFile: {
    en: 'This file was found unsafe. Take it away, and give another.',
    nb: 'Denne filen ble funnet utrygg. Ta den bort, og legg ved en annen.',
    nn: 'Denne fila vart funnen utrygg. Ta henne bort, og legg ved ei anna.',
    fr: 'Ce fichier a été jugé dangereux. Retirez-le et donnez-en un autre.',
    es: 'Este archivo se ha considerado inseguro. Quítelo y entregue otro.',
    pt: 'Este ficheiro foi considerado inseguro. Retire-o e entregue outro.',
  },
  twoWordings: (count: number): Words => ({
    en: count === 1 ? 'One field has two wordings' : `${count} fields have two wordings`,
    nb: count === 1 ? 'Ett felt har to formuleringer' : `${count} felt har to formuleringer`,
    nn: count === 1 ? 'Eitt felt har to formuleringar' : `${count} felt har to formuleringar`,
    fr: count === 1 ? 'Un champ a deux rédactions' : `${count} champs ont deux rédactions`,
    es: count === 1 ? 'Un campo tiene dos redacciones' : `${count} campos tienen dos redacciones`,
    pt: count === 1 ? 'Um campo tem duas redações' : `${count} campos têm duas redações`,
  }),
  choose: {
    en: 'Choose which words stand.',
    nb: 'Velg hvilke ord som skal gjelde.',
    nn: 'Vel kva ord som skal gjelde.',
    fr: 'Choisissez celle qui reste.',
    es: 'Elijan cuál queda.',
    pt: 'Escolham qual fica.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
