/**
 * Something that a composer shows beside the text. `words`: its description, title or choices, as they stand there. `unseen`: whether it
 * has a description can't be told from what is shown.
 */
export type ShownAttachment = {
  readonly kind: 'picture' | 'video' | 'document' | 'poll' | 'post' | 'something';
  readonly words?: string;
  readonly unseen?: true;
};

/** Why a file could not be read: it has a password, it is damaged or of a kind that nobody reads any more, or reading it failed or took too long. */
export const UNREADABLE = ['protected', 'broken', 'old', 'failed'] as const;

/**
 * What is known of a file's content.
 * - `unread`: nobody reads files of its kind, or nobody has to
 * - `reading`: it is being read
 * - `unreadable`: it should have been, and can't be
 * - `read`: its `text`, a paragraph a line; what it says of itself (`titles`: title, subject, keywords), of who made it (`people`), and
 *   whether of where (`located`). `hidden`: the names of sheets that are not shown, which are in the text with all that is in them; none:
 *   left out. `cut`: it goes on beyond what was read.
 */
export type FileContent =
  | { readonly state: 'unread' | 'reading' }
  | { readonly state: 'unreadable'; readonly reason: (typeof UNREADABLE)[number] }
  | {
      readonly state: 'read';
      readonly text: string;
      readonly titles: readonly string[];
      readonly people: readonly string[];
      readonly located: boolean;
      readonly hidden?: readonly string[];
      readonly cut?: true;
    };

/** A file that was chosen, dropped or pasted for a draft. The same object as long as the same is known of it. */
export type AttachedFile = { readonly kind: 'file'; readonly name: string; readonly content: FileContent };

/** Something that goes out with a text. */
export type Attachment = ShownAttachment | AttachedFile;

/** Whether it is a file, and not merely something that the composer shows. */
export function isFile(one: Attachment): one is AttachedFile {
  return one.kind === 'file';
}
