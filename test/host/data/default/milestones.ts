import type { ProjectExport } from '../../../../src/contract/jalon-export';

type Milestone = NonNullable<ProjectExport['milestones']>[number];

const milestone = (
  id: string,
  name: string,
  committed: string,
  actual: string | null,
  forecasts: readonly (readonly [on: string, date: string, reason?: string])[],
): Milestone => ({
  id,
  name,
  committed,
  actual,
  forecasts: forecasts.map(([on, date, reason]) => ({
    on,
    date,
    ...(reason === undefined ? {} : { reason }),
  })),
});

const EARLY = 'Attente de l’avis du délégué à la protection des données';
const SCHOOL = 'Règles d’inscription scolaire arbitrées tardivement';
const FLOWS = 'Flux vers le logiciel d’état civil ouverts avec retard';
const ROADS = 'Ajout du signalement de voirie (avenant n° 1)';

/** The committed dates of the project, with what each steering committee was told. */
export const MILESTONES: readonly Milestone[] = [
  milestone('J-1', 'Cadrage validé', '2025-10-31', '2025-11-05', [
    ['2025-09-19', '2025-10-31'],
    ['2025-10-17', '2025-11-05', EARLY],
  ]),
  milestone('J-2', 'Conception validée', '2026-01-16', null, [
    ['2025-09-19', '2026-01-16'],
    ['2025-11-14', '2026-01-16'],
    ['2025-12-12', '2026-01-23', SCHOOL],
    ['2026-01-16', '2026-02-06', SCHOOL],
    ['2026-02-13', '2026-03-04', 'Spécification du signalement de voirie plus longue que prévu'],
  ]),
  milestone('J-3', 'Version 0.9 en recette interne', '2026-01-30', '2026-02-13', [
    ['2025-09-19', '2026-01-30'],
    ['2025-12-12', '2026-01-30'],
    ['2026-01-16', '2026-02-06', 'Départ d’un développeur et connexion de l’usager à reprendre'],
    ['2026-02-13', '2026-02-13'],
  ]),
  milestone('J-4', 'Premier lot de démarches livré', '2026-03-20', null, [
    ['2025-09-19', '2026-03-20'],
    ['2025-12-12', '2026-03-20'],
    ['2026-01-16', '2026-04-03', FLOWS],
    ['2026-02-13', '2026-04-10', FLOWS],
  ]),
  milestone('J-5', 'Début de la recette de la MOA', '2026-04-07', null, [
    ['2025-09-19', '2026-04-07'],
    ['2026-01-16', '2026-04-27', ROADS],
    ['2026-02-13', '2026-05-04', 'Suite du décalage du premier lot'],
  ]),
  milestone('J-6', 'Ouverture au public', '2026-06-02', null, [
    ['2025-09-19', '2026-06-02'],
    ['2025-12-12', '2026-06-02'],
    ['2026-01-16', '2026-07-01', ROADS],
    ['2026-02-13', '2026-07-06', 'Recette de la MOA décalée d’une semaine'],
  ]),
  milestone('J-7', 'Fin de la vérification de service régulier', '2026-06-30', null, [
    ['2025-09-19', '2026-06-30'],
    ['2026-01-16', '2026-07-31', ROADS],
    ['2026-02-13', '2026-08-07', 'Suite de l’ouverture au public'],
  ]),
];
