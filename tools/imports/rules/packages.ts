/** The only packages that engines may import: pure arithmetic, drawing, data formats. An engine that is not here imports none. */
export const ENGINE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  document: ['d3-force', 'd3-geo', 'd3-scale', 'd3-shape', 'topojson-client', 'world-atlas'],
  evidence: ['highs'],
  urban: ['hyparquet', 'proj4'],
}

/** The only package that a store may import. */
export const STORE_PACKAGES: readonly string[] = ['kysely']
