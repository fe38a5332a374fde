import { z } from 'zod';
import { Failure } from '../failure';
import { isAskingForConsent } from '../gateways/atlassian/consent';
import { MACRO_DOCUMENTS, macroOf } from '../report/macro-documents';
import type { AdfDocument } from '../report/adf/adf';
import { DEFAULT_LOCALE, localeOf } from '../words/locales';
import { exportMacro } from '../usecases/views/export-macro';
import { admitted } from './guarded';
import { isActive, licenceSchema } from './licence';
import { PORTS } from './composition-root';

/** A macro that was never configured, or not by this app's form, names no project. */
const configured = z
  .object({ projectId: z.string().min(1) })
  .nullish()
  .catch(null);

/**
 * Atlassian's documentation places configuration and viewer differently from page to page: both places are
 * read.
 */
const payloadSchema = z.object({
  context: z
    .object({
      locale: z.string().nullish(),
      moduleKey: z.string().nullish(),
      accountId: z.string().nullish(),
      extension: z
        .object({ config: configured, macro: z.object({ config: configured }).nullish() })
        .nullish(),
    })
    .nullish(),
  extensionPayload: z.object({ config: configured }).nullish(),
  config: configured,
});

const platformSchema = z.object({
  principal: z.object({ accountId: z.string() }).nullish(),
  license: licenceSchema,
});

/**
 * A macro in an exported page: what the exporting person may see. Nobody else sees anything of the project,
 * nor does a person who has not consented: an export cannot ask for consent.
 */
export async function macroExport(payload: unknown, platform?: unknown): Promise<AdfDocument> {
  const { context, extensionPayload, config } = payloadSchema.parse(payload);
  const projectId = (
    config ??
    extensionPayload?.config ??
    context?.extension?.config ??
    context?.extension?.macro?.config
  )?.projectId;
  const locale = localeOf(context?.locale ?? '', DEFAULT_LOCALE);
  const macro = macroOf(context?.moduleKey);
  const { principal, license } = platformSchema.safeParse(platform).data ?? {};
  const accountId = principal?.accountId ?? context?.accountId;
  if (projectId === undefined || !accountId || !isActive(license))
    return MACRO_DOCUMENTS[macro](null, locale);
  try {
    return await exportMacro(PORTS)(
      { macro, projectId, locale },
      await admitted('read', projectId, accountId),
    );
  } catch (error) {
    if (isAskingForConsent(error) || (error instanceof Failure && error.code === 'forbidden'))
      return MACRO_DOCUMENTS[macro](null, locale);
    throw error;
  }
}
