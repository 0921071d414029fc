/**
 * Button labels, in lower case. Markup without a stable hook is read by these as a last resort; structure always goes first.
 * Sources: the labels that were seen on the sites, by language (en de fr es pt it nl vi tr pl ar ja ko zh).
 */

/** Publishes what was written. */
export const PUBLISH_LABELS = labels(() => [
  ...[
    'post',
    'post all',
    'reply',
    'reply all',
    'publish',
    'schedule',
    'update',
    'share',
    'share now',
    'comment',
    'save',
    'save changes',
  ],
  ...['posten', 'alle posten', 'antworten', 'veröffentlichen', 'planen', 'teilen', 'jetzt teilen', 'kommentieren'],
  ...['änderungen speichern'],
  ...['poster', 'tout poster', 'répondre', 'publier', 'programmer', 'partager', 'commenter'],
  ...['postear', 'publicar', 'publicar todo', 'responder', 'programar', 'compartir', 'comentar'],
  ...['postar', 'postar tudo', 'compartilhar', 'agendar'],
  ...['posta', 'pubblica', 'rispondi', 'condividi', 'commenta', 'programma'],
  ...['plaatsen', 'publiceren', 'beantwoorden', 'delen', 'reageren'],
  ...['đăng', 'trả lời', 'chia sẻ', 'chia sẻ ngay', 'đăng bình luận', 'bình luận'],
  ...['gönder', 'gönderi yayınla', 'yayınla', 'paylaş', 'yanıtla', 'yorum yap'],
  ...['opublikuj', 'odpowiedz', 'udostępnij', 'skomentuj'],
  ...['نشر', 'رد', 'مشاركة', 'تعليق'],
  ...['ポストする', 'すべてポスト', '返信', '投稿', '投稿する', 'シェア', 'コメント'],
  ...['게시하기', '게시', '답글', '공유', '댓글'],
  ...['发布', '发帖', '回复', '分享', '评论', '發佈', '發文', '回覆', '留言'],
  // Facebook's stories, and Business Suite.
  ...['share to story', 'in story teilen', 'in der story teilen', 'partager dans la story', 'compartir en historia'],
  ...['compartilhar no story', 'condividi nella storia', 'delen in verhaal', 'chia sẻ lên tin', 'مشاركة في القصة'],
  ...['ストーリーズでシェア', '스토리에 공유', '分享到快拍', '分享到限時動態'],
  ...['lên lịch', 'planla', 'zaplanuj', 'inplannen', 'جدولة', '公開する', '日時を指定', '예약', '预约', '排定時間'],
]);

/** Takes the draft one step closer to being published; another button then publishes it (Facebook's page composer). */
export const ADVANCE_LABELS = labels(() => [
  ...['next', 'continue', 'weiter', 'suivant', 'siguiente', 'avançar', 'seguinte', 'continuar', 'avanti', 'volgende'],
  ...['tiếp', 'tiếp tục', 'ileri', 'dalej', 'التالي', '次へ', '다음', '下一步'],
]);

/** Sends a message. Structure says less of it than elsewhere: the row has other buttons, and some of them come and go. */
export const SEND_LABELS = labels(() => [
  ...['press enter to send', 'send', 'zum senden eingabetaste drücken', 'senden', 'appuyez sur entrée pour envoyer'],
  ...['envoyer', 'presiona enter para enviar', 'enviar', 'premi invio per inviare', 'invia', 'verzenden', 'gửi'],
  ...['nhấn enter để gửi', 'gönder', 'wyślij', 'إرسال', '送信', '보내기', '发送', '傳送'],
]);

/** Leaves a step without publishing. */
export const LEAVE_LABELS = labels(() => [
  ...['close', 'back', 'cancel', 'schließen', 'zurück', 'abbrechen', 'fermer', 'retour', 'annuler'],
  ...[
    'cerrar',
    'atrás',
    'cancelar',
    'fechar',
    'voltar',
    'chiudi',
    'indietro',
    'annulla',
    'sluiten',
    'terug',
    'annuleren',
  ],
  ...['đóng', 'quay lại', 'hủy', 'kapat', 'geri', 'iptal', 'zamknij', 'wstecz', 'anuluj', 'إغلاق', 'رجوع', 'إلغاء'],
  ...['閉じる', '戻る', 'キャンセル', '닫기', '뒤로', '취소', '关闭', '返回', '取消', '關閉'],
]);

/** Made when first asked: no page pays at load for what only a click can ask. */
function labels(list: () => readonly string[]): Pick<ReadonlySet<string>, 'has'> {
  let set: ReadonlySet<string> | undefined;
  return {
    has(label) {
      set ??= new Set(list());
      return set.has(label);
    },
  };
}
