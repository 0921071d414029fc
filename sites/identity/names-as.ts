/** Whom “Comment as …” names, as Facebook and LinkedIn word it on an editor; none in other wordings. */
export function namesAs(label: string): string[] {
  return AS_LABELS.flatMap((pattern) => pattern.exec(label.trim())?.[1]?.trim() || []);
}

// English is sure (2023 to 2026), the others follow the sites' wording in their languages.
const AS_LABELS = [
  /^(?:Comment|Answer|Reply) as (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(?:Als|Kommentieren als|Kommentiere als|Antworten als|Antworte als) (.+?)(?: kommentieren| antworten)?\s?(?:…|\.\.\.)?$/u,
  /^(?:Commenter|Répondre) en tant que (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(?:Comentar|Responder) como (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(?:Commenta|Rispondi) come (.+?)\s?(?:…|\.\.\.)?$/u,
  /^Bình luận dưới tên (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(?:Reageren|Reageer|Antwoorden|Antwoord) als (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(?:Skomentuj|Komentuj|Odpowiedz) jako (.+?)\s?(?:…|\.\.\.)?$/u,
  /^(.+?) (?:olarak|adıyla) (?:yorum yap|yanıtla|yanıt ver)\s?(?:…|\.\.\.)?$/u,
  /^(.+?)として(?:コメント|返信)/u,
  /^(.+?)(?:님으로|\(으\)로) (?:댓글|답글)/u,
  /^以\s?「?(.+?)」?\s?的身[份分](?:发表|發表)?(?:评论|回复|留言|回覆|回應)/u,
  /^(?:التعليق|الرد) (?:باسم|بصفة) (.+?)\s?(?:…|\.\.\.)?$/u,
];
