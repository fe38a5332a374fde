import { LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { CALLS_OF_USE, viewsOf } from './views-of';

let opened: OpenedSite;
let views: Readonly<Record<string, string>>;
beforeAll(async () => {
  opened = await openSite();
  valueOf(await opened.page('takeSnapshot', { note: 'Kept' }));
  views = await viewsOf(opened, LEAD);
});
afterAll(() => opened.site.close());

describe('what the laws of hidden issues and of money compare', () => {
  test.each(CALLS_OF_USE.map(({ module, call }) => `${module} ${call}`))(
    'has answers of %s that somebody who sees everything is given: a request that is refused compares nothing',
    (name) => {
      const answers = Object.entries(views).filter(([view]) => view.startsWith(`${name} `));
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.filter(([, text]) => !text.startsWith('{"ok":true'))).toEqual([]);
    },
  );
});
