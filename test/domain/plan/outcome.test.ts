import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import type { ClassifiedName, Outcome } from '../../../src/domain/plan/outcome';
import {
  outcomeReader,
  proposedByResolution,
  proposedByStatus,
} from '../../../src/domain/plan/outcome-reader';
import { DELIVERED, DROPPED, DUPLICATE } from '../../../src/domain/plan/outcome-words';
import { plainName } from '../../../src/domain/plan/plain-name';

describe('the name of a resolution proposes', () => {
  test.each([
    ...[
      "Won't Do",
      'Won’t Fix',
      'WONT FIX',
      'Will not do',
      'Cancelled',
      'canceled',
      'Declined',
      'Rejected by the board',
      'Invalid',
    ],
    ...[
      'Not A Problem',
      'Works as Designed',
      'Not an Issue',
      'Gone away',
      'Out of Date',
      'Deferred',
      'Superseded',
      'N/A',
    ],
    ...[
      'Not Applicable',
      'Cannot Reproduce',
      "Can't reproduce",
      'Incomplete',
      'Needs more info',
      'Not Our Bug',
      'Closed - obsolete',
    ],
    ...[
      'Ne sera pas traité',
      'Ne sera pas réalisé',
      'Sans objet',
      'Dépriorisé',
      'Non retenu',
      'Reporté',
      'Annulé',
      'ANNULEE',
    ],
    ...[
      'Annulé(e)',
      'Annulé·es',
      'Annule',
      'Fermé - sans suite',
      'Clôturé (sans suite)',
      'Refusée par le métier',
      'Hors périmètre',
    ],
    ...[
      'Abandonné',
      'Plus d’actualité',
      "plus d'actualité",
      'Classé sans suite',
      'Impossible à reproduire',
      'Non réalisé',
    ],
    ...[
      'Abgelehnt',
      'Wird nicht umgesetzt',
      'Zurückgestellt',
      'zurueckgestellt',
      'Kein Fehler',
      'Nicht mehr nötig',
      'Verworfen',
    ],
    ...[
      'Cancelado',
      'Anulada',
      'No se hará',
      'Fuera de alcance',
      'No aplica',
      'Rechazados',
      'Pospuesto',
      'Non verrà fatto',
    ],
    ...[
      'Não será feito',
      'Rejeitada',
      'Geweigerd',
      'Wordt niet opgelost',
      'Anulowane',
      'Odrzucony',
      'Nie zostanie zrobione',
      'Zrušená',
    ],
    ...[
      'Avbruten',
      'Kommer inte att göras',
      'Afvist',
      'Blir ikke gjort',
      'Hylätty',
      'Ei korjata',
      'Elutasítva',
      'Respinsă',
      'İptal edildi',
    ],
    ...[
      'Отменён',
      'Не будет исправлено',
      'Відхилено',
      'Ακυρώθηκε',
      'בוטל',
      'ملغى',
      'Hủy bỏ',
      '却下',
      '対応しない',
      '対応不要で完了',
      'キャンセル済み',
    ],
    ...['已取消', '不予处理', '취소됨', '수정 안 함', 'ยกเลิกแล้ว'],
  ])('dropped: %s', (name) => expect(proposedByResolution(name)).toBe('dropped'));

  test.each([
    'Duplicate',
    'Duplicated',
    'Doublon',
    'Doublons',
    'Dupliquée',
    'Duplikat',
    'Duplicado',
    'Closed as duplicate',
    'Дубликат',
    '重複',
  ])('duplicate: %s', (name) => expect(proposedByResolution(name)).toBe('duplicate'));

  test.each([
    ...[
      'Done',
      'Fixed',
      'Resolved',
      'Complete',
      'Closed',
      'Released to production',
      'Closed / Fixed',
      'Delivered.',
      'OK',
    ],
    ...[
      'Terminé',
      'Terminé(e)',
      'Terminé.e',
      'Corrigée',
      'Résolu',
      'Fermé',
      'Livré en production',
      'Mis en prod',
      'Validé sans réserve',
    ],
    ...[
      'Fertig',
      'Erledigt',
      'Gelöst',
      'geloest',
      'Abgeschlossen',
      'Hecho',
      'Resuelta',
      'Cerrado y entregado',
      'Fatto',
      '完了',
    ],
    ...[
      'Entregue',
      'Afgehandeld',
      'Zakończone',
      'Vyřešeno',
      'Åtgärdad',
      'Løst',
      'Ratkaistu',
      'Megoldva',
      'Finalizat',
      'Tamamlandı',
      'Решён',
    ],
    ...['تم الحل', 'Hoàn thành', '対応済み', '已完成', '처리됨', 'เสร็จแล้ว'],
  ])('delivered: %s', (name) => expect(proposedByResolution(name)).toBe('delivered'));

  test.each([
    ...[
      'Auto Closed',
      'Answered',
      'Moved',
      'Workaround',
      'Fixed elsewhere',
      'Partially done',
      'Not a duplicate',
      'Not cancelled',
    ],
    ...[
      'Basculé au lot 3',
      'Non validé',
      'Partiellement livré',
      'Presque terminé',
      'Nie gotowe',
      'Ikke ferdig',
      '未完了',
      '部分完成',
      'Klärung erfolgt',
      'Derivado',
      '',
      '—',
      '✅',
    ],
  ])('nothing, so that it is unclassified: %s', (name) =>
    expect(proposedByResolution(name)).toBe('unclassified'),
  );
});

