import { adfToHtml } from '../host/confluence/adf-to-html';
import { PAGE_STYLE } from './page-style';
import type { PublishedPage } from './published-page';

/** The committee page as one file that opens anywhere: no script, images embedded. */
export function pageHtml({ title, document, images }: PublishedPage, locale: 'fr' | 'en'): string {
  const urls = new Map(
    images.map(({ mediaId, content }) => [mediaId, `data:image/png;base64,${Buffer.from(content).toString('base64')}`]),
  );
  const body = adfToHtml(document, { locale, imageUrl: (mediaId) => urls.get(mediaId) ?? null });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
