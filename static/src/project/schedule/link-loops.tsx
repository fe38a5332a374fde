import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { IssuePages } from '../shared/issue-table';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

type Cycles = readonly (readonly string[])[];

/** At most so many loops are shown. */
const SHOWN = 3;

/** Blocking links that lead back to their first issue, with the issues on the way. */
export function LinkLoops({ cycles }: { readonly cycles: Cycles }) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  const rest = cycles.slice(SHOWN);
  return (
    <>
      <Notice appearance="warning" title={texts.loops(cycles.length, format.count(cycles.length))}>
        <p>{texts.loopsMend}</p>
      </Notice>
      <Loops cycles={cycles.slice(0, SHOWN)} from={1} />
      {rest.length > 0 && (
        <Disclosure summary={texts.moreLoops(rest.length, format.count(rest.length))}>
          <Loops cycles={rest} from={SHOWN + 1} />
        </Disclosure>
      )}
    </>
  );
}

function Loops({ cycles, from }: { readonly cycles: Cycles; readonly from: number }) {
  const { chain: texts } = usePageTexts().schedule;
  const { format } = usePage();
  return (
    <ol className="stack">
      {cycles.map((ids, index) => (
        <li key={index} className="stack-small">
          <h3>{texts.loop(format.count(from + index))}</h3>
          <IssuePages ids={ids} />
        </li>
      ))}
    </ol>
  );
}
