import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compared, likeness } from './likeness.ts'

const in_ =
  (country: string) =>
  (name: string, more: Partial<Compared> = {}): Compared => ({
    name,
    otherNames: [],
    country,
    registerNumber: '',
    website: '',
    phone: '',
    ...more,
  })

const one: readonly (readonly [string, string, string])[] = [
  ['NO', 'Strømmestiftelsen', 'Stromme stiftelsen'],
  ['NO', 'Strømme Stiftelsen', 'Stroemme Foundation'],
  ['NO', 'Foreningen Blå Fjell', 'Blaa Fjell'],
  ['NO', 'Nordavind kulturskole', 'Kulturskolen Nordavind'],
  ['ZW', 'Rural Enterprise Trust of Zimbabwe', 'RETZ'],
  ['UG', 'Advance Afrika', 'Advance Africa Ltd.'],
  ['UG', 'Ennovate Ventures Limited', 'Enovate Ventures'],
  ['MW', 'Nkhota Kota District Hospital', 'Nkhotakota District Hospital'],
  ['MW', 'Mwayi Wosintha', 'Mwai Wosintha Organisation'],
  ['KE', 'Youth Alive! Kenya', 'Youth Alive'],
  ['TZ', 'Mnazi Mmoja Hospital', 'Mnazi-Moja Hospital'],
  ['BO', 'Asociación Juventud y Futuro', 'Juventud & Futuro'],
  ['BO', 'Fundación Ñandú', 'Fundacion Nandu'],
  ['BR', 'Associação Música para Todos', 'Musica Para Todos'],
  ['MZ', 'Rede Moçambicana de Jovens', 'Rede Mocambicana dos Jovens'],
  ['NP', 'Shanti Bikas Kendra', 'Santi Vikas Kendra'],
  ['NP', 'Nepal Mahila Samiti', 'नेपाल महिला समिति'],
  ['BD', 'Gram Bikash Kendra Trust', 'গ্রাম বিকাশ কেন্দ্র'],
  ['MM', 'Krasnyi Most', 'Красный мост'],
  ['ET', 'Ityopya Selam Mahber', 'ኢትዮጵያ ሰላም ማህበር'],
  ['MG', 'Association Vohitra Environnement', 'Vohitra Environement'],
  ['CO', 'Corporación Red de Mujeres Mohamed', 'Red de Mujeres Muhammad'],
]

const two: readonly (readonly [string, string, string])[] = [
  ['KE', 'YMCA Kenya', 'YWCA Kenya'],
  ['MW', 'Rotary Club of Lilongwe', 'Rotary Club of Blantyre'],
  ['NO', 'Universitetet i Bergen', 'Universitetet i Oslo'],
  ['NO', 'Helse Bergen HF', 'Helse Stavanger HF'],
  ['NO', 'Kommune Vik', 'Kommune Os'],
  ['ZA', 'Women for Water', 'Women for Peace'],
  ['KE', 'Youth Alive Kenya', 'Youth Alliance Kenya'],
  ['NP', 'Primary School No 4', 'Primary School No 5'],
  ['UG', 'Kampala Arts Trust', 'Kampala Farmers Trust'],
  ['TZ', 'Moshi Teachers College', 'Moshi Nursing College'],
  ['ZM', 'Education Foundation', 'Health Foundation'],
  ['MW', 'Music Crossroads', 'Music Crossings Academy'],
]

describe('two registrations of one organisation are found', () => {
  test.each(one)('in %s: %s = %s', (country, a, b) => {
    const found = likeness(in_(country)(a), in_(country)(b))
    expect(found.likely).toBe(true)
    expect(found.reasons.length).toBeGreaterThan(0)
  })
  test('by its number in the register, however it is written', () => {
    const kenya = in_('KE')
    const found = likeness(
      kenya('A', { registerNumber: 'OP.218/051/2016' }),
      kenya('Quite Another', { registerNumber: 'op 218 051 2016' }),
    )
    expect(found.reasons.map((r) => r.en)).toEqual(['The same register number in the same country: OP.218/051/2016.'])
  })
  test('by another name that it goes by', () => {
    const found = likeness(
      in_('NP')('Community Health Centre', { otherNames: ['CHC', 'Samudayik Swasthya Kendra'] }),
      in_('NP')('Samudaik Svasthya Kendra'),
    )
    expect(found.likely).toBe(true)
  })
  test('by a shorter name when the web address is the same', () => {
    const norway = in_('NO')
    const site = { website: 'https://www.helse.example/om' }
    expect(
      likeness(norway('Helse Vest', site), norway('Helse Vest sykehusapotek', { website: 'http://helse.example/' }))
        .likely,
    ).toBe(true)
    expect(likeness(norway('Helse Vest'), norway('Helse Vest sykehusapotek')).likely).toBe(false)
  })
  test('registered in the wrong country, when both name and number agree', () => {
    const number = { registerNumber: '987 654 321' }
    expect(
      likeness(in_('NO')('Fjord og folk', number), in_('MW')('Fjord & Folk', { registerNumber: '987654321' })).likely,
    ).toBe(true)
  })
})

describe('false friends are left alone', () => {
  test.each(two)('in %s: %s is not %s', (country, a, b) => {
    expect(likeness(in_(country)(a), in_(country)(b))).toEqual({ likely: false, reasons: [] })
  })
  test('a federation and its member in another country', () => {
    expect(likeness(in_('NO')('Save the Rivers'), in_('UG')('Save the Rivers')).likely).toBe(false)
  })
  test('two with the number 1 in different registers', () => {
    expect(
      likeness(in_('UG')('Tree Lovers', { registerNumber: '1' }), in_('UG')('Bee Keepers', { registerNumber: '1' }))
        .likely,
    ).toBe(false)
  })
  test('two that only have a page at the same place', () => {
    const page = { website: 'https://www.facebook.com/page' }
    expect(likeness(in_('UG')('Hope Village', page), in_('UG')('Hope Village Gulu Women', page)).likely).toBe(false)
  })
})

test('who is compared with whom does not matter, and everybody is like themselves', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...one.flat(), ...two.flat()))
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [x, y] = [in_('KE')(a), in_('KE')(b)]
      expect(likeness(x, y).likely).toBe(likeness(y, x).likely)
    }),
  )
})
