/** Text blocks of the committee page, which people write and the app keeps: heading, hint while it is empty, columns of its table. */
export const committeePageBlocks = {
  summary: {
    heading: 'Project manager’s comment',
    hint: 'To be filled in: three to five lines on the period, the causes and the actions.',
    columns: [],
  },
  'decisions-requested': {
    heading: 'Decisions to take',
    hint: 'To be filled in: one row per decision expected from the committee.',
    columns: ['Decision', 'Options', 'Effect on date and cost', 'Recommendation', 'Decided by', 'Due'],
  },
  'follow-up': {
    heading: 'Previous decisions and actions',
    hint: 'To be filled in: what the last committee decided, and where it stands.',
    columns: ['Decision or action', 'Owner', 'Due', 'State'],
  },
  'next-steps': {
    heading: 'Added by the project manager',
    hint: 'To be filled in: meetings, expected approvals, points to watch.',
    columns: [],
  },
  'decisions-taken': {
    heading: 'Decisions taken in the meeting',
    hint: 'To be filled in during the meeting: decision, decided by, effective date.',
    columns: [],
  },
  notes: { heading: 'Free notes', hint: 'Free text, kept each time the page is generated.', columns: [] },
};
