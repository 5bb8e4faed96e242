import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parquetWriteFile } from 'hyparquet-writer'
import { MOLLWEIDE, openFeatures, openGeoTiff, openTable, writeGeoTiff } from '../../src/platform/geo/index.ts'

const FILES = fileURLToPath(new URL('./files/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'serai-files-'))
after(() => rmSync(folder, { recursive: true }))

const WIDTH = 37
const ROWS = 29

async function valuesIn(file: string): Promise<Float64Array> {
  const raster = await openGeoTiff(file)
  try {
    const values = new Float64Array(raster.width * raster.height)
    for await (const band of raster.bands()) values.set(band.values, band.row * raster.width)
    return values
  } finally {
    await raster.close()
  }
}

/** What tifffile 2026 wrote into the files: cell i holds (7 i mod 113), less 50 where the samples have a sign, a quarter where they are fractions. */
function madeBy(less: number, divisor: number): Float64Array {
  return Float64Array.from({ length: WIDTH * ROWS }, (_, i) => (((i * 7) % 113) - less) / divisor)
}

const UNSIGNED = [
  'uint8-none',
  'uint8-lzw',
  'uint8-zlib',
  'uint8-zstd',
  'uint8-packbits',
  'tiled-u1',
  'tiled-u2',
  'tiled-u4',
  'tiled-u8',
  'predictor2-u1',
  'predictor2-u2',
  'predictor2-u4',
  'big-endian-predictor2-u2',
  'bigtiff-u2',
  'contig-bands',
  'separate-bands',
]
const SIGNED = ['tiled-i1', 'tiled-i2', 'tiled-i4', 'tiled-i8', 'predictor2-i2', 'predictor2-i4']
const FRACTIONS = ['tiled-f2', 'tiled-f4', 'tiled-f8', 'predictor3-f2', 'predictor3-f4', 'predictor3-f8']
const BIG_ENDIAN_FRACTIONS = ['big-endian-f8', 'big-endian-predictor3-f4']

describe('a GeoTIFF that another program wrote', () => {
  for (const [names, less, divisor] of [
    [UNSIGNED, 0, 1],
    [SIGNED, 50, 1],
    [FRACTIONS, 50, 4],
    [BIG_ENDIAN_FRACTIONS, 0, 4],
  ] as const) {
    for (const name of names) {
      it(`is read value by value: ${name}`, async () => {
        assert.deepEqual(await valuesIn(`${FILES}tiff/${name}.tif`), madeBy(less, divisor))
      })
    }
  }

  it('is refused by name of its compression when that is not read', async () => {
    await assert.rejects(valuesIn(`${FILES}tiff/jpeg.tif`), { code: 'geo.compression', message: /compressed by JPEG, which is not read/ })
  })

  it('is refused, and never guessed, wherever it is cut off', async () => {
    const whole = readFileSync(`${FILES}tiff/tiled-f4.tif`)
    for (let size = 0; size < whole.length - 1; size += 97) {
      const file = join(folder, 'cut.tif')
      writeFileSync(file, whole.subarray(0, size))
      await assert.rejects(valuesIn(file), (error: { code?: string }) =>
        ['geo.cut-off', 'geo.not-tiff', 'geo.damaged', 'geo.placeless'].includes(error.code ?? ''),
      )
    }
  })

  it('is refused, or read as something, but never crashes when a byte is wrong', async () => {
    const whole = readFileSync(`${FILES}tiff/predictor2-u2.tif`)
    for (let at = 0; at < whole.length; at += 13) {
      const file = join(folder, 'wrong.tif')
      const copy = Buffer.from(whole)
      copy[at] = (copy[at] as number) ^ 0xff
      writeFileSync(file, copy)
      const outcome = await valuesIn(file).then(
        () => 'read',
        (error: { name: string; message: string }) => (error.name === 'Problem' ? 'refused' : `${at}: ${error.message}`),
      )
      assert.ok(outcome === 'read' || outcome === 'refused', outcome)
    }
  })
})

describe('a GeoTIFF of ours', () => {
  const placement = { width: 100, height: 70, west: 1000, north: 5000, cellWidth: 1000, cellHeight: 1000, projection: MOLLWEIDE }
  const values = Int32Array.from({ length: 7000 }, (_, i) => (i * 37) % 1000)

  async function written(name: string, options: object, ...portions: readonly number[]): Promise<string> {
    const file = join(folder, name)
    const writer = await writeGeoTiff(file, placement, 'int32', { noData: 0, ...options })
    for (let row = 0, i = 0; row < 70; i++) {
      const rows = Math.min(portions[i % portions.length] ?? 70, 70 - row)
      await writer.write(values.subarray(row * 100, (row + rows) * 100))
      row += rows
    }
    await writer.finish()
    return file
  }

  for (const [name, options] of [
    ['strips', {}],
    ['tiles', { tile: 32 }],
    ['rows', { rowsPerStrip: 3 }],
  ] as const) {
    it(`gives back its values and place, and NaN for no data, in ${name}`, async () => {
      const file = await written(`${name}.tif`, options)
      assert.deepEqual(
        await valuesIn(file),
        Float64Array.from(values, (value) => (value === 0 ? NaN : value)),
      )
      const raster = await openGeoTiff(file)
      await raster.close()
      assert.deepEqual([raster.west, raster.north, raster.cellWidth, raster.projection.name], [1000, 5000, 1000, 'World_Mollweide'])
    })

    it(`has the same bytes however its rows come, in ${name}`, async () => {
      const [whole, pieces] = [await written('a.tif', options), await written('b.tif', options, 1, 13, 4)]
      assert.deepEqual(readFileSync(pieces), readFileSync(whole))
    })
  }

  it('can be read from a row on', async () => {
    const raster = await openGeoTiff(await written('from.tif', { rowsPerStrip: 3 }))
    const bands: [number, number, number | undefined][] = []
    for await (const {
      row,
      rows,
      values: [first],
    } of raster.bands(65))
      bands.push([row, rows, first])
    await raster.close()
    assert.deepEqual(bands, [[63, 7, values[6300]]])
  })

  it('does not take the place of an older file before it is finished, and leaves nothing when it is given up', async () => {
    const file = join(folder, 'older.tif')
    writeFileSync(file, 'older')
    const writer = await writeGeoTiff(file, placement, 'uint8')
    await writer.write(new Uint8Array(1000))
    await writer.abandon()
    assert.equal(readFileSync(file, 'utf8'), 'older')
    assert.throws(() => readFileSync(`${file}.part`), { code: 'ENOENT' })
  })
})

describe('areas', () => {
  const ring = [10, 10]
  for (const ending of ['geojson', 'fgb', 'shp']) {
    it(`are read with their letters, holes and parts from .${ending}`, async () => {
      const { columns, list } = await openFeatures(`${FILES}areas/areas.${ending}`)
      assert.deepEqual(columns, ['code', 'name', 'people'])
      assert.deepEqual(
        list.map(({ values }) => values['name']),
        ['Тошкент шаҳри', 'Xovos', 'Fargʻona'],
      )
      assert.deepEqual(
        list.map(({ values }) => values['people']),
        [2571668, 0, 288900],
      )
      assert.deepEqual(
        list.map(({ polygons }) => polygons.map((rings) => rings.map((each) => each.length))),
        [[ring], [[10], [10]], [[10]]],
      )
    })
  }

  it('are refused with the reason when the file is another kind, cut off, or of points', async () => {
    const file = (name: string, bytes: string | Buffer) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const half = readFileSync(`${FILES}areas/areas.fgb`).subarray(0, 700)
    const point = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }],
    })
    await assert.rejects(openFeatures(file('half.fgb', half)), { code: 'geo.features' })
    await assert.rejects(openFeatures(file('a.gpkg', 'no database')), { code: 'geo.features' })
    await assert.rejects(openFeatures(file('point.geojson', point)), {
      code: 'geo.features',
      message: /areas are expected, and Point came/,
    })
    await assert.rejects(openFeatures(file('broken.geojson', '{"type":')), { code: 'geo.features' })
    await assert.rejects(openFeatures(file('a.kml', '')), { code: 'geo.kind', message: /\.gpkg, \.geojson, \.fgb, \.shp/ })
    await assert.rejects(openFeatures(join(folder, 'none.gpkg')), { code: 'geo.missing' })
  })
})

