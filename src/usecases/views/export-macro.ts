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

/** The document that replaces the macro in an export, as the exporting person may see it. */
export const exportMacro =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async ({ macro, projectId, locale }: MacroExport, caller: Caller): Promise<AdfDocument> => {
    const visible = await visibleResult(ports)(projectId, { as: 'user', caller });
    return MACRO_DOCUMENTS[macro](visible?.result ?? null, locale);
  };
