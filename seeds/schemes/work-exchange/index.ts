import type { SchemeVersion } from '../../../src/modules/schemes/index.ts'
import { countries, middleCosts } from '../countries.ts'
import { t } from '../t.ts'
import { followUp } from './follow-up/index.ts'
import { concept, implementation } from './phases.ts'
import { rates } from './rates.ts'
import { themes } from './themes.ts'

/** Work exchange: young people change workplace between organisations in different countries, both ways. First an idea, then a project. */
export const workExchange: SchemeVersion = {
  scheme: 'work-exchange',
  version: 1,
  name: t({
    en: 'Work exchange',
    nb: 'Arbeidsutveksling',
    nn: 'Arbeidsutveksling',
    fr: 'Échange professionnel',
    es: 'Intercambio laboral',
    pt: 'Intercâmbio profissional',
  }),
  summary: t({
    en: 'Organisations in different countries exchange young employees and volunteers for some months, both ways, and learn from each other.',
    nb: 'Organisasjoner i ulike land utveksler unge ansatte og frivillige i noen måneder, begge veier, og lærer av hverandre.',
    nn: 'Organisasjonar i ulike land utvekslar unge tilsette og frivillige i nokre månader, begge vegar, og lærer av kvarandre.',
    fr: 'Des organisations de différents pays échangent de jeunes salariés et bénévoles pendant quelques mois, dans les deux sens, et apprennent les unes des autres.',
    es: 'Organizaciones de distintos países intercambian durante unos meses a jóvenes empleados y voluntarios, en ambos sentidos, y aprenden unas de otras.',
    pt: 'Organizações de diferentes países trocam jovens trabalhadores e voluntários durante alguns meses, nos dois sentidos, e aprendem umas com as outras.',
  }),
  purpose: t({
    en: 'Trust and strong partnerships across borders, so that organisations grow. Young people get work experience in another country and skills for a sustainable world. Two things always hold: the exchange is mutual, and it is the young who travel.',
    nb: 'Tillit og sterke partnerskap over grensene, slik at organisasjoner utvikler seg. Unge får arbeidserfaring i et annet land og kunnskap for en bærekraftig verden. To ting gjelder alltid: Utvekslingen er gjensidig, og det er de unge som reiser.',
    nn: 'Tillit og sterke partnarskapar over grensene, slik at organisasjonar utviklar seg. Unge får arbeidserfaring i eit anna land og kunnskap for ei berekraftig verd. To ting gjeld alltid: Utvekslinga er gjensidig, og det er dei unge som reiser.',
    fr: 'De la confiance et des partenariats solides par-delà les frontières, pour que les organisations grandissent. Les jeunes acquièrent une expérience de travail à l’étranger et des compétences pour un monde durable. Deux règles valent toujours : l’échange est réciproque, et ce sont les jeunes qui partent.',
    es: 'Confianza y asociaciones fuertes más allá de las fronteras, para que las organizaciones crezcan. Los jóvenes ganan experiencia laboral en otro país y capacidades para un mundo sostenible. Dos cosas valen siempre: el intercambio es mutuo y viajan los jóvenes.',
    pt: 'Confiança e parcerias fortes além-fronteiras, para que as organizações cresçam. Os jovens ganham experiência de trabalho noutro país e competências para um mundo sustentável. Duas coisas valem sempre: o intercâmbio é mútuo e são os jovens que viajam.',
  }),
  languages: ['nn', 'en', 'nb', 'fr', 'es', 'pt'],
  currency: 'NOK',
  countries,
  countryGroups: [middleCosts],
  themes,
  participants: {
    ages: { from: 18, to: 35 },
    exception: t({
      en: 'Tell us why it must be somebody younger or older, such as the only specialist you have.',
      nb: 'Fortell oss hvorfor det må være en yngre eller eldre, for eksempel den eneste spesialisten dere har.',
      nn: 'Fortel oss kvifor det må vere ein yngre eller eldre, til dømes den einaste spesialisten de har.',
      fr: 'Dites-nous pourquoi il faut quelqu’un de plus jeune ou de plus âgé, par exemple votre seul spécialiste.',
      es: 'Cuéntennos por qué debe ser alguien más joven o mayor, por ejemplo el único especialista que tienen.',
      pt: 'Digam-nos porque tem de ser alguém mais novo ou mais velho, por exemplo o único especialista que têm.',
    }),
  },
  phases: [concept, implementation],
  rates,
  followUp,
}
