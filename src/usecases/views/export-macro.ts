import type { AdfDocument } from '../../report/adf/adf';
import { macroDocument } from '../../report/macro-document';
import type { Locale } from '../../words/locales';
import type { Caller, Needs } from '../ports/ports';
import { visibleResult } from '../access/visible-result';

/** What stands in place of the macro in an export, as the person who exports may see it. */
export const exportMacro =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    { projectId, locale }: { readonly projectId: string; readonly locale: Locale },
    caller: Caller,
  ): Promise<AdfDocument> => {
    const visible = await visibleResult(needs)(projectId, { as: 'user', caller });
    return macroDocument(visible?.result ?? null, locale);
  };
