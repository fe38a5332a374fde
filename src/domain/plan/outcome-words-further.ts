/**
 * What names of resolutions and statuses mean in the other languages of Jira; each line a list of words or
 * phrases as people write them.
 */

/** The work of another issue. */
export const FURTHER_DUPLICATE = [
  'dubbele melding; duplicado; zduplikowano; powtórzono; powtórka',
  'duplicitní; duplicita; duplikát; duplicitné; dubblett; dublett; dublet; dobbelt; kaksoiskappale; duplikaatti; duplikaat',
  'ismétlődő; duplikált; duplikátum; duplicat; duplicată; dublură; yinelenen; mükerrer; tekrarlanan; tvítekning; διπλότυπο',
  'дубликат; дублирует; дубль; повтор; дублікат; дублює; trùng lặp; כפול; مكرر; مكررة; 重複; 重复; 중복; ซ้ำ',
];

/** Work that is not done and will not be. */
export const FURTHER_DROPPED = [
  // Italian, Portuguese, Dutch
  'cancellato; eliminato; ritirato; incompleto; non si; non è',
  'não se; não vai; não foi; não realizado; não implementado; não entregue; não necessário; não procede; indeferido; negado',
  'desconsiderado; invalidado; desistência; não é; sem continuidade',
  'geweigerd; geschrapt; gestopt; verlopen; onvolledig; niet meer; niet nodig; niet uitgevoerd; niet relevant; zal niet; kan niet',
  // Polish, Czech, Slovak
  'anulowano; odrzucono; odwołano; zaniechano; porzucono; wycofano; odmówiono; odmowa; rezygnacja; zrezygnowano; przestarzały',
  'nieaktualny; nieważny; niepoprawny; niekompletny; niepełny; niepotrzebny; niemożliwy; zbędny; odroczono; odłożono; przełożono',
  'nieaktualne; nieważne; niepoprawne; niekompletne; niepełne; niepotrzebne; niemożliwe; zbędne; przestarzałe; poza zakresem',
  'nie zostanie; nie będzie; nie będziemy; nie zrobiono; nie naprawiono; nie naprawimy; nie zrealizowano; nie dotyczy; nie do',
  'nie można; nie udało; nie jest; nie wymaga',
  'zrušeno; zamítnuto; odmítnuto; stornováno; zahozeno; odloženo; staženo; opuštěno; neplatné; zastaralé; neúplné; nebude; nelze',
  'neopraveno; nedokončeno; nerealizováno; není chyba; není potřeba; mimo rozsah; neplatný; zastaralý; neúplný; neřešit',
  'zrušené; zrušený; zamietnuté; zamietnutý; zamietnutá; odmietnuté; odmietnutý; odložené; zastarané; stornované; neopravené',
  'nedá sa; nie je; neúplná',
  // Swedish, Danish, Norwegian, Icelandic
  'avbruten; avbrutet; avbruts; avvisad; avvisat; avslagen; avslaget; avfärdad; avfärdat; avböjd; annullerad; annullerat; makulerad',
  'inställd; inställt; ogiltig; ogiltigt; föråldrad; inaktuell; ofullständig; uppskjuten; nedlagd; struken; avskriven; utgår; utgått',
  'kommer inte; ska inte; görs inte; åtgärdas inte; kan inte; inte aktuell; inte ett; ej aktuell; ej åtgärdad; ej åtgärdas; kan ej',
  'annulleret; afvist; afbrudt; aflyst; droppet; ugyldig; forældet; udskudt; opgivet; bortfaldet; ufuldstændig; bliver ikke',
  'vil ikke; skal ikke; løses ikke; kan ikke; ikke løst; ikke relevant; ikke udført; ikke en',
  'avbrutt; avvist; avlyst; kansellert; annullert; forkastet; foreldet; utdatert; ufullstendig; utsatt; henlagt; trukket; bortfalt',
  'blir ikke; fikses ikke; ikke aktuell; ikke aktuelt; ikke utført; hætt við; hafnað; afturkallað; ógilt; úrelt; frestað; verður ekki',
  // Finnish, Estonian, Hungarian
  'peruttu; peruutettu; hylätty; evätty; mitätöity; vanhentunut; keskeytetty; lykätty; puutteellinen; rauennut; ei korjata; ei tehdä',
  'ei toteuteta; ei voida; ei ole; ei toistettavissa; ei tarvita; ei ajankohtainen; tühistatud; tagasi lükatud; edasi lükatud',
  'keeldutud; kehtetu; aegunud; katkestatud; ei parandata; ei tehta',
  'törölve; törölt; elutasítva; elutasított; visszavonva; visszavont; elvetve; elvetett; érvénytelen; elavult; megszakítva; hiányos',
  'elhalasztva; lemondva; sztornó; sztornózva; meghiúsult; nem javítjuk; nem lesz; nem kerül; nem végezzük; nem reprodukálható',
  'nem valósul; nem szükséges; nem hiba',
  // Romanian, Turkish
  'anulat; anulată; respins; respinsă; refuzat; refuzată; abandonat; abandonată; retras; retrasă; învechit; perimat; amânat; eliminat',
  'nerezolvat; nu se; nu va; nu este; nu poate; nu mai',
  'iptal; reddedildi; reddedilmiş; vazgeçildi; geçersiz; yapılmayacak; düzeltilmeyecek; çözülmeyecek; giderilmeyecek; tekrarlanamıyor',
  'yeniden oluşturulamıyor; eksik; ertelendi; gereksiz; kapsam dışı; geri çekildi; durduruldu',
  // Russian, Ukrainian
  'отменено; отклонено; отказано; отказ; отозвано; аннулировано; отложено; снято; неактуально; невозможно; недействительно; устарело',
  'неполное; неполный; не будет; не будем; не воспроизводится; не исправлено; не исправляется; не делать; не сделано; не выполнено',
  'не решено; не нужно; не требуется; не ошибка; не баг; не актуально; не удалось; вне рамок',
  'скасовано; відхилено; відмовлено; відмова; відкликано; анульовано; відкладено; знято; неможливо; недійсне; неповне; застаріло',
  'не буде; не будемо; не відтворюється; не виправлено; не виконано; не потрібно; не помилка; не актуально',
  // Greek, Hebrew, Arabic, Vietnamese
  'ακυρώθηκε; ακυρωμένο; απορρίφθηκε; άκυρο; δεν θα; בוטל; בוטלה; מבוטל; נדחה; נדחתה; לא יתוקן; לא יבוצע; לא רלוונטי',
  'ملغى; ملغي; ملغاة; مرفوض; مرفوضة; لن يتم; تم الإلغاء; تم الرفض; غير صالح',
  'hủy; hủy bỏ; đã hủy; từ chối; không sửa; không làm; không thực hiện; không thể; không còn; không cần; không hợp lệ; bỏ qua',
  'loại bỏ; tạm hoãn; trì hoãn; lỗi thời; không đầy đủ',
  // Japanese
  '却下; 棄却; 不採用; 取消; 取り消; 取下; 取り下げ; キャンセル; 中止; 廃止; 廃案; 破棄; 見送; 断念; 延期; 保留; 対応しない; 対応せず; 対応不要',
  '対応なし; 修正しない; 修正せず; 修正不要; 修正されない; 実施しない; 実施せず; やらない; 不要; 無効; 再現しない; 再現せず; 再現不可; 再現できない',
  '対象外; 範囲外; スコープ外; 仕様通り; 仕様どおり; 問題なし; ではない; 情報不足; 不完全; 期限切れ',
  // Chinese
  '取消; 拒绝; 拒絕; 驳回; 駁回; 否决; 否決; 放弃; 放棄; 废弃; 廢棄; 作废; 作廢; 无效; 無效; 撤销; 撤銷; 撤回; 终止; 終止; 延期; 推迟; 推遲',
  '搁置; 擱置; 不予; 不修; 不解决; 不解決; 不处理; 不處理; 不做; 不会; 不會; 不再; 不需要; 无需; 無需; 无法; 無法; 不可重现; 不完整; 过期; 過期',
  '过时; 過時; 非缺陷; 非问题; 不是; 设计如此; 超出范围; 超出範圍',
  // Korean, Thai
  '취소; 거부; 거절; 반려; 기각; 폐기; 철회; 무효; 보류; 중단; 포기; 연기; 제외; 수정 안; 수정안함; 하지 않; 안 함; 재현 불가; 재현불가; 불필요; 해당 없음',
  'ยกเลิก; ปฏิเสธ; ไม่แก้ไข; ไม่ทำ; ไม่ดำเนินการ; ไม่สามารถ; ไม่ผ่าน; ไม่ต้อง',
];

