import type { ProjectExport } from '../../../../src/contract/jalon-export';

type Cost = NonNullable<ProjectExport['costs']>[number];

const cost = (
  kind: Cost['kind'],
  date: string,
  deliverable: string | null,
  amount: number,
  label: string,
): Cost => ({
  date,
  deliverable,
  kind,
  amount: `${String(amount)}.00`,
  label,
});

/**
 * Money beside the hours: what was bought, ordered, invoiced at each acceptance, and paid thirty days later
 * or more.
 */
export const costs = (): Cost[] => [
  cost('expense', '2025-11-20', 'L-06', 3200, 'Panel d’usagers pour les tests de maquettes'),
  cost('expense', '2025-12-04', 'L-08', 5900, 'Licences des composants de sécurité'),
  cost('expense', '2026-01-22', 'L-18', 12400, 'Serveurs et sauvegarde, première tranche'),
  cost('expense', '2026-02-19', 'L-15', 4650, 'Audit d’accessibilité par un tiers'),
  cost('commitment', '2025-09-19', null, 342000, 'Marché, bon de commande n° 1'),
  cost('commitment', '2026-01-15', null, 41500, 'Avenant n° 1'),
  cost('commitment', '2026-02-24', 'L-19', 9000, 'Formation des agents'),
  cost('invoice', '2025-10-31', 'L-01', 9800, 'Facture 2025-041'),
  cost('invoice', '2025-11-14', 'L-02', 12300, 'Facture 2025-046'),
  cost('invoice', '2025-12-19', 'L-04', 17100, 'Facture 2025-058'),
  cost('invoice', '2026-01-16', 'L-06', 17900, 'Facture 2026-003'),
  cost('invoice', '2026-01-23', 'L-05', 18700, 'Facture 2026-005'),
  cost('payment', '2025-12-02', 'L-01', 9800, 'Facture 2025-041'),
  cost('payment', '2025-12-16', 'L-02', 12300, 'Facture 2025-046'),
  cost('payment', '2026-01-22', 'L-04', 17100, 'Facture 2025-058'),
  cost('payment', '2026-02-20', 'L-06', 17900, 'Facture 2026-003'),
];
