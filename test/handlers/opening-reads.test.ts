import { CLIENT, failureOf, LEAD, openSite, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
  await opened.page('showProject', {});
  await opened.site.forge.drain();
});
afterAll(() => opened.site.close());

const SURFACES = {
  'the project page': async (as: string) => {
    const committees = await opened.page('showCommittee', {}, as);
    return failureOf<unknown>(committees) === null ? opened.page('showProject', {}, as) : committees;
  },
  'the gadget': (as: string) => opened.gadget(as),
  'the panel of an issue': (as: string) => opened.panel('showIssue', 'PORT-12', {}, as),
};

describe.each([
  ['who sees every issue', LEAD],
  ['from whom an issue is hidden', CLIENT],
])('for somebody %s', (_, as) => {
  test.each(Object.entries(SURFACES))(
    '%s opens with what is stored, in at most three reads',
    async (__, open) => {
      // What is hidden from somebody is left out of figures once; from then on these are kept too.
      await open(as);
      opened.site.meter.reset();
      expect(failureOf<unknown>(await open(as))).toBeNull();
      const { kvs } = opened.site.meter.snapshot();
      const calls = Object.entries(kvs).map(([operation, counts]) => ({ operation, ...counts }));
      expect(calls.filter(({ operation }) => !/get$/.test(operation))).toEqual([]);
      expect(calls.reduce((sum, one) => sum + one.calls, 0)).toBeLessThanOrEqual(3);
      expect(calls.reduce((sum, { readBytes }) => sum + readBytes, 0)).toBeGreaterThan(1024);
    },
  );
});
