import { letters } from '../chart/draw/index.ts'
import type { ReportDocument } from '../model.ts'
import { plain } from '../words.ts'
import { toHtml, type WebOptions } from './index.ts'

/** The publication as one HTML file that opens without a network: its styles (CSS text) are inside, and so are its pictures when their address is a data: address. */
export function toFile(document: ReportDocument, options: WebOptions, styles: string): string {
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${letters(plain(document.title))}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body class="public"><main id="main">${toHtml(document, options)}</main></body>
</html>
`
}
