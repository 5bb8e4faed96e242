import { readFile } from 'node:fs/promises'
import { TERMS, type Model } from '../../../engines/urban/index.ts'
import { problems } from '../../../registry/urban/index.ts'

/** Reads coefficients as `serai urban fit` writes them. */
export async function openModel(file: string): Promise<Model> {
  const wrong = problems['urban.model']({ file, terms: TERMS.join(', ') })
  const text = await readFile(file, 'utf8').catch(() => {
    throw wrong
  })
  try {
    const found = JSON.parse(text) as Partial<Record<string, unknown>>
    const coefficients = (found['coefficients'] ?? {}) as Readonly<Record<string, unknown>>
    const numbers = [found['constant'], found['threshold'], ...TERMS.map((term) => coefficients[term])]
    if (numbers.every((each) => typeof each === 'number') && typeof found['source'] === 'string') return found as unknown as Model
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw wrong
}
