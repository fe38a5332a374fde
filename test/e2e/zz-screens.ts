import { readFileSync } from 'node:fs';
import type { Page, FrameLocator, BrowserContext } from 'playwright-core';
import { launchBrowser } from './launch-browser';
const URL_ = 'http://127.0.0.1:4560';
const OUT = '/tmp/scr/shots';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const only = process.argv[2];
void (async () => {
  const browser = await launchBrowser();
  const as = async (user: string, locale: string, mode: string, width = 1280, height = 900): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ viewport: { width, height } });
    await context.addCookies(Object.entries({ 'site-user': user, 'site-locale': locale, 'site-color-mode': mode }).map(([name, value]) => ({ name, value, url: URL_ })));
    const page = await context.newPage(); page.setDefaultTimeout(40000);
    page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
    return page;
  };
  const axe = async (page: Page, name: string) => {
    for (const frame of page.frames()) {
      try {
        await frame.evaluate(AXE);
        const { violations } = await frame.evaluate<any>('axe.run(document, { resultTypes: ["violations"] })');
        for (const v of violations) console.log('AXE', name, new URL(frame.url()).pathname, v.id, v.nodes.map((n: any) => n.html).join(' ').slice(0, 300));
      } catch (e) { console.log('axe failed', name, String(e).slice(0, 100)); }
      const over = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth).catch(() => 0);
      if (over > 0) console.log('OVERFLOW', name, new URL(frame.url()).pathname, over);
    }
  };
  const shot = async (page: Page, name: string) => { await page.waitForTimeout(700); await axe(page, name); await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true }); };
  const surf = (page: Page, s: string): FrameLocator => page.frameLocator(`iframe[data-surface="${s}"]`);
  const fail = async (page: Page, call: string, code: string) => page.route('**/__site/bridge/invoke', async (route) => {
    const asked = route.request().postData()?.includes(`"${call}"`) ?? false;
    await (asked ? route.fulfill({ json: { value: { ok: false, failure: { code } } } }) : route.continue());
  });
  const states: Record<string, () => Promise<void>> = {
    macro: async () => {
      const a = await as('camille-roussel', 'fr', 'light');
      await a.goto(`${URL_}/wiki/spaces/PORT`);
      const links = await a.locator('a[href*="/wiki/spaces/PORT/pages/"]').evaluateAll((all) => all.map((x) => x.getAttribute('href')));
      console.log(links.slice(0, 5));
      const base = (links[0] ?? '').split('/').slice(0, 6).join('/');
      await a.goto(`${URL_}${base}/macro`);
      await surf(a, 'project-macro').getByRole('radio').first().waitFor();
      await shot(a, 'macro-config-fr');
      for (const [l, m, w] of [['en', 'dark', 380]] as const) {
        const b = await as('camille-roussel', l, m, w); await b.goto(`${URL_}${base}/macro`); await surf(b, 'project-macro').getByRole('radio').first().waitFor(); await shot(b, `macro-config-${l}-${m}-${w}`);
      }
      await surf(a, 'project-macro').getByRole('radio', { name: /Portail/ }).check();
      await surf(a, 'project-macro').getByRole('button', { name: 'Enregistrer' }).click();
      await a.waitForTimeout(3000);
      for (const [u, l, m, w] of [['camille-roussel', 'fr', 'light', 1280], ['nadia-ferrand', 'en', 'dark', 380]] as const) {
        const b = await as(u, l, m, w); await b.goto(`${URL_}${base}`); await b.waitForTimeout(3000); await shot(b, `macro-view-${u}-${l}-${m}-${w}`);
      }
      for (const [code, l, m, w] of [['forbidden', 'fr', 'light', 1280], ['not-synchronised', 'en', 'dark', 380], ['jira-unavailable', 'fr', 'dark', 380], ['unlicensed', 'en', 'light', 1280]] as const) {
        const b = await as('nadia-ferrand', l, m, w); await fail(b, 'showProject', code); await b.goto(`${URL_}${base}`); await b.waitForTimeout(2500); await shot(b, `macro-${code}-${l}-${m}-${w}`);
      }
    },
    tabs: async () => {
      for (const [l, m, w] of [['fr', 'light', 1280], ['en', 'dark', 380]] as const) {
        const names = l === 'fr' ? { schedule: 'Planning', risks: 'Risques', whatif: 'Simulation', snapshots: 'Instantanés' } : { schedule: 'Schedule', risks: 'Risks', whatif: 'What if', snapshots: 'Snapshots' };
        for (const [tab, call] of [['schedule', 'listIssues'], ['risks', 'listRisks'], ['snapshots', 'listSnapshots'], ['whatif', 'showWhatIf']] as const) {
          const b = await as('camille-roussel', l, m, w); await fail(b, call, tab === 'risks' ? 'store-busy' : 'jira-unavailable');
          await b.goto(`${URL_}/projects/PORT`);
          await surf(b, 'project-page').getByRole('navigation').getByRole('button', { name: names[tab], exact: true }).click();
          await b.waitForTimeout(1500);
          await shot(b, `tab-${tab}-fail-${l}-${m}-${w}`);
        }
      }
    },
    soc: async () => {
      for (const [u, l, m, w] of [['camille-roussel', 'fr', 'light', 1280], ['julie-lambert', 'en', 'dark', 380]] as const) {
        const b = await as(u, l, m, w); await b.goto(`${URL_}/projects/SOC`); await b.waitForTimeout(2500); await shot(b, `soc-${u}`);
        await b.goto(`${URL_}/projects/PORT`); await b.waitForTimeout(2500); await shot(b, `port-${u}`);
      }
    },
    gadget: async () => {
      for (const [l, m, w] of [['fr', 'light', 1280], ['en', 'dark', 380]] as const) {
        const b = await as('camille-roussel', l, m, w);
        await b.goto(`${URL_}/dashboards/1`);
        const add = b.getByRole('button', { name: /Ajouter le gadget|Add the gadget/ });
        if (await add.count()) await add.first().click();
        await b.waitForTimeout(2500); await shot(b, `gadget-config-${l}`);
      }
    },
    panel: async () => {
      const a = await as('camille-roussel', 'en', 'dark', 1280);
      await a.goto(`${URL_}/projects/PORT`);
      const page = surf(a, 'project-page');
      await page.getByRole('navigation').getByRole('button', { name: 'Deliverables', exact: true }).click();
      await a.waitForTimeout(2000); await shot(a, 'deliverables-en-dark');
      const b = await as('camille-roussel', 'en', 'dark', 360);
      const outside = process.argv[3] ?? 'PORT-298';
      await b.goto(`${URL_}/browse/${outside}`); await b.waitForTimeout(3000); await shot(b, 'panel-outside-en-dark-360');
      const c = await as('camille-roussel', 'fr', 'light', 1280);
      await c.goto(`${URL_}/browse/${outside}`); await c.waitForTimeout(3000); await shot(c, 'panel-outside-fr-light-1280');
    },
    split: async () => {
      const b = await as('camille-roussel', 'en', 'dark', 320);
      await b.goto(`${URL_}/browse/PORT-298`);
      const panel = surf(b, 'deliverable-panel');
      await panel.getByText('Split between deliverables').click();
      await panel.getByLabel('Weight 1').fill('30');
      await panel.getByLabel('Deliverable 2').selectOption({ index: 3 });
      await panel.getByLabel('Weight 2').fill('70');
      await shot(b, 'split-form-en-dark-320');
      const other = await as('camille-roussel', 'en', 'dark', 320);
      await other.goto(`${URL_}/browse/PORT-298`);
      const theirs = surf(other, 'deliverable-panel');
      await theirs.getByText('Split between deliverables').click();
      await theirs.getByLabel('Weight 1').waitFor();
      await panel.locator('form', { has: panel.getByLabel('Weight 1') }).getByRole('button', { name: 'Save' }).click();
      await b.waitForTimeout(3000); await shot(b, 'split-saved-en-dark-320');
      await theirs.getByLabel('Weight 1').fill('10');
      await theirs.getByLabel('Deliverable 2').selectOption({ index: 5 });
      await theirs.getByLabel('Weight 2').fill('90');
      await theirs.locator('form', { has: theirs.getByLabel('Weight 1') }).getByRole('button', { name: 'Save' }).click();
      await other.waitForTimeout(3000); await shot(other, 'split-conflict-en-dark-320');
      await b.goto(`${URL_}/projects/PORT`);
    },
    tables: async () => {
      for (const [l, m, w, tabs] of [['fr', 'light', 1280, ['Livrables', 'Planning', 'Coûts', 'Risques', 'Simulation', 'Instantanés', 'Réglages']], ['en', 'dark', 320, ['Deliverables', 'Schedule', 'Costs', 'Risks', 'What if', 'Snapshots', 'Settings']]] as const) {
        const b = await as('camille-roussel', l, m, w);
        await b.goto(`${URL_}/projects/PORT`);
        for (const tab of tabs) {
          await surf(b, 'project-page').getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
          await b.waitForTimeout(1500); await shot(b, `full-${tab}-${l}-${m}-${w}`);
        }
      }
    },
  };
  for (const [name, run] of Object.entries(states)) { if (only && only !== name) continue; try { await run(); } catch (e) { console.log('FAILED', name, String(e).slice(0, 600)); } }
  await browser.close();
})();
