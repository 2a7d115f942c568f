/** A cell of a pasted block. */
export interface GridCell {
  readonly text: string;
  /** Part of a merged cell, not its first: its text names what it spans, but its figure must not count twice. */
  readonly continues?: true;
}

/** A pasted block: rows of equal length. */
export type Grid = readonly (readonly GridCell[])[];

/** A cell of an HTML table, as its reader found it. */
export interface SpannedCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

const blank: GridCell = { text: "" };
/** HTML allows larger spans; no table of a report has them, and a hostile one must not fill the memory. */
const largestSpan = 200;

/** A grid of plain texts. */
export function gridOf(rows: readonly (readonly string[])[]): Grid {
  return rectangular(rows.map((row) => row.map((text) => ({ text }))));
}

/**
 * Reads what Excel, LibreOffice and Word put on the clipboard as text: cells between tabs, rows between line ends.
 * A cell that holds a tab or a line break itself stands in quotes, with its own quotes doubled.
 */
export function readTsv(text: string): Grid {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    // Without a tab, line break or doubled quote inside, the quotes are the cell's own.
    const isQuoted = quoted !== null && /[\t\n]|""/.test(quoted[1] ?? "");
    const cell = isQuoted ? quoted[0] : (/^[^\t\n]*/.exec(rest)?.[0] ?? "");
    rows.at(-1)?.push(isQuoted ? (quoted[1] ?? "").replaceAll('""', '"') : cell);
    const separator = rest.charAt(cell.length);
    rest = rest.slice(cell.length + 1);
    if (separator === "") return gridOf(rows);
    if (separator === "\n") rows.push([]);
  }
}

/** Lays the rows of an HTML table out on a grid (HTML Standard 4.9.12), the text of a merged cell in all its places. */
export function spreadSpans(rows: readonly (readonly SpannedCell[])[]): Grid {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, rowSpan = 1, colSpan = 1 } of cells) {
      while (grid[y]?.[x]) x++;
      const height = Math.min(Math.max(rowSpan, 1), rows.length - y);
      const width = Math.min(Math.max(colSpan, 1), largestSpan);
      for (let dy = 0; dy < height; dy++) {
        for (let dx = 0; dx < width; dx++) {
          const row = grid[y + dy];
          if (row && !row[x + dx]) row[x + dx] = dy + dx === 0 ? { text } : { text, continues: true };
        }
      }
      x += width;
    }
  });
  return rectangular(grid);
}

/** Rows as columns: official forms often have the posts across. */
export function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? blank));
}

function rectangular(rows: readonly (readonly GridCell[])[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
}
