import type { Claim, ClaimEvidence, ClaimFigure } from './model.ts'

/** The figures that a claim speaks of. RangeError when it names one that does not exist. */
export function figuresOf(claim: Claim, { figures }: ClaimEvidence): readonly ClaimFigure[] {
  const ids = new Set([...(claim.figures ?? []), ...(claim.assertions ?? []).flatMap((assertion) => assertion.figures)])
  return [...ids].map((id) => {
    const figure = figures.find((each) => each.id === id)
    if (!figure) throw new RangeError(`The claim ${claim.id} speaks of the figure ${id}, which does not exist`)
    return figure
  })
}
