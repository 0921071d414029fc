import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { standInForBrowser } from './browser-stand-ins.ts';
import { editDraft, open, postAnyway, reason } from './open-stop.tsx';
import { CHRYSLER, finding, swearing } from './views.ts';

const browser = standInForBrowser();

describe('Edit draft', () => {
  test('has the focus when the stop opens', () => {
    open();
    expect(editDraft()).toHaveFocus();
  });

  test('answers a click', async () => {
    const { edit, user } = open();
    await user.click(editDraft());
    expect(edit).toHaveBeenCalledOnce();
  });

  test('is what Escape does, and the site decides when the dialog goes', async () => {
    const { edit, user } = open();
    await user.keyboard('{Escape}');
    expect(edit).toHaveBeenCalledOnce();
    expect(screen.getByRole('alertdialog')).toHaveAttribute('open');
  });

  test('is what a browser means that closes the dialog by itself', () => {
    const { edit } = open();
    const dialog = screen.getByRole('alertdialog');
    if (dialog instanceof HTMLDialogElement) dialog.close();
    expect(edit).toHaveBeenCalledOnce();
  });

  test('is not what a click beside the dialog does', async () => {
    const { edit, user } = open();
    await user.click(screen.getByRole('alertdialog'));
    expect(edit).not.toHaveBeenCalled();
  });
});

describe('Post anyway', () => {
  test('is not there for a block', () => {
    open({ level: 'block' });
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/This can’t be posted as it is/u)).toBeInTheDocument();
  });

  test('needs no reason for a warning', async () => {
    const { postAnyway: post, user } = open({ level: 'warn' });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(postAnyway());
    expect(post).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test.each(['', '   ', '\n', '\u200b\u2060'])('takes %j for no reason', async (text) => {
    const { postAnyway: post, user } = open({ level: 'justify' });
    fireEvent.change(reason(), { target: { value: text } });
    expect(postAnyway()).toBeDisabled();
    await user.click(postAnyway());
    expect(post).not.toHaveBeenCalled();
  });

  test('hands the reason over, and is disabled again without one', async () => {
    const { postAnyway: post, user } = open({ level: 'justify' });
    await user.type(reason(), 'Jane agreed');
    expect(postAnyway()).toBeEnabled();
    await user.clear(reason());
    expect(postAnyway()).toBeDisabled();
    await user.type(reason(), '  Jane agreed, by phone ');
    await user.click(postAnyway());
    expect(post).toHaveBeenCalledExactlyOnceWith('Jane agreed, by phone');
  });

  describe('where the organization offers reasons', () => {
    const reasons = ['Approved by legal', 'A quotation', 'A quotation'];
    const choice = (name: string) => screen.getByRole('radio', { name });

    test('one of them is enough', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      expect(screen.getAllByRole('radio')).toHaveLength(3);
      expect(choice('Another reason')).toBeChecked();
      expect(postAnyway()).toBeDisabled();
      await user.click(choice('A quotation'));
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('A quotation');
    });

    test('words go with it', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      await user.click(choice('Approved by legal'));
      await user.type(reason(), 'Jane, by phone');
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('Approved by legal: Jane, by phone');
    });

    test('another reason needs words', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      await user.click(choice('Approved by legal'));
      await user.click(choice('Another reason'));
      expect(postAnyway()).toBeDisabled();
      await user.type(reason(), 'It is a poem');
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('It is a poem');
    });

    test('one without a word is none', () => {
      open({ level: 'justify', reasons: [' ', '\u200b', 'A quotation', ' A quotation '] });
      expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
        'A quotation',
        'Another reason',
      ]);
    });

    test('they are not there where no reason is asked for', () => {
      open({ level: 'warn', reasons });
      expect(screen.queryByRole('radio')).toBeNull();
    });
  });

  test('is reached by keyboard alone', async () => {
    const { postAnyway: post, user } = open();
    await user.tab({ shift: true });
    expect(postAnyway()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(post).toHaveBeenCalledOnce();
  });
});

