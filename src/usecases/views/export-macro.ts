import type { AdfDocument } from '../../report/adf/adf';
import { MACRO_DOCUMENTS, type MacroKey } from '../../report/macro-documents';
import type { Locale } from '../../words/locales';
import type { Caller, Ports } from '../ports/ports';
import { visibleResult } from '../access/visible-result';

interface MacroExport {
  readonly macro: MacroKey;
  readonly projectId: string;
  readonly locale: Locale;
}

/** What an export holds in place of a macro, as the person who exports may see it. */
export const exportMacro =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async ({ macro, projectId, locale }: MacroExport, caller: Caller): Promise<AdfDocument> => {
    const visible = await visibleResult(ports)(projectId, { as: 'user', caller });
    return MACRO_DOCUMENTS[macro](visible?.result ?? null, locale);
  };
