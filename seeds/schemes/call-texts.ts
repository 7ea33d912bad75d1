import { t } from './t.ts'

/** What the demo world's calls say. The year is the one they close in. */
export const conceptCall = (year: string) => ({
  title: t({
    en: `Work exchange: ideas for new partnerships ${year}`,
    nb: `Arbeidsutveksling: ideer til nye partnerskap ${year}`,
    nn: `Arbeidsutveksling: idear til nye partnarskapar ${year}`,
    fr: `Échange professionnel : idées de nouveaux partenariats ${year}`,
    es: `Intercambio laboral: ideas para nuevas asociaciones ${year}`,
    pt: `Intercâmbio profissional: ideias para novas parcerias ${year}`,
  }),
  summary: t({
    en: 'Do you have an idea and a partner in another country? Tell us on a few pages. If we like it, we pay for you to meet and make a project of it.',
    nb: 'Har dere en idé og en partner i et annet land? Fortell oss om den på noen få sider. Liker vi den, betaler vi for at dere møtes og lager et prosjekt av den.',
    nn: 'Har de ein idé og ein partnar i eit anna land? Fortel oss om han på nokre få sider. Likar vi han, betaler vi for at de møtest og lagar eit prosjekt av han.',
    fr: 'Vous avez une idée et un partenaire dans un autre pays ? Racontez-la-nous en quelques pages. Si elle nous plaît, nous payons votre réunion pour en faire un projet.',
    es: '¿Tienen una idea y un socio en otro país? Cuéntennosla en pocas páginas. Si nos gusta, pagamos para que se reúnan y hagan de ella un proyecto.',
    pt: 'Têm uma ideia e um parceiro noutro país? Contem-nos em poucas páginas. Se gostarmos, pagamos para que se reúnam e façam dela um projeto.',
  }),
})

export const earlierCall = (year: string) => ({
  title: t({
    en: `Work exchange: projects that grow ${year}`,
    nb: `Arbeidsutveksling: prosjekter som vokser ${year}`,
    nn: `Arbeidsutveksling: prosjekt som veks ${year}`,
    fr: `Échange professionnel : des projets qui grandissent ${year}`,
    es: `Intercambio laboral: proyectos que crecen ${year}`,
    pt: `Intercâmbio profissional: projetos que crescem ${year}`,
  }),
  summary: t({
    en: 'For partnerships we know from before. Farmers, nurses and musicians work with each other for some months, and their organisations do something new afterwards.',
    nb: 'For partnerskap vi kjenner fra før. Bønder, sykepleiere og musikere arbeider hos hverandre noen måneder, og organisasjonene gjør noe nytt etterpå.',
    nn: 'For partnarskapar vi kjenner frå før. Bønder, sjukepleiarar og musikarar arbeider hos kvarandre nokre månader, og organisasjonane gjer noko nytt etterpå.',
    fr: 'Pour les partenariats que nous connaissons. Paysans, infirmiers et musiciens travaillent quelques mois les uns chez les autres, et leurs organisations font ensuite quelque chose de nouveau.',
    es: 'Para asociaciones que ya conocemos. Campesinos, enfermeras y músicos trabajan unos meses unos con otros, y después sus organizaciones hacen algo nuevo.',
    pt: 'Para parcerias que já conhecemos. Agricultores, enfermeiros e músicos trabalham alguns meses uns com os outros, e depois as suas organizações fazem algo novo.',
  }),
})

export const climateCall = (year: string) => ({
  title: t({
    en: `Work exchange: projects for climate, food and health ${year}`,
    nb: `Arbeidsutveksling: prosjekter for klima, mat og helse ${year}`,
    nn: `Arbeidsutveksling: prosjekt for klima, mat og helse ${year}`,
    fr: `Échange professionnel : projets pour le climat, l’alimentation et la santé ${year}`,
    es: `Intercambio laboral: proyectos para el clima, la alimentación y la salud ${year}`,
    pt: `Intercâmbio profissional: projetos para o clima, a alimentação e a saúde ${year}`,
  }),
  summary: t({
    en: 'For partnerships we have invited, or know from before. The projects send people between farms, research stations, clinics and offices that prepare for a warmer world.',
    nb: 'For partnerskap vi har invitert, eller kjenner fra før. Prosjektene sender folk mellom gårder, forskningsstasjoner, klinikker og kontorer som forbereder seg på en varmere verden.',
    nn: 'For partnarskapar vi har invitert, eller kjenner frå før. Prosjekta sender folk mellom gardar, forskingsstasjonar, klinikkar og kontor som førebur seg på ei varmare verd.',
    fr: 'Pour les partenariats que nous avons invités ou que nous connaissons. Les projets envoient des personnes entre fermes, stations de recherche, dispensaires et bureaux qui se préparent à un monde plus chaud.',
    es: 'Para asociaciones que hemos invitado o ya conocemos. Los proyectos llevan a personas de unas granjas, estaciones de investigación, clínicas y oficinas a otras que se preparan para un mundo más cálido.',
    pt: 'Para parcerias que convidámos ou já conhecemos. Os projetos levam pessoas entre quintas, estações de investigação, clínicas e escritórios que se preparam para um mundo mais quente.',
  }),
})

