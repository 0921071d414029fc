import { useState } from 'react';
import { Actor } from './actor.tsx';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';
import { createStory } from './publish.ts';

type Props = { onPublished(text: string): void; onLost(): void };

const STEPS = ['Create reel', 'Edit reel', 'Reel settings'] as const;

/** A reel (`/reels/create`): the caption beside the film, then two steps that have no editor. */
export function Reel({ onPublished, onLost }: Props) {
  const [content, setContent] = useState<Content>({ text: '', state: '' });
  const [step, setStep] = useState(0);
  const [posting, setPosting] = useState(false);
  const valid = !posting && content.text.trim() !== '';

  function post() {
    if (!valid) return;
    setPosting(true);
    createStory(content.text, 'feed', [{ video: { id: '1890000000000000201' } }])
      .then(() => {
        setContent({ text: '', state: '' });
        setStep(0);
        onPublished(content.text);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  const forward = () => valid && setStep(step + 1);
  const back = <Pressable label="Back" className="fb-button-plain" onPress={() => setStep(step - 1)} />;
  return (
    <div className="fb-studio">
      <div role="form" aria-label="Reels" className="fb-studio-side">
        <h1>
          <span dir="auto">{STEPS[step]}</span>
        </h1>
        {step === 0 && (
          <div key="caption" className="fb-step">
            <Actor />
            <TextEditor
              kind="post"
              placeholder="Describe your reel..."
              initial={content.state || undefined}
              autoFocus
              onChange={setContent}
              onSubmit={() => undefined}
            />
            <Pressable label="Next" className="fb-button fb-button-wide" disabled={!valid} onPress={forward} />
          </div>
        )}
        {step === 1 && (
          <div key="edit" className="fb-step">
            {['Trim', 'Audio', 'Text'].map((tool) => (
              <Pressable key={tool} label={tool} className="fb-button-plain" onPress={() => undefined} />
            ))}
            <div className="fb-buttons">
              {back}
              <Pressable label="Next" className="fb-button" onPress={forward} />
            </div>
          </div>
        )}
        {step === 2 && (
          <div key="settings" className="fb-step">
            <span dir="auto">Who can see this? Public</span>
            <span dir="auto">Share to groups: none</span>
            <span dir="auto">Allow remixing</span>
            <div className="fb-buttons">
              {back}
              <Pressable label="Post" className="fb-button" disabled={!valid} onPress={post} />
            </div>
          </div>
        )}
      </div>
      <div role="main" aria-label="Preview" className="fb-studio-preview">
        <div dir="auto">0:12</div>
      </div>
    </div>
  );
}
