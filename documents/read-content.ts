import type { FileContent } from '../rules/attachment.ts';
import { isEncrypted, readOffice } from './read-office.ts';
import { isPasswordWanted, readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { inBlocks, type Source, SourceLost } from './source.ts';

/** Reads what is in a file, by what it is and not by what it is called. Never rejects. */
export async function readContent(source: Source): Promise<FileContent> {
  const blocks = inBlocks(source);
  try {
    const head = await blocks.read(0, 1024);
    switch (kindOf(head)) {
      case 'pdf':
        return await readPdf(blocks);
      case 'zip':
        return (await readOffice(blocks)) ?? { state: 'unread' };
      case 'compound':
        return { state: 'unreadable', reason: (await isProtected(blocks)) ? 'protected' : 'old' };
      case 'picture':
        return await readPicture(blocks, false);
      case 'container':
        return await readPicture(blocks, true);
      case 'unknown':
        return { state: 'unreadable', reason: 'broken' };
    }
  } catch (error) {
    if (error instanceof SourceLost) return { state: 'unreadable', reason: 'failed' };
    return { state: 'unreadable', reason: isEncrypted(error) || isPasswordWanted(error) ? 'protected' : 'broken' };
  }
}

type Kind = 'pdf' | 'zip' | 'compound' | 'picture' | 'container' | 'unknown';

/** By the bytes that files of a kind begin with; a PDF may have something before them (ISO 32000-1, annex H). */
function kindOf(head: Uint8Array): Kind {
  // Byte by byte: a TextDecoder takes `latin1` for Windows-1252, where what a PNG begins with is another character.
  const text = String.fromCharCode(...head);
  if (text.includes('%PDF-')) return 'pdf';
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'compound';
  if (/^....ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)/s.test(text)) return 'container';
  if (/^(?:\u00ff\u00d8\u00ff|\u0089PNG|II\*\0|MM\0\*|RIFF....WEBP|GIF8|BM)/s.test(text)) return 'picture';
  return 'unknown';
}

/** Documents with a password stand in a container of the old kind, under this name (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

async function isProtected(source: Source): Promise<boolean> {
  const decoder = new TextDecoder('latin1');
  // Directories of such containers stand at either end.
  const ends = [await source.read(0, EDGE), await source.read(Math.max(0, source.size - EDGE), source.size)];
  return ends.some((bytes) => decoder.decode(bytes).includes(ENCRYPTED));
}

const EDGE = 1024 * 1024;
