/** Who publishes a programme's activities for IATI. */
export interface Publisher {
  /** As registered, for example `XM-DAC-41114`. */
  readonly ref: string
  readonly name: string
  /** Code of the list OrganisationType of IATI. */
  readonly type: string
  /** The same organisation in the registry: what it gives goes out, what others give comes in. */
  readonly organisation?: string
}

/** Whether the text can be an identifier of an organisation: an agency's prefix, a hyphen and a number or a name. */
export function isOrganisationRef(text: string): boolean {
  return /^[^\s/&|?-]+-[^\s/&|?]+$/.test(text) && text.length <= 80
}
