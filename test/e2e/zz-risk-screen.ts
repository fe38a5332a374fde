import { launchBrowser } from './launch-browser';
const BASE = process.env['BASE'] ?? 'http://127.0.0.1:4587';
void (async () => {
  const [who = 'camille-roussel', locale = 'fr', mode = 'light', tab = 'Risques', out = '/tmp/shot', width = '1280'] = process.argv.slice(2);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: Number(width), height: 1000 } });
  await context.addCookies([{ name: 'site-user', value: who, url: BASE }, { name: 'site-locale', value: locale, url: BASE }, { name: 'site-color-mode', value: mode, url: BASE }]);
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(`${BASE}/projects/PORT`);
  const frame = page.frameLocator('iframe[data-surface="project-page"]');
  await frame.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click({ timeout: 60000 });
  await page.waitForTimeout(2500);
  const steps = process.env['STEPS'];
  if (steps) { const run = new Function('page', 'frame', `return (async()=>{${steps}})()`) as (p: unknown, f: unknown) => Promise<void>; await run(page, frame); await page.waitForTimeout(1200); }
  await page.screenshot({ path: `${out}.png`, fullPage: true });
  await browser.close();
})();
