import { counted } from './counted';

/** Words of the committee page's own tab in English. */
export const committees = {
  title: 'Committee page',
  help: 'One Confluence page per committee: summary, weather, deliverables, schedule, costs and S-curve at a status date. Publishing again updates the same page and keeps what people wrote in its text blocks.',
  missing: 'Jalon is not connected to Confluence',
  missingHelp:
    'A site administrator has to connect the app to Confluence; pages can then be published from here.',
  space: 'Confluence space',
  noSpace: 'Choose a space',
  noSpaces: 'You cannot write in any Confluence space. Ask for permission to add pages.',
  number: 'Committee number',
  numberHelp: 'By default, the next number',
  numberWrong: 'A whole number, 1 or more',
  locale: 'Language of the page',
  beyond: 'Page content',
  beyondHelp: 'By default: only what every member of the project can see in Jira, and no amounts.',
  costs: 'Show costs',
  restricted: 'Include restricted issues',
  readersTitle: 'Who can read the pages of this space',
  cannotBeRead: (who: string) => `Not disclosed by Confluence, so assume they can read it: ${who}.`,
  unread: {
    anonymous: 'anonymous visitors',
    guests: 'guests',
    others: 'people who hold a role in the space',
  },
  guestGroups: (names: string) => `Guests: ${names}.`,
  groups: (names: string) => `Groups: ${names}.`,
  unnamedGroup: (id: string) => `a group without a name (${id})`,
  people: (names: string) => `People: ${names}.`,
  morePeople: (count: number) =>
    `and ${count} ${counted(count, { one: 'other person', other: 'other people' })}`,
  confirm: (costs: boolean, restricted: boolean) =>
    `I confirm: these people can read ${[...(costs ? ['the costs of the project'] : []), ...(restricted ? ['these issues'] : [])].join(' and ')}. My name and the list are recorded with the publication.`,
  publish: 'Publish the page',
  publishAgain: 'Update the page',
  publishing: 'Publishing; this takes a few seconds.',
  created: (title: string) => `“${title}” is published`,
  updated: (title: string, version: string) => `“${title}” is updated (version ${version})`,
  adopted: (title: string, version: string) =>
    `“${title}” is updated (version ${version}); created before the app was reinstalled, it is continued`,
  kept: (blocks: string) => `Text blocks kept: ${blocks}.`,
  rescued: (count: number, printed: string) =>
    counted(count, {
      one: 'A passage written outside the text blocks was moved to the notes.',
      other: `${printed} passages written outside the text blocks were moved to the notes.`,
    }),
  open: 'Open the page',
  last: 'Last page',
  lastNone: 'No page has been published yet.',
  lastHidden: 'The last page was deleted, or you cannot see it in Confluence.',
  spaceHidden: 'Pages are published to a space you cannot see.',
  lastOn: (day: string, version: string) => `status as of ${day}, version ${version}`,
  schedule: 'Automatic publication',
  scheduleHelp:
    'A page published automatically shows only what every member of the project can see, and no amounts.',
  every: { never: 'On demand', week: 'Every week', month: 'Every month' },
  next: (day: string) => `Next page on ${day}`,
  nextToday: 'Next page today, within the hour',
  nextNone: 'Nothing is scheduled.',
  savedSchedule: 'Automatic publication saved',
  notReady: 'The page can be published once the project has been read.',
};
