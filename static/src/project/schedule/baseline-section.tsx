import { FigureList } from '../../figures/figure-list';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { CaptureForm } from './capture-form';

/** The original baseline and the one in force, and the form that captures another. */
export function BaselineSection({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { view, basis, format } = usePage();
  const { baselineOriginal } = result.finish;
  const none = !baselineOriginal.known && baselineOriginal.because === 'no-baseline';
  const may = view.capabilities.manageDeliverables && result.deliverables.length > 0;
  return (
    <section className="page-section">
      <h2>{texts.baseline}</h2>
      {none ? (
        <Notice appearance="information" title={texts.baselineNone}>
          <p>{texts.baselineWhy}</p>
        </Notice>
      ) : (
        <FigureList
          measured={result}
          basis={basis}
          ids={['finish.original', 'finish.current', 'BAC']}
          format={format}
          statusDate={result.statusDate}
          findings={result.confidence.findings}
        />
      )}
      {may && none && <CaptureForm />}
      {may && !none && (
        <Disclosure summary={texts.mayCapture}>
          <div className="stack-small">
            <p className="subtle">{texts.baselineAgain}</p>
            <CaptureForm />
          </div>
        </Disclosure>
      )}
    </section>
  );
}
