import type { Which } from './organisations.ts'

/** One project idea of the demo world, as its partners would tell it. All invented, after patterns of real exchanges. */
export interface Story {
  readonly title: string
  readonly theme: string
  readonly partners: readonly Which[]
  readonly summary: string
  readonly need: string
  readonly goal: string
  /** What each partner learns and teaches. */
  readonly learn: Partial<Readonly<Record<Which, string>>>
  readonly teach: Partial<Readonly<Record<Which, string>>>
  readonly result: string
  readonly indicator: string
  /** How many travel in each direction, and for how many months. */
  readonly people: number
  readonly months: number
}

const story = (one: Story): Story => one

export const stories = {
  voices: story({
    title: 'Young voices from informal settlements',
    theme: 'democracy',
    partners: ['savanna', 'pearl', 'kwacha'],
    summary:
      'Young leaders from settlements in Nairobi, Kampala and Lilongwe work a year with each other and bring home ways of mapping, saving and speaking with their city.',
    need: 'City plans are made without those who live in the settlements. Each of us has found one part of the answer; none has all of it.',
    goal: 'In two years, six settlements have plans that their own young people have made and their city has agreed to discuss.',
    learn: {
      savanna: 'How savings groups in Kampala decide together what to build first.',
      pearl: 'How young people in Nairobi map every house and path with a phone.',
      kwacha: 'How to turn a map and a savings book into a plan the council will read.',
    },
    teach: {
      savanna: 'Mapping by residents, from the first walk to the printed sheet.',
      pearl: 'Savings groups that last for more than ten years.',
      kwacha: 'Building with earth blocks, and land agreements with chiefs.',
    },
    result: 'Residents’ plans are used in meetings with the city',
    indicator: 'Settlements with a plan the city has discussed',
    people: 3,
    months: 9,
  }),
  music: story({
    title: 'Songs that travel',
    theme: 'culture-and-education',
    partners: ['savanna', 'pearl'],
    summary: 'Young music teachers from Nairobi and Kampala teach in each other’s neighbourhoods.',
    need: 'Children in both places have music in them and nobody to teach it. Our teachers have never seen how others do it.',
    goal: 'Two neighbourhood schools have a weekly music class led by teachers who have taught abroad.',
    learn: {
      pearl: 'How to start choirs without instruments.',
      savanna: 'How to read and write music with children.',
    },
    teach: { pearl: 'Drum building and group lessons.', savanna: 'Community concerts that pay for themselves.' },
    result: 'Weekly music classes are run by returned teachers',
    indicator: 'Children in a weekly class',
    people: 2,
    months: 6,
  }),
  ewaste: story({
    title: 'Old phones, new work',
    theme: 'climate',
    partners: ['vohitra', 'savanna'],
    summary: 'A recycling firm in Antananarivo and a youth federation in Nairobi exchange technicians and organisers.',
    need: 'Electronic waste is burnt in the open. The firm knows the technique, the federation knows the collectors.',
    goal: 'Two safe collection points with twenty paid jobs.',
    learn: {
      vohitra: 'To organise collectors who own their work.',
      savanna: 'To take phones apart safely and sell the parts.',
    },
    teach: { vohitra: 'Safe dismantling and trade in materials.', savanna: 'Organising young collectors.' },
    result: 'Collection points are in safe use',
    indicator: 'Kilos collected each month',
    people: 2,
    months: 6,
  }),
  hills: story({
    title: 'Evidence for clinics in the hills',
    theme: 'health',
    partners: ['himal', 'lakeside'],
    summary: 'Researchers from Kathmandu and clinicians from Lilongwe spend seven months in each other’s teams.',
    need: 'Clinics collect numbers that nobody at the clinic uses. Researchers write papers that no clinic reads.',
    goal: 'Ten clinics use their own numbers in a monthly meeting.',
    learn: { himal: 'What a busy clinic can really measure.', lakeside: 'How to ask a question of one’s own numbers.' },
    teach: { himal: 'Simple studies by clinic staff.', lakeside: 'Supervision of remote clinics by phone.' },
    result: 'Clinics use their own numbers',
    indicator: 'Clinics with a monthly meeting on their numbers',
    people: 2,
    months: 7,
  }),
  gardens: story({
    title: 'Gardens on dry ground',
    theme: 'gender-equality',
    partners: ['kwacha', 'pearl'],
    summary: 'Community gardeners from Lilongwe and Kampala learn to grow vegetables with little water.',
    need: 'The rains come later every year, and families in the settlements buy food they could grow.',
    goal: 'Two hundred families grow vegetables all year.',
    learn: { kwacha: 'Sack gardens and grey water.', pearl: 'Seed saving and compost.' },
    teach: { kwacha: 'Seed banks run by women’s groups.', pearl: 'Gardens in sacks on one square metre.' },
    result: 'Families harvest all year',
    indicator: 'Families with a garden in use in the dry season',
    people: 2,
    months: 6,
  }),
  water: story({
    title: 'Water committees that last',
    theme: 'climate-adaptation',
    partners: ['kwacha', 'savanna'],
    summary: 'Water committee leaders from Lilongwe and Nairobi work in each other’s kiosks.',
    need: 'Committees fall apart when the first pump breaks. In some places they do not; we want to know why.',
    goal: 'Twelve committees with savings for repair and a woman as treasurer.',
    learn: {
      kwacha: 'How kiosks in Nairobi set a price people accept.',
      savanna: 'How village committees choose leaders they trust.',
    },
    teach: { kwacha: 'By-laws written by the users.', savanna: 'Book-keeping on a phone.' },
    result: 'Committees repair by themselves',
    indicator: 'Days without water after a breakdown',
    people: 2,
    months: 6,
  }),
  midwives: story({
    title: 'Midwives across the mountains',
    theme: 'health',
    partners: ['himal', 'lakeside'],
    summary: 'Midwives from Nepal and Malawi learn to keep births safe where the road is long.',
    need: 'Both have women who live hours from a hospital. The answers differ, and both have gaps.',
    goal: 'A shared guide to safe births far from hospital, tried in four places.',
    learn: { himal: 'Training by simulation.', lakeside: 'Planning a birth with a whole village.' },
    teach: { himal: 'Women’s groups as health workers.', lakeside: 'Simulation with simple means.' },
    result: 'The guide is used where the road is long',
    indicator: 'Births planned with the guide',
    people: 2,
    months: 6,
  }),
  radio: story({
    title: 'Radio by those who listen',
    theme: 'democracy',
    partners: ['pearl', 'indico'],
    summary: 'Young reporters from Kampala and Maputo make programmes in each other’s stations.',
    need: 'Local radio speaks about the young, seldom with them.',
    goal: 'Two weekly programmes made by young people.',
    learn: { pearl: 'Radio drama in three languages.', indico: 'Call-in programmes with city officials.' },
    teach: { pearl: 'Interviews with those in power.', indico: 'Sound and story with simple tools.' },
    result: 'Young people’s programmes are on air every week',
    indicator: 'Programmes aired',
    people: 2,
    months: 6,
  }),
  visit: story({
    title: 'A week with those who do it',
    theme: 'inclusion',
    partners: ['indico', 'fjord'],
    summary: 'Teachers and nurses who use music with patients visit each other for a week.',
    need: 'We have read about each other’s work and want to see it.',
    goal: 'One new activity on each side within a year.',
    learn: { indico: 'Music in a hospital.', fjord: 'Music with whole neighbourhoods.' },
    teach: { indico: 'Songs everybody can join.', fjord: 'Working with frail patients.' },
    result: 'A new activity on each side',
    indicator: 'Activities that go on after a year',
    people: 2,
    months: 3,
  }),
  seeds: story({
    title: 'Seeds that remember',
    theme: 'food-security',
    partners: ['pearl', 'kwacha', 'savanna'],
    summary: 'Farmers’ groups in Uganda, Malawi and Kenya exchange young seed keepers.',
    need: 'Old seeds stand drought better, and they are disappearing.',
    goal: 'Three seed banks run by the young.',
    learn: {
      pearl: 'Cool storage without power.',
      kwacha: 'Selection over seasons.',
      savanna: 'Trade in seeds between groups.',
    },
    teach: { pearl: 'Group savings.', kwacha: 'Seed fairs.', savanna: 'Packing and marking.' },
    result: 'Seed banks lend to farmers',
    indicator: 'Farmers who borrow seed',
    people: 2,
    months: 6,
  }),
  markets: story({
    title: 'From garden to market',
    theme: 'food-security',
    partners: ['kwacha', 'savanna', 'pearl'],
    summary:
      'Young traders from Lilongwe, Nairobi and Kampala work in each other’s market groups and bring home ways of storing, pricing and selling together.',
    need: 'Families grow more than they can sell. Each of us knows one step on the way to the market; none knows them all.',
    goal: 'In two years, thirty groups sell together and keep half of what they earned to buy seed for the next season.',
    learn: {
      kwacha: 'How groups in Nairobi set a price together.',
      savanna: 'How to dry and store without power.',
      pearl: 'How to keep accounts that everybody in a group can read.',
    },
    teach: {
      kwacha: 'Drying and storing with the sun.',
      savanna: 'Prices on a phone, the same for all.',
      pearl: 'Savings that pay for next year’s seed.',
    },
    result: 'Groups sell together',
    indicator: 'Groups that sell together',
    people: 2,
    months: 8,
  }),
  wards: story({
    title: 'Night shift',
    theme: 'health',
    partners: ['fjord', 'lakeside', 'himal'],
    summary:
      'Nurses from Førde, Lilongwe and Kathmandu work six months on each other’s wards and bring home how others keep patients safe at night.',
    need: 'At night there are few of us and far to a doctor. We solve it in three ways, and each way has a hole.',
    goal: 'A shared routine for the night, in daily use on nine wards.',
    learn: {
      fjord: 'To do without what one believes one needs.',
      lakeside: 'To note what was seen, so that the next shift knows.',
      himal: 'To ask for help early.',
    },
    teach: {
      fjord: 'Handing over between shifts.',
      lakeside: 'Families as part of the ward.',
      himal: 'Nurses who decide when the doctor is a day away.',
    },
    result: 'Wards hand over in the same way every night',
    indicator: 'Wards with the routine in use',
    people: 2,
    months: 6,
  }),
  choirs: story({
    title: 'Songs for a ward',
    theme: 'culture-and-education',
    partners: ['indico', 'fjord'],
    summary: 'Musicians from Maputo and carers from Førde sing with patients in each other’s homes and hospitals.',
    need: 'Those who are ill for long are alone for long. Music helps, and few of us dare to begin.',
    goal: 'A weekly song hour in eight homes and hospitals, led by those who work there.',
    learn: {
      indico: 'To sing with those who have lost their words.',
      fjord: 'To let everybody join, whatever they can.',
    },
    teach: { indico: 'Songs that need no book.', fjord: 'Care for those with dementia.' },
    result: 'Song hours are led by those who work there',
    indicator: 'Places with a weekly song hour',
    people: 2,
    months: 6,
  }),
} as const

export type StoryName = keyof typeof stories
