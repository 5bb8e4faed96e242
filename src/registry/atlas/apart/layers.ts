import { criteriaOf, presetOf, type Criterion } from '../../../engines/urban/index.ts'
import { type Layers, openLayers } from '../../urban/index.ts'
import type { GridOrder } from './order.ts'

/** Where a layer lies that was written anew on cells of 1 km². */
export function carriedFile(folder: string, layer: string): string {
  return `${folder}/${layer}.tif`
}

/** The layers as they came, which may have to be carried over. */
export function openGiven({ layers, noData, preset }: GridOrder): Promise<Layers> {
  const files = { ...layers, landUnit: 'auto', builtUnit: 'auto', noData, reproject: true } as const
  return openLayers(files, presetOf(preset).rules, preset)
}

/** The layers on the cells that are classified: as they came, or as they were carried over. */
export function openReady(order: GridOrder, carried: boolean): Promise<Layers> {
  if (!carried) return openGiven(order)
  const { layers, folder, preset } = order
  const files = Object.fromEntries(
    Object.keys(layers).map((layer) => [layer, carriedFile(folder, layer)]),
  ) as unknown as GridOrder['layers']
  const units = { landUnit: 'share', builtUnit: 'share' } as const
  return openLayers({ ...files, ...units, noData: undefined, reproject: false }, presetOf(preset).rules, preset)
}

export function criteriaFor({ preset, level }: GridOrder): readonly Criterion[] {
  return criteriaOf(presetOf(preset).rules, level)
}
