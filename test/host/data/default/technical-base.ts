import type { IssueDocument } from '../../seams/site-export';
import { chanceOf, type Chance } from './chance';
import { issueDocumentOf, type ProjectObject } from './issue-document';
import { change, recordOf, type IssueRecord } from './issue-record';
import { addDays, addWorkingDays, instantOf, workingDayFrom } from './project-calendar';
import { PLAIN, type WorkItem } from './work-item';

export const TECHNICAL_BASE: ProjectObject = {
  id: '10001',
  key: 'SOC',
  name: 'Socle technique',
  projectTypeKey: 'software',
  simplified: true,
};

const SEED = 40;
const FIRST_ISSUE_ID = 20_100;

const SUBJECTS = [
  'la passerelle',
  'l’annuaire',
  'la supervision',
  'la sauvegarde',
  'la messagerie',
  'le frontal',
  'l’ordonnanceur',
  'la forge',
] as const;
const ACTIONS = [
  'Mettre à jour',
  'Redémarrer sans coupure',
  'Documenter',
  'Changer le certificat de',
  'Mesurer la charge de',
] as const;
const PEOPLE = ['olivier-brun', 'hugo-marchand', null] as const;

/**
 * A small project run from day to day: no epics, versions, estimates nor dates. What the app says of it is
 * what is missing.
 */
export function technicalBase(): readonly IssueDocument[] {
  const chance = chanceOf(SEED);
  return ACTIONS.flatMap((action) => SUBJECTS.map((subject) => `${action} ${subject}`)).map(
    (summary, index) => {
      const id = String(FIRST_ISSUE_ID + index);
      const created = workingDayFrom(addDays('2025-10-27', index * 3));
      const record = recordOf(itemOf(summary, created, chance), instantOf(created, '09:20'));
      if (index < 24) advance(record, created, chance);
      const issue = { record, id, key: `${TECHNICAL_BASE.key}-${String(index + 1)}` };
      return issueDocumentOf(
        issue,
        { parent: undefined, children: [], blocks: [], blockedBy: [] },
        TECHNICAL_BASE,
      );
    },
  );
}

const itemOf = (summary: string, created: string, chance: Chance): WorkItem => ({
  ...PLAIN,
  ref: summary,
  deliverable: null,
  kind: chance.between(1, 4) === 1 ? 'bug' : 'task',
  summary,
  assignee: chance.oneOf(PEOPLE),
  reporter: 'olivier-brun',
  hours: null,
  actualHours: 0,
  created,
});

/** Started, and ended most of the time. */
function advance(record: IssueRecord, created: string, chance: Chance): void {
  const started = addWorkingDays(created, chance.between(1, 4));
  change(record, started, '10:00', 'olivier-brun', { status: 'progress' });
  if (chance.between(1, 3) === 1) return;
  change(record, addWorkingDays(started, chance.between(1, 6)), '16:00', 'olivier-brun', {
    status: 'done',
    resolution: 'done',
  });
}
