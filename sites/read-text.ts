/**
 * Reads what an editor holds, as the site would send it: every innermost block is a line, lines are joined by `\n`.
 * `textContent` would glue paragraphs together and `innerText` counts line breaks differently in every editor.
 */
export function readText(editor: HTMLElement): string {
  return isTextField(editor) ? editor.value : readLines(editor).join('\n');
}

/** What a node of an editor adds to its text: from which place of which line on, counted from 0, and how many characters. */
export type Piece = { readonly node: Node; readonly line: number; readonly at: number; readonly length: number };

/** The lines of an editor that is no text field; `pieces` is filled with what they were made of, in order. */
export function readLines(editor: Element, pieces?: Piece[]): readonly string[] {
  const lines: string[] = [];
  readBlock(editor, lines, pieces);
  return lines;
}

/** Whether the element is a plain text field. By name, not by class: nodes of an iframe have classes of their own. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|d[dlt]|div|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|t[dr]|ul)$/;

/** What editors put into their own text without its being part of it: Quill's cursor and clipboard. */
const APPARATUS = '.ql-cursor, .ql-clipboard, script, style';

/** Appends the lines of a block; false when it held none. */
function readBlock(block: Element, lines: string[], pieces?: Piece[]): boolean {
  const before = lines.length;
  let first = pieces?.length ?? 0;
  let line = '';
  let visible = false;
  let mixed = false;

  const closeLine = () => {
    // White space beside blocks is the markup's indentation, not text. The last break of a line only gives the caret a place.
    if (line !== '' && (visible || !mixed)) lines.push(line.endsWith('\n') ? line.slice(0, -1) : line);
    else if (pieces) pieces.length = first;
    line = '';
    visible = false;
  };

  const read = (node: Node, text: string) => {
    pieces?.push({ node, line: lines.length, at: line.length, length: text.length });
    line += text;
  };

  const readInline = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.nodeValue ?? '';
        read(node, text);
        visible ||= /\S/.test(text);
      } else if (isElement(node)) {
        if (node.localName === 'br') {
          read(node, '\n');
          visible = true;
        } else if (node.localName === 'img') {
          read(node, node.getAttribute('alt') ?? '');
          visible = true;
        } else if (BLOCKS.test(node.localName)) {
          mixed = true;
          closeLine();
          if (!node.matches(APPARATUS) && !readBlock(node, lines, pieces)) lines.push('');
          first = pieces?.length ?? 0;
        } else if (!node.matches(APPARATUS)) {
          readInline(node);
        }
      }
    }
  };

  readInline(block);
  closeLine();
  return lines.length > before;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
