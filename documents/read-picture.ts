import ExifReader from 'exifreader';
import type { FileContent } from '../rules/attachment.ts';
import type { Source } from './source.ts';

/** Bytes in which pictures say where and by whom they were taken; HEIC and its kin may say it anywhere. */
const HEAD = 1024 * 1024;
const MOST = 64 * 1024 * 1024;

/** What a picture says of itself; what says nothing, or nothing that can be read, is a picture all the same. */
export async function readPicture(source: Source, isContainer: boolean): Promise<FileContent> {
  const bytes = await source.read(0, Math.min(source.size, isContainer ? MOST : HEAD));
  const nothing = { state: 'read', text: '', titles: [], people: [], located: false } as const;
  try {
    const { gps, exif, iptc } = ExifReader.load(bytes.buffer, { expanded: true });
    return {
      ...nothing,
      titles: said(exif?.['ImageDescription'], iptc?.['Caption/Abstract'], iptc?.['Headline']),
      people: said(exif?.['Artist'], iptc?.['By-line']),
      located: gps?.Latitude !== undefined && gps.Longitude !== undefined,
    };
  } catch {
    return nothing;
  }
}

/** What tags say, in words. */
function said(...tags: readonly unknown[]): readonly string[] {
  return tags.flatMap((tag) => {
    const words: unknown = typeof tag === 'object' && tag !== null ? Reflect.get(tag, 'description') : undefined;
    return typeof words === 'string' && words.trim() !== '' ? [words.trim()] : [];
  });
}
