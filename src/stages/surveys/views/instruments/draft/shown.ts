import type { Design, DesignVersion, LeftOut } from '../../../instruments.ts'
import type { Found } from '../findings.ts'

/** The draft as it stands, what was found in it, and what was done just now. */
export interface DraftShown {
  readonly design: Design
  readonly found: Found
  /** The change that was just made, and what others did between. */
  readonly changed?: { readonly mine: DesignVersion | undefined; readonly others: readonly DesignVersion[] }
  readonly leftOut: readonly LeftOut[]
  /** The page that is open where the questionnaire is too long to show whole. */
  readonly open: string | undefined
  readonly nameOf: (code: string) => string
}
