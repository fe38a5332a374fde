import kvs from '@forge/kvs';
import { deleteDocument, readDocument, writeDocument } from '../../src/gateways/store/documents';
import { SCHEMA } from '../../src/gateways/store/values';
import { trial } from '../host-tests/forge/trial';
import { incompressible } from './incompressible';

/** Lengths about those at which a document takes another value, or the platform another call. */
const LENGTHS = [0, 1, 130_000, 140_000, 180_000, 260_000, 280_000, 2_800_000, 4_000_000];

describe('a document', () => {
  test.each(LENGTHS)('of %i incompressible characters comes back as it was written', async (length) => {
    const { inApp, forge } = await trial();
    const text = incompressible(length);
    expect(
      await inApp(async () => {
        await writeDocument('one', { text });
        return (await readDocument<{ text: string }>('one'))?.text === text;
      }),
    ).toBe(true);
    expect(forge.errors).toEqual([]);
  });

  test('is not written again where it says the same', async () => {
    const { inApp, meter } = await trial();
    await inApp(() => writeDocument('one', { some: 'words' }));
    meter.reset();
    await inApp(() => writeDocument('one', { some: 'words' }));
    expect(Object.values(meter.snapshot().kvs).reduce((sum, { writtenBytes }) => sum + writtenBytes, 0)).toBe(
      0,
    );
  });

  test('leaves nothing behind, shorter or deleted', async () => {
    const { inApp } = await trial();
    const keys = async (): Promise<readonly string[]> =>
      (await kvs.query().limit(100).getMany()).results.map(({ key }) => key);
    const left = await inApp(async () => {
      await writeDocument('one', incompressible(900_000));
      await writeDocument('one', 'short');
      const afterShorter = await keys();
      await deleteDocument('one');
      return [afterShorter, await keys()];
    });
    expect(left).toEqual([['one'], []]);
  });

  test('of a later version of the app is neither read nor overwritten, and that is said', async () => {
    const { inApp } = await trial();
    const later = { schema: SCHEMA + 1, stamp: 'x', parts: 0, body: 'what nobody here knows' };
    await inApp(() => kvs.set('one', later));
    await expect(inApp(() => readDocument('one'))).rejects.toThrow('newer-data');
    await expect(inApp(() => writeDocument('one', 'ours'))).rejects.toThrow('newer-data');
    expect(await inApp(() => kvs.get('one'))).toEqual(later);
  });
});
