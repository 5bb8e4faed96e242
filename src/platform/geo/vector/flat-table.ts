/** A table of a FlatBuffers message, read where it lies. Fields that are absent have their default. */
export class FlatTable {
  readonly #data: DataView
  readonly #at: number

  constructor(data: DataView, at: number) {
    this.#data = data
    this.#at = at
  }

  /** The table that the message at this place begins with. */
  static rootAt(data: DataView, at: number): FlatTable {
    return new FlatTable(data, at + data.getUint32(at, true))
  }

  byte(field: number): number {
    const at = this.#find(field)
    return at === 0 ? 0 : this.#data.getUint8(at)
  }

  short(field: number, fallback: number): number {
    const at = this.#find(field)
    return at === 0 ? fallback : this.#data.getUint16(at, true)
  }

  int(field: number): number {
    const at = this.#find(field)
    return at === 0 ? 0 : this.#data.getInt32(at, true)
  }

  long(field: number): number {
    const at = this.#find(field)
    return at === 0 ? 0 : Number(this.#data.getBigUint64(at, true))
  }

  text(field: number): string {
    const bytes = this.bytes(field)
    return new TextDecoder().decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  bytes(field: number): DataView {
    const { at, length } = this.#vector(field)
    return new DataView(this.#data.buffer, this.#data.byteOffset + at, length)
  }

  doubles(field: number): Float64Array {
    const { at, length } = this.#vector(field)
    return Float64Array.from({ length }, (_, i) => this.#data.getFloat64(at + i * 8, true))
  }

  ints(field: number): readonly number[] {
    const { at, length } = this.#vector(field)
    return Array.from({ length }, (_, i) => this.#data.getUint32(at + i * 4, true))
  }

  table(field: number): FlatTable | undefined {
    const at = this.#find(field)
    return at === 0 ? undefined : FlatTable.rootAt(this.#data, at)
  }

  tables(field: number): readonly FlatTable[] {
    const { at, length } = this.#vector(field)
    return Array.from({ length }, (_, i) => FlatTable.rootAt(this.#data, at + i * 4))
  }

  #find(field: number): number {
    const layout = this.#at - this.#data.getInt32(this.#at, true)
    const place = 4 + field * 2
    const offset = place < this.#data.getUint16(layout, true) ? this.#data.getUint16(layout + place, true) : 0
    return offset === 0 ? 0 : this.#at + offset
  }

  #vector(field: number): { at: number; length: number } {
    const place = this.#find(field)
    if (place === 0) return { at: 0, length: 0 }
    const at = place + this.#data.getUint32(place, true)
    const length = this.#data.getUint32(at, true)
    if (length > this.#data.byteLength) throw new RangeError('a list ends too early')
    return { at: at + 4, length }
  }
}
