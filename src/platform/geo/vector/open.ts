import { checkInput } from '../inputs.ts'
import { problems } from '../problems.ts'
import type { Features } from './feature.ts'
import { openFlatGeobuf } from './flatgeobuf.ts'
import { openGeoJson } from './geojson.ts'
import { openGeoPackage } from './geopackage.ts'
import { openShapefile } from './shapefile.ts'
import { openZippedShapefile } from './zipped.ts'

/** Opens areas by the ending of the file: GeoPackage, GeoJSON, FlatGeobuf, shapefile, or a zipped one. `layer` names one of several in a GeoPackage. */
export async function openFeatures(file: string, layer?: string): Promise<Features> {
  await checkInput(file)
  if (/\.gpkg$/i.test(file)) return openGeoPackage(file, layer)
  if (/\.(geo)?json$/i.test(file)) return openGeoJson(file)
  if (/\.fgb$/i.test(file)) return openFlatGeobuf(file)
  if (/\.shp$/i.test(file)) return openShapefile(file)
  if (/\.zip$/i.test(file)) return openZippedShapefile(file)
  throw problems['geo.kind']({ file, known: '.gpkg, .geojson, .fgb, .shp, .zip' })
}
