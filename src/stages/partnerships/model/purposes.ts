import type { Purpose } from '../../../registry/purposes/index.ts'

/** The purposes that cities are asked for as needs and offers, with the answers of surveys that mean each. */
const ANSWERS = {
  '11330': ['skills', 'vocational_education'],
  '12110': ['health'],
  '14020': ['infrastructure', 'water'],
  '14050': ['waste'],
  '15125': ['ppp'],
  '15185': ['public_services'],
  '16061': ['culture', 'heritage'],
  '21020': ['infrastructure', 'transport'],
  '22040': ['digitalization', 'digital'],
  '23210': ['energy'],
  '25010': ['trade_investment', 'investment'],
  '31110': ['agriculture'],
  '32120': ['industrial_development', 'industry'],
  '32130': ['sme'],
  '33110': ['trade_investment', 'trade'],
  '33210': ['tourism'],
  '41010': ['environment'],
  '43030': ['urban_development', 'planning'],
  '43060': ['disasters'],
  '43081': ['education'],
  '43082': ['science_technology', 'research'],
} as const satisfies Partial<Readonly<Record<Purpose, readonly string[]>>>

/** What a city may say that it needs or offers. */
export const OFFERED = Object.keys(ANSWERS) as readonly (keyof typeof ANSWERS)[]

/** The purposes that an answer of a survey means, as `infrastructure`; none for what is no purpose. */
export function purposesOf(answer: string): readonly Purpose[] {
  return OFFERED.filter((code) => (ANSWERS[code] as readonly string[]).includes(answer))
}

/** What a city is. */
export const FUNCTIONS = [
  'capital',
  'regional-seat',
  'port',
  'logistics',
  'border',
  'industry',
  'free-zone',
  'heritage',
  'tourism',
  'university',
  'agriculture',
] as const
export type CityFunction = (typeof FUNCTIONS)[number]

/** Languages in which offices write (ISO 639-1). */
export const TONGUES = ['en', 'ru', 'zh', 'uz', 'kk', 'tr', 'ko', 'ja', 'de', 'fr', 'es', 'ar'] as const
export type Tongue = (typeof TONGUES)[number]
