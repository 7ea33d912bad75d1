import type { StaffWords } from '../../../foundation/language.ts'

/** What staff are told about writing and publishing scheme versions. */
export const words = {
  write: { en: 'Write the draft', nb: 'Skriv utkastet', nn: 'Skriv utkastet' },
  publish: { en: 'Publish the version', nb: 'Publiser versjonen', nn: 'Publiser versjonen' },
  remove: { en: 'Throw the draft away', nb: 'Kast utkastet', nn: 'Kast utkastet' },
  faultsLeft: (count: number): StaffWords => ({
    en:
      count === 1
        ? 'One fault must be mended first: see the list.'
        : `${count} faults must be mended first: see the list.`,
    nb: count === 1 ? 'Én feil må rettes først: se listen.' : `${count} feil må rettes først: se listen.`,
    nn: count === 1 ? 'Éin feil må rettast først: sjå lista.' : `${count} feil må rettast først: sjå lista.`,
  }),
  draftAlready: (version: number): StaffWords => ({
    en: `Version ${version} is a draft already. Go on with that one, or throw it away first.`,
    nb: `Versjon ${version} er allerede et utkast. Fortsett med det, eller kast det først.`,
    nn: `Versjon ${version} er alt eit utkast. Hald fram med det, eller kast det først.`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
