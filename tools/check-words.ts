// Prints the words of GLOSSARY.md that the code does not have: `node tools/check-words.ts`.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTree } from './imports/index.ts'
import { missingWords, wordsOf } from './words/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = path.join(root, 'GLOSSARY.md')
const words = existsSync(file) ? wordsOf(readFileSync(file, 'utf8')) : []
const missing = missingWords(words, readTree(root))
if (words.length === 0) process.stdout.write('GLOSSARY.md is missing or has no table of words.\n')
for (const word of missing) process.stdout.write(`GLOSSARY.md: no name in src has the word "${word}"\n`)
process.stdout.write(`${words.length} words, ${missing.length} not in the code\n`)
process.exitCode = words.length > 0 && missing.length === 0 ? 0 : 1
