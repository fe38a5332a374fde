import type { AdfNode } from '../../../host/confluence/adf/adf-node';
import { adfFaultOf } from '../../../host/confluence/adf/adf-fault';
import { withLocalIds } from '../../../host/confluence/adf/with-local-ids';
import { adfErrors } from '../../../adf-schema';
import { EVERY_NODE, paragraph, text } from './every-node';

const errors = adfErrors();
const doc = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });

describe('the check of ADF documents', () => {
  test('accepts every node that the site draws, as it is sent and as it is stored', () => {
    for (const document of [EVERY_NODE, withLocalIds(EVERY_NODE, 'seed')]) {
      expect(adfFaultOf(document)).toBeNull();
      expect(errors(document)).toEqual([]);
    }
  });

  test.each([
    ['no object', 'doc', /not an object/],
    ['another version', { ...doc(), version: 2 }, /version/],
    [
      'a text outside a block',
      doc({ type: 'text', text: 'x' }),
      /doc\.content\[0\].*text may not stand in doc/,
    ],
    ['an empty text', doc(paragraph({ type: 'text', text: '' })), /must have words/],
    ['an unknown node', doc({ type: 'marquee' }), /marquee/],
    ['an unknown attribute', doc({ type: 'rule', attrs: { width: 3 } }), /width/],
    ['an empty panel', doc({ type: 'panel', attrs: { panelType: 'info' }, content: [] }), /too little/],
    [
      'a panel of no kind',
      doc({ type: 'panel', attrs: { panelType: 'loud' }, content: [paragraph()] }),
      /panelType/,
    ],
    [
      'a table in a cell',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'table', content: [] }] }] },
        ],
      }),
      /table may not stand in tableCell/,
    ],
    ['a heading of level 7', doc({ type: 'heading', attrs: { level: 7 } }), /level/],
    ['code in bold', doc(paragraph(text('x', { type: 'code' }, { type: 'strong' }))), /strong/],
    [
      'a status of an odd colour',
      doc(paragraph({ type: 'status', attrs: { text: 'x', color: 'pink' } })),
      /colour/,
    ],
    [
      'a file without its collection',
      doc({
        type: 'mediaSingle',
        attrs: { layout: 'center' },
        content: [{ type: 'media', attrs: { type: 'file', id: 'x' } }],
      }),
      /collection/,
    ],
    [
      'a task without state',
      doc({
        type: 'taskList',
        attrs: { localId: 'x' },
        content: [{ type: 'taskItem', attrs: { localId: 'y' } }],
      }),
      /state/,
    ],
  ])('refuses %s, saying where', (_, document, reason) => {
    expect(adfFaultOf(document)).toMatch(reason);
    expect(errors(document)).not.toEqual([]);
  });

  test('never accepts what Atlassian’s schema refuses, whichever node is damaged', () => {
    const accepted = pathsOf(EVERY_NODE)
      .flatMap((path) =>
        DAMAGES.map((damage, number) => ({
          place: `${path.join('.')} damaged by ${number}`,
          damaged: damagedAt(EVERY_NODE, path, damage),
        })),
      )
      .filter(({ damaged }) => adfFaultOf(damaged) === null);
    expect(accepted.length).toBeGreaterThan(10);
    expect(accepted.filter(({ damaged }) => errors(damaged).length > 0).map(({ place }) => place)).toEqual(
      [],
    );
  });
});

type Damage = (node: AdfNode) => unknown;

const DAMAGES: readonly Damage[] = [
  (node) => ({ ...node, type: 'paragraph' }),
  (node) => ({ ...node, type: 'unknown' }),
  (node) => ({ ...node, content: [] }),
  (node) => ({ ...node, attrs: {} }),
  (node) => ({ ...node, attrs: { ...node.attrs, extra: 1 } }),
  (node) => ({ ...node, marks: [{ type: 'strong' }] }),
  (node) => ({ ...node, content: [...(node.content ?? []), ...(node.content ?? []), { type: 'rule' }] }),
  (node) => without(node, 'content'),
  (node) => without(node, 'attrs'),
];

function without(node: AdfNode, name: string): unknown {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

/** Path of every node under the document. */
function pathsOf(node: AdfNode): readonly (readonly number[])[] {
  return (node.content ?? []).flatMap((child, index) => [
    [index],
    ...pathsOf(child).map((path) => [index, ...path]),
  ]);
}

/** The document with the node of a path damaged. */
function damagedAt(node: AdfNode, path: readonly number[], damage: Damage): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return damage(node);
  return {
    ...node,
    content: (node.content ?? []).map((child, index) =>
      index === step ? damagedAt(child, rest, damage) : child,
    ),
  };
}
