import type { Words } from '../language.ts'

/** To the one who gave a file in which the virus scanner found something. */
export const words = {
  subject: (name: string): Words => ({
    en: `A virus was found in “${name}”`,
    nb: `Det ble funnet virus i «${name}»`,
    nn: `Det vart funne virus i «${name}»`,
    fr: `Un virus a été trouvé dans « ${name} »`,
    es: `Se encontró un virus en «${name}»`,
    pt: `Foi encontrado um vírus em «${name}»`,
  }),
  todo: {
    en: 'Remove the file, and send a clean one in its place.',
    nb: 'Fjern filen, og send en ren fil i stedet.',
    nn: 'Fjern fila, og send ei rein fil i staden.',
    fr: 'Retirez le fichier et envoyez un fichier sain à sa place.',
    es: 'Quite el archivo y envíe uno limpio en su lugar.',
    pt: 'Retire o ficheiro e envie um limpo no seu lugar.',
  },
  text: {
    en: 'Nobody can open the file with us. Your own computer may have the same virus: ask for help where you work before you send anything more.',
    nb: 'Ingen kan åpne filen hos oss. Din egen maskin kan ha det samme viruset: be om hjelp der du arbeider før du sender noe mer.',
    nn: 'Ingen kan opne fila hos oss. Di eiga maskin kan ha det same viruset: be om hjelp der du arbeider før du sender noko meir.',
    fr: 'Personne ne peut ouvrir ce fichier chez nous. Votre ordinateur peut avoir le même virus : demandez de l’aide sur votre lieu de travail avant tout nouvel envoi.',
    es: 'Nadie puede abrir el archivo en nuestro sistema. Su ordenador puede tener el mismo virus: pida ayuda en su lugar de trabajo antes de enviar nada más.',
    pt: 'Ninguém pode abrir o ficheiro do nosso lado. O seu computador pode ter o mesmo vírus: peça ajuda no seu local de trabalho antes de enviar mais alguma coisa.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
