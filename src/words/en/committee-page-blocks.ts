/**
 * Text blocks of the committee page, which people write and the app keeps: heading, hint, columns of the
 * table.
 */
export const committeePageBlocks = {
  summary: {
    heading: 'Project manager’s comment',
    hint: 'To be completed: three to five lines on the period, the causes and the actions.',
    columns: [],
  },
  'decisions-requested': {
    heading: 'Decisions to make',
    hint: 'To be completed: one row per decision expected from the committee.',
    columns: ['Decision', 'Options', 'Effect on date and cost', 'Recommendation', 'Decided by', 'Due'],
  },
  'follow-up': {
    heading: 'Previous decisions and actions',
    hint: 'To be completed: decisions and actions of the last committee, and their progress.',
    columns: ['Decision or action', 'Owner', 'Due', 'Status'],
  },
  'next-steps': {
    heading: 'Project manager’s additions',
    hint: 'To be completed: meetings, expected approvals, watch points.',
    columns: [],
  },
  'decisions-taken': {
    heading: 'Decisions taken in the meeting',
    hint: 'To be completed during the meeting: decision, decided by, effective date.',
    columns: [],
  },
  notes: { heading: 'Free notes', hint: 'Free text, kept each time the page is updated.', columns: [] },
};
