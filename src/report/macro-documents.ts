import type { Locale } from '../words/locales';
import type { AdfDocument } from './adf/adf';
import { macroDocument, type MacroSource } from './macro-document';

/** What an export of a page holds in place of a macro; without a result: that nothing may be shown. */
type MacroDocument = (result: MacroSource | null, locale: Locale) => AdfDocument;

/** The documents of the macros, by the keys of their modules in the manifest. */
export const MACRO_DOCUMENTS = {
  'project-macro': macroDocument,
} as const satisfies Readonly<Record<string, MacroDocument>>;

export type MacroKey = keyof typeof MACRO_DOCUMENTS;

const isMacro = (key: string): key is MacroKey => Object.hasOwn(MACRO_DOCUMENTS, key);

/** The macro of a key; where the platform names none that is known, the one of a project. */
export const macroOf = (moduleKey: string | null | undefined): MacroKey =>
  typeof moduleKey === 'string' && isMacro(moduleKey) ? moduleKey : 'project-macro';
