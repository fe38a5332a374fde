/** An element of Confluence's storage format; texts are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)|(<)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Storage format as a tree, or the reason why it is not well-formed. */
export function parseXhtml(text: string): { readonly root: Element } | { readonly fault: string } {
  const root: Element = { name: '#root', attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const [, data, closing, name, attributes, selfClosing, words, stray] of text.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (stray !== undefined) return { fault: 'Unexpected character <' };
    if (data !== undefined) parent.children.push(data);
    else if (words !== undefined) parent.children.push(decoded(words));
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (parent.name !== name)
        return { fault: `Unexpected close tag </${name}>; expected </${parent.name}>` };
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  return open.length === 1 ? { root } : { fault: `Unexpected end; expected </${open.at(-1)?.name ?? ''}>` };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name ?? '',
      decoded(double ?? single ?? ''),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ugrave: 'ù',
  ucirc: 'û',
  laquo: '«',
  raquo: '»',
  euro: '€',
  rarr: '→',
  larr: '←',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  Eacute: 'É',
  Agrave: 'À',
};

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (NAMED[name] ?? whole);
  });
}
