import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteExport } from '../host/seams/site-export';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { importJalon } from '../host/import-jalon';
import { buildSurfaces } from '../host/server/build-surfaces';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { launchBrowser } from './launch-browser';

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The running site of a journey, and the browser that its people share. */
export interface Journey {
  readonly site: WholeSite;
  readonly browser: Browser;
  end(): Promise<void>;
}

/**
 * Starts the site on the default project, with what the app holds of it or, `fresh`, with an app that holds
 * nothing.
 */
export async function startJourney({
  fresh = false,
  data,
}: { readonly fresh?: boolean; readonly data?: SiteExport } = {}): Promise<Journey> {
  await buildSurfaces(ROOT);
  const given = data === undefined ? {} : { data };
  const site = await startSite({ stateFolder: null, port: 0, time: 'real', locale: 'fr', ...given });
  if (!fresh) await importJalon(site);
  const browser = await launchBrowser();
  return {
    site,
    browser,
    end: async () => {
      await browser.close();
      await site.close();
    },
  };
}

export interface Person {
  readonly accountId: string;
  readonly locale: 'fr' | 'en';
  readonly colorMode: 'light' | 'dark';
}

/**
 * Somebody at their browser. Whatever goes wrong in the console, under the CSP or in a script is kept in
 * `problems`.
 */
export interface Visitor {
  readonly page: Page;
  readonly problems: readonly string[];
  open(path: string): Promise<void>;
  /** The surface of a module on the page that is open. */
  surface(moduleKey: string): FrameLocator;
  /** Rules of axe that the page or a surface on it breaks, as it stands. */
  violations(): Promise<readonly string[]>;
}

export async function visit({ site, browser }: Journey, person: Person): Promise<Visitor> {
  const url = site.url ?? '';
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const session = {
    'site-user': person.accountId,
    'site-locale': person.locale,
    'site-color-mode': person.colorMode,
  };
  await context.addCookies(Object.entries(session).map(([name, value]) => ({ name, value, url })));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return {
    page,
    problems,
    open: async (path) => {
      await page.goto(`${url}${path}`);
    },
    surface: (moduleKey) => page.frameLocator(`iframe[data-surface="${moduleKey}"]`),
    violations: () => violationsOf(page),
  };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate<AxeResult>(
      'axe.run(document, { resultTypes: ["violations"] })',
    );
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${new URL(frame.url()).pathname}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
    );
  }
  return found;
}
