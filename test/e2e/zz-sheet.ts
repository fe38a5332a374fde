import { readFileSync } from 'node:fs';
import { launchBrowser } from './launch-browser';
void (async () => {
  const [out, height, ...files] = process.argv.slice(2);
  const b = await launchBrowser(); const p = await b.newPage({ viewport: { width: 1900, height: 200 } });
  await p.setContent(`<body style="margin:4px;background:#c0f;display:flex;gap:6px;flex-wrap:wrap;align-items:flex-start">${files.map((f) => `<img style="max-height:${height}px;max-width:1880px" src="data:image/png;base64,${readFileSync(`/tmp/scr/shots/${f}.png`).toString('base64')}">`).join('')}</body>`);
  await p.waitForTimeout(300); await p.screenshot({ path: out!, fullPage: true }); await b.close();
})();
