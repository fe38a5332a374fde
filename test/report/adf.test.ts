import { doc, type AdfNode } from '../../src/report/adf/adf';
import { bulletList, expand, heading, panel, paragraph } from '../../src/report/adf/block';
import { date, em, emoji, HARD_BREAK, link, status, strong } from '../../src/report/adf/inline';
import { mediaSingle } from '../../src/report/adf/media';
import { headedTable, table } from '../../src/report/adf/table';
import { adfErrors } from '../adf-schema';
import { day } from './sample-day';
import { decisionList, layoutSection, RULE, taskList } from './adf-parts';

const inlines = [
  strong('a'),
  em('b'),
  link('c', 'https://example.org'),
  status('d', 'green'),
  date(day('2026-03-14')),
  HARD_BREAK,
];

const PIECES: readonly (readonly [string, AdfNode])[] = [
  ['a paragraph with all kinds of content', paragraph(...inlines, emoji(':sunny:', '☀️', '2600'), 'text')],
  ['an empty paragraph', paragraph('')],
  ['a heading', heading(2, 'Budget')],
  ['a panel with a list', panel('info', paragraph('a'), bulletList(['b'], [strong('c')]))],
  [
    'an expand with a table',
    expand('more', table([{ head: 'a', width: 100 }], [['b'], [['c', HARD_BREAK]]])),
  ],
  [
    'a table with heads in the first column',
    headedTable([], [[['a', 'b'] as const, ['c', date(day('2026-03-14'))] as const]]),
  ],
  ['decisions', decisionList('decisions', ['Go'], ['No go'])],
  ['tasks', taskList('tasks', ['Write'], ['Read'])],
  [
    'columns',
    layoutSection({ width: 50, content: [paragraph('a')] }, { width: 50, content: [paragraph('b')] }),
  ],
  ['a rule', RULE],
  [
    'an image',
    mediaSingle({ id: 'file', collection: 'contentId-1', width: 10, height: 10 }, 'alt', 'caption'),
  ],
];

describe('a piece of ADF is valid', () => {
  const errors = adfErrors();
  test.each(PIECES)('%s', (_, node) => expect(errors(doc(node))).toEqual([]));
});

test('an empty text is left out, for ADF forbids it', () =>
  expect(paragraph('', 'a')).toEqual(paragraph('a')));
