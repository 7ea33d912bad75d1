import type { Words } from '../../../foundation/language.ts'

const quoted = (text: string): Words => ({
  en: `“${text}”`,
  nb: `«${text}»`,
  nn: `«${text}»`,
  fr: `« ${text} »`,
  es: `«${text}»`,
  pt: `«${text}»`,
})

/** How a condition says itself to an applicant. Each clause can follow "when" and "that". */
export const words = {
  quoted,
  when: (clause: string): Words => ({
    en: `when ${clause}`,
    nb: `når ${clause}`,
    nn: `når ${clause}`,
    fr: `quand ${clause}`,
    es: `cuando ${clause}`,
    pt: `quando ${clause}`,
  }),
  every: (clause: string): Words => ({
    en: `it is true of every partner that ${clause}`,
    nb: `det for hver partner gjelder at ${clause}`,
    nn: `det for kvar partnar gjeld at ${clause}`,
    fr: `il est vrai de chaque partenaire que ${clause}`,
    es: `se cumple para cada socio que ${clause}`,
    pt: `é verdade para cada parceiro que ${clause}`,
  }),
  some: (clause: string): Words => ({
    en: `it is true of at least one partner that ${clause}`,
    nb: `det for minst én partner gjelder at ${clause}`,
    nn: `det for minst éin partnar gjeld at ${clause}`,
    fr: `il est vrai d’au moins un partenaire que ${clause}`,
    es: `se cumple para al menos un socio que ${clause}`,
    pt: `é verdade para pelo menos um parceiro que ${clause}`,
  }),
  includes: (name: string, option: string): Words => ({
    en: `the answer to ${name} includes ${option}`,
    nb: `svaret på ${name} inneholder ${option}`,
    nn: `svaret på ${name} inneheld ${option}`,
    fr: `la réponse à ${name} comprend ${option}`,
    es: `la respuesta a ${name} incluye ${option}`,
    pt: `a resposta a ${name} inclui ${option}`,
  }),
  includesNot: (name: string, option: string): Words => ({
    en: `the answer to ${name} does not include ${option}`,
    nb: `svaret på ${name} ikke inneholder ${option}`,
    nn: `svaret på ${name} ikkje inneheld ${option}`,
    fr: `la réponse à ${name} ne comprend pas ${option}`,
    es: `la respuesta a ${name} no incluye ${option}`,
    pt: `a resposta a ${name} não inclui ${option}`,
  }),
  count: (label: string): Words => ({
    en: `the number of entries under “${label}”`,
    nb: `antall oppføringer under «${label}»`,
    nn: `talet på oppføringar under «${label}»`,
    fr: `le nombre d’éléments sous « ${label} »`,
    es: `el número de elementos en «${label}»`,
    pt: `o número de elementos em «${label}»`,
  }),
  sum: (label: string): Words => ({
    en: `the sum of “${label}” over all partners`,
    nb: `summen av «${label}» for alle partnerne`,
    nn: `summen av «${label}» for alle partnarane`,
    fr: `le total de « ${label} » pour tous les partenaires`,
    es: `la suma de «${label}» de todos los socios`,
    pt: `a soma de «${label}» de todos os parceiros`,
  }),
  sumOf: (column: string, label: string): Words => ({
    en: `the sum of “${column}” under “${label}”`,
    nb: `summen av «${column}» under «${label}»`,
    nn: `summen av «${column}» under «${label}»`,
    fr: `le total de « ${column} » sous « ${label} »`,
    es: `la suma de «${column}» en «${label}»`,
    pt: `a soma de «${column}» em «${label}»`,
  }),
  start: (label: string): Words => ({
    en: `the first day of “${label}”`,
    nb: `første dag i «${label}»`,
    nn: `første dag i «${label}»`,
    fr: `le premier jour de « ${label} »`,
    es: `el primer día de «${label}»`,
    pt: `o primeiro dia de «${label}»`,
  }),
  end: (label: string): Words => ({
    en: `the last day of “${label}”`,
    nb: `siste dag i «${label}»`,
    nn: `siste dag i «${label}»`,
    fr: `le dernier jour de « ${label} »`,
    es: `el último día de «${label}»`,
    pt: `o último dia de «${label}»`,
  }),
  months: (label: string): Words => ({
    en: `the number of months in “${label}”`,
    nb: `antall måneder i «${label}»`,
    nn: `talet på månader i «${label}»`,
    fr: `le nombre de mois de « ${label} »`,
    es: `el número de meses de «${label}»`,
    pt: `o número de meses de «${label}»`,
  }),
  /** French and Spanish put an article before a day. */
  onDay: (day: string): Words => ({ en: day, nb: day, nn: day, fr: `le ${day}`, es: `el ${day}`, pt: day }),
  /** French and Portuguese bend around a country's gender; quoting the name avoids it. */
  place: (name: string): Words => ({ en: name, nb: name, nn: name, fr: `« ${name} »`, es: name, pt: `«${name}»` }),
  yes: { en: 'yes', nb: 'ja', nn: 'ja', fr: 'oui', es: 'sí', pt: 'sim' },
  no: { en: 'no', nb: 'nei', nn: 'nei', fr: 'non', es: 'no', pt: 'não' },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
