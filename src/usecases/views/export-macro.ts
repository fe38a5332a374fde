import type { AdfDocument } from '../../report/adf/adf';
import { macroDocument } from '../../report/macro-document';
import type { Locale } from '../../words/locales';
import type { Caller, Ports } from '../ports/ports';
import { visibleResult } from '../access/visible-result';

/** The document that replaces the macro in an export, as the exporting person may see it. */
export const exportMacro =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    { projectId, locale }: { readonly projectId: string; readonly locale: Locale },
    caller: Caller,
  ): Promise<AdfDocument> => {
    const visible = await visibleResult(ports)(projectId, { as: 'user', caller });
    return macroDocument(visible?.result ?? null, locale);
  };
