import type { Words } from '../../../foundation/language.ts'

/** What is said on an organisation's own page. */
export const words = {
  pages: {
    en: 'The organisation',
    nb: 'Organisasjonen',
    nn: 'Organisasjonen',
    fr: 'L’organisation',
    es: 'La organización',
    pt: 'A organização',
  },
  overview: { en: 'Overview', nb: 'Oversikt', nn: 'Oversyn', fr: 'Aperçu', es: 'Resumen', pt: 'Resumo' },
  papers: { en: 'Papers', nb: 'Papirer', nn: 'Papir', fr: 'Documents', es: 'Documentos', pt: 'Documentos' },
  check: { en: 'Check', nb: 'Kontroll', nn: 'Kontroll', fr: 'Vérification', es: 'Comprobación', pt: 'Verificação' },
  members: { en: 'Members', nb: 'Medlemmer', nn: 'Medlemer', fr: 'Membres', es: 'Miembros', pt: 'Membros' },
  aboutYou: {
    en: 'What we know about you',
    nb: 'Det vi vet om dere',
    nn: 'Det vi veit om dykk',
    fr: 'Ce que nous savons de vous',
    es: 'Lo que sabemos de ustedes',
    pt: 'O que sabemos de vós',
  },
  change: { en: 'Change', nb: 'Endre', nn: 'Endre', fr: 'Modifier', es: 'Cambiar', pt: 'Alterar' },
  askAdministrator: {
    en: 'Administrators of the organisation change this.',
    nb: 'Administratorene i organisasjonen endrer dette.',
    nn: 'Administratorane i organisasjonen endrar dette.',
    fr: 'Les administrateurs de l’organisation peuvent modifier ceci.',
    es: 'Esto lo cambian los administradores de la organización.',
    pt: 'Isto é alterado pelos administradores da organização.',
  },
  notGiven: {
    en: 'not given yet',
    nb: 'ikke oppgitt ennå',
    nn: 'ikkje oppgjeve enno',
    fr: 'pas encore indiqué',
    es: 'sin indicar todavía',
    pt: 'ainda não indicado',
  },
  whereCheckStands: {
    en: 'Where the check stands',
    nb: 'Hvor kontrollen står',
    nn: 'Kvar kontrollen står',
    fr: 'Où en est la vérification',
    es: 'Cómo va la comprobación',
    pt: 'Em que ponto está a verificação',
  },
  mendFirst: (count: number): Words => ({
    en: count === 1 ? 'We ask you to mend one thing.' : `We ask you to mend ${count} things.`,
    nb: count === 1 ? 'Vi ber dere rette én ting.' : `Vi ber dere rette ${count} ting.`,
    nn: count === 1 ? 'Vi bed dykk rette éin ting.' : `Vi bed dykk rette ${count} ting.`,
    fr: count === 1 ? 'Nous vous demandons de corriger un point.' : `Nous vous demandons de corriger ${count} points.`,
    es: count === 1 ? 'Les pedimos que corrijan una cosa.' : `Les pedimos que corrijan ${count} cosas.`,
    pt: count === 1 ? 'Pedimos que corrijam uma coisa.' : `Pedimos que corrijam ${count} coisas.`,
  }),
  seeCheck: {
    en: 'See what we ask',
    nb: 'Se hva vi ber om',
    nn: 'Sjå kva vi bed om',
    fr: 'Voir ce que nous demandons',
    es: 'Ver qué pedimos',
    pt: 'Ver o que pedimos',
  },
  papersToRenew: (count: number): Words => ({
    en: count === 1 ? 'One paper has run out or soon will.' : `${count} papers have run out or soon will.`,
    nb:
      count === 1
        ? 'Ett papir har gått ut eller gjør det snart.'
        : `${count} papirer har gått ut eller gjør det snart.`,
    nn:
      count === 1 ? 'Eitt papir har gått ut eller gjer det snart.' : `${count} papir har gått ut eller gjer det snart.`,
    fr:
      count === 1
        ? 'Un document a expiré ou va bientôt expirer.'
        : `${count} documents ont expiré ou vont bientôt expirer.`,
    es:
      count === 1 ? 'Un documento ha vencido o vencerá pronto.' : `${count} documentos han vencido o vencerán pronto.`,
    pt:
      count === 1
        ? 'Um documento expirou ou vai expirar em breve.'
        : `${count} documentos expiraram ou vão expirar em breve.`,
  }),
  seePapers: {
    en: 'See the papers',
    nb: 'Se papirene',
    nn: 'Sjå papira',
    fr: 'Voir les documents',
    es: 'Ver los documentos',
    pt: 'Ver os documentos',
  },
  movedHere: {
    en: 'The organisation was registered twice and is now one. You are on the page of the one that stays.',
    nb: 'Organisasjonen var registrert to ganger og er nå én. Du er på siden til den som blir stående.',
    nn: 'Organisasjonen var registrert to gonger og er no éin. Du er på sida til den som blir ståande.',
    fr: 'L’organisation était enregistrée deux fois et n’en fait plus qu’une. Vous êtes sur la page de celle qui reste.',
    es: 'La organización estaba registrada dos veces y ahora es una sola. Está en la página de la que queda.',
    pt: 'A organização estava registada duas vezes e agora é só uma. Está na página da que fica.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
