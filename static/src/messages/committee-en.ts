/** Words of the committee page's own tab in English. */
export const committeeTexts = {
  title: 'Committee page',
  help: 'One page in Confluence per committee: answer, weather, deliverables, schedule, costs and S-curve, dated. Publishing again updates the same page and keeps what people wrote in its blocks.',
  missing: 'Jalon is not connected to Confluence',
  missingHelp: 'A site administrator has to connect the app to Confluence; then pages can be published from here.',
  space: 'Confluence space',
  noSpace: 'Choose a space',
  noSpaces: 'You can write in no Confluence space. Ask for the right to add pages.',
  number: 'Number of the committee',
  numberHelp: 'The series goes on from the last one',
  numberWrong: 'A whole number, 1 or more',
  locale: 'Language of the page',
  locales: { fr: 'French', en: 'English' },
  publish: 'Publish the page',
  publishAgain: 'Update the page',
  publishing: 'Writing the page; this takes a few seconds.',
  created: (title: string) => `“${title}” is published`,
  updated: (title: string, version: string) => `“${title}” is updated (version ${version})`,
  adopted: (title: string, version: string) =>
    `“${title}” is updated (version ${version}): it was written before the app was installed anew, and is gone on with`,
  kept: (blocks: string) => `Kept as people wrote them: ${blocks}.`,
  rescued: (count: string, plural: boolean) =>
    plural
      ? `${count} passages written outside the blocks were moved to the notes.`
      : 'A passage written outside the blocks was moved to the notes.',
  open: 'Open the page',
  last: 'Last page',
  lastNone: 'No page was published yet.',
  lastOn: (day: string, version: string) => `cut-off ${day}, version ${version}`,
  schedule: 'Rhythm',
  every: { never: 'Only on demand', week: 'Every week', month: 'Every month' },
  next: (day: string) => `Next one on ${day}`,
  nextToday: 'The next one today, within the hour',
  nextNone: 'Nothing is scheduled.',
  savedSchedule: 'The rhythm is saved',
  notReady: 'The page can be published once the project has been read.',
};
