import { agencyFace } from './foundation/agency.routes.tsx'
import type { Face } from './foundation/face.ts'
import { filesFace } from './foundation/files/index.ts'
import { mailFace } from './foundation/mail/index.ts'
import { peopleFace } from './foundation/people/index.ts'
import { houseFace } from './house-pages.tsx'
import { face as agreements } from './modules/agreements/index.ts'
import { face as applications } from './modules/applications/index.ts'
import { face as decisions } from './modules/decisions/index.ts'
import { face as organisations } from './modules/organisations/index.ts'
import { face as payments } from './modules/payments/index.ts'
import { face as reports } from './modules/reports/index.ts'
import { face as schemes } from './modules/schemes/index.ts'

/** Everything the house is made of, in the order of the plan. */
export const faces: readonly Face[] = [
  houseFace,
  agencyFace,
  peopleFace,
  mailFace,
  filesFace,
  schemes,
  organisations,
  applications,
  decisions,
  agreements,
  reports,
  payments,
]
