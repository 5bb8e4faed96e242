import { plainLabel } from '../../label.ts'
import { sidesOf } from '../parts/languages.ts'

/** One part of a cell that joins several choices, with the place of the choice that it names, if it names one. */
export interface CellPart {
  readonly text: string
  readonly place: number | undefined
}

const SEPARATOR = /[;,，、；|\n•●▪◦]/u
const BETWEEN = /[;,，、；|\n•●▪◦]+/gu
/** A label that holds more separators than this is cut. */
const MOST_RUN = 12

/**
 * Takes one choice after another off a cell, the longest label first: a label may hold the separator itself. Of a bilingual label one side
 * is enough to be known by, when the other holds as many separators: it may be spelled in another way there.
 */
export function joinedParts(
  text: string,
  names: ReadonlyMap<string, number>,
  meant: (text: string) => number | undefined,
): readonly CellPart[] {
  const pieces = piecesOf(text)
  const parts: CellPart[] = []
  for (let at = 0; at < pieces.length;) {
    const found = longestFrom(text, pieces, at, names)
    const own = text.slice(pieces[at]?.from, pieces[at]?.to)
    parts.push(found?.part ?? { text: own, place: meant(own) })
    at += found?.pieces ?? 1
  }
  return parts
}

interface Piece {
  readonly from: number
  readonly to: number
}

/** Where the pieces between separators lie, without space around them; empty ones are left out. */
function piecesOf(text: string): readonly Piece[] {
  const ends = [...text.matchAll(BETWEEN)].map(({ index, 0: marks }) => [index, index + marks.length] as const)
  const starts = [0, ...ends.map(([, end]) => end)]
  return starts
    .map((start, i) => {
      const piece = text.slice(start, ends[i]?.[0] ?? text.length)
      const from = start + piece.length - piece.trimStart().length
      return { from, to: from + piece.trim().length }
    })
    .filter(({ from, to }) => to > from)
}

function longestFrom(
  text: string,
  pieces: readonly Piece[],
  at: number,
  names: ReadonlyMap<string, number>,
): { readonly part: CellPart; readonly pieces: number } | undefined {
  for (let count = Math.min(MOST_RUN, pieces.length - at); count > 0; count--) {
    const run = text.slice(pieces[at]?.from, pieces[at + count - 1]?.to)
    const place = names.get(plainLabel(run)) ?? bySide(run, names)
    if (place !== undefined) return { part: { text: run, place }, pieces: count }
  }
  return undefined
}

function bySide(run: string, names: ReadonlyMap<string, number>): number | undefined {
  const sides = sidesOf(run)
  const marks = sides.map((side) => side.split(SEPARATOR).length)
  if (sides.length < 2 || new Set(marks).size > 1) return undefined
  return sides.map((side) => names.get(plainLabel(side))).find((place) => place !== undefined)
}