describe('a table', () => {
  async function read(file: string, columns: readonly string[]): Promise<unknown> {
    const rows: unknown[] = []
    for await (const batch of (await openTable(file)).batches(columns)) {
      for (let row = 0; row < batch.rows; row++) rows.push(batch.columns.map((cells) => cells[row]))
    }
    return rows
  }

  for (const [name, text] of [
    ['commas', 'origin,destination,workers\r\nA,B,1\r\n"C, D","say ""x""",2\r\n'],
    ['semicolons', '\uFEFForigin;destination;workers\nA;B;1\n"C, D";"say ""x""";2'],
    ['tabs', 'origin\tdestination\tworkers\nA\tB\t1\n\nC, D\t"say ""x"""\t2\n'],
  ] as const) {
    it(`is read with ${name}, quotation marks and line ends of any kind`, async () => {
      const file = join(folder, `${name}.csv`)
      writeFileSync(file, text)
      assert.deepEqual(await read(file, ['workers', 'origin', 'destination']), [
        ['1', 'A', 'B'],
        ['2', 'C, D', 'say "x"'],
      ])
    })
  }

  it('is read from Parquet, a row group at a time', async () => {
    const filename = join(folder, 'flows.parquet')
    parquetWriteFile({
      filename,
      rowGroupSize: 2,
      columnData: [
        { name: 'origin', data: ['A', 'B', 'C'] },
        { name: 'workers', data: [1, 2, 3], type: 'INT32' },
      ],
    })
    assert.deepEqual(await read(filename, ['origin', 'workers']), [
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ])
  })

  it('names its columns when one is asked for that is not there, and says when it is not UTF-8', async () => {
    const file = join(folder, 'few.csv')
    writeFileSync(file, 'a,b\n1,2\n')
    await assert.rejects(read(file, ['c']), { code: 'geo.column', message: /has no column c; it has a, b/ })
    writeFileSync(file, Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]))
    await assert.rejects(read(file, ['a']), { code: 'geo.features', message: /not written in UTF-8/ })
  })
})
