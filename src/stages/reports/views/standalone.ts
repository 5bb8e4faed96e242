import { plain, type ReportDocument } from '../../../engines/document/index.ts'
import { html, raw } from '../../../ui/html.ts'

/** The report as one file that opens without a network: its styles and pictures are inside. */
export function standalone(document: ReportDocument, body: string, styles: string): string {
  return `${html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(document.title)}</title>
<link rel="icon" href="data:,">
<style>${raw(styles)}</style>
</head>
<body class="public"><main id="main">${raw(body)}</main></body>
</html>`}\n`
}
