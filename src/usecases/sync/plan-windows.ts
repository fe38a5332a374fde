import type { Ports } from '../ports/ports';

/** Issues in a window: eight of Jira's pages, and half of another one. */
const WINDOW = 800;
/** Issues sampled for each window. */
const SAMPLES = 8;

/** A project to cut into windows. */
interface ProjectSize {
  /** The highest key given so far. */
  readonly highest: string;
  /** About how many issues it has. */
  readonly expected: number;
  /** Time zone in which Jira reads the app's queries: the site's, as the app has set none of its own. */
  readonly timeZone: string;
}

/**
 * Minutes of creation that cut a project into windows of about the same size, which can be read at once; Jira
 * gives the pages of one query only one after another. Minutes, not keys: a query that starts at a deleted
 * key finds nothing.
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
 * The windows between the cuts, the first and the last without limit: together they are the whole project.
 */
export const windowsOf = (
  cuts: readonly string[],
): readonly { readonly from: string | null; readonly before: string | null }[] =>
  [null, ...cuts].map((from, at) => ({ from, before: cuts[at] ?? null }));
