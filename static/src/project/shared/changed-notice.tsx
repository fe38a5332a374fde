import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTexts } from './page-texts';

interface ChangedNoticeProps {
  readonly title: string;
  /** What somebody else changed; empty: both saved the same. */
  readonly lines: readonly string[];
  /** Goes on from what is stored now, with what was typed here or without. */
  readonly goOn: (keepTyped: boolean) => void;
  readonly children?: ReactNode;
}

/** What somebody else saved while a form was open, and the choice between that and what was typed in it. */
export function ChangedNotice({ title, lines, goOn, children }: ChangedNoticeProps) {
  const { risks: texts } = usePageTexts();
  if (lines.length === 0)
    return (
      <Notice appearance="warning" title={texts.savedAtOnce}>
        <p>{texts.savedAtOnceHelp}</p>
      </Notice>
    );
  const choice = (
    <>
      <Button onClick={() => goOn(true)}>{texts.keepMine}</Button>
      <Button onClick={() => goOn(false)}>{texts.takeTheirs}</Button>
    </>
  );
  return (
    <Notice appearance="warning" title={title} actions={choice}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
