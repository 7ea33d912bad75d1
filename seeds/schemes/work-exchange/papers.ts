import type { Paper } from '../../../src/modules/schemes/index.ts'
import { registration } from '../shared.ts'
import { t } from '../t.ts'

const notPublic = { not: { is: [{ fact: 'partner.kind' }, 'public'] } } as const

/** What every host gives before the agreement: with the application already, or as an annex to the agreement. Each says where the other is. */
export const emergencyPlan = {
  id: 'emergency-plan',
  kind: 'emergency plan',
  from: 'each partner',
  required: { oneOf: [{ answer: 'role' }, ['both', 'host']] },
  neededBy: 'agreement',
  notOlderThan: { months: 24 },
  name: t({
    en: 'Emergency plan',
    nb: 'Beredskapsplan',
    nn: 'Beredskapsplan',
    fr: 'Plan d’urgence',
    es: 'Plan de emergencia',
    pt: 'Plano de emergência',
  }),
} as const satisfies Paper

/** The papers of phase 2. Phase 1 asks for the registration alone. */
export const papers: readonly Paper[] = [
  registration,
  {
    id: 'annual-report',
    kind: 'annual report',
    from: 'each partner',
    required: true,
    neededBy: 'submission',
    notOlderThan: { months: 24 },
    name: t({
      en: 'Latest annual report',
      nb: 'Siste årsrapport',
      nn: 'Siste årsrapport',
      fr: 'Dernier rapport annuel',
      es: 'Último informe anual',
      pt: 'Último relatório anual',
    }),
  },
  {
    id: 'accounts',
    kind: 'audited accounts',
    from: 'each partner',
    required: true,
    neededBy: 'submission',
    notOlderThan: { months: 24 },
    name: t({
      en: 'Latest audited accounts',
      nb: 'Siste reviderte regnskap',
      nn: 'Siste reviderte rekneskap',
      fr: 'Derniers comptes audités',
      es: 'Últimas cuentas auditadas',
      pt: 'Últimas contas auditadas',
    }),
    help: t({
      en: 'For the whole organisation. If you belong to a group, give the accounts of the group.',
      nb: 'For hele organisasjonen. Hører dere til et konsern, gir dere konsernregnskapet.',
      nn: 'For heile organisasjonen. Høyrer de til eit konsern, gir de konsernrekneskapen.',
      fr: 'Pour toute l’organisation. Si vous faites partie d’un groupe, donnez les comptes consolidés.',
      es: 'De toda la organización. Si forman parte de un grupo, entreguen las cuentas consolidadas.',
      pt: 'De toda a organização. Se pertencem a um grupo, entreguem as contas consolidadas.',
    }),
  },
  {
    id: 'auditor',
    kind: 'auditor',
    from: 'each partner',
    required: notPublic,
    neededBy: 'submission',
    name: t({
      en: 'Link to your auditor’s authorisation',
      nb: 'Lenke til revisorens godkjenning',
      nn: 'Lenkje til godkjenninga av revisoren',
      fr: 'Lien vers l’agrément de votre auditeur',
      es: 'Enlace a la autorización de su auditor',
      pt: 'Ligação para a autorização do vosso auditor',
    }),
    help: t({
      en: 'The public register that shows the auditor is authorised. If there is none, give the certificate.',
      nb: 'Det offentlige registeret som viser at revisoren er godkjent. Finnes det ikke, gir dere beviset.',
      nn: 'Det offentlege registeret som viser at revisoren er godkjend. Finst det ikkje, gir de beviset.',
      fr: 'Le registre public qui montre que l’auditeur est agréé. S’il n’existe pas, donnez le certificat.',
      es: 'El registro público que muestra que el auditor está autorizado. Si no existe, entreguen el certificado.',
      pt: 'O registo público que mostra que o auditor está autorizado. Se não existir, entreguem o certificado.',
    }),
  },
  {
    id: 'partnership-agreement',
    kind: 'partnership agreement',
    from: 'coordinator',
    required: true,
    neededBy: 'submission',
    name: t({
      en: 'Partnership agreement',
      nb: 'Partnerskapsavtale',
      nn: 'Partnarskapsavtale',
      fr: 'Accord de partenariat',
      es: 'Acuerdo de asociación',
      pt: 'Acordo de parceria',
    }),
    help: t({
      en: 'Between the partners themselves: who does what, who answers for what, and how you can part. All must sign.',
      nb: 'Mellom partnerne selv: hvem som gjør hva, hvem som svarer for hva, og hvordan dere kan gå fra hverandre. Alle må signere.',
      nn: 'Mellom partnarane sjølve: kven som gjer kva, kven som svarer for kva, og korleis de kan gå frå kvarandre. Alle må signere.',
      fr: 'Entre les partenaires eux-mêmes : qui fait quoi, qui répond de quoi et comment se séparer. Tous doivent signer.',
      es: 'Entre los propios socios: quién hace qué, quién responde de qué y cómo pueden separarse. Todos deben firmar.',
      pt: 'Entre os próprios parceiros: quem faz o quê, quem responde por quê e como se podem separar. Todos têm de assinar.',
    }),
  },
  {
    id: 'ethics-policy',
    kind: 'ethics policy',
    from: 'each partner',
    required: true,
    neededBy: 'agreement',
    name: t({
      en: 'Ethical guidelines',
      nb: 'Etiske retningslinjer',
      nn: 'Etiske retningslinjer',
      fr: 'Charte éthique',
      es: 'Normas éticas',
      pt: 'Normas éticas',
    }),
  },
  {
    ...emergencyPlan,
    help: t({
      en: 'Who does what when somebody is ill, hurt, threatened or missing, and whom to call. A plan you already have will do. You may give it now; if not, we ask every host for it as an annex before the agreement is signed.',
      nb: 'Hvem som gjør hva når noen er syk, skadet, truet eller savnet, og hvem man ringer. En plan dere allerede har, er god nok. Dere kan gi den nå; ellers ber vi hver vert om den som vedlegg før avtalen signeres.',
      nn: 'Kven som gjer kva når nokon er sjuk, skadd, truga eller sakna, og kven ein ringjer. Ein plan de alt har, er god nok. De kan gi han no; elles ber vi kvar vert om han som vedlegg før avtalen blir signert.',
      fr: 'Qui fait quoi quand quelqu’un est malade, blessé, menacé ou introuvable, et qui appeler. Un plan que vous avez déjà suffit. Vous pouvez le donner maintenant ; sinon, nous le demandons à chaque hôte en annexe avant la signature de l’accord.',
      es: 'Quién hace qué cuando alguien está enfermo, herido, amenazado o desaparecido, y a quién llamar. Vale un plan que ya tengan. Pueden entregarlo ahora; si no, lo pedimos a cada anfitrión como anexo antes de firmar el acuerdo.',
      pt: 'Quem faz o quê quando alguém está doente, ferido, ameaçado ou desaparecido, e a quem ligar. Serve um plano que já tenham. Podem entregá-lo agora; se não, pedimo-lo a cada anfitrião como anexo antes de assinar o acordo.',
    }),
  },
]
