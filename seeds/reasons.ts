/** What applicants are told, criterion by criterion: each letter says something of its own on each. */
export type Reasons = Readonly<Record<string, string>>

export const invited: Reasons = {
  idea: 'The idea is clear, and each partner has something to learn.',
  partnership: 'You have worked together before, and each of you has said what you bring.',
  meeting: 'The meeting has a goal, and those who will do the work take part in it.',
}

export const ideaTurnedDown: Reasons = {
  idea: 'We could not see what each partner would do differently afterwards. Tell us which committee changes what, and by when.',
  partnership: 'One partner teaches and the other learns. We look for exchanges where both do both.',
  meeting: 'The plan for the meeting says where it is, and not yet what you want to have agreed when it ends.',
}

export const granted: Reasons = {
  support: 'Everybody who travels has a named person to turn to, in all three cities.',
  partnership: 'You know each other, and the work is shared evenly between you.',
  results: 'You have counted where you start from, and say what six settlements will have in two years.',
  money: 'The budget is real, and each sum can be followed to something in the plan.',
  'good-start': 'The first three months are planned week by week.',
  learning: 'What you learnt in the first phase has changed the plan, and you say how.',
}

export const grantedInPart: Reasons = {
  support: 'Good: the clinics have said who looks after the guests, also at weekends.',
  partnership: 'Good: researchers and clinicians decide together what is studied.',
  results: 'Good goals, and a monthly meeting is easy to count.',
  money:
    'The budget counts more trips than the plan needs, so we grant less. The trips at the start and at the end are covered.',
  'good-start': 'The first months are well prepared.',
  learning: 'You write honestly of what did not work the last time.',
}

export const turnedDown: Reasons = {
  support: 'There is somebody to call, but not on which days, nor who takes over when they are away.',
  partnership: 'We could not see who decides when the two of you disagree.',
  results: 'The results are hopes more than plans: there is no baseline, and nobody is named who follows up.',
  money: 'Several sums are whole thousands without a calculation, so we could not see what they pay for.',
  'good-start': 'The work begins before those who travel have been prepared for it.',
  learning: 'You describe what you did in the first phase, and not what you learnt from it.',
}