export const peopleCall = (year: string) => ({
  title: t({
    en: `Work exchange: projects for health, equality and democracy ${year}`,
    nb: `Arbeidsutveksling: prosjekter for helse, likestilling og demokrati ${year}`,
    nn: `Arbeidsutveksling: prosjekt for helse, likestilling og demokrati ${year}`,
    fr: `Échange professionnel : projets pour la santé, l’égalité et la démocratie ${year}`,
    es: `Intercambio laboral: proyectos para la salud, la igualdad y la democracia ${year}`,
    pt: `Intercâmbio profissional: projetos para a saúde, a igualdade e a democracia ${year}`,
  }),
  summary: t({
    en: 'For partnerships we have invited, or know from before. Hospitals, schools, youth groups and choirs let young people work with each other and learn how others do it.',
    nb: 'For partnerskap vi har invitert, eller kjenner fra før. Sykehus, skoler, ungdomsgrupper og kor lar unge arbeide hos hverandre og lære hvordan andre gjør det.',
    nn: 'For partnarskapar vi har invitert, eller kjenner frå før. Sjukehus, skular, ungdomsgrupper og kor lèt unge arbeide hos kvarandre og lære korleis andre gjer det.',
    fr: 'Pour les partenariats que nous avons invités ou que nous connaissons. Hôpitaux, écoles, groupes de jeunes et chorales laissent des jeunes travailler les uns chez les autres et voir comment font les autres.',
    es: 'Para asociaciones que hemos invitado o ya conocemos. Hospitales, escuelas, grupos juveniles y coros dejan que los jóvenes trabajen unos con otros y aprendan cómo lo hacen los demás.',
    pt: 'Para parcerias que convidámos ou já conhecemos. Hospitais, escolas, grupos de jovens e coros deixam que os jovens trabalhem uns com os outros e aprendam como os outros fazem.',
  }),
})

export const openCall = (year: string) => ({
  title: t({
    en: `Work exchange: projects on all themes ${year}`,
    nb: `Arbeidsutveksling: prosjekter innen alle temaer ${year}`,
    nn: `Arbeidsutveksling: prosjekt innan alle tema ${year}`,
    fr: `Échange professionnel : projets sur tous les thèmes ${year}`,
    es: `Intercambio laboral: proyectos de todos los temas ${year}`,
    pt: `Intercâmbio profissional: projetos de todos os temas ${year}`,
  }),
  summary: t({
    en: 'For partnerships we have invited, or know from before. Young people work with a partner in another country for three to eighteen months and bring home what they learn.',
    nb: 'For partnerskap vi har invitert, eller kjenner fra før. Unge arbeider hos en partner i et annet land i tre til atten måneder og tar med seg hjem det de lærer.',
    nn: 'For partnarskapar vi har invitert, eller kjenner frå før. Unge arbeider hos ein partnar i eit anna land i tre til atten månader og tek med seg heim det dei lærer.',
    fr: 'Pour les partenariats que nous avons invités ou que nous connaissons. Des jeunes travaillent chez un partenaire d’un autre pays de trois à dix-huit mois et rapportent ce qu’ils apprennent.',
    es: 'Para asociaciones que hemos invitado o ya conocemos. Los jóvenes trabajan con un socio de otro país de tres a dieciocho meses y llevan a casa lo que aprenden.',
    pt: 'Para parcerias que convidámos ou já conhecemos. Os jovens trabalham com um parceiro de outro país durante três a dezoito meses e levam para casa o que aprendem.',
  }),
})

export const visitCall = (year: string) => ({
  title: t({
    en: `Study visits ${year}`,
    nb: `Studiebesøk ${year}`,
    nn: `Studiebesøk ${year}`,
    fr: `Visites d’étude ${year}`,
    es: `Visitas de estudio ${year}`,
    pt: `Visitas de estudo ${year}`,
  }),
  summary: t({
    en: 'Visit a partner for some days and see how they work. One page, a lump sum, and an answer in six weeks.',
    nb: 'Besøk en partner noen dager og se hvordan de arbeider. Én side, en rundsum, og svar på seks uker.',
    nn: 'Besøk ein partnar nokre dagar og sjå korleis dei arbeider. Éi side, ein rundsum, og svar på seks veker.',
    fr: 'Rendez visite à un partenaire quelques jours et voyez comment il travaille. Une page, un forfait et une réponse en six semaines.',
    es: 'Visiten a un socio unos días y vean cómo trabaja. Una página, una suma fija y respuesta en seis semanas.',
    pt: 'Visitem um parceiro alguns dias e vejam como trabalha. Uma página, um montante fixo e resposta em seis semanas.',
  }),
})
