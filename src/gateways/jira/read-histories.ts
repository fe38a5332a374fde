import { z } from 'zod';
import { ask, type Actor } from '../atlassian/ask';
import { historyFields, type ReadOptions } from './issue-facts';
import { historySchema, type JiraHistory } from './issue-schema';

/** Most issues that a call takes, and most changes in its answer. */
const ISSUES = 1_000;
const CHANGES = 10_000;

const changelogAnswer = z.object({
  issueChangeLogs: z
    .array(z.object({ issueId: z.coerce.string(), changeHistories: z.array(historySchema).nullish() }))
    .nullish(),
  nextPageToken: z.string().nullish(),
});

/** Every change of the tracked fields of issues, by issue id. */
export async function readHistories(
  as: Actor,
  ids: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly JiraHistory[]>> {
  const histories = new Map<string, JiraHistory[]>();
  const parts = Array.from({ length: Math.ceil(ids.length / ISSUES) }, (_, part) =>
    ids.slice(part * ISSUES, (part + 1) * ISSUES),
  );
  const asked = parts.flatMap((part) => historyFields(options).map((fieldIds) => ({ part, fieldIds })));
  await Promise.all(asked.map(({ part, fieldIds }) => readPart(as, part, fieldIds, histories)));
  return histories;
}

async function readPart(
  as: Actor,
  issueIdsOrKeys: readonly string[],
  fieldIds: readonly string[],
  histories: Map<string, JiraHistory[]>,
): Promise<void> {
  let token: string | null = null;
  do {
    const body: object = {
      issueIdsOrKeys,
      fieldIds,
      maxResults: CHANGES,
      ...(token === null ? {} : { nextPageToken: token }),
    };
    const answer: z.infer<typeof changelogAnswer> = await ask(
      'readChangelogs',
      { as, body },
      changelogAnswer,
    );
    for (const { issueId, changeHistories } of answer.issueChangeLogs ?? []) {
      const known = histories.get(issueId) ?? [];
      known.push(...(changeHistories ?? []));
      histories.set(issueId, known);
    }
    token = answer.nextPageToken ?? null;
  } while (token !== null);
}
