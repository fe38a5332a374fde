import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const result = async () => {
  const shown = valueOf(await opened.page('showProject', {})).result;
  if (!shown) throw new Error('There is no result.');
  return shown;
};
const classify = async (outcomes: object) => {
  const before = valueOf(await opened.page('showSettings', {}));
  return opened.page('saveSettings', {
    before,
    settings: { ...before, outcomes: { ...before.outcomes, ...outcomes } },
  });
};

/** Issues of the project that Jira has as done. */
const over = () =>
  opened.site.export.issues.filter(({ key, fields }) => {
    const status = fields['status'] as { readonly statusCategory?: { readonly key?: string } };
    return key.startsWith('PORT-') && status.statusCategory?.key === 'done';
  }).length;

describe('resolutions and done statuses', () => {
  test('are listed with the issues that are over by them and with what their names propose', async () => {
    const { resolutions, statuses } = valueOf(await opened.page('listOutcomes', {}));
    expect(statuses.reduce((sum, { issues }) => sum + issues, 0)).toBe(over());
    expect(resolutions[0]).toMatchObject({ name: 'Terminé', proposed: 'delivered' });
    expect(resolutions.map(({ issues }) => issues)).toEqual(
      resolutions.map(({ issues }) => issues).toSorted((a, b) => b - a),
    );
    expect(resolutions.some(({ proposed }) => proposed === 'dropped')).toBe(true);
    expect(resolutions.every(({ id }) => id !== null)).toBe(true);
  });

  test('count as somebody classifies them, at once, and as before once that is taken back', async () => {
    const { resolutions } = valueOf(await opened.page('listOutcomes', {}));
    const [first] = resolutions;
    const before = await result();
    const dropped = [{ id: first?.id ?? null, name: 'Ancien nom', outcome: 'dropped' }];
    valueOf(await classify({ resolutions: dropped }));
    const after = await result();
    expect(after.effort.earned).toEqual({ known: true, value: 0 });
    expect(before.effort.earned.known && before.effort.earned.value).toBeGreaterThan(0);
    expect(valueOf(await opened.page('showSettings', {})).outcomes.resolutions).toEqual(dropped);
    valueOf(await classify({ resolutions: [] }));
    expect((await result()).effort).toEqual(before.effort);
  });

  test('that are no outcomes are not saved', async () => {
    expect(failureOf(await classify({ statuses: [{ id: '1', name: 'Fait', outcome: 'perhaps' }] }))).toBe(
      'invalid-request',
    );
  });
});
