import { PORTS } from '../../src/handlers/composition-root';
import { openSite, type OpenedSite } from './opened-site';

const WEEK = 7 * 86_400_000;

let opened: OpenedSite;
afterEach(() => opened.site.close());

const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
/** As if the project had been held against Jira's a week ago. */
const aWeekLater = () =>
  opened.site.forge.within(async () => {
    const record = await PORTS.store.readSync(opened.projectId);
    if (record)
      await PORTS.store.writeSync(opened.projectId, {
        ...record,
        comparedAt: opened.site.clock.now() - WEEK,
      });
  });
const metaOf = async () => {
  const meta = await opened.site.forge.within(() => PORTS.store.readMeta(opened.projectId));
  if (!meta) throw new Error('the project was not read');
  return meta;
};
const fieldsAsked = () => opened.site.meter.snapshot().rest['jira getFields']?.calls ?? 0;

test('the field that starts are read from is asked once a week; where the site has got another one, all is read anew', async () => {
  opened = await openSite();
  const { startField, ...meta } = await metaOf();
  const other = { ...meta, startField: 'customfield_99999' };
  opened.site.meter.reset();
  await sweep();
  expect(fieldsAsked()).toBe(0);
  await opened.site.forge.within(() => PORTS.store.writeMeta(opened.projectId, other));
  await sweep();
  expect([fieldsAsked(), (await metaOf()).startField]).toEqual([0, other.startField]);
  await aWeekLater();
  await sweep();
  expect(fieldsAsked()).toBeGreaterThan(0);
  expect((await metaOf()).startField).toBe(startField);
});
