import type { indicators as english } from '../en/indicators';
import type { Texts } from '../texts';
import { finishIndicators } from './finish-indicators';

export const indicators: Texts<typeof english> = {
  BAC: { label: 'Budget', name: 'Budget à l’achèvement (BAC)', formula: 'somme des budgets de la référence' },
  PV: { label: 'Prévu', name: 'Valeur prévue (CBTP)', formula: 'budget du travail prévu à la date d’arrêté' },
  EV: { label: 'Acquis', name: 'Valeur acquise (CBTE)', formula: 'budget × avancement, par livrable' },
  AC: { label: 'Consommé', name: 'Coût réel (CRTE)', formula: 'temps saisi × taux + dépenses' },
  SV: { label: 'Écart de planning', name: 'Écart de planning (VP)' },
  CV: { label: 'Écart de coût', name: 'Écart de coût (VC)' },
  SPI: { label: 'SPI', name: 'Indice de performance des délais' },
  CPI: { label: 'CPI', name: 'Indice de performance des coûts' },
  CR: { label: 'Ratio critique', name: 'Ratio critique (CR)' },
  percentComplete: { label: 'Avancement', name: 'Avancement physique' },
  percentSpent: { label: '% consommé', name: 'Part du budget consommée' },
  EAC: {
    label: 'Atterrissage',
    name: 'Atterrissage (coût à terminaison, EAC)',
    formula: 'selon le reste à faire s’il est connu, sinon la tendance des coûts, sinon le budget restant',
  },
  'EAC.typical': { label: 'Atterrissage tendance', name: 'Atterrissage selon la tendance des coûts' },
  'EAC.atypical': { label: 'Atterrissage budget', name: 'Atterrissage si le reste coûte le prévu' },
  'EAC.costAndSchedule': {
    label: 'Atterrissage coût et délai',
    name: 'Atterrissage selon la tendance des coûts et des délais',
  },
  'EAC.bottomUp': {
    label: 'Atterrissage RAF',
    name: 'Atterrissage selon le reste à faire',
    formula: 'Consommé + RAF valorisé',
  },
  'EAC.weighted': {
    label: 'Atterrissage pondéré',
    name: 'Atterrissage pondéré',
    formula: 'Consommé + (Budget − Acquis) ÷ (0,8 CPI + 0,2 SPI)',
  },
  'EAC.P50': {
    label: 'Atterrissage P50',
    name: 'Atterrissage probable, P50',
    formula: 'simulation, risques compris, visant une chance sur deux',
  },
  'EAC.P80': {
    label: 'Atterrissage P80',
    name: 'Atterrissage probable, P80',
    formula: 'simulation, risques compris, visant quatre chances sur cinq',
  },
  'EAC.P95': {
    label: 'Atterrissage P95',
    name: 'Atterrissage probable, P95',
    formula: 'simulation, risques compris, visant dix-neuf chances sur vingt',
  },
  'EAC.lowest': {
    label: 'Atterrissage bas',
    name: 'Atterrissage le plus bas',
    formula: 'la valeur la plus basse des méthodes',
  },
  'EAC.highest': {
    label: 'Atterrissage haut',
    name: 'Atterrissage le plus haut',
    formula: 'la valeur la plus haute des méthodes',
  },
  ETC: { label: 'Reste à dépenser', name: 'Reste à dépenser (ETC)' },
  VAC: { label: 'Écart à terminaison', name: 'Écart à terminaison (VAC)' },
  TCPI: { label: 'TCPI', name: 'Performance requise pour tenir le budget' },
  'TCPI.EAC': { label: 'TCPI (atterrissage)', name: 'Performance requise pour tenir l’atterrissage' },
  ES: {
    label: 'Délai acquis',
    name: 'Délai acquis (ES)',
    formula: 'durée à laquelle le prévu valait l’acquis',
  },
  AT: {
    label: 'Durée écoulée',
    name: 'Durée écoulée (AT)',
    formula: 'jours ouvrés depuis le début de la référence',
  },
  PD: { label: 'Durée prévue', name: 'Durée prévue (PD)', formula: 'jours ouvrés de la référence' },
  SVt: { label: 'Écart de délai', name: 'Écart de délai, SV(t)' },
  SPIt: { label: 'SPI(t)', name: 'Indice de performance du calendrier' },
  IEACt: { label: 'Durée à terminaison', name: 'Durée à terminaison, IEAC(t)' },
  TSPI: { label: 'TSPI', name: 'Rythme requis pour tenir les délais' },
  'ES.cost': {
    label: 'Délai acquis (budget)',
    name: 'Délai acquis pondéré par le budget',
    formula: 'durée à laquelle le prévu en coûts valait l’acquis',
  },
  'SVt.cost': {
    label: 'Écart de délai (budget)',
    name: 'Écart de délai pondéré par le budget',
    formula: 'délai acquis (budget) − jours ouvrés depuis le début',
  },
  'SPIt.cost': {
    label: 'SPI(t) (budget)',
    name: 'Indice de performance du calendrier pondéré par le budget',
    formula: 'délai acquis (budget) ÷ jours ouvrés depuis le début',
  },
  'IEACt.cost': {
    label: 'Durée à terminaison (budget)',
    name: 'Durée à terminaison pondérée par le budget',
    formula: 'jours ouvrés du plan ÷ SPI(t) (budget)',
  },
  estimate: { label: 'Estimé', name: 'Charge estimée', formula: 'somme des estimations initiales' },
  spent: { label: 'Temps passé', name: 'Temps passé', formula: 'somme des temps saisis' },
  remaining: { label: 'RAF', name: 'Reste à faire', formula: 'somme des estimations restantes' },
  earned: {
    label: 'Terminé',
    name: 'Charge des tickets terminés',
    formula: 'estimations initiales des tickets terminés',
  },
  ...finishIndicators,
  'gap.calendar': {
    label: 'Écart calendaire',
    name: 'Taux d’écart calendaire',
    formula: '(durée constatée − durée estimée) ÷ durée estimée',
  },
  'gap.budget': {
    label: 'Écart budgétaire',
    name: 'Taux d’écart budgétaire',
    formula: '(coût constaté − coût estimé) ÷ coût estimé',
  },
  'milestone.forecast': {
    label: 'Date prévue',
    name: 'Date prévue d’un jalon',
    formula: 'date réelle, sinon dernière date annoncée, sinon engagement',
  },
  'milestone.slipSinceOrigin': {
    label: 'Écart total',
    name: 'Glissement d’un jalon depuis l’engagement',
    formula: 'date prévue − engagement, en jours ouvrés',
  },
  'milestone.slipSinceLast': {
    label: 'Dernier écart',
    name: 'Glissement d’un jalon depuis la dernière annonce',
    formula: 'date prévue − date prévue précédente, en jours ouvrés',
  },
  'milestone.meanRevision': {
    label: 'Décalage moyen',
    name: 'Décalage moyen d’un jalon',
    formula: 'somme des décalages ÷ nombre de révisions, en jours ouvrés',
  },
  confidence: {
    label: 'Fiabilité',
    name: 'Fiabilité des données',
    formula: 'part du travail dont les données sont complètes',
  },
};
