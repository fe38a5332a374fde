import {
  FURTHER_DELIVERED,
  FURTHER_DENIALS,
  FURTHER_DROPPED,
  FURTHER_DUPLICATE,
} from './outcome-words-further';

/**
 * What names of resolutions and statuses mean, by language; each line a list of words or phrases as people
 * write them.
 */

/** The work of another issue. */
export const DUPLICATE = [
  'duplicate; duplicated; dup; dupe; already reported; already exists',
  'doublon; dupliqué; duplicata; déjà signalé; déjà existant',
  'duplikat; dublette; doppelt; bereits gemeldet; bereits vorhanden',
  'duplicado; repetido; ya existe; ya informado',
  'duplicato; doppione; dubbel; duplicaat; já existe',
  ...FURTHER_DUPLICATE,
];

/** Work that is not done and will not be. */
export const DROPPED = [
  // English
  'wont; will not; would not; do not; did not; cannot; cancelled; canceled; cancel; declined; rejected; reject; refused; denied',
  'invalid; abandoned; abandon; withdrawn; obsolete; outdated; out of date; expired; stale; superseded; overtaken by events',
  'cant reproduce; unable to reproduce; could not reproduce; not reproducible; not reproduced; works for me; worksforme',
  'not a bug; not a defect; not an issue; not a problem; not our bug; not our problem; no bug',
  'works as designed; working as designed; as designed; by design; works as intended; working as intended; as intended',
  'incomplete; insufficient information; not enough information; need more info; needs more info; needs more information',
  'out of scope; descoped; de scoped; not in scope; not applicable; not needed; no longer; not required; not relevant; irrelevant',
  'needs no action; no action; no change; no fix; without action; known error; gone away; deferred; postponed; deprioritised',
  'deprioritized; dropped; discarded; dismissed; scrapped; not done; not doing; not fixed; not implemented; not delivered',
  'not resolved; not solved; not completed; not planned; not feasible; not possible; impossible; not supported; unsupported',
  'not accepted; not approved; not retained; never',
  // French
  'ne sera pas; ne seront pas; ne sera plus; ne sera jamais; ne pas; pas fait; pas corrigé; pas traité; pas réalisé; pas retenu',
  'pas un bug; pas une anomalie; pas un problème; n’est pas un; n’est pas une; n’est plus; jamais; annulé; annulation; abandonné',
  'rejeté; rejet; refusé; refus; écarté; supprimé; retiré; décliné; débouté; invalide; irrecevable; inutile; caduc; caduque',
  'périmé; sans suite; sans objet; sans action; sans intérêt; pas de suite; aucune suite; aucune action; pas d’action',
  'impossible à reproduire; incomplet; hors périmètre; hors scope; hors sujet; hors projet; hors contrat; dépriorisé; reporté',
  'différé; ajourné; non réalisé; non retenu; non fait; non traité; non corrigé; non livré; non résolu; non terminé',
  'non développé; non implémenté; non applicable; non reproductible; non reproduit; non pertinent; non recevable; non nécessaire',
  'non requis; non planifié; non prioritaire; non prévu; non supporté; non abouti; non concerné; plus nécessaire; plus d’actualité',
  'pas d’actualité; plus utile; plus valable; plus pertinent; fonctionne comme prévu; comportement normal; comportement attendu',
  'mis de côté; mis au rebut; laissé tomber',
  // German
  'wird nicht; werden nicht; wurde nicht; nicht umgesetzt; nicht gemacht; nicht erledigt; nicht behoben; nicht realisiert',
  'nicht gelöst; nicht geliefert; nicht durchgeführt; nicht reproduzierbar; nicht nachvollziehbar; nicht anwendbar',
  'nicht zutreffend; nicht relevant; nicht notwendig; nicht nötig; nicht mehr; nicht erforderlich; nicht benötigt; nicht machbar',
  'nicht möglich; nicht geplant; kein fehler; kein bug; kein problem; keine änderung; kein handlungsbedarf; keine aktion',
  'abgelehnt; abgebrochen; verworfen; storniert; zurückgezogen; zurückgewiesen; zurückgestellt; verschoben; aufgeschoben',
  'vertagt; ungültig; veraltet; obsolet; hinfällig; gegenstandslos; entfällt; entfallen; gestrichen; eingestellt; annulliert',
  'aufgegeben; überholt; unvollständig; außerhalb des umfangs; wie vorgesehen',
  // Spanish
  'no se; no será; no hecho; no realizado; no resuelto; no corregido; no implementado; no entregado; no aplica; no aplicable',
  'no procede; no reproducible; no es un; no es necesario; no necesario; no requerido; ya no; cancelado; anulado; rechazado',
  'descartado; desestimado; abandonado; retirado; denegado; declinado; inválido; obsoleto; caducado; incompleto; desechado',
  'fuera de alcance; fuera del alcance; aplazado; pospuesto; postergado; diferido; despriorizado; sin efecto; sin objeto',
  'sin acción; sin continuidad; según lo previsto',
  // Italian, Portuguese, Dutch
  'non verrà; non sarà; non fatto; non risolto; non riproducibile; non applicabile; non necessario; annullato',
  'rifiutato; scartato; respinto; abbandonato; fuori ambito; rinviato; não será; não feito; não resolvido; não aplicável',
  'não reproduzível; rejeitado; recusado; fora do escopo; adiado; wordt niet; niet gedaan; niet opgelost; niet van toepassing',
  'niet reproduceerbaar; geannuleerd; afgewezen; vervallen; verworpen; ongeldig; buiten scope; uitgesteld; ingetrokken',
  ...FURTHER_DROPPED,
];

