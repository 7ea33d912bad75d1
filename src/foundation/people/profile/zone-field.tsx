import { Field, type Say } from '../../../ui/index.ts'
import { words } from './profile.words.ts'
import { zones } from './zones.ts'

const options = zones.map(({ zone, city }) => ({ value: zone, label: city }))

/** Which clock somebody lives by, chosen by a city. */
export const ZoneField = ({ value, error }: { value?: string | undefined; error?: Say | undefined }) => (
  <Field
    name="zone"
    type="select"
    label={words.zone}
    hint={words.zoneHint}
    options={options}
    value={value}
    error={error}
  />
)
