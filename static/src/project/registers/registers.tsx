import { REGISTER_KINDS } from '../../../../src/domain/register/registers';
import { Navigation } from '../../ui/navigation';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RegisterScreen } from './register-screen';

/** What people enter for the project, one register at a time; the address keeps which. */
export function Registers() {
  const { registers: texts } = usePageTexts();
  const { route, go } = usePage();
  const kind = route.register ?? REGISTER_KINDS[0];
  return (
    <>
      <Navigation
        label={texts.choose}
        current={kind}
        items={REGISTER_KINDS.map((id) => ({ id, label: texts.kinds[id].title }))}
        go={(register) => go({ page: 'registers', deliverable: null, register })}
      />
      <RegisterScreen key={kind} kind={kind} />
    </>
  );
}
