import { useMemo } from 'react';
import { viewerWith } from '../../../../src/domain/access/viewer';
import type { RegisterKind } from '../../../../src/domain/register/registers';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { seenRegister, type SeenRegister } from './seen-register';

/**
 * A register by what the person may see and do of it; amounts are in the currency that it was listed with.
 */
export function useRegister(kind: RegisterKind, listed: string | undefined): SeenRegister {
  const { words } = useLanguage();
  const { registers: texts } = usePageTexts();
  const { capabilities, result } = usePage().view;
  const currency = listed ?? result?.currency ?? 'EUR';
  const { tag } = words.format;
  const named = texts.kinds[kind];
  return useMemo(
    () => ({ ...seenRegister(kind, viewerWith(capabilities)), words: named, units: { currency, tag } }),
    [kind, capabilities, named, currency, tag],
  );
}
