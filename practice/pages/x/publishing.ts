import { useRef, useState } from 'react';
import { publishPost } from './publish-post.ts';
import { type Compose, UNDO_SECONDS } from './purpose.ts';

/** A post that goes out by itself in a moment. */
export type Pending = { sendNow(): void; undo(): void };

type Events = {
  onSent(texts: readonly string[]): void;
  onLost(): void;
  /** What a post is given back with that was undone, or was lost after its composer had closed. */
  onReturned(post: Compose): void;
};

/** Publishes at once or, where the account has that, after a pause in which nobody has to do anything. */
export function usePublishing({ onSent, onLost, onReturned }: Events) {
  const [pending, setPending] = useState<Pending>();
  const timer = useRef<number | undefined>(undefined);

  /** Resolves when the composer can be cleared; rejects when the post was lost and has to stay in it. */
  async function publish(post: Compose): Promise<void> {
    if (UNDO_SECONDS === 0 || post.scheduledFor !== undefined) {
      await publishPost(post).catch((error: unknown) => {
        onLost();
        throw error;
      });
      onSent(post.texts);
      return;
    }
    const end = () => {
      clearTimeout(timer.current);
      setPending(undefined);
    };
    const sendNow = () => {
      end();
      publishPost(post).then(
        () => onSent(post.texts),
        () => {
          onReturned(post);
          onLost();
        },
      );
    };
    const undo = () => {
      end();
      onReturned(post);
    };
    timer.current = window.setTimeout(sendNow, UNDO_SECONDS * 1000);
    setPending({ sendNow, undo });
  }

  return { publish, pending };
}
