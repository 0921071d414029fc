/** Whom “Comment as …” names, as Facebook and LinkedIn word it on an editor; none in other wordings. */
export function namesAs(label: string): string[] {
  const words = label.trim().replace(/\s?(?:…+|\.\.\.)$/u, '');
  return AS_LABELS.flatMap((pattern) => pattern.exec(words)?.[1]?.trim() || []);
}

// English is sure (2023 to 2026), the others follow the sites' wording in their languages.
const AS_LABELS = [
  /^(?:Comment|Answer|Reply) as (.+)$/,
  /^(?:Als|Kommentieren? als|Antworten? als) (.+?)(?: kommentieren| antworten)?$/,
  /^(?:Commenter|Répondre) en tant que (.+)$/,
  /^(?:Comentar|Responder) como (.+)$/,
  /^(?:Commenta|Rispondi) come (.+)$/,
  /^Bình luận dưới tên (.+)$/,
  /^(?:Reageren|Reageer|Antwoorden?) als (.+)$/,
  /^(?:Skomentuj|Komentuj|Odpowiedz) jako (.+)$/,
  /^(.+?) (?:olarak|adıyla) (?:yorum yap|yanıtla|yanıt ver)$/,
  /^(.+?)として(?:コメント|返信)/,
  /^(.+?)(?:님으로|\(으\)로) (?:댓글|답글)/,
  /^以\s?「?(.+?)」?\s?的身[份分](?:发表|發表)?(?:评论|回复|留言|回覆|回應)/,
  /^(?:التعليق|الرد) (?:باسم|بصفة) (.+)$/,
];
