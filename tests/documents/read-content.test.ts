import { describe, expect, it } from 'vitest';
import { readContent } from '../../documents/read-content.ts';
import { type Source, SourceLost } from '../../documents/source.ts';
import {
  archive,
  bytesOf,
  compound,
  docx,
  heic,
  jpeg,
  lockedOffice,
  openDocument,
  pdf,
  png,
  pptx,
  xlsx,
} from './samples.ts';

/** A file, and how many bytes of it were asked for. */
function sourceOf(bytes: Uint8Array) {
  const asked = { bytes: 0 };
  const source: Source = {
    size: bytes.length,
    async read(start, end) {
      asked.bytes += end - start;
      return new Uint8Array(bytes.slice(start, end));
    },
  };
  return { source, asked };
}

const contentOf = async (bytes: Uint8Array) => readContent(sourceOf(bytes).source);

const ABOUT = { title: 'Plan & more', creator: 'Joe Bloggs' };

describe('what is in', () => {
  it('a letter', async () => {
    expect(
      await contentOf(await docx('Meet Project Falcon.\n\nFish & chips', { ...ABOUT, label: 'Confidential' })),
    ).toEqual({
      state: 'read',
      text: 'Meet Project Falcon.\nFish & chips',
      titles: ['Plan & more', 'Confidential'],
      people: ['Joe Bloggs'],
      located: false,
    });
  });

  it('a deck, its slides in order and its notes', async () => {
    const slides = Array.from({ length: 12 }, (_, at) => `Slide ${at + 1}`);
    const content = await contentOf(pptx(slides, { ...ABOUT, notes: 'Do not mention Falcon' }));
    expect(content).toMatchObject({ state: 'read', people: ['Joe Bloggs'] });
    expect(content).toHaveProperty('text', ['Do not mention Falcon', ...slides].join('\n'));
  });

  it('a workbook: names of sheets, texts of cells, comments, headers; and which sheets are not shown', async () => {
    const sheets = [
      { name: 'Plan & more', texts: ['Project Falcon', 'Fish & chips'] },
      {
        name: 'Salaries',
        texts: ['Anna Weber'],
        state: 'hidden',
        header: '&L&"Arial,Bold"&12Confidential&RPage &P && more',
      },
      { name: 'Old', state: 'veryHidden' },
    ] as const;
    const content = await contentOf(
      await xlsx(sheets, { ...ABOUT, label: 'Internal', formula: 'Falcon 2', comment: 'Ask Jo' }),
    );
    expect(content).toEqual({
      state: 'read',
      text: [
        ...['Plan & more', 'Salaries', 'Old'],
        ...['Ask Jo', 'Project Falcon', 'Fish & chips', 'Falcon 2', 'Anna Weber', 'Confidential Page & more'],
      ].join('\n'),
      titles: ['Plan & more', 'Internal'],
      people: ['Joe Bloggs'],
      located: false,
      hidden: ['Salaries', 'Old'],
    });
  });

  it('a letter of LibreOffice, its notes and headers', async () => {
    const note =
      '<office:annotation><dc:creator>Jo</dc:creator><dc:date>2027-01-01</dc:date><text:p>Who?</text:p></office:annotation>';
    const body = `<office:text><text:h>The plan</text:h><text:p>Meet<text:s/><text:span>Project Falcon</text:span>.<text:line-break/>Fish &amp; chips${note}</text:p></office:text>`;
    expect(await contentOf(await openDocument(body, { ...ABOUT, label: 'Confidential' }))).toEqual({
      state: 'read',
      text: 'The plan\nMeet Project Falcon.\nFish & chipsWho?\nOver each page',
      titles: ['Plan & more', 'Confidential'],
      people: ['Joe Bloggs'],
      located: false,
    });
  });

  it('a workbook of LibreOffice', async () => {
    const cell = (type: string, text: string) =>
      `<table:table-cell office:value-type="${type}"><text:p>${text}</text:p></table:table-cell>`;
    const table = (name: string, style: string, cells: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row>${cells}</table:table-row></table:table>`;
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const sheets = [
      table('Plan', 'ta1', cell('string', 'Project Falcon') + cell('float', '4111')),
      table('Salaries', 'ta2', cell('string', 'Anna Weber')),
    ];
    const content = await contentOf(
      await openDocument(`${styles}<office:spreadsheet>${sheets.join('')}</office:spreadsheet>`),
    );
    expect(content).toHaveProperty('text', 'Plan\nProject Falcon\nSalaries\nAnna Weber\nOver each page');
    expect(content).toHaveProperty('hidden', ['Salaries']);
  });

  it('what is drawn on a deck, and what stands on each of its slides', async () => {
    const words = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const held = `<p:sp><p:nvPr><p:ph type="title"/></p:nvPr>${words('Click to edit')}</p:sp>`;
    const content = await contentOf(
      pptx(['Slide 1'], {
        drawn: [
          ['diagrams/data1.xml', `<dgm:dataModel><dgm:pt>${words('Contoso')}</dgm:pt></dgm:dataModel>`],
          [
            'charts/chart1.xml',
            '<c:cat><c:strCache><c:pt><c:v>Fabrikam</c:v></c:pt><c:pt><c:v>Tulip</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt><c:v>4.3</c:v></c:pt></c:numCache></c:val>',
          ],
          [
            'slideMasters/slideMaster1.xml',
            `<p:sldMaster>${held}<p:sp>${words('Company confidential')}</p:sp></p:sldMaster>`,
          ],
          ['slideLayouts/slideLayout1.xml', `<p:sldLayout>${words('Another layout')}</p:sldLayout>`],
        ],
      }),
    );
    expect(content).toHaveProperty('text', 'Fabrikam\nTulip\nContoso\nCompany confidential\nSlide 1');
  });

  it('a PDF', async () => {
    expect(
      await contentOf(
        pdf(['Meet Project Falcon.\nConfidential', 'Page two'], { title: 'Plan', creator: 'Joe Bloggs' }),
      ),
    ).toEqual({
      state: 'read',
      text: 'Meet Project Falcon.\nConfidential\nPage two',
      titles: ['Plan'],
      people: ['Joe Bloggs'],
      located: false,
    });
  });

  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['HEIC', heic],
  ] as const)('a picture: %s', async (_, make) => {
    expect(await contentOf(make('Joe Bloggs'))).toMatchObject({ state: 'read', people: ['Joe Bloggs'], located: true });
  });

  it.each([
    ['JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9])],
    ['PNG, as a picture of a screen is pasted', png()],
    ['GIF', bytesOf('GIF89a\u0001\0\u0001\0\0\0\0;')],
    ['BMP', bytesOf(`BM${'\0'.repeat(60)}`)],
  ])('a picture that says nothing: %s', async (_, bytes) => {
    expect(await contentOf(bytes)).toMatchObject({ state: 'read', people: [], located: false });
  });
});

it('asks for a small part of a large deck', async () => {
  const { source, asked } = sourceOf(pptx(['Project Falcon'], { picture: 40_000_000 }));
  expect(await readContent(source)).toMatchObject({ text: 'Project Falcon' });
  expect(asked.bytes).toBeLessThan(2_000_000);
});

it('says where it stops', async () => {
  const content = await contentOf(await docx('word '.repeat(250_000)));
  expect(content).toMatchObject({ state: 'read', cut: true });
});

it('reads what it can of a workbook that is too large, and says so', async () => {
  const content = await contentOf(await xlsx([{ name: 'Project Falcon' }], { numbers: 1_700_000 }));
  expect(content).toMatchObject({ state: 'read', text: 'Project Falcon', cut: true });
});

describe('what can’t be read is said to be', () => {
  const rows: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
    ['protected: a letter in a locked archive', () => docx('Falcon', { password: 'x'.repeat(8) }), 'protected'],
    ['protected: a locked letter', lockedOffice, 'protected'],
    ['protected: a locked PDF', () => pdf(['Falcon'], { encrypted: true }), 'protected'],
    ['protected: a locked letter of LibreOffice', () => openDocument('', { locked: true }), 'protected'],
    ['broken: half a workbook', async () => (await xlsx([{ name: 'Falcon' }])).slice(0, 300), 'broken'],
    ['old: a letter of 1997', () => compound('WordDocument'), 'old'],
    ['broken: half a letter', async () => (await docx('Falcon')).slice(0, 300), 'broken'],
    ['broken: half a PDF', () => pdf(['Falcon']).slice(0, 60), 'broken'],
    ['broken: nothing', () => new Uint8Array(), 'broken'],
    ['broken: noise', () => new Uint8Array(5000).fill(7), 'broken'],
  ];
  it.each(rows)('%s', async (_, make, reason) => {
    expect(await contentOf(await make())).toEqual({ state: 'unreadable', reason });
  });

  it('failed: a file that is gone', async () => {
    const read = () => Promise.reject(new SourceLost());
    expect(await readContent({ size: 5000, read })).toEqual({ state: 'unreadable', reason: 'failed' });
  });
});

it('leaves an archive of something else alone', async () => {
  for (const name of ['notes.txt', 'content.xml', 'xl/workbook.bin', 'Index/Tables.iwa']) {
    expect(await contentOf(await archive(name, new Uint8Array(10)))).toEqual({ state: 'unread' });
  }
});
