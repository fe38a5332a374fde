import { rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const held = new Set<string>();

/**
 * Keeps a folder for this process until it ends: two sites that write the same state would spoil it. Throws
 * where another process that still runs has it.
 */
export async function lockFolder(folder: string): Promise<void> {
  const path = join(folder, 'process');
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && isRunning(holder))
    throw new Error(`The site already runs with this data, as process ${String(holder)}.`);
  await writeFile(path, String(process.pid));
  if (held.size === 0) process.once('exit', () => held.forEach((one) => rmSync(one, { force: true })));
  held.add(path);
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
