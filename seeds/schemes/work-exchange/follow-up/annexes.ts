import type { Paper } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'
import { emergencyPlan } from '../papers.ts'

/** What must be there before anybody signs. */
export const annexes: readonly Paper[] = [
  {
    ...emergencyPlan,
    help: t({
      en: 'From every partner that receives somebody: who does what when somebody is ill, hurt, threatened or missing, and whom to call. If you gave it with the application, it lies in your folder: choose it there.',
      nb: 'Fra hver partner som tar imot noen: hvem som gjør hva når noen er syk, skadet, truet eller savnet, og hvem man ringer. Ga dere den med søknaden, ligger den i mappen deres: velg den der.',
      nn: 'Frå kvar partnar som tek imot nokon: kven som gjer kva når nokon er sjuk, skadd, truga eller sakna, og kven ein ringjer. Gav de han med søknaden, ligg han i mappa dykkar: vel han der.',
      fr: 'De chaque partenaire qui accueille : qui fait quoi quand quelqu’un est malade, blessé, menacé ou introuvable, et qui appeler. Si vous l’avez donné avec la demande, il est dans votre dossier : choisissez-le là.',
      es: 'De cada socio que acoge: quién hace qué cuando alguien está enfermo, herido, amenazado o desaparecido, y a quién llamar. Si lo entregaron con la solicitud, está en su carpeta: elíjanlo allí.',
      pt: 'De cada parceiro que acolhe: quem faz o quê quando alguém está doente, ferido, ameaçado ou desaparecido, e a quem ligar. Se o entregaram com a candidatura, está na vossa pasta: escolham-no aí.',
    }),
  },
  {
    id: 'partnership-agreement',
    kind: 'partnership agreement',
    from: 'coordinator',
    required: true,
    neededBy: 'agreement',
    name: t({
      en: 'The partners’ own agreement',
      nb: 'Partnerskapsavtalen',
      nn: 'Partnarskapsavtalen',
      fr: 'L’accord entre les partenaires',
      es: 'El acuerdo entre los socios',
      pt: 'O acordo entre os parceiros',
    }),
    help: t({
      en: 'Signed by all partners: who does what, how you decide, how money is passed on, and what happens if somebody leaves.',
      nb: 'Signert av alle partnerne: hvem som gjør hva, hvordan dere bestemmer, hvordan penger sendes videre, og hva som skjer hvis noen går ut.',
      nn: 'Signert av alle partnarane: kven som gjer kva, korleis de avgjer, korleis pengar blir sende vidare, og kva som skjer om nokon går ut.',
      fr: 'Signé par tous les partenaires : qui fait quoi, comment vous décidez, comment l’argent est transmis, et ce qui se passe si l’un s’en va.',
      es: 'Firmado por todos los socios: quién hace qué, cómo deciden, cómo se entrega el dinero y qué pasa si alguien se va.',
      pt: 'Assinado por todos os parceiros: quem faz o quê, como decidem, como o dinheiro é entregue e o que acontece se alguém sair.',
    }),
  },
]
