import type { Json } from '../../seams/json';
import type { ConfluenceFile } from '../../seams/site-export';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });
const heading = (value: string) => ({ type: 'heading', attrs: { level: 2 }, content: [text(value)] });
const bullets = (...values: readonly string[]) => ({
  type: 'bulletList',
  content: values.map((value) => ({ type: 'listItem', content: [paragraph(value)] })),
});
const page = (...content: readonly object[]): Json => ({ version: 1, type: 'doc', content });

const HOME = page(
  paragraph(
    'Espace du projet Portail citoyen de la Métropole de Belorme : cadrage, comptes rendus, pages de comité.',
  ),
  heading('Interlocuteurs'),
  bullets(
    'Maîtrise d’ouvrage : Nadia Ferrand, direction de la relation aux usagers',
    'Maîtrise d’œuvre : Camille Roussel, Atelier Numérique Brévenne',
    'Exploitation : Olivier Brun, direction du numérique',
  ),
);

const FRAMING = page(
  heading('Objet'),
  paragraph(
    'Offrir aux habitants un guichet unique en ligne pour une dizaine de démarches, et aux agents un back-office commun.',
  ),
  heading('Périmètre'),
  bullets(
    'Premier lot : état civil, inscriptions scolaires et périscolaires, rendez-vous en mairie',
    'Second lot : signalement de voirie, subventions aux associations, réservation de salles',
    'Hors périmètre : paiement en ligne, marchés publics',
  ),
  heading('Échéances'),
  paragraph(
    'Notification du marché le 19 septembre 2025 ; ouverture au public prévue au contrat le 2 juin 2026.',
  ),
);

const MINUTES = page(
  heading('Présents'),
  paragraph('Nadia Ferrand, Pierre Castel, Camille Roussel, Hugo Marchand. Excusé : Olivier Brun.'),
  heading('Relevé de décisions'),
  bullets('D-4 : livrer le premier lot de démarches en deux fois si les flux vers l’état civil tardent.'),
  heading('Actions'),
  bullets(
    'A-3 : nommer les recetteurs du scolaire (Pierre Castel, 27 février)',
    'A-4 : relire les spécifications de la voirie (Nadia Ferrand, 25 février)',
  ),
);

/**
 * The space of the portal's project, which the client and the team write in and everybody reads, and that of
 * the other one.
 */
export const CONFLUENCE: ConfluenceFile = {
  spaces: [
    {
      key: 'PORT',
      name: 'Portail citoyen',
      editors: ['camille-roussel', 'hugo-marchand', 'ines-belkacem', 'nadia-ferrand', 'pierre-castel'],
      readers: ['*'],
    },
    {
      key: 'SOC',
      name: 'Socle technique',
      editors: ['olivier-brun', 'hugo-marchand', 'camille-roussel'],
      readers: ['*'],
    },
  ],
  pages: [
    { spaceKey: 'PORT', title: 'Portail citoyen', parentTitle: null, body: HOME },
    { spaceKey: 'PORT', title: 'Note de cadrage', parentTitle: 'Portail citoyen', body: FRAMING },
    {
      spaceKey: 'PORT',
      title: 'Compte rendu du COPIL n° 5 (13 février 2026)',
      parentTitle: 'Portail citoyen',
      body: MINUTES,
    },
    {
      spaceKey: 'SOC',
      title: 'Socle technique',
      parentTitle: null,
      body: page(paragraph('Notes d’exploitation du socle technique.')),
    },
  ],
};
