import { drifts } from './drift.ts';

const WORDS: Readonly<Record<string, readonly [de: string, ja: string, ar: string]>> = {
  Post: ['Posten', 'ポストする', 'نشر'],
  'Post all': ['Alle posten', 'すべてポスト', 'نشر الكل'],
  Reply: ['Antworten', '返信', 'رد'],
  Comment: ['Kommentieren', 'コメント', 'تعليق'],
  Next: ['Weiter', '次へ', 'التالي'],
  Back: ['Zurück', '戻る', 'رجوع'],
  Close: ['Schließen', '閉じる', 'إغلاق'],
  'Post text': ['Text des Posts', 'ポスト本文', 'نص المنشور'],
  'Create post': ['Beitrag erstellen', '投稿を作成', 'إنشاء منشور'],
  'Post settings': ['Beitragseinstellungen', '投稿設定', 'إعدادات المنشور'],
  'Text editor for creating content': ['Texteditor', 'テキストエディター', 'محرر النص'],
  'Text editor for creating comment': ['Texteditor', 'テキストエディター', 'محرر النص'],
};

/** A label as the page has it in another language, or with a picture in its place; the same where it is none of ours. */
export function translate(label: string): string {
  const words = WORDS[label.trim()];
  if (!words) return label;
  if (drifts('labels-de')) return words[0];
  if (drifts('labels-ja')) return words[1];
  if (drifts('labels-ar')) return words[2];
  return drifts('labels-icon') ? '➤' : label;
}
