import { launchBrowser } from './launch-browser';

describe('the browser of the tests', () => {
  test('draws a page and runs its script', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(
        '<p id="words">…</p><script>document.getElementById("words").textContent = "prêt"</script>',
      );
      expect(await page.textContent('#words')).toBe('prêt');
      expect((await page.screenshot()).length).toBeGreaterThan(500);
    } finally {
      await browser.close();
    }
  });
});
