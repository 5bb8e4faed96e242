/** What a person is in a programme. `everybody` is who is not signed in; `administrator` runs the installation. */
export const ROLES = [
  'everybody',
  'official',
  'lecturer',
  'interpreter',
  'partner-city',
  'funder',
  'analyst',
  'evaluator',
  'organiser',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** Who asks for a page: nobody in particular, or a person with roles in programmes (`*` = in all). */
export interface Visitor {
  readonly person?: string
  readonly name?: string
  readonly roles: readonly { readonly programme: string; readonly role: Role }[]
}

export const EVERYBODY: Visitor = { roles: [] }
