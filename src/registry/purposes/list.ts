/**
 * Purposes for which cities ask and give, as the OECD's Development Assistance Committee numbers them: codes and official names are those of
 * the IATI code list Sector. Targets of the Sustainable Development Goals are those that a purpose serves most: this product's reading, no
 * official table.
 */
export const PURPOSES = {
  '11330': { name: 'Vocational training', targets: ['4.3', '4.4'] },
  '12110': { name: 'Health policy and administrative management', targets: ['3.8'] },
  '14020': { name: 'Water supply and sanitation - large systems', targets: ['6.1', '6.2'] },
  '14050': { name: 'Waste management/disposal', targets: ['11.6', '12.5'] },
  '15110': { name: 'Public sector policy and administrative management', targets: ['16.6', '16.7'] },
  '15111': { name: 'Public finance management (PFM)', targets: ['17.3'] },
  '15112': { name: 'Decentralisation and support to subnational government', targets: ['16.6', '16.7'] },
  '15125': { name: 'Public Procurement', targets: ['17.17'] },
  '15185': { name: 'Local government administration', targets: ['16.6'] },
  '16061': { name: 'Culture and recreation', targets: ['11.4'] },
  '21010': { name: 'Transport policy and administrative management', targets: ['9.1', '11.2'] },
  '21020': { name: 'Road transport', targets: ['9.1', '11.2'] },
  '22040': { name: 'Information and communication technology (ICT)', targets: ['9.c', '17.8'] },
  '23210': { name: 'Energy generation, renewable sources - multiple technologies', targets: ['7.2'] },
  '25010': { name: 'Business policy and administration', targets: ['8.3', '17.17'] },
  '25030': { name: 'Business development services', targets: ['8.3'] },
  '31110': { name: 'Agricultural policy and administrative management', targets: ['2.3', '2.4'] },
  '32110': { name: 'Industrial policy and administrative management', targets: ['9.2'] },
  '32120': { name: 'Industrial development', targets: ['9.2', '9.3'] },
  '32130': { name: 'Small and medium-sized enterprises (SME) development', targets: ['8.3', '9.3'] },
  '32210': { name: 'Mineral/mining policy and administrative management', targets: ['8.2'] },
  '32310': { name: 'Construction policy and administrative management', targets: ['11.6'] },
  '33110': { name: 'Trade policy and administrative management', targets: ['8.2', '17.11'] },
  '33210': { name: 'Tourism policy and administrative management', targets: ['8.9', '12.b'] },
  '41010': { name: 'Environmental policy and administrative management', targets: ['11.6', '13.2'] },
  '43030': { name: 'Urban development and management', targets: ['11.3', '11.a'] },
  '43060': { name: 'Disaster Risk Reduction', targets: ['11.5'] },
  '43081': { name: 'Multisector education/training', targets: ['4.3'] },
  '43082': { name: 'Research/scientific institutions', targets: ['9.5'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly targets: readonly string[] }>>
export type Purpose = `${keyof typeof PURPOSES}`

export const PURPOSE_CODES = Object.keys(PURPOSES) as readonly Purpose[]

export function isPurpose(code: string): code is Purpose {
  return Object.hasOwn(PURPOSES, code)
}

/** The targets that purposes serve, each once, in order. */
export function targetsOf(codes: readonly Purpose[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => PURPOSES[code].targets))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}
