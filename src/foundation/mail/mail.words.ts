import type { StaffWords, Words } from '../language.ts'

/** What each kind of mail is called where people choose. */
export const kindNames = {
  'sign in': {
    en: 'Sign-in links',
    nb: 'Lenker for å logge inn',
    nn: 'Lenkjer for å logge inn',
    fr: 'Liens de connexion',
    es: 'Enlaces para iniciar sesión',
    pt: 'Ligações para iniciar sessão',
  },
  invitation: {
    en: 'Invitations',
    nb: 'Invitasjoner',
    nn: 'Invitasjonar',
    fr: 'Invitations',
    es: 'Invitaciones',
    pt: 'Convites',
  },
  application: {
    en: 'Your applications: what partners write, approve and submit',
    nb: 'Søknadene deres: det partnerne skriver, godkjenner og sender inn',
    nn: 'Søknadene dykkar: det partnarane skriv, godkjenner og sender inn',
    fr: 'Vos candidatures : ce que les partenaires rédigent, approuvent et déposent',
    es: 'Sus solicitudes: lo que los socios escriben, aprueban y presentan',
    pt: 'As suas candidaturas: o que os parceiros escrevem, aprovam e submetem',
  },
  question: {
    en: 'Answers to questions about a call',
    nb: 'Svar på spørsmål om en utlysning',
    nn: 'Svar på spørsmål om ei utlysing',
    fr: 'Réponses aux questions sur un appel à projets',
    es: 'Respuestas a preguntas sobre una convocatoria',
    pt: 'Respostas a perguntas sobre um convite',
  },
  deadline: {
    en: 'Reminders before a deadline',
    nb: 'Påminnelser før en frist',
    nn: 'Påminningar før ein frist',
    fr: 'Rappels avant une échéance',
    es: 'Recordatorios antes de un plazo',
    pt: 'Lembretes antes de um prazo',
  },
  organisation: {
    en: 'Your organisation: members, papers and checks',
    nb: 'Organisasjonen din: medlemmer, papirer og kontroll',
    nn: 'Organisasjonen din: medlemer, papir og kontroll',
    fr: 'Votre organisation : membres, documents et vérifications',
    es: 'Su organización: miembros, documentos y comprobaciones',
    pt: 'A sua organização: membros, documentos e verificações',
  },
  decision: {
    en: 'Letters and decisions from the agency',
    nb: 'Brev og vedtak fra oss',
    nn: 'Brev og vedtak frå oss',
    fr: 'Lettres et décisions de l’agence',
    es: 'Cartas y decisiones de la agencia',
    pt: 'Cartas e decisões da agência',
  },
  work: {
    en: 'Tasks, mentions and cases handed to you',
    nb: 'Oppgaver, omtaler og saker du får overlevert',
    nn: 'Oppgåver, omtalar og saker du får overleverte',
    fr: 'Tâches, mentions et dossiers qui vous sont confiés',
    es: 'Tareas, menciones y casos que se le asignan',
    pt: 'Tarefas, menções e processos que lhe são entregues',
  },
  call: {
    en: 'New calls for proposals',
    nb: 'Nye utlysninger',
    nn: 'Nye utlysingar',
    fr: 'Nouveaux appels à projets',
    es: 'Nuevas convocatorias',
    pt: 'Novos convites à apresentação de propostas',
  },
} satisfies Record<string, Words>

/** What a mail says around its own words. */
export const words = {
  chooseMail: (address: string): Words => ({
    en: `You choose which mail you get, and how often, on your profile: ${address}`,
    nb: `På profilen din velger du hvilken e-post du får, og hvor ofte: ${address}`,
    nn: `På profilen din vel du kva e-post du får, og kor ofte: ${address}`,
    fr: `Vous choisissez les courriels que vous recevez, et à quel rythme, dans votre profil : ${address}`,
    es: `En su perfil elige qué correos recibe y con qué frecuencia: ${address}`,
    pt: `No seu perfil escolhe que e-mails recebe e com que frequência: ${address}`,
  }),
  digestSubject: (count: number): Words => ({
    en: count === 1 ? 'One message for you' : `${count} messages for you`,
    nb: count === 1 ? 'Én melding til deg' : `${count} meldinger til deg`,
    nn: count === 1 ? 'Éi melding til deg' : `${count} meldingar til deg`,
    fr: count === 1 ? 'Un message pour vous' : `${count} messages pour vous`,
    es: count === 1 ? 'Un mensaje para usted' : `${count} mensajes para usted`,
    pt: count === 1 ? 'Uma mensagem para si' : `${count} mensagens para si`,
  }),
  digestTodo: {
    en: 'See what waits for you. Each line below leads to its place.',
    nb: 'Se hva som venter på deg. Hver linje under fører til stedet det gjelder.',
    nn: 'Sjå kva som ventar på deg. Kvar linje under fører til staden det gjeld.',
    fr: 'Voyez ce qui vous attend. Chaque ligne ci-dessous mène au bon endroit.',
    es: 'Vea lo que le espera. Cada línea de abajo lleva a su lugar.',
    pt: 'Veja o que o espera. Cada linha abaixo leva ao respetivo lugar.',
  },
  resend: { en: 'Send again', nb: 'Send på nytt', nn: 'Send på nytt' },
  letBe: { en: 'Let it be', nb: 'La den være', nn: 'Lat han vere' },
} satisfies Record<string, Words | StaffWords | ((...args: never[]) => Words)>
