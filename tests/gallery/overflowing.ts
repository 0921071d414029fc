import type { Page } from 'playwright-core';

/** The texts of a page that stick out of their boxes, or of the window, to either side. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isUnseen = (element: Element) =>
      element.closest('.unseen, [hidden]') !== null || getComputedStyle(element).clipPath !== 'none';
    const boxOf = (element: Element): DOMRect => {
      const parent = element.parentElement;
      const isInline = /^(?:inline|contents)$/.test(getComputedStyle(element).display);
      return isInline && parent ? boxOf(parent) : element.getBoundingClientRect();
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (words === '' || !parent || isUnseen(parent) || parent.closest('option, script, style, textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = boxOf(parent);
      const left = Math.max(box.left, 0) - 1;
      const right = Math.min(box.right, window.innerWidth) + 1;
      const outside = [...range.getClientRects()].some(
        (rect) => rect.width > 0 && (rect.left < left || rect.right > right),
      );
      if (outside) found.push(`${window.innerWidth} px: ${words.slice(0, 60)}`);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`The page is ${scrollWidth} px wide in ${window.innerWidth} px.`);
    return found;
  });
}
