import { useState } from 'react';
import { Layer } from './layer.tsx';

/** Chooses the time at which a post goes out, in seconds since the epoch. Its button keeps the time and sends nothing. */
export function ScheduleDialog({ onChosen, onClose }: { onChosen(at: number): void; onClose(): void }) {
  const [date, setDate] = useState('2031-05-02');
  const [time, setTime] = useState('09:00');
  return (
    <Layer>
      <div role="dialog" aria-modal="true" aria-label="Schedule" className="x-sheet">
        <h2>Schedule</h2>
        <label>
          Date <input type="date" name="Date" value={date} onChange={(event) => setDate(event.target.value)} />
        </label>
        <label>
          Time <input type="time" name="Time" value={time} onChange={(event) => setTime(event.target.value)} />
        </label>
        <button
          type="button"
          role="button"
          className="x-button"
          data-testid="scheduledConfirmationPrimaryAction"
          onClick={() => onChosen(Date.parse(`${date}T${time}`) / 1000)}
        >
          Confirm
        </button>
        <button type="button" role="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Layer>
  );
}
