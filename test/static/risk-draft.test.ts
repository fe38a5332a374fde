import type { RiskEntry } from '../../src/contract/risks';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { changedParts, rebased } from '../../static/src/form/rebased';
import { checkedRisk, draftOfRisk } from '../../static/src/project/risks/risk-draft';

const STORED: RiskEntry = {
  ...{
    title: 'Flux tardifs',
    probability: 1 / 3,
    impactDays: 12.5,
    impactMoney: 18_000_50,
    status: 'open',
    owner: 'p1',
  },
  ...{ response: 'Relancer', due: dayFrom(20_500), concerns: { deliverable: 'L-07' } },
};
const units = (tag: string, seeCosts = true) => ({ currency: 'EUR', tag, seeCosts });

describe('the form of a risk', () => {
  test.each(['fr-FR', 'en-US'])('leaves a risk unchanged whose boxes nobody touched (%s)', (tag) => {
    expect(checkedRisk(draftOfRisk(STORED, units(tag)), STORED, units(tag))).toEqual({
      ok: true,
      entry: STORED,
    });
  });

  test('sends no money where the person may not see it, and asks for none', () => {
    const unseen = { ...STORED, impactMoney: null };
    const draft = draftOfRisk(unseen, units('fr-FR', false));
    expect(checkedRisk(draft, unseen, units('fr-FR', false))).toEqual({ ok: true, entry: unseen });
  });

  test.each([
    [
      'reads numbers as people write them',
      { probability: '40 %', impactMoney: '1 250,50' },
      { probability: 0.4, impactMoney: 125_050 },
    ],
    ['reads an empty cost as one that nobody knows', { impactMoney: ' ' }, { impactMoney: null }],
    ['reads an issue key', { concerns: 'issue', issue: ' port-12 ' }, { concerns: { issue: 'PORT-12' } }],
    ['reads a milestone', { concerns: 'milestone:J-1' }, { concerns: { milestone: 'J-1' } }],
    [
      'reads empty boxes as nothing',
      { response: ' ', due: '', concerns: '' },
      { response: null, due: null, concerns: null },
    ],
  ])('%s', (_, typed, said) => {
    expect(checkedRisk({ ...draftOfRisk(STORED, units('fr-FR')), ...typed }, STORED, units('fr-FR'))).toEqual(
      {
        ok: true,
        entry: { ...STORED, ...said },
      },
    );
  });

  test.each([
    ['no title', { title: ' ' }, 'title'],
    ['no probability', { probability: '' }, 'probability'],
    ['a probability above all', { probability: '101' }, 'probability'],
    ['a negative delay', { impactDays: '-1' }, 'impactDays'],
    ['an unsaid delay', { impactDays: '' }, 'impactDays'],
    ['part of a cent', { impactMoney: '1,005' }, 'impactMoney'],
    ['a name that nobody was chosen for', { owner: '' }, 'owner'],
    ['an issue without its key', { concerns: 'issue', issue: 'portail' }, 'issue'],
  ])('is not saved with %s', (_, typed, field) => {
    const checked = checkedRisk({ ...draftOfRisk(STORED, units('fr-FR')), ...typed }, STORED, units('fr-FR'));
    expect(checked).toEqual({ ok: false, errors: { [field]: true } });
  });

  test('after somebody else saved keeps what was typed, and takes the rest from them', () => {
    const now = { ...STORED, response: 'Relancer chaque semaine', impactDays: 20 };
    const opened = draftOfRisk(STORED, units('fr-FR'));
    const typed = { ...opened, probability: '55', impactDays: '15' };
    expect(changedParts(STORED, now)).toEqual(['impactDays', 'response']);
    const merged = rebased(typed, opened, draftOfRisk(now, units('fr-FR')));
    expect(checkedRisk(merged, now, units('fr-FR'))).toEqual({
      ok: true,
      entry: { ...now, probability: 0.55, impactDays: 15 },
    });
  });
});
