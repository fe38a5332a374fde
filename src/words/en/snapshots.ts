/** Words of the snapshots in English. */
export const snapshots = {
  title: 'Snapshots',
  help: 'Figures as they were told: one of each day, kept once the day is over, and those that somebody took. None is ever changed.',
  take: 'Take a snapshot',
  note: 'Reason',
  noteHelp: 'What it is kept for, such as: sent to the client',
  noteMissing: 'Required',
  taken: 'The snapshot is kept',
  notReady: 'A snapshot can be taken once the project has been read.',
  none: 'No snapshot yet',
  noneHelp: 'The figures of today are kept once the day is over. A manager can keep them earlier, with the reason.',
  noneOfYear: (year: string) => `No snapshot of ${year}.`,
  year: 'Year',
  day: 'Day',
  by: 'Kept by',
  daily: 'Jalon, at the end of the day',
  open: 'Compare with now',
  close: 'Close',
  comparedTo: (day: string) => `${day} beside now`,
  figure: 'Figure',
  now: 'Now',
  weather: 'Weather',
  more: 'Show more',
  shown: (shown: string, total: string) => `${shown} of ${total}`,
  method: (then: string, now: string) => `Computed by method ${then}; the figures of now by method ${now}.`,
  partlyHidden: 'The issues that you may not see, and those that are gone since, are left out of these sums.',
  withheld: {
    'unknown-behind':
      'An earlier version of Jalon kept these figures without saying which issues stand behind: they are shown to nobody.',
    'restricted-later':
      'These figures count issues that were restricted since and that you may not see: they are shown only to those who may see them.',
  },
};
