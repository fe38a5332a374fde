import { access, constants, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { causeOf } from './report-options';

/** Content by path below the folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The file by which a former report is known. */
const MARK = 'indicators.json';

/**
 * Throws where a report could not be written to the folder, or would replace something else than a former
 * report.
 */
export async function checkWritable(out: string): Promise<void> {
  const folder = resolve(out);
  const entries = await entriesOf(folder);
  const isReport = entries.includes(MARK) || (await everyEntryIsReport(folder, entries));
  if (entries.length > 0 && !isReport)
    throw causeOf(`--out ${out}: the folder holds something else than a report; choose another one.`);
  await mkdir(dirname(folder), { recursive: true }).catch((error: unknown) => {
    throw unwritable(out, error);
  });
  await access(dirname(folder), constants.W_OK).catch((error: unknown) => {
    throw unwritable(out, error);
  });
}

/** Writes all files or none: into a folder beside it, which then takes its place. */
export async function writeFolder(out: string, files: Files): Promise<void> {
  const folder = resolve(out);
  const fresh = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  try {
    await mkdir(fresh);
    for (const [path, content] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), content);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw unwritable(out, error);
  }
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw causeOf(`--out ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  });
}

async function everyEntryIsReport(folder: string, entries: readonly string[]): Promise<boolean> {
  const marked = await Promise.all(
    entries.map((entry) =>
      access(join(folder, entry, MARK)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return marked.every(Boolean);
}

const isMissing = (error: unknown) => (error as { readonly code?: unknown }).code === 'ENOENT';

const unwritable = (out: string, error: unknown) =>
  causeOf(`--out ${out}: cannot be written (${error instanceof Error ? error.message : String(error)}).`);
