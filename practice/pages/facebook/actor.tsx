import { portrait, session } from '../here.ts';
import { Pressable } from './pressable.tsx';

/** Who is going to post, and to whom. */
export function Actor() {
  const { account, visible } = session;
  return (
    <div className="fb-actor">
      <Portrait name={visible ? account.name : ''} color={account.color} />
      <div>
        {visible && (
          <span dir="auto">
            <strong>{account.name}</strong>
          </span>
        )}
        <Pressable label="Edit privacy. Sharing with Public." className="fb-privacy" onPress={() => undefined}>
          <span>Public</span>
        </Pressable>
      </div>
    </div>
  );
}

export function Portrait({ name, color }: { readonly name: string; readonly color: string }) {
  return (
    <svg className="fb-portrait" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <image href={portrait(name, color)} width="40" height="40" />
    </svg>
  );
}
