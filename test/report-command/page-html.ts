import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS_FOLDER } from '../host/pages/mount-assets';
import { adfToHtml } from '../host/confluence/adf-to-html';
import type { PublishedPage } from './published-page';

/** One column, fit for A4; the rest is how the local Confluence shows a page. */
const FRAME =
  'body{margin:0;background:#fff}main{max-width:860px;margin:0 auto;padding:24px}@media print{main{max-width:none;padding:0}}';

const pageStyle = () => readFileSync(join(ASSETS_FOLDER, 'adf.css'), 'utf8');

/** The committee page as one file that opens anywhere: no script, images embedded. */
export function pageHtml({ title, document, images }: PublishedPage, locale: 'fr' | 'en'): string {
  const urls = new Map(
    images.map(({ mediaId, content }) => [
      mediaId,
      `data:image/png;base64,${Buffer.from(content).toString('base64')}`,
    ]),
  );
  const body = adfToHtml(document, { locale, imageUrl: (mediaId) => urls.get(mediaId) ?? null });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${FRAME}${pageStyle()}</style>
</head>
<body>
<main class="adf">
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
