/** Before all tests: unpacks the browser once, so that two workers never do it at the same time. */
export default async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}
