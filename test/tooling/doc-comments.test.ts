import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { REASONS } from '../../src/domain/reason';

const DOMAIN = 'src/domain';
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
const parsed = (name: string): ts.SourceFile =>
  ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2022, true);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join('\n');

/** Names of the functions that a statement exports. */
function functionsOf(node: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(node)) return [node.name?.text ?? ''];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

/** Calls that take a reason why there is no value. */
const GIVES_REASON = new Set(['unknown', 'noPercentiles', 'finite', 'ratioOf', 'none', 'miss']);

function reasonsIn(node: ts.Node): readonly string[] {
  const own =
    ts.isCallExpression(node) && GIVES_REASON.has(node.expression.getText())
      ? node.arguments
          .flatMap((argument) => textsIn(argument))
          .filter((text) => (REASONS as readonly string[]).includes(text))
      : [];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...reasonsIn(child)));
  return [...own, ...inner];
}

function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
  return [];
}

describe('what the domain exports says what it gives', () => {
  const files = sources(DOMAIN).map(parsed);

  test('every function has a doc comment', () => {
    const functions = files.flatMap(({ fileName, statements }) =>
      statements
        .filter(isExported)
        .flatMap((node) => functionsOf(node).map((name) => ({ at: `${fileName}: ${name}`, node }))),
    );
    expect(functions.length).toBeGreaterThan(150);
    expect(functions.filter(({ node }) => docOf(node) === '').map(({ at }) => at)).toEqual([]);
  });

  test('every reason why a file gives no value is named in a doc comment of the file', () => {
    const given = files.flatMap((file) => {
      const docs = file.statements.map(docOf).join('\n');
      return [...new Set(reasonsIn(file))].map((reason) => ({
        at: `${file.fileName}: ${reason}`,
        isNamed: docs.includes(`\`${reason}\``),
      }));
    });
    expect(given.length).toBeGreaterThan(50);
    expect(given.filter(({ isNamed }) => !isNamed).map(({ at }) => at)).toEqual([]);
  });
});

test('comments point to nothing that a reader of this repository does not have', () => {
  const elsewhere = [...sources('src'), ...sources('static/src')].filter((name) =>
    /\b(architecture|design|domain|formats|platform)\.md\b/.test(readFileSync(name, 'utf8')),
  );
  expect(elsewhere).toEqual([]);
});
