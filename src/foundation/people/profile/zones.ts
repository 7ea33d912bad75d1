import { placeOf } from '../../deadline.ts'

/** Names of places that the browser's own list still writes the old way. */
const newerNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Truk': 'Chuuk',
  'Pacific/Ponape': 'Pohnpei',
}

/** Zones people live in, each by the name of a city, in the order of the alphabet. */
export const zones: readonly { readonly zone: string; readonly city: string }[] = Intl.supportedValuesOf('timeZone')
  .filter((zone) => /^(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[^/]+$/.test(zone))
  .map((zone) => ({ zone, city: newerNames[zone] ?? placeOf(zone) }))
  .sort((one, other) => one.city.localeCompare(other.city, 'en'))

const known = new Set(zones.map(({ zone }) => zone))

/** A zone as a form brought it; undefined when there is none of that name. */
export const parseZone = (typed: string): string | undefined => (known.has(typed) ? typed : undefined)
