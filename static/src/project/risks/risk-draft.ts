import { isUnseen } from '../../../../src/domain/plan/unseen-issues';
import type { RiskEntry } from '../../../../src/contract/risks';
import { dayOf, isoOf } from '../../../../src/domain/calendar/day';
import { amountText, minorOf, numberOf, numberText, percentOf } from '../../form/entry';
import type { RiskStatus, RiskSubject } from '../../../../src/domain/plan/risk';

/** What the form of a risk holds. */
export interface RiskDraft {
  readonly title: string;
  readonly probability: string;
  readonly impactDays: string;
  readonly impactMoney: string;
  readonly status: RiskStatus;
  /** An account id; null: nobody; empty: a name was typed and nobody chosen. */
  readonly owner: string | null;
  readonly response: string;
  readonly due: string;
  /** `deliverable:L-07`, `milestone:J-1`, `issue`; empty: the project as a whole. */
  readonly concerns: string;
  /** The stored subject is an issue that the reader may not see: an empty box keeps it. */
  readonly isUnseen: boolean;
  readonly issue: string;
}

/**
 * How a form parses and formats: the project's currency, the person's language, and whether they see its
 * money.
 */
export interface RiskUnits {
  readonly currency: string;
  readonly tag: string;
  readonly seeCosts: boolean;
}

const NEW: RiskDraft = {
  title: '',
  probability: '',
  impactDays: '',
  impactMoney: '',
  status: 'open',
  owner: null,
  response: '',
  due: '',
  concerns: '',
  isUnseen: false,
  issue: '',
};

/** The form as it opens: empty for a new risk. */
export function draftOfRisk(
  entry: RiskEntry | null,
  { currency, tag }: Pick<RiskUnits, 'currency' | 'tag'>,
): RiskDraft {
  if (!entry) return NEW;
  const { title, probability, impactDays, impactMoney, status, owner, response, due, concerns } = entry;
  return {
    title,
    probability: numberText(probability * 100, tag),
    impactDays: numberText(impactDays, tag),
    impactMoney: impactMoney === null ? '' : amountText(impactMoney, currency, tag),
    status,
    owner,
    response: response ?? '',
    due: due === null ? '' : isoOf(due),
    ...subjectParts(concerns),
    isUnseen: concerns !== null && isUnseen(concerns),
  };
}

function subjectParts(concerns: RiskSubject | null): Pick<RiskDraft, 'concerns' | 'issue'> {
  if (!concerns) return { concerns: '', issue: '' };
  if ('issue' in concerns) return { concerns: 'issue', issue: concerns.issue };
  return {
    concerns:
      'deliverable' in concerns ? `deliverable:${concerns.deliverable}` : `milestone:${concerns.milestone}`,
    issue: '',
  };
}

export type RiskErrors = Readonly<
  Partial<Record<'title' | 'probability' | 'impactDays' | 'impactMoney' | 'owner' | 'issue', true>>
>;

export type CheckedRisk =
  { readonly ok: true; readonly entry: RiskEntry } | { readonly ok: false; readonly errors: RiskErrors };

/**
 * The risk of a draft, or what is wrong with it. A number that nobody typed in stays as it is stored, without
 * rounding.
 */
export function checkedRisk(draft: RiskDraft, stored: RiskEntry | null, units: RiskUnits): CheckedRisk {
  const untouched = stored && draftOfRisk(stored, units);
  const kept = (field: 'probability' | 'impactDays' | 'impactMoney', typed: number | null): number | null =>
    stored && untouched?.[field] === draft[field] ? stored[field] : typed;
  const percent = percentOf(draft.probability);
  const probability = kept('probability', percent === null ? null : percent / 100);
  const impactDays = kept('impactDays', within(numberOf(draft.impactDays), 10_000));
  const impactMoney = units.seeCosts
    ? kept('impactMoney', within(minorOf(draft.impactMoney, units.currency), 1e12))
    : null;
  const issue = draft.issue.trim().toUpperCase();
  const errors: RiskErrors = {
    ...(draft.title.trim() === '' && { title: true }),
    ...(probability === null && { probability: true }),
    ...(impactDays === null && { impactDays: true }),
    ...(units.seeCosts && impactMoney === null && draft.impactMoney.trim() !== '' && { impactMoney: true }),
    ...(draft.owner === '' && { owner: true }),
    ...(draft.concerns === 'issue' &&
      !(draft.isUnseen && issue === '') &&
      !/^[A-Z][A-Z0-9_]*-[1-9]\d*$/.test(issue) && { issue: true }),
  };
  if (probability === null || impactDays === null || Object.keys(errors).length > 0)
    return { ok: false, errors };
  const { title, status, owner, response, due, concerns } = draft;
  return {
    ok: true,
    entry: {
      title: title.trim(),
      probability,
      impactDays,
      impactMoney,
      status,
      owner,
      response: response.trim() === '' ? null : response.trim(),
      due: due === '' ? null : (dayOf(due) ?? null),
      concerns: subjectOf(concerns, issue),
    },
  };
}

const within = (value: number | null, most: number): number | null =>
  value !== null && value >= 0 && value <= most ? value : null;

function subjectOf(concerns: string, issue: string): RiskSubject | null {
  if (concerns === '') return null;
  const id = concerns.slice(concerns.indexOf(':') + 1);
  if (concerns === 'issue') return { issue };
  return concerns.startsWith('deliverable:') ? { deliverable: id } : { milestone: id };
}
