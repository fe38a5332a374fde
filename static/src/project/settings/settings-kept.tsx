import { Notice } from '../../ui/notice';
import { usePageTexts } from '../shared/page-texts';

/** What the address of the settings shows to those who may not change them. */
export function SettingsKept() {
  const { settings: texts } = usePageTexts();
  return (
    <>
      <h2>{texts.title}</h2>
      <Notice appearance="information" title={texts.kept}>
        <p>{texts.keptHelp}</p>
      </Notice>
    </>
  );
}
