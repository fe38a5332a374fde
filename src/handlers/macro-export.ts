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

/** A macro that was never configured, or not by this app's own form, names no project. */
const configured = z
  .object({ projectId: z.string().min(1) })
  .nullish()
  .catch(null);

/**
 * Where the platform puts the macro's configuration and the viewer is not documented alike everywhere: both
 * places are read.
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
 * A macro in an exported page: what the person who exports may see; nothing of the project for
 * anybody else, nor where that person has not let the app look on their behalf: nobody can be asked for it in
 * an export.
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