/** Work that is done. */
export const DELIVERED = [
  'done; fixed; fix; resolved; solved; complete; completed; closed; close; finished; delivered; implemented; deployed; released',
  'shipped; accepted; approved; validated; verified; tested; merged; integrated; achieved; published; ok; success; successful',
  'terminé; fait; corrigé; résolu; fermé; clos; clôturé; livré; réalisé; achevé; fini; validé; accepté; approuvé; recetté; déployé',
  'traité; complet; complété; soldé; implémenté; développé; intégré; publié; testé; vérifié; admis; réceptionné; réglé; exécuté',
  'effectué; mis; signé; abouti',
  'erledigt; fertig; fertiggestellt; behoben; gelöst; geschlossen; abgeschlossen; beendet; umgesetzt; geliefert; ausgeliefert',
  'abgenommen; implementiert; freigegeben; getestet; verifiziert; bereitgestellt; vollständig; gemacht; veröffentlicht; korrigiert',
  'realisiert',
  'hecho; resuelto; cerrado; terminado; finalizado; completado; completo; corregido; arreglado; solucionado; entregado',
  'implementado; desplegado; aceptado; aprobado; validado; verificado; listo; realizado; publicado; concluido; acabado',
  'fatto; completato; risolto; chiuso; finito; terminato; corretto; consegnato; implementato; rilasciato',
  'feito; concluído; resolvido; fechado; encerrado; corrigido; entregue; gereed; klaar; opgelost; gesloten; voltooid; afgerond',
  'geleverd; gotowe; hotovo; klart; ferdig; færdig; valmis; kész; готово',
  ...FURTHER_DELIVERED,
];

/** Words that change nothing next to words of done work. */
export const NEUTRAL = [
  'in; to; the; and; production; prod; live; customer; client; release; version; qa; uat; sans réserve; no reservation',
  'en; à; au; aux; le; la; les; et; moa; moe; und; ohne vorbehalt; y; el; los; sin reservas',
];

/** Words that deny the word next to them. */
export const DENIALS = [
  'not; no; non; never; without; partly; partially; almost',
  'pas; ne; sans; aucun; hors; jamais; partiellement; presque',
  'nicht; kein; keine; ohne; nie; teilweise; no; sin; ni; nunca; parcialmente; casi; senza; não; sem; niet; geen; zonder',
  ...FURTHER_DENIALS,
];
