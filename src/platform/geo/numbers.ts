/** Values of cells: 32 bits where they hold them exactly, else 64. */
export type Numbers = Float32Array | Float64Array
