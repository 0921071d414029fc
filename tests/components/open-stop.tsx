import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Stop } from '../../components/Stop.tsx';
import type { StopView } from '../../guard/warm.ts';
import type { Finding } from '../../rules/rule.ts';
import { stopView } from './views.ts';

/** Opens a stop with answers that are watched. */
export function open(parts: Partial<StopView> = {}) {
  const answers = {
    edit: vi.fn(),
    postAnyway: vi.fn(),
    look: vi.fn(),
    falseAlarm: vi.fn(async (_findings: readonly Finding[]) => true),
  };
  const view = stopView(parts);
  const { unmount } = render(<Stop view={view} answers={answers} />);
  return { ...answers, unmount, user: userEvent.setup() };
}

export const postAnyway = () => screen.getByRole('button', { name: 'Post anyway' });
export const editDraft = () => screen.getByRole('button', { name: 'Edit draft' });
export const reason = () => screen.getByRole('textbox', { name: 'Reason' });
