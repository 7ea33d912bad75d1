import { type Language, localeOf, type Words } from '../../../foundation/language.ts'

const number = (n: number, language: Language) => new Intl.NumberFormat(localeOf[language]).format(n)

/** Why somebody cannot write here, and what is said about what they wrote. */
export const words = {
  partnerWrites: {
    en: 'Each partner writes its own part. You can read this one.',
    nb: 'Hver partner skriver sin egen del. Denne kan du lese.',
    nn: 'Kvar partnar skriv sin eigen del. Denne kan du lese.',
    fr: 'Chaque partenaire écrit sa propre partie. Vous pouvez lire celle-ci.',
    es: 'Cada socio escribe su propia parte. Esta la puede leer.',
    pt: 'Cada parceiro escreve a sua parte. Esta pode ler.',
  },
  coordinatorWrites: {
    en: 'The coordinating partner writes this for all of you. You can read it.',
    nb: 'Den koordinerende partneren skriver dette for alle. Du kan lese det.',
    nn: 'Den koordinerande partnaren skriv dette for alle. Du kan lese det.',
    fr: 'Le partenaire coordinateur écrit ceci pour tous. Vous pouvez le lire.',
    es: 'El socio coordinador escribe esto por todos. Usted lo puede leer.',
    pt: 'O parceiro coordenador escreve isto por todos. Pode ler.',
  },
  writersWrite: {
    en: 'Administrators and writers of the partners write here. Ask an administrator of your organisation for that role.',
    nb: 'Administratorer og skribenter hos partnerne skriver her. Be en administrator i organisasjonen din om den rollen.',
    nn: 'Administratorar og skribentar hos partnarane skriv her. Be ein administrator i organisasjonen din om den rolla.',
    fr: 'Les administrateurs et rédacteurs des partenaires écrivent ici. Demandez ce rôle à un administrateur de votre organisation.',
    es: 'Aquí escriben los administradores y redactores de los socios. Pida ese papel a un administrador de su organización.',
    pt: 'Aqui escrevem os administradores e redatores dos parceiros. Peça esse papel a um administrador da sua organização.',
  },
  closed: {
    en: 'The application is with the agency, so the words stand still. Take it back to change them, while the call is open.',
    nb: 'Søknaden er hos oss, så ordene står fast. Trekk innsendingen tilbake for å endre dem, mens utlysningen er åpen.',
    nn: 'Søknaden er hos oss, så orda står fast. Trekk innsendinga tilbake for å endre dei, medan utlysinga er open.',
    fr: 'La demande est chez nous ; le texte ne bouge plus. Reprenez-la pour le modifier, tant que l’appel est ouvert.',
    es: 'La solicitud está en la agencia y el texto queda fijo. Recupérela para cambiarlo, mientras la convocatoria esté abierta.',
    pt: 'A candidatura está na agência e o texto fica fixo. Retome-a para o mudar, enquanto o convite estiver aberto.',
  },
  tooMuch: (length: number, most: number): Words => ({
    en: `This is ${number(length, 'en')} characters, and one field takes ${number(most, 'en')}. Shorten it, or add it as a file.`,
    nb: `Dette er ${number(length, 'nb')} tegn, og ett felt tar ${number(most, 'nb')}. Kort det ned, eller legg det ved som fil.`,
    nn: `Dette er ${number(length, 'nn')} teikn, og eitt felt tek ${number(most, 'nn')}. Kort det ned, eller legg det ved som fil.`,
    fr: `Cela fait ${number(length, 'fr')} caractères ; un champ en prend ${number(most, 'fr')}. Raccourcissez, ou joignez un fichier.`,
    es: `Son ${number(length, 'es')} caracteres y en un campo caben ${number(most, 'es')}. Acórtelo o adjúntelo como archivo.`,
    pt: `São ${number(length, 'pt')} caracteres e num campo cabem ${number(most, 'pt')}. Encurte ou junte como ficheiro.`,
  }),
  noSuchField: {
    en: 'The form no longer has this field. Reload the page to see it as it is now. Your words are still in this browser.',
    nb: 'Skjemaet har ikke dette feltet lenger. Last siden på nytt for å se hvordan det er nå. Ordene dine er fortsatt i nettleseren.',
    nn: 'Skjemaet har ikkje dette feltet lenger. Last sida på nytt for å sjå korleis det er no. Orda dine er framleis i nettlesaren.',
    fr: 'Le formulaire n’a plus ce champ. Rechargez la page. Votre texte est toujours dans ce navigateur.',
    es: 'El formulario ya no tiene este campo. Vuelva a cargar la página. Sus palabras siguen en este navegador.',
    pt: 'O formulário já não tem este campo. Recarregue a página. As suas palavras continuam neste navegador.',
  },
  tooFast: {
    en: 'Too many changes at once. They are kept here and sent in a moment.',
    nb: 'For mange endringer på én gang. De er tatt vare på her og sendes om litt.',
    nn: 'For mange endringar på éin gong. Dei er tekne vare på her og blir sende om litt.',
    fr: 'Trop de changements à la fois. Ils sont conservés ici et envoyés dans un instant.',
    es: 'Demasiados cambios a la vez. Se guardan aquí y se envían en un momento.',
    pt: 'Demasiadas alterações de uma vez. Ficam guardadas aqui e seguem daqui a pouco.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
