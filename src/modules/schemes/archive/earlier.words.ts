import type { Words } from '../../../foundation/language.ts'

/** The page of an earlier call. */
export const words = {
  notOurs: {
    en: 'This is an earlier call, kept as it was published. Applications are no longer taken here.',
    nb: 'Dette er en tidligere utlysning, tatt vare på slik den ble kunngjort. Det tas ikke lenger imot søknader her.',
    nn: 'Dette er ei tidlegare utlysing, teken vare på slik ho vart kunngjord. Det blir ikkje lenger teke imot søknader her.',
    fr: 'Ceci est un appel antérieur, conservé tel qu’il a été publié. Les candidatures ne sont plus acceptées ici.',
    es: 'Esta es una convocatoria anterior, conservada tal como se publicó. Aquí ya no se aceptan solicitudes.',
    pt: 'Este é um convite anterior, guardado tal como foi publicado. Já não se aceitam candidaturas aqui.',
  },
  openCalls: {
    en: 'See what you can apply for now',
    nb: 'Se hva dere kan søke om nå',
    nn: 'Sjå kva de kan søkje om no',
    fr: 'Voir à quoi vous pouvez candidater maintenant',
    es: 'Vea qué pueden solicitar ahora',
    pt: 'Veja a que se podem candidatar agora',
  },
  status: {
    en: 'Status there',
    nb: 'Status der',
    nn: 'Status der',
    fr: 'Statut d’origine',
    es: 'Estado de origen',
    pt: 'Estado de origem',
  },
  total: {
    en: 'To be awarded in all',
    nb: 'Til fordeling i alt',
    nn: 'Til fordeling i alt',
    fr: 'Montant total à attribuer',
    es: 'Total por adjudicar',
    pt: 'Total a atribuir',
  },
  least: {
    en: 'Smallest grant',
    nb: 'Minste tilskudd',
    nn: 'Minste tilskot',
    fr: 'Subvention minimale',
    es: 'Subvención mínima',
    pt: 'Subvenção mínima',
  },
  most: {
    en: 'Largest grant',
    nb: 'Største tilskudd',
    nn: 'Største tilskot',
    fr: 'Subvention maximale',
    es: 'Subvención máxima',
    pt: 'Subvenção máxima',
  },
  applicants: {
    en: 'Who could apply',
    nb: 'Hvem som kunne søke',
    nn: 'Kven som kunne søkje',
    fr: 'Qui pouvait candidater',
    es: 'Quién podía presentarse',
    pt: 'Quem se podia candidatar',
  },
  source: { en: 'Source', nb: 'Kilde', nn: 'Kjelde', fr: 'Source', es: 'Fuente', pt: 'Fonte' },
} satisfies Record<string, Words>