test.each([
  ['dropped', DROPPED],
  ['duplicate', DUPLICATE],
  ['delivered', DELIVERED],
])(
  'what the tables say is %s is so, whatever another language means by the same letters',
  (outcome, lines) => {
    const phrases = lines.flatMap((line) => line.split(';')).map((phrase) => phrase.trim());
    expect(phrases.filter((phrase) => proposedByResolution(phrase) !== outcome)).toEqual([]);
  },
);

describe('the name of a done status proposes', () => {
  test.each(['Annule', 'Annulé(e)', 'Fermé - sans suite', 'Abgebrochen', 'Descartado', "Won't do"])(
    'dropped: %s',
    (name) => expect(proposedByStatus(name)).toBe('dropped'),
  );
  test.each(['Terminé', 'Closed', 'Recette OK', 'MEP 12', 'Archive', ''])(
    'delivered, known or not: %s',
    (name) => expect(proposedByStatus(name)).toBe('delivered'),
  );
  test.each(['Non validé', 'Livré sans recette', 'Not handed over', 'Nicht abgeholt', 'Sin respuesta'])(
    'nothing where it denies something: %s',
    (name) => expect(proposedByStatus(name)).toBe('unclassified'),
  );
});

const said = (id: string | null, name: string, outcome: Outcome): ClassifiedName => ({ id, name, outcome });

describe('what became of an issue', () => {
  const byName = outcomeReader(EMPTY_PLAN.outcomes);

  test.each([
    [null, 'Done', 'delivered'],
    ['Done', 'Annulé', 'dropped'],
    ['Won’t Do', 'Done', 'dropped'],
    ['Duplicate', 'Annulé', 'duplicate'],
    ['Gelato', 'Annulé', 'dropped'],
    ['Gelato', 'Done', 'unclassified'],
    ['Done', 'Non validé', 'unclassified'],
    ['Done', null, 'delivered'],
    [null, null, 'delivered'],
  ])('by the resolution %s under the status %s is %s', (resolution, status, outcome) => {
    expect(byName(null, resolution, '3', status)).toBe(outcome);
  });

  test('is what the project says, against what the name proposes', () => {
    const reader = outcomeReader({
      resolutions: [said(null, 'WON’T FIX', 'delivered'), said(null, 'Gelato', 'duplicate')],
      statuses: [said('3', 'Done', 'dropped')],
    });
    expect(reader(null, "Won't Fix", '4', 'Closed')).toBe('delivered');
    expect(reader(null, 'gelato', '4', 'Closed')).toBe('duplicate');
    expect(reader(null, null, '3', 'Done')).toBe('dropped');
    expect(reader(null, null, '3', null)).toBe('dropped');
  });

  test('is what the project says of its id, whatever the name has become', () => {
    const reader = outcomeReader({ resolutions: [said('7', 'Sans suite', 'dropped')], statuses: [] });
    expect(reader('7', 'Fait', '3', 'Done')).toBe('dropped');
    expect(reader('8', 'Fait', '3', 'Done')).toBe('delivered');
    expect(reader('8', 'sans suite', '3', 'Done')).toBe('dropped');
  });
});

test('names are the same however they are written', () => {
  expect(
    new Set(['Annulé(e)', 'annule', ' ANNULÉ ', 'Annulé·e', 'annulé'.normalize('NFD')].map(plainName)).size,
  ).toBe(1);
  expect(plainName('Übergeben')).toBe(plainName('uebergeben'));
  expect(plainName(' ✅ ')).toBe('✅');
});
