/** Characters of a document that are read: more than a book has. What goes on beyond is said to be cut. */
const MOST_TEXT = 1_000_000;

/** Text as it is put together, paragraph by paragraph. */
export type Gathered = {
  add(text: string): void;
  /** Ends a paragraph. */
  end(): void;
  readonly isFull: boolean;
  readonly text: string;
};

export function gather(): Gathered {
  const paragraphs: string[] = [];
  let current = '';
  let length = 0;
  return {
    add(text) {
      const room = MOST_TEXT - length;
      current += text.slice(0, Math.max(0, room));
      length += text.length;
    },
    end() {
      const trimmed = current.replace(/\s+/gu, ' ').trim();
      if (trimmed !== '') paragraphs.push(trimmed);
      current = '';
    },
    get isFull() {
      return length > MOST_TEXT;
    },
    get text() {
      this.end();
      return paragraphs.join('\n');
    },
  };
}
