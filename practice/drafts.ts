/** A draft to try on the range, and what to expect of it. */
export type SampleDraft = {
  readonly title: string;
  readonly text: string;
  /** What happens under the sample organisation's policy. */
  readonly expect: string;
};

/** The tweet of 9 March 2011 that an agency's employee sent as @ChryslerAutos instead of himself. */
export const THE_TWEET =
  'I find it ironic that Detroit is known as the #motorcity and yet no one here knows how to fucking drive';

export const SAMPLE_DRAFTS: readonly SampleDraft[] = [
  {
    title: 'The tweet of 2011',
    text: THE_TWEET,
    expect: 'Stopped on brands and clients; on a personal account it passes.',
  },
  {
    title: 'A client’s campaign',
    text: 'Born of fire. Meet the new Chrysler 300. #ImportedFromDetroit',
    expect: 'Passes as Chrysler Autos; any other account is asked first.',
  },
  {
    title: 'A code name',
    text: 'Counting the days until Project Redwing rolls off the line.',
    expect: 'Stopped on every account until the launch.',
  },
  {
    title: 'An ordinary post',
    text: 'Happy Friday! What is on your playlist for the drive home?',
    expect: 'Always passes.',
  },
];
