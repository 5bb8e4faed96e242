import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** Opens the schema of IATI's activities in a folder, and gives what finds a document's errors: each with its line. */
export function openSchema(folder: string): (document: XmlDocument) => readonly string[] {
  xmlRegisterFsInputProviders()
  const file = path.resolve(folder, 'iati-activities-schema.xsd')
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file }))
  return (document) => {
    try {
      validator.validate(document)
      return []
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`)
    }
  }
}
