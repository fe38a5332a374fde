import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Nothing but the site is talked to, and one process at a time needs no sandbox in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/**
 * Starts a browser for tests: on Linux x64 the one that comes inside an npm package, with the system
 * libraries that it brings, so that nothing need be installed; elsewhere an installed Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const options =
    process.platform !== 'linux' || process.arch !== 'x64'
      ? { channel: 'chrome', args: FLAGS }
      : await packagedOptions();
  // A browser may die as it starts on a machine that is busy: that says nothing of what is tested.
  return chromium.launch(options).catch(() => chromium.launch(options));
}

async function packagedOptions(): Promise<LaunchOptions> {
  return {
    executablePath: await packagedChromium(),
    args: FLAGS,
    env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES },
  };
}

/** Where the package unpacks the libraries of the system that it was built for. */
const LIBRARIES = join(tmpdir(), 'al2023', 'lib');

/**
 * The package unpacks these libraries only where it believes to run on that system; it looks when it is
 * loaded.
 */
async function packagedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
