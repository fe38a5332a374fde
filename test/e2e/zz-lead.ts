import { launchBrowser } from './launch-browser';
void (async () => {
  const browser = await launchBrowser();
  const shots: [string, string, string, number, string][] = [
    ['fr', 'light', 'Coûts', 1280, 'costs-fr'],
    ['en', 'dark', 'Costs', 360, 'costs-en-narrow'],
    ['fr', 'light', 'Planning', 1280, 'schedule-fr'],
    ['en', 'dark', 'Overview', 1280, 'overview-en'],
  ];
  for (const [locale, mode, tab, width, name] of shots) {
    const context = await browser.newContext({ viewport: { width, height: 1400 } });
    await context.addCookies([
      { name: 'site-user', value: 'camille-roussel', url: 'http://127.0.0.1:4571' },
      { name: 'site-locale', value: locale, url: 'http://127.0.0.1:4571' },
      { name: 'site-color-mode', value: mode, url: 'http://127.0.0.1:4571' },
    ]);
    const page = await context.newPage();
    await page.goto('http://127.0.0.1:4571/projects/PORT');
    const frame = page.frameLocator('iframe[data-surface="project-page"]');
    await frame.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click({ timeout: 60000 });
    await page.waitForTimeout(2500);
    if (tab === 'Overview') {
      await frame.locator('button[aria-expanded]').first().click().catch(() => undefined);
      await page.waitForTimeout(800);
    }
    await page.screenshot({ path: `/tmp/zz-${name}.png`, fullPage: true });
    await context.close();
  }
  await browser.close();
})();
