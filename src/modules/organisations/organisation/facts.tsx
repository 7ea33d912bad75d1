import { countryName } from '../../../foundation/country.ts'
import { Facts, usePage } from '../../../ui/index.ts'
import type { Organisation } from './organisation.ts'
import { words as factWords, kindWords } from './organisation.words.ts'
import { words } from './overview.words.ts'

/** Everything an organisation says of itself; what is missing is said too. */
export function OrganisationFactList({ organisation }: { organisation: Organisation }) {
  const { t, language } = usePage()
  const o = organisation
  const or = (value: string) => value || <span class="soft">{t(words.notGiven)}</span>
  return (
    <Facts
      facts={[
        { term: factWords.name, value: o.name },
        o.otherNames.length > 0 && { term: factWords.otherNames, value: <Lines text={o.otherNames.join('\n')} /> },
        { term: factWords.country, value: countryName(o.country, language) },
        { term: factWords.kind, value: t(kindWords[o.kind]) },
        { term: factWords.register, value: or(o.register) },
        { term: factWords.registerNumber, value: or(o.registerNumber) },
        { term: factWords.address, value: o.address ? <Lines text={o.address} /> : or('') },
        { term: factWords.website, value: o.website ? <a href={o.website}>{o.website}</a> : or('') },
        { term: factWords.phone, value: o.phone ? <a href={`tel:${o.phone}`}>{o.phone}</a> : or('') },
        { term: factWords.founded, value: or(o.founded === undefined ? '' : String(o.founded)) },
        { term: factWords.mission, value: o.mission ? <Lines text={o.mission} /> : or('') },
      ]}
    />
  )
}

/** Text with its own line ends. */
export const Lines = ({ text }: { text: string }) => <span class="as-written">{text}</span>
