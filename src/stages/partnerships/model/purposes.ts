/**
 * What cities need and offer, by purpose codes of the OECD's Development Assistance Committee (five digits, as IATI's Sector list has them),
 * with the targets of the Sustainable Development Goals that each serves, and the answers of surveys that mean it.
 */
export const PURPOSES = {
  '11330': { targets: ['4.4'], answers: ['skills', 'vocational_education'] },
  '12110': { targets: ['3.8'], answers: ['health'] },
  '14020': { targets: ['6.1', '6.2'], answers: ['infrastructure', 'water'] },
  '14050': { targets: ['11.6', '12.5'], answers: ['waste'] },
  '15125': { targets: ['17.17'], answers: ['ppp'] },
  '15185': { targets: ['16.6'], answers: ['public_services'] },
  '16061': { targets: ['11.4'], answers: ['culture', 'heritage'] },
  '21020': { targets: ['9.1', '11.2'], answers: ['infrastructure', 'transport'] },
  '22040': { targets: ['9.c'], answers: ['digitalization', 'digital'] },
  '23210': { targets: ['7.2'], answers: ['energy'] },
  '25010': { targets: ['17.3'], answers: ['trade_investment', 'investment'] },
  '31110': { targets: ['2.4'], answers: ['agriculture'] },
  '32120': { targets: ['9.2'], answers: ['industrial_development', 'industry'] },
  '32130': { targets: ['8.3'], answers: ['sme'] },
  '33110': { targets: ['17.11'], answers: ['trade_investment', 'trade'] },
  '33210': { targets: ['8.9'], answers: ['tourism'] },
  '41010': { targets: ['13.2'], answers: ['environment'] },
  '43030': { targets: ['11.3', '11.a'], answers: ['urban_development', 'planning'] },
  '43060': { targets: ['11.5'], answers: ['disasters'] },
  '43081': { targets: ['4.3'], answers: ['education'] },
  '43082': { targets: ['9.5'], answers: ['science_technology', 'research'] },
} as const satisfies Readonly<Record<string, { readonly targets: readonly string[]; readonly answers: readonly string[] }>>
export type Purpose = `${keyof typeof PURPOSES}`

export const PURPOSE_CODES = Object.keys(PURPOSES) as readonly Purpose[]

export function isPurpose(code: string): code is Purpose {
  return Object.hasOwn(PURPOSES, code)
}

/** The purposes that an answer of a survey means, as `infrastructure`; none for what is no purpose. */
export function purposesOf(answer: string): readonly Purpose[] {
  return PURPOSE_CODES.filter((code) => (PURPOSES[code].answers as readonly string[]).includes(answer))
}

/** The targets that purposes serve, each once, in order. */
export function targetsOf(codes: readonly Purpose[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => PURPOSES[code].targets))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
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
