import type { ImportPreview, ReplacedPart } from '../../../../src/contract/import-preview';
import { isTouched, namesIn } from './losses-of-import';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface ImportLossesProps {
  readonly preview: ImportPreview;
  /** Somebody has saved since the person saw what the file replaces. */
  readonly again: boolean;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What the file would replace, and what of it the file does not hold; the person confirms it or not. */
export function ImportLosses({ preview, again, busy, confirm, cancel }: ImportLossesProps) {
  const { settings: texts } = usePageTexts();
  const choice = (
    <>
      <Button busy={busy} onClick={confirm}>
        {texts.replaceAll}
      </Button>
      <Button appearance="subtle" onClick={cancel}>
        {texts.keepAll}
      </Button>
    </>
  );
  return (
    <Notice appearance="warning" title={again ? texts.replacesChanged : texts.replaces} actions={choice}>
      <ul>
        {preview.parts.filter(isTouched).map((part) => (
          <PartLost key={part.part} part={part} />
        ))}
      </ul>
      <p>{texts.replacesHelp}</p>
    </Notice>
  );
}

function PartLost({ part: { part, kept, given, gone, changed } }: { readonly part: ReplacedPart }) {
  const { settings: texts } = usePageTexts();
  const { format } = usePage();
  const listed = (names: readonly string[]): string => {
    const shown = namesIn(part, names);
    return [
      ...shown.names,
      ...(shown.more > 0 ? [texts.moreOf(shown.more, format.count(shown.more))] : []),
    ].join(', ');
  };
  return (
    <li>
      {texts.replacedPart(texts.parts[part], format.count(kept), format.count(given))}
      {gone.length > 0 && <> {texts.notInFile(listed(gone))}</>}
      {changed.length > 0 && <> {texts.otherInFile(listed(changed))}</>}
    </li>
  );
}
