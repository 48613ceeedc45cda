/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** An expression for the page, which makes its tables fit; null where none may be too wide (`data-fit`). */
export function fitTablesIn(html: string): string | null {
  return html.includes('data-fit') ? `(${fitTables.toString()})()` : null;
}

/**
 * Runs in the page. Sets each table that is too wide for its place smaller: the browser would else shrink the whole
 * document, and at last cut off what still stands out. Step by step, until the longest words and the numbers of each column
 * stand whole; a table of the page that would be too small to read is turned, on landscape pages of its own. Where even
 * the last step is too wide, words break in the widest columns.
 *
 * What a table needs is asked of the browser, at the width of the paper. The page stays as hidden as it was.
 */
function fitTables(): void {
  interface Column {
    readonly element: HTMLElement;
    /** In which its longest word stands whole, or a few letters of one that may break anywhere. */
    readonly least: number;
    /** Of its longest text, on one line. */
    readonly most: number;
  }

  /** In points. */
  const readableSizes = [8.5, 8, 7.5];
  const smallestSizes = [6.6, 6];
  const fewestLetters = 7;
  /** In pixels. */
  const point = 4 / 3;
  const roundingError = 0.5;

  const root = document.documentElement;
  root.style.setProperty('display', 'block', 'important');
  // About that of paper: at the width of the window, each letter of the document would be a line.
  root.style.width = '50em';
  const upright = paperWidth('');
  root.style.width = `${upright}px`;
  const freeCells = document.head.appendChild(document.createElement('style'));
  freeCells.textContent = 'table[data-fit="free"] :is(th,td){width:auto!important}';
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-fit]')) shrink(table);
  root.removeAttribute('style');

  function shrink(table: HTMLTableElement): void {
    const elements = addColumns(table);
    const columns = measure(table, elements);
    const place = widthOfPlace(table);
    if (table.offsetWidth <= place && columns.every(({ element, least }) => widthOf(element) >= least - 1)) return;
    const readable = findSize(table, elements, readableSizes, place);
    if (leastOf(readable) <= place) {
      setWidths(table, readable, place);
      return;
    }
    const turned = turn(table, place);
    const sizes = [...readableSizes, ...smallestSizes];
    setWidths(table, findSize(table, elements, sizes, turned ?? place), turned ?? place);
  }

  /** The columns at the first size at which a table stands in its place, its own before the others; or at the last. */
  function findSize(
    table: HTMLTableElement,
    elements: readonly HTMLElement[],
    sizes: readonly number[],
    place: number,
  ): readonly Column[] {
    setSize(table, null);
    const own = parseFloat(getComputedStyle(table).fontSize) / point;
    let columns = measure(table, elements);
    for (const size of sizes.filter((step) => step < own)) {
      if (leastOf(columns) <= place) break;
      setSize(table, size);
      columns = measure(table, elements);
    }
    return columns;
  }

  function setWidths(table: HTMLTableElement, columns: readonly Column[], place: number): void {
    const room = place - leastOf(columns);
    if (room < 0) table.style.setProperty('--cell-wrap', 'anywhere');
    const widths = room < 0 ? level(columns, place) : spread(columns, room);
    table.style.tableLayout = 'fixed';
    table.dataset.fit = 'free';
    columns.forEach(({ element }, index) => {
      element.style.width = `${(100 * (widths[index] ?? 0)) / sum(widths)}%`;
    });
  }

  /**
   * Puts a table, and the headings before it, on pages that lie on their side.
   *
   * @returns the width of its place there, or null where there is none: in a column, beside a label
   */
  function turn(table: HTMLTableElement, place: number): number | null {
    const edition = table.closest<HTMLElement>('[style*="page:"]')?.style.getPropertyValue('page') ?? '';
    const name = edition === '' ? 'turned' : `${edition}-turned`;
    const isKnown = pageRules().some((rule) => rule.selectorText === name);
    const width = paperWidth(name) - (upright - place);
    if (!isKnown || !isInFlow(table) || width <= place) return null;
    table.style.width = `${width}px`;
    for (let block: Element | null = table; block instanceof HTMLElement; block = block.previousElementSibling) {
      if (block !== table && !block.matches('h2, h3, h4, h5, h6')) break;
      block.style.setProperty('page', name);
    }
    return width;
  }

  /** Whether nothing stands beside a block. */
  function isInFlow(block: HTMLElement): boolean {
    for (let box = block.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      if (!['block', 'list-item'].includes(getComputedStyle(box).display)) return false;
    }
    return true;
  }

  /**
   * Between the margins, in pixels, as the rules of the pages have it.
   *
   * @param name of pages that have rules of their own
   */
  function paperWidth(name: string): number {
    const page = { size: 'a4', left: '0mm', right: '0mm' };
    for (const rule of pageRules()) {
      if (rule.selectorText !== '' && rule.selectorText !== name) continue;
      page.size = rule.style.getPropertyValue('size') || page.size;
      page.left = rule.style.getPropertyValue('margin-left') || page.left;
      page.right = rule.style.getPropertyValue('margin-right') || page.right;
    }
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.width = `calc(${sheetWidth(page.size)} - ${page.left} - ${page.right})`;
    const width = Math.floor(probe.getBoundingClientRect().width);
    probe.remove();
    return width;
  }

  function pageRules(): readonly CSSPageRule[] {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return rules.filter((rule) => rule instanceof CSSPageRule);
  }

  function sheetWidth(size: string): string {
    const named: Readonly<Record<string, readonly string[]>> = {
      a5: ['148mm', '210mm'],
      a4: ['210mm', '297mm'],
      a3: ['297mm', '420mm'],
      letter: ['8.5in', '11in'],
      legal: ['8.5in', '14in'],
      ledger: ['11in', '17in'],
    };
    const words = size.toLowerCase().split(' ');
    const sides = words.flatMap((word) => named[word] ?? (/^[\d.]/.test(word) ? [word] : []));
    return (words.includes('landscape') ? sides[1] : sides[0]) ?? '210mm';
  }

  /** So that widths are asked and set for columns, whatever cells span. */
  function addColumns(table: HTMLTableElement): readonly HTMLElement[] {
    const counts = [...table.rows].map((row) => sum([...row.cells].map((cell) => cell.colSpan)));
    const group = document.createElement('colgroup');
    for (let count = Math.max(...counts); count > 0; count -= 1) group.append(document.createElement('col'));
    table.prepend(group);
    return [...group.children] as HTMLElement[];
  }

  function widthOfPlace(table: HTMLTableElement): number {
    const place = table.parentElement as HTMLElement;
    const { paddingLeft, paddingRight } = getComputedStyle(place);
    table.hidden = true;
    const width = place.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    table.hidden = false;
    return width;
  }

  /** @param size in points; null: its own */
  function setSize(table: HTMLTableElement, size: number | null): void {
    const small = size !== null && size < 8;
    table.style.fontSize = size === null ? '' : `${size}pt`;
    table.style.setProperty('--cell-gap', small ? '1.6mm' : null);
    table.style.setProperty('--head-hyphens', small ? 'manual' : null);
  }

  function measure(table: HTMLTableElement, elements: readonly HTMLElement[]): readonly Column[] {
    const few = (fewestLetters * parseFloat(getComputedStyle(table).fontSize)) / 2;
    const { width } = table.style;
    table.dataset.fit = 'free';
    table.style.width = 'max-content';
    const most = elements.map(widthOf);
    table.style.width = 'min-content';
    const columns = elements.map((element, index) => {
      const longest = most[index] ?? 0;
      return { element, least: Math.max(widthOf(element), Math.min(few, longest)) + roundingError, most: longest };
    });
    table.style.width = width;
    table.dataset.fit = '';
    return columns;
  }

  /** Gives what is left to the columns that lack most. */
  function spread(columns: readonly Column[], room: number): readonly number[] {
    const lacks = columns.map(({ least, most }) => most - least + 1);
    return columns.map(({ least }, index) => least + (room * (lacks[index] ?? 0)) / sum(lacks));
  }

  /** Takes what is missing from the widest columns, down to one width for all of them. */
  function level(columns: readonly Column[], place: number): readonly number[] {
    let left = place;
    let widest = 0;
    const ordered = columns.map(({ least }) => least).sort((one, other) => one - other);
    ordered.forEach((least, index) => {
      widest = Math.min(least, left / (ordered.length - index));
      left -= widest;
    });
    return columns.map(({ least }) => Math.min(least, widest));
  }

  function leastOf(columns: readonly Column[]): number {
    return sum(columns.map(({ least }) => least));
  }

  function widthOf(element: HTMLElement): number {
    return element.getBoundingClientRect().width;
  }

  function sum(values: readonly number[]): number {
    return values.reduce((total, value) => total + value, 0);
  }
}
