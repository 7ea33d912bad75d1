import type { Words } from './foundation/language.ts'

export const words = {
  accessibilityTitle: {
    en: 'Accessibility',
    nb: 'Tilgjengelighet',
    nn: 'Tilgjenge',
    fr: 'Accessibilité',
    es: 'Accesibilidad',
    pt: 'Acessibilidade',
  },
  accessibilityLead: {
    en: 'Everybody should be able to use this service: with a keyboard, with a screen reader, on a small phone, on a slow line and without scripts.',
    nb: 'Alle skal kunne bruke denne tjenesten: med tastatur, med skjermleser, på en liten telefon, på en treg linje og uten skript.',
    nn: 'Alle skal kunne bruke denne tenesta: med tastatur, med skjermlesar, på ein liten telefon, på ei treg linje og utan skript.',
    fr: 'Chacun doit pouvoir utiliser ce service : au clavier, avec un lecteur d’écran, sur un petit téléphone, avec une connexion lente et sans scripts.',
    es: 'Todas las personas deben poder usar este servicio: con teclado, con lector de pantalla, en un teléfono pequeño, con una conexión lenta y sin scripts.',
    pt: 'Todas as pessoas devem poder usar este serviço: com teclado, com leitor de ecrã, num telefone pequeno, com uma ligação lenta e sem scripts.',
  },
  accessibilityHow: {
    en: 'We aim for WCAG 2.2 level AA, and test every page for it.',
    nb: 'Vi følger WCAG 2.2 på nivå AA, og tester hver side for det.',
    nn: 'Vi følgjer WCAG 2.2 på nivå AA, og testar kvar side for det.',
    fr: 'Nous visons le niveau AA des WCAG 2.2 et testons chaque page.',
    es: 'Seguimos las WCAG 2.2, nivel AA, y comprobamos cada página.',
    pt: 'Seguimos as WCAG 2.2, nível AA, e testamos cada página.',
  },
  statement: {
    en: 'Read the whole accessibility statement',
    nb: 'Les hele tilgjengelighetserklæringen',
    nn: 'Les heile tilgjengeerklæringa',
    fr: 'Lire la déclaration complète',
    es: 'Leer la declaración completa',
    pt: 'Ler a declaração completa',
  },
  tellUs: {
    en: 'Is something in your way? Write to us:',
    nb: 'Er noe i veien for deg? Skriv til oss:',
    nn: 'Er noko i vegen for deg? Skriv til oss:',
    fr: 'Quelque chose vous gêne ? Écrivez-nous :',
    es: '¿Algo se lo impide? Escríbanos:',
    pt: 'Algo o impede? Escreva-nos:',
  },
} satisfies Record<string, Words>
