/** A person of the default project. All are invented, and so is their administration. */
export interface ProjectPerson {
  readonly accountId: string;
  readonly name: string;
  /** Null: takes no part in the work. */
  readonly role: string | null;
  /** Share of full time on the project, 0 to 1. */
  readonly capacity: number;
  readonly organisation: string;
  readonly skills: readonly string[];
  /** ISO days, both included: leave. */
  readonly leave: readonly (readonly [string, string])[];
  /** Last day on the project, null while still there. */
  readonly until: string | null;
}

const CHRISTMAS = ['2025-12-24', '2026-01-02'] as const;
const WINTER = ['2026-02-09', '2026-02-13'] as const;
const SUPPLIER = 'Atelier Numérique Brévenne';
const CLIENT = 'Métropole de Belorme';

const person = (
  accountId: string,
  name: string,
  role: string | null,
  capacity: number,
  organisation: string,
  rest: Partial<Pick<ProjectPerson, 'skills' | 'leave' | 'until'>> = {},
): ProjectPerson => ({
  accountId,
  name,
  role,
  capacity,
  organisation,
  skills: rest.skills ?? [],
  leave: rest.leave ?? [CHRISTMAS],
  until: rest.until ?? null,
});

/** Everybody who can sign in. The first administers the site. */
export const PEOPLE: readonly ProjectPerson[] = [
  person('camille-roussel', 'Camille Roussel', 'Chef de projet', 0.5, SUPPLIER, {
    skills: ['pilotage', 'marchés publics'],
  }),
  person('hugo-marchand', 'Hugo Marchand', 'Architecte', 0.78, SUPPLIER, {
    skills: ['architecture', 'sécurité'],
  }),
  person('ines-belkacem', 'Inès Belkacem', 'Analyste', 0.85, SUPPLIER, {
    skills: ['spécification', 'recette'],
    leave: [CHRISTMAS, ['2025-10-27', '2025-10-31']],
  }),
  person('elodie-vasseur', 'Élodie Vasseur', 'Ergonome', 0.6, SUPPLIER, {
    skills: ['ergonomie', 'accessibilité'],
  }),
  person('lucas-fontaine', 'Lucas Fontaine', 'Développeur', 0.9, SUPPLIER, {
    skills: ['java', 'api'],
    leave: [CHRISTMAS, WINTER],
  }),
  person('sarah-nguyen', 'Sarah Nguyen', 'Développeur', 0.55, SUPPLIER, {
    skills: ['react', 'accessibilité'],
  }),
  person('aicha-diallo', 'Aïcha Diallo', 'Développeur', 0.6, SUPPLIER, {
    skills: ['java', 'sql'],
    leave: [CHRISTMAS, WINTER],
  }),
  person('mathieu-perrin', 'Mathieu Perrin', 'Développeur', 0.6, SUPPLIER, { skills: ['react'] }),
  person('yanis-morel', 'Yanis Morel', 'Développeur', 0.85, SUPPLIER, {
    skills: ['java'],
    until: '2026-01-30',
  }),
  person('thomas-leroux', 'Thomas Leroux', 'Testeur', 0.7, SUPPLIER, { skills: ['tests', 'performance'] }),
  person('olivier-brun', 'Olivier Brun', 'Intégrateur', 0.5, CLIENT, {
    skills: ['exploitation', 'supervision'],
  }),
  person('nadia-ferrand', 'Nadia Ferrand', 'Responsable MOA', 0.4, CLIENT, { skills: ['métier'] }),
  person('pierre-castel', 'Pierre Castel', 'Référent métier', 0.3, CLIENT, {
    skills: ['métier', 'recette'],
    leave: [WINTER],
  }),
  person('julie-lambert', 'Julie Lambert', null, 0, CLIENT),
];

/** The person of an account id. */
export function personOf(accountId: string): ProjectPerson {
  const found = PEOPLE.find((one) => one.accountId === accountId);
  if (!found) throw new Error(`No such person in the default project: ${accountId}`);
  return found;
}

/** The account of somebody called by the first part of their account id: `ines`. */
export function accountOf(firstName: string): string {
  const found = PEOPLE.find((one) => one.accountId.startsWith(`${firstName}-`));
  if (!found) throw new Error(`Nobody of the default project is called ${firstName}`);
  return found.accountId;
}

/** A person as Jira describes a user. */
export const jiraUserOf = (one: ProjectPerson) => ({
  accountId: one.accountId,
  accountType: 'atlassian',
  emailAddress: `${one.accountId.replace('-', '.')}@belorme.example`,
  displayName: one.name,
  active: one.until === null,
  timeZone: 'Europe/Paris',
  locale: 'fr_FR',
});
