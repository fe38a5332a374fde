import {
  draftOfDeliverable,
  rebasedDeliverable,
  requestOf,
} from '../../static/src/project/deliverables/deliverable-draft';
import { losesNothing, namesIn } from '../../static/src/project/settings/losses-of-import';
import { newDeliverable } from '../../src/usecases/commitments/save-deliverable';
import type { Deliverable } from '../../src/domain/plan/deliverable';

const OPENED: Deliverable = newDeliverable('L-01', {
  ...{
    name: 'Dossier',
    source: { issue: 'PORT-1', id: '10001' },
    earning: 'effort',
    phase: 'Conception',
    contractDate: null,
  },
});
const draftOf = (deliverable: Deliverable) => draftOfDeliverable(deliverable, 'fr-FR');

describe('a form of a deliverable that somebody else saved meanwhile', () => {
  test('keeps what was typed here, and shows theirs in the boxes that nobody touched', () => {
    const typed = { ...draftOf(OPENED), name: 'Dossier d’architecture' };
    const theirs = { ...OPENED, name: 'Autre', phase: 'Réalisation', criteria: ['Relu'] };
    const request = requestOf(rebasedDeliverable(typed, draftOf(OPENED), draftOf(theirs)));
    expect(request).toMatchObject({
      name: 'Dossier d’architecture',
      phase: 'Réalisation',
      criteria: ['Relu'],
    });
  });

  test.each([
    ['mine', { text: 'PORT-2' }, { issue: 'PORT-2' }],
    ['theirs', {}, { label: 'api' }],
  ])('has one source, %s, not half of each', (_, typed, source) => {
    const theirs = { ...OPENED, source: { label: 'api' } };
    const draft = { ...draftOf(OPENED), ...typed };
    expect(requestOf(rebasedDeliverable(draft, draftOf(OPENED), draftOf(theirs))).source).toEqual(source);
  });
});

describe('what an import would lose', () => {
  const part = (gone: readonly string[], changed: readonly string[]) =>
    ({ part: 'risks', kept: 2, given: 2, gone, changed }) as const;

  test.each([
    [[], [], true],
    [['x'], [], false],
    [[], ['x'], false],
  ] as const)('gone %j, changed %j: nothing is lost: %j', (gone, changed, nothing) => {
    expect(losesNothing({ revision: 1, parts: [part(gone, changed)] })).toBe(nothing);
  });

  test('is told by its first names, and how many more; of people by their number', () => {
    expect(namesIn('risks', ['a', 'b', 'c'], 2)).toEqual({ names: ['a', 'b'], more: 1 });
    expect(namesIn('people', ['a', 'b'])).toEqual({ names: [], more: 2 });
  });
});