describe('answers', () => {
  test('are given once, whatever comes after', async () => {
    const { edit, postAnyway: post, user } = open();
    await user.dblClick(postAnyway());
    await user.click(editDraft());
    await user.keyboard('{Escape}');
    expect(post).toHaveBeenCalledOnce();
    expect(edit).not.toHaveBeenCalled();
  });

  test('are not given by events that no person caused', async () => {
    const { edit, postAnyway: post, user } = open();
    browser.trustEvents(false);
    postAnyway().click();
    editDraft().click();
    await user.keyboard('{Escape}');
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });

  test('are not given by the second click of a double click that began on the site', () => {
    const { edit, postAnyway: post } = open();
    fireEvent.click(postAnyway(), { detail: 2 });
    fireEvent.click(editDraft(), { detail: 2 });
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });

  test('are not given by taking the stop away', () => {
    const { edit, postAnyway: post, unmount } = open();
    unmount();
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });
});

test('a hashtag that is new can be looked at from the stop, by a hand alone', async () => {
  const { look, user } = open({ findings: [finding('warn', { rule: 'hashtags', look: '#Monday' }), swearing('warn')] });
  const [button, ...others] = screen.getAllByRole('button', { name: /^Look at/ });
  expect([button?.textContent, others]).toEqual(['Look at #Monday', []]);
  browser.trustEvents(false);
  await user.click(button ?? never());
  expect(look).not.toHaveBeenCalled();
  browser.trustEvents(true);
  await user.click(button ?? never());
  expect(look).toHaveBeenCalledExactlyOnceWith('#Monday');
});

describe('a false alarm', () => {
  const report = (at = 0) => screen.getAllByRole('button', { name: 'Report a false alarm' })[at] ?? never();
  const other = finding('warn', { rule: 'wrong-account', message: 'This reads like another account’s.' });

  test('is reported for each finding, which says which it is', async () => {
    const { falseAlarm, edit, postAnyway: post, user } = open({ findings: [swearing('warn'), other] });
    expect(report(1)).toHaveAccessibleDescription('This reads like another account’s.');
    await user.click(report(1));
    expect(falseAlarm).toHaveBeenCalledExactlyOnceWith([other]);
    expect(await screen.findByText('Noted as a false alarm. The stop stays as it is.')).toBeInTheDocument();
    await user.click(report(0));
    expect(falseAlarm).toHaveBeenLastCalledWith([swearing('warn')]);
    expect([edit, post].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('names every place of what was found', async () => {
    const { falseAlarm, user } = open({
      findings: [finding('warn', { span: { start: 2, end: 3 } }), swearing('warn')],
    });
    await user.click(report());
    expect(falseAlarm.mock.calls[0]?.[0].map(({ span }) => span?.start)).toEqual([2, CHRYSLER.indexOf('fucking')]);
  });

  test('is reported as what each place is, where one message stands for a whole rule', async () => {
    const told = { rule: 'personal-data', message: 'Keep people out of this.' };
    const findings = [
      finding('warn', { ...told, class: 'email', span: { start: 2, end: 3 } }),
      finding('warn', { ...told, class: 'card', span: { start: 7, end: 9 } }),
    ];
    const { falseAlarm, user } = open({ findings });
    await user.click(report());
    expect(falseAlarm).toHaveBeenCalledExactlyOnceWith(findings);
  });

  test('is reported once, and keeps the focus', async () => {
    const { falseAlarm, user } = open();
    report().focus();
    await user.keyboard('{Enter}{Enter} ');
    expect(await screen.findByText(/^Noted/)).toHaveAttribute('role', 'status');
    await user.keyboard('{Enter}');
    expect(falseAlarm).toHaveBeenCalledOnce();
    expect(report()).toHaveFocus();
    expect(report()).toHaveAttribute('aria-disabled', 'true');
  });

  test('that could not be noted says so, and may be reported again', async () => {
    const { falseAlarm, user } = open();
    falseAlarm.mockResolvedValueOnce(false);
    await user.click(report());
    expect(await screen.findByText(/could not be noted/)).toBeInTheDocument();
    await user.click(report());
    expect(await screen.findByText(/^Noted/)).toBeInTheDocument();
  });

  test('is reported by a person alone', () => {
    const { falseAlarm } = open();
    fireEvent.click(report(), { detail: 2 });
    browser.trustEvents(false);
    report().click();
    expect(falseAlarm).not.toHaveBeenCalled();
  });

  test('does not keep the stop from being answered', async () => {
    const { edit, user } = open();
    await user.click(report());
    await user.click(editDraft());
    expect(edit).toHaveBeenCalledOnce();
  });

  test('can’t be reported where no record is kept', () => {
    open({ recorded: false });
    expect(screen.queryByRole('button', { name: 'Report a false alarm' })).toBeNull();
  });
});

function never(): never {
  throw new Error('The stop has no such button.');
}
