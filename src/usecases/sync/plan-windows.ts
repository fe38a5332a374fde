import type { Ports } from '../ports/ports';

/** Issues that a window should hold: eight of Jira's pages, and one that is half empty. */
const WINDOW = 800;
/** Issues looked at for each window. */
const SAMPLES = 8;

/** A project that is to be cut. */
interface ProjectSize {
  /** The highest key given so far. */
  readonly highest: string;
  /** About how many issues it has. */
  readonly expected: number;
  /** In which Jira reads the app's queries: the app has set none of its own, so the site's. */
  readonly timeZone: string;
}

/**
 * Minutes of creation that cut a project into windows of about as many issues each. Jira pages through one
 * query only one page after another, so that several are read at once. Cuts are moments and not keys: a query
 * for the keys after one that was deleted meanwhile is answered with nothing, as if nothing were there.
 */
export async function planWindows(
  ports: Pick<Ports, 'jira'>,
  { highest, expected, timeZone }: ProjectSize,
): Promise<readonly string[]> {
  const windows = Math.ceil(expected / WINDOW);
  if (windows <= 1) return [];
  const sample = await ports.jira.sampleCreation('app', highest, windows * SAMPLES, timeZone);
  const cuts = Array.from(
    { length: windows - 1 },
    (_, at) => sample[Math.floor(((at + 1) * sample.length) / windows)],
  );
  return [...new Set(cuts.filter((cut) => cut !== undefined))];
}

/**
 * The windows that the cuts make, the first and the last without limit: together they are the whole project.
 */
export const windowsOf = (
  cuts: readonly string[],
): readonly { readonly from: string | null; readonly before: string | null }[] =>
  [null, ...cuts].map((from, at) => ({ from, before: cuts[at] ?? null }));
