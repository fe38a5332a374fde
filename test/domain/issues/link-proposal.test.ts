import { proposedOrder } from '../../../src/domain/issues/link-proposal';
import type { LinkOrder } from '../../../src/domain/plan/link-meaning';

const TYPES: readonly (readonly [name: string, outward: string, inward: string, order: LinkOrder | null])[] =
  [
    // English, as marketplace apps and sites name them.
    ['Dependency', 'depends on', 'is depended on by', 'to-first'],
    ['Dependent', 'is depended on by', 'depends on', 'from-first'],
    ['Gantt End to Start', 'has to be done before', 'has to be done after', 'from-first'],
    ['Finish to start', 'precedes', 'follows', 'from-first'],
    ['Predecessor', 'is predecessor of', 'is successor of', 'from-first'],
    ['Requires', 'requires', 'is required by', 'to-first'],
    ['Blocked', 'IS BLOCKED BY', 'Blocks', 'to-first'],
    // French.
    ['Blocage', 'bloque', 'est bloqué par', 'from-first'],
    ['Dépendance', 'dépend de', 'est une dépendance de', 'to-first'],
    ['Précédence', 'précède', 'suit', 'from-first'],
    ['Prérequis', 'est un prérequis de', 'nécessite', 'from-first'],
    // German.
    ['Blockiert', 'blockiert', 'wird blockiert durch', 'from-first'],
    ['Abhängigkeit', 'hängt ab von', 'ist Voraussetzung für', 'to-first'],
    ['Nachfolger', 'folgt auf', 'ist Vorgänger von', 'to-first'],
    // Spanish.
    ['Bloqueo', 'bloquea', 'está bloqueada por', 'from-first'],
    ['Dependencia', 'depende de', 'es requerida por', 'to-first'],
    // What Jira brings along.
    ['Relates', 'relates to', 'relates to', 'none'],
    ['Cloners', 'clones', 'is cloned by', 'none'],
    ['Duplicate', 'duplicates', 'is duplicated by', 'none'],
    ['Problem/Incident', 'causes', 'is caused by', 'none'],
    ['Relation', 'est lié à', 'est lié à', 'none'],
    ['Verknüpfung', 'bezieht sich auf', 'bezieht sich auf', 'none'],
    // Orders that are not finish-to-start, and names that say nothing.
    ['Gantt Start to Start', 'has to be started together with', 'has to be started together with', null],
    ['Gantt End to End', 'has to be finished together with', 'has to be finished together with', null],
    ['Sequência', 'vem antes', 'vem depois', null],
    ['依存', '依存する', '依存される', null],
  ];

test.each(TYPES)('%s (%s, %s) is proposed as %s', (name, outward, inward, order) => {
  expect(proposedOrder({ id: '1', name, outward, inward })).toBe(order);
});

test('a type read from its other end is proposed the other way round', () => {
  const turned: Readonly<Record<LinkOrder, LinkOrder>> = {
    'from-first': 'to-first',
    'to-first': 'from-first',
    none: 'none',
  };
  for (const [name, outward, inward, order] of TYPES) {
    const other = proposedOrder({ id: '1', name, outward: inward, inward: outward });
    expect([name, other]).toEqual([name, order && turned[order]]);
  }
});
