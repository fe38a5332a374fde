import type { ResultView } from '../../contract/views';
import type { ResultRecord } from '../../contract/stored/result-record';
import { nameOfSource } from '../../domain/plan/source-key';
import { issueOfRisk, issueOfSource, isUnseen, riskFor, sourceFor } from '../../domain/plan/unseen-issues';
import type { Onlooker } from './hidden-from';
import type { Ports } from '../ports/ports';
import { seenAmong } from './seen-issues';

/**
 * A result without the names of issues that its onlooker may not see: of what risks concern, and of sources
 * that are gone.
 */
export async function withSeenNames(
  ports: Pick<Ports, 'jira'>,
  onlooker: Onlooker,
  { doubts }: Pick<ResultRecord, 'doubts'>,
  result: ResultView,
): Promise<ResultView> {
  const { risks, goneSources, confidence } = result;
  const sources = goneSources.flatMap(({ source }) => issueOfSource(source) ?? []);
  const named = [...risks.open.flatMap((risk) => issueOfRisk(risk) ?? []), ...sources];
  if (named.length === 0) return result;
  const open = new Set(doubts?.openRoots ?? []);
  const sees = await seenAmong(ports, onlooker.as === 'app' ? [] : named, open);
  const gone = goneSources.map((one) => ({ ...one, source: sourceFor(one.source, sees) }));
  const names = gone.flatMap(({ source }) => (isUnseen(source) ? [] : [nameOfSource(source)]));
  return {
    ...result,
    risks: { ...risks, open: risks.open.map((risk) => riskFor(risk, sees)) },
    goneSources: gone,
    confidence: {
      ...confidence,
      findings: confidence.findings.map((finding) =>
        finding.rule === 'source-gone' ? { ...finding, names } : finding,
      ),
    },
  };
}
