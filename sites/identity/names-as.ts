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
];
