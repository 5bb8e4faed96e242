export type { Band, Numbers, Placement, Raster } from './raster.ts'
export { openGeoTiff } from './tiff/read.ts'
export { writeGeoTiff, type GeoTiffWriter, type WriteOptions } from './tiff/write.ts'
export { equalArea, findTransform, isDegrees, MOLLWEIDE, projectionOf, sameProjection, WGS84, type Projection } from './projection.ts'
