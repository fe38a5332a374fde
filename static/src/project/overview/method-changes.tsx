import { changesSince } from '../../../../src/report/changes-since';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/** What changed in the method since the last committee page; nothing where it is the same (promise D5). */
export function MethodChanges({ before }: { readonly before: string }) {
  const words = useReportWords();
  const { methodChanged: texts } = usePageTexts();
  const { view } = usePage();
  const now = view.result?.methodVersion ?? before;
  if (now === before) return null;
  return (
    <Notice appearance="information" title={texts.title(before, now)}>
      <p>{texts.help}</p>
      <Disclosure summary={texts.what(now)}>
        <ul>
          {changesSince(before, words).map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
