import type { Lecture } from '../../../src/stages/learning/index.ts'
import { DEVELOPMENT_ZONES } from './development-zones.ts'
import { PARTNERSHIP } from './public-private-partnership.ts'
import { SELF_EMPLOYMENT } from './self-employment.ts'
import { TOURISM } from './tourism.ts'
import { TRADE_IN_SERVICES } from './trade-in-services.ts'
import { URBAN_CLASSIFICATION } from './urban-classification.ts'
import { VOCATIONAL_EDUCATION } from './vocational-education.ts'

/** The seven lectures in the order of the published report, each retold from its summary there. */
export const LECTURES: readonly Lecture[] = [
  PARTNERSHIP,
  VOCATIONAL_EDUCATION,
  DEVELOPMENT_ZONES,
  TRADE_IN_SERVICES,
  SELF_EMPLOYMENT,
  URBAN_CLASSIFICATION,
  TOURISM,
]
