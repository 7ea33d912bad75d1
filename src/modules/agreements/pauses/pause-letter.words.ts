import type { Words } from '../../../foundation/language.ts'

/** What stands in every letter about a pause, beside the scheme's own words about rights and money. */
export const words = {
  standsStill: (project: string, from: string, until: string | undefined): Words => ({
    en: until
      ? `“${project}” stands still from ${from} until ${until}.`
      : `“${project}” stands still from ${from}. We write again when we know for how long.`,
    nb: until
      ? `«${project}» står stille fra ${from} til ${until}.`
      : `«${project}» står stille fra ${from}. Vi skriver igjen når vi vet hvor lenge.`,
    nn: until
      ? `«${project}» står stille frå ${from} til ${until}.`
      : `«${project}» står stille frå ${from}. Vi skriv igjen når vi veit kor lenge.`,
    fr: until
      ? `« ${project} » est suspendu du ${from} au ${until}.`
      : `« ${project} » est suspendu à partir du ${from}. Nous vous écrirons quand nous saurons pour combien de temps.`,
    es: until
      ? `«${project}» queda en pausa del ${from} al ${until}.`
      : `«${project}» queda en pausa desde el ${from}. Les escribiremos cuando sepamos por cuánto tiempo.`,
    pt: until
      ? `«${project}» fica em pausa de ${from} a ${until}.`
      : `«${project}» fica em pausa a partir de ${from}. Voltamos a escrever quando soubermos por quanto tempo.`,
  }),
  goesOn: (project: string, first: string): Words => ({
    en: `“${project}” goes on from ${first}.`,
    nb: `«${project}» går videre fra ${first}.`,
    nn: `«${project}» går vidare frå ${first}.`,
    fr: `« ${project} » reprend le ${first}.`,
    es: `«${project}» continúa desde el ${first}.`,
    pt: `«${project}» continua a partir de ${first}.`,
  }),
  why: { en: 'Why', nb: 'Hvorfor', nn: 'Kvifor', fr: 'Pourquoi', es: 'Por qué', pt: 'Porquê' },
  rights: {
    en: 'What it means for you',
    nb: 'Hva det betyr for dere',
    nn: 'Kva det betyr for dykk',
    fr: 'Ce que cela signifie pour vous',
    es: 'Qué significa para ustedes',
    pt: 'O que significa para vocês',
  },
  deadlines: {
    en: 'No deadline of the agreement runs while it stands still. You need not ask for more time: every day is added.',
    nb: 'Ingen frist i avtalen løper mens den står stille. Dere trenger ikke be om mer tid: hver dag blir lagt til.',
    nn: 'Ingen frist i avtalen går medan han står stille. De treng ikkje be om meir tid: kvar dag blir lagd til.',
    fr: 'Aucun délai de l’accord ne court pendant la suspension. Inutile de demander plus de temps : chaque jour est ajouté.',
    es: 'Ningún plazo del acuerdo corre durante la pausa. No hace falta pedir más tiempo: cada día se añade.',
    pt: 'Nenhum prazo do acordo corre durante a pausa. Não é preciso pedir mais tempo: cada dia é acrescentado.',
  },
  newDays: {
    en: 'The new days stand in the agreement’s reports and rounds.',
    nb: 'De nye dagene står under rapporter og runder i avtalen.',
    nn: 'Dei nye dagane står under rapportar og rundar i avtalen.',
    fr: 'Les nouvelles dates figurent dans les rapports et cycles de l’accord.',
    es: 'Las nuevas fechas están en los informes y rondas del acuerdo.',
    pt: 'As novas datas estão nos relatórios e rondas do acordo.',
  },
  contact: (email: string): Words => ({
    en: `Ask us about anything: ${email}.`,
    nb: `Spør oss om hva som helst: ${email}.`,
    nn: `Spør oss om kva som helst: ${email}.`,
    fr: `Posez-nous toute question : ${email}.`,
    es: `Pregúntennos lo que sea: ${email}.`,
    pt: `Perguntem-nos o que for preciso: ${email}.`,
  }),
  regards: {
    en: 'With kind regards',
    nb: 'Vennlig hilsen',
    nn: 'Vennleg helsing',
    fr: 'Cordialement',
    es: 'Un cordial saludo',
    pt: 'Com os melhores cumprimentos',
  },
  todoPaused: {
    en: 'Read what it means for you, and tell everybody who is away.',
    nb: 'Les hva det betyr for dere, og si fra til alle som er ute.',
    nn: 'Les kva det betyr for dykk, og sei frå til alle som er ute.',
    fr: 'Lisez ce que cela signifie pour vous et prévenez toutes les personnes en séjour.',
    es: 'Lean qué significa para ustedes y avisen a todas las personas que están fuera.',
    pt: 'Leiam o que significa para vocês e avisem todas as pessoas que estão fora.',
  },
  todoResumed: {
    en: 'Look at the new days, and go on.',
    nb: 'Se på de nye dagene, og gå videre.',
    nn: 'Sjå på dei nye dagane, og gå vidare.',
    fr: 'Regardez les nouvelles dates et reprenez.',
    es: 'Miren las nuevas fechas y continúen.',
    pt: 'Vejam as novas datas e continuem.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
