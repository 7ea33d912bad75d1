import { Field, type Say } from '../../../ui/index.ts'
import { placeOf } from '../../deadline.ts'
import { words } from './profile.words.ts'
import { zones } from './zones.ts'

const listed = zones.map(({ zone, city }) => ({ value: zone, label: city }))

/** The list, with the place somebody already has, should it not be on it. */
const optionsWith = (value: string | undefined) =>
  !value || listed.some((option) => option.value === value) ? listed : [{ value, label: placeOf(value) }, ...listed]

/** Which clock somebody lives by, chosen by a city. */
export const ZoneField = ({ value, error }: { value?: string | undefined; error?: Say | undefined }) => (
  <Field
    name="zone"
    type="select"
    label={words.zone}
    hint={words.zoneHint}
    options={optionsWith(value)}
    value={value}
    error={error}
  />
)
