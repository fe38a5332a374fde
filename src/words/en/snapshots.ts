/** Words of the snapshots in English. */
export const snapshots = {
  title: 'Snapshots',
  help: 'Figures as they were reported: one snapshot a day, saved once the day is over, and those saved by hand. None is ever changed.',
  take: 'Take a snapshot',
  note: 'Reason',
  noteHelp: 'For example: sent to the client',
  noteMissing: 'Required',
  taken: 'Snapshot saved',
  notReady: 'A snapshot can be taken once the project has been read.',
  none: 'No snapshots yet',
  noneHelp: 'Today’s figures are saved once the day is over. A manager can save them earlier, with a reason.',
  noneOfYear: (year: string) => `No snapshots in ${year}.`,
  year: 'Year',
  day: 'Day',
  by: 'Saved by',
  daily: 'Jalon, at the end of the day',
  open: 'Compare with today',
  close: 'Close',
  comparedTo: (day: string) => `${day} and today`,
  figure: 'Figure',
  now: 'Today',
  weather: 'Weather',
  more: 'Show more',
  shown: (shown: string, total: string) => `${shown} of ${total}`,
  method: (then: string, now: string) => `Computed with method ${then}; today’s figures with method ${now}.`,
  partlyHidden: 'Issues you cannot see, and those gone since, are left out of these totals.',
  withheld: {
    'unknown-behind':
      'An earlier version of Jalon saved these figures without their issues: they are shown to nobody.',
    'restricted-later':
      'These figures count issues that have since been restricted and that you cannot see: they are shown only to people who can see them.',
  },
};