/** Work that is done. */
export const FURTHER_DELIVERED = [
  'eseguito; approvato; validato; realizzato; accettato; collaudato; pubblicato; sistemato',
  'terminado; pronto; solucionado; aceito; aceite; homologado; executado; testado; atendido; implantado; publicado; aprovado',
  'gedaan; afgehandeld; opgeleverd; verholpen; goedgekeurd; geaccepteerd; gerealiseerd; uitgevoerd; hersteld; getest; compleet',
  'gotowy; zrobiono; wykonano; ukończono; zakończono; rozwiązano; naprawiono; poprawiono; zamknięto; dostarczono; wdrożono',
  'zaakceptowano; zatwierdzono; opublikowano; przetestowano; zrealizowano; odebrano; załatwiono',
  'dokončeno; vyřešeno; opraveno; uzavřeno; zavřeno; ukončeno; splněno; provedeno; dodáno; nasazeno; schváleno; akceptováno',
  'otestováno; vydáno; zveřejněno; hotové; hotový; dokončené; vyriešené; opravené; uzavreté; splnené; dodané; schválené; vybavené',
  'klar; klara; löst; lösta; åtgärdad; åtgärdat; stängd; stängt; avslutad; avslutat; slutförd; slutfört; färdig; färdigt; levererad',
  'levererat; genomförd; genomfört; godkänd; godkänt; implementerad; testad; publicerad; utförd; utfört; rättad',
  'løst; lukket; afsluttet; fuldført; udført; leveret; rettet; godkendt; implementeret; gennemført; testet; udgivet; gjort',
  'avsluttet; fullført; utført; levert; fikset; godkjent; implementert; gjennomført; publisert; lokið; leyst; lagað; afhent; tilbúið',
  'tehty; ratkaistu; korjattu; suljettu; toimitettu; hyväksytty; toteutettu; julkaistu; testattu; päätetty; suoritettu; käsitelty',
  'tehtud; lahendatud; parandatud; suletud; lõpetatud; tarnitud; kinnitatud',
  'elkészült; megoldva; megoldott; megoldódott; javítva; javított; lezárva; lezárt; befejezve; befejezett; teljesítve; elfogadva',
  'jóváhagyva; szállítva; átadva; megvalósítva',
  'gata; rezolvat; rezolvată; remediat; închis; închisă; finalizat; finalizată; livrat; livrată; implementat; aprobat; acceptat',
  'validat; realizat; făcut; corectat; publicat; testat',
  'tamamlandı; tamam; bitti; bitirildi; yapıldı; çözüldü; düzeltildi; giderildi; kapatıldı; kapandı; teslim edildi; onaylandı',
  'yayınlandı; test edildi; uygulandı; hazır',
  'сделано; решено; исправлено; закрыто; завершено; выполнено; реализовано; доставлено; поставлено; принято; утверждено; внедрено',
  'выпущено; опубликовано; протестировано; проверено; устранено; зроблено; вирішено; виправлено; закрито; виконано; реалізовано',
  'прийнято; затверджено; впроваджено; випущено; опубліковано; протестовано; перевірено; усунено',
  'ολοκληρώθηκε; ολοκληρωμένο; επιλύθηκε; διορθώθηκε; έκλεισε; έτοιμο; בוצע; הושלם; הושלמה; נפתר; תוקן; סגור; נסגר',
  'منجز; منجزة; مكتمل; مكتملة; تم; تم الإنجاز; تم الحل; تم الإصلاح; مغلق; محلول; منتهي',
  'hoàn thành; hoàn tất; xong; giải quyết; đã xong; đã giải quyết; đã sửa; đã đóng; đã hoàn thành; đã giao; đã duyệt; đã phát hành',
  '完了; 完成; 済; 解決; 修正; クローズ; 終了; 納品; リリース; 検収; 承認; 合格',
  '解决; 修复; 修復; 关闭; 關閉; 交付; 发布; 發布; 上线; 上線; 验收; 驗收; 通过; 通過; 批准; 实现; 實現; 结束; 結束',
  '완료; 완성; 해결; 수정됨; 종료; 닫힘; 배포; 승인; 검수; 처리됨; เสร็จ; แก้ไขแล้ว; สำเร็จ; ส่งมอบ; อนุมัติ',
];

/** Words that deny the word next to them. */
export const FURTHER_DENIALS = [
  'nem; není; inte; ej; icke; ikke; ekki; ei; nu; değil; не; ні; без; частично; частково; bez; utan; uten; uden; delvis; delvist',
  'częściowo; částečně; čiastočne; osittain; osaliselt; részben; parțial; kısmen; gedeeltelijk; parzialmente; không; chưa; một phần',
  'δεν; χωρίς; לא; ללא; لم; لن; غير; بدون; 未; 不; 非; 無; 无; 無し; 没; 沒; ない; なし; せず; 一部; 部分; 않; 못; 없; 미완; 미해결; 불가; 일부; ไม่',
];
