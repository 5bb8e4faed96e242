/** Members of the Development Assistance Committee of the OECD, which is the North of "South-South": ISO 3166-1, as of 2025. */
const DAC_MEMBERS = new Set('AT AU BE CA CH CZ DE DK EE ES FI FR GB GR HU IE IS IT JP KR LT LU LV NL NO NZ PL PT SE SI SK US'.split(' '))

/** Whether cooperation between two countries can be South-South: both outside the committee, and not the same country. */
export function isSouthSouth(one: string, other: string): boolean {
  return one !== other && !DAC_MEMBERS.has(one) && !DAC_MEMBERS.has(other)
}
