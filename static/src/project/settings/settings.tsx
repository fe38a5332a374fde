import { useCallback } from 'react';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Exchange } from './exchange';
import { SettingsForm } from './settings-form';

/** The settings of the project, and export and import of all that Jalon stores of it. */
export function Settings() {
  const { texts } = useLanguage();
  const { settings } = usePageTexts();
  const { projectId, reload: reloadProject } = usePage();
  const load = useCallback(() => callPage('showSettings', { projectId }), [projectId]);
  const loadSite = useCallback(() => callPage('showSiteSettings', { projectId }), [projectId]);
  const site = useReply(loadSite);
  const { value, failure, reload, replace } = useReply(load);
  const imported = () => {
    reload();
    reloadProject();
  };
  return (
    <div className="stack">
      <h2>{settings.title}</h2>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {site.failure && <FailureNotice failure={site.failure} retry={site.reload} />}
      {!value && !failure && (
        <SkeletonGroup label={texts.common.loading} heights={['80px', '160px', '160px', '120px']} />
      )}
      {value && site.value && (
        <SettingsForm
          key={JSON.stringify(value)}
          settings={value}
          site={site.value}
          saved={(settingsSaved) => {
            replace(settingsSaved);
            reloadProject();
          }}
        />
      )}
      <Exchange imported={imported} />
    </div>
  );
}
