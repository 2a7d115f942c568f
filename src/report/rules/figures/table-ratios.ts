import { compare, percent, type Decimal } from "../../../statistics";
import type { FigureGrid } from "./table-grid";
import { isAttendances, isChange, isTotalName, isWomen, rolesOf, type Role } from "./roles";
import { isRatio } from "./statements";

/** A cell that should be `part` ÷ `whole` and is not. */
export interface WrongRatio {
  readonly line: number;
  readonly column: number;
  readonly stated: Decimal;
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** Where the two numbers of a ratio stand. */
interface Source {
  part(line: number): Decimal | undefined;
  whole(line: number): Decimal | undefined;
}

interface Judged {
  readonly right: number;
  readonly near: number;
  readonly wrong: readonly WrongRatio[];
}

/** The ratios of a grid that are not what its own figures give. */
export function wrongRatios(grid: FigureGrid): WrongRatio[] {
  const roles = rolesOf(grid);
  if (!roles.includes("ratio")) return [];
  return roles.flatMap((role, column) => (role === "ratio" ? wrongInColumn(grid, roles, column) : []));
}

function wrongInColumn(grid: FigureGrid, roles: readonly Role[], column: number): readonly WrongRatio[] {
  const named = namedSource(grid, roles, column);
  const judged = named && judge(grid, column, named.source);
  if (judged) {
    if (judged.wrong.length === 0) return [];
    // Figures that never agree with what the headings seem to say are of something else.
    const rows = judged.right + judged.wrong.length;
    if (named.certain || judged.right + judged.near > 0 || rows <= 2) {
      if (explainedOtherwise(grid, roles, column, judged)) return [];
      // More women than people is a mistake of its own.
      return judged.wrong.filter(({ part, whole }) => compare(part, whole) <= 0);
    }
  }
  return agreedSource(grid, roles, column);
}

/** A pair of columns that explains every ratio which the named one does not explain. */
function explainedOtherwise(
  grid: FigureGrid,
  roles: readonly Role[],
  column: number,
  judged: Judged,
): boolean {
  return sources(grid, roles, column).some((source) => {
    if (isInverted(source, judged) || judge(grid, column, source, enough).wrong.length > 0) return false;
    const other = judge(grid, column, source);
    return other.wrong.length === 0 && other.right > judged.right;
  });
}

/** Total over women gives some ratio too, which nobody means. */
function isInverted(source: Source, { wrong: [first] }: Judged): boolean {
  const [part, all] = first ? [source.part(first.line), source.whole(first.line)] : [];
  return !!first && !!part && !!all && compare(part, first.whole) === 0 && compare(all, first.part) === 0;
}

/** Without headings that tell: the pair of columns that most of the ratios agree with. */
function agreedSource(grid: FigureGrid, roles: readonly Role[], column: number): readonly WrongRatio[] {
  let most = 0;
  let agreed: Source | undefined;
  for (const source of sources(grid, roles, column)) {
    const { right } = judge(grid, column, source, enough);
    if (right > most) [most, agreed] = [right, source];
  }
  const best = agreed && judge(grid, column, agreed);
  return best && best.right >= 3 && best.wrong.length * 3 <= best.right ? best.wrong : [];
}

/** So many lines show what a column is computed of. */
const enough = 60;

function judge(grid: FigureGrid, column: number, source: Source, lines = grid.lines.length): Judged {
  let right = 0;
  let near = 0;
  const wrong: WrongRatio[] = [];
  grid.lines.slice(0, lines).forEach((_, line) => {
    const stated = grid.at(line, column).value;
    const [part, all] = [source.part(line), source.whole(line)];
    if (!stated || !part || !all || all.units === 0n) return;
    if (isRatio(stated, part, all) || isRatio(asPercent(stated), part, all))
      right += part.units === 0n ? 0 : 1;
    else if (!isChange(grid.lines[line]!.name)) {
      if (isNear(stated, part, all)) near++;
      wrong.push({ line, column, stated, part, whole: all });
    }
  });
  return { right, near, wrong };
}

/** A spreadsheet's "0,3529" is 35,29%; what is more than one is a percentage already. */
function asPercent(stated: Decimal): Decimal {
  const { units, decimals } = stated;
  if (units <= 0n || compare(stated, { units: 1n, decimals: 0 }) > 0) return stated;
  return decimals >= 2
    ? { units, decimals: decimals - 2 }
    : { units: units * 10n ** BigInt(2 - decimals), decimals: 0 };
}

/** Cut off or rounded the wrong way: still the ratio of these two. */
function isNear(stated: Decimal, part: Decimal, all: Decimal): boolean {
  const exact = percent(part, all, stated.decimals);
  const distance = exact && exact.units - stated.units;
  return distance !== undefined && distance >= -1n && distance <= 1n;
}

function columnsOf(grid: FigureGrid, part: number, all: number): Source {
  return { part: (line) => grid.at(line, part).value, whole: (line) => grid.at(line, all).value };
}

/** What the headings, or the row of column numbers, say a ratio is of. */
function namedSource(
  grid: FigureGrid,
  roles: readonly Role[],
  column: number,
): { readonly source: Source; readonly certain: boolean } | undefined {
  const { formula } = grid.columns[column] ?? {};
  if (formula?.kind === "ratio")
    return { source: columnsOf(grid, formula.part, formula.whole), certain: true };
  if (formula) return undefined;
  const part = partColumn(grid, roles, column);
  const all =
    part === undefined ? undefined : (wholeColumn(grid, roles, part, column) ?? wholeOfThings(grid, part));
  if (part !== undefined && all !== undefined) return { source: columnsOf(grid, part, all), certain: false };
  return fractionSource(grid, column);
}

/** "Nữ/Tổng số" in one column: "60/170". */
function fractionSource(grid: FigureGrid, column: number) {
  const at = column - 1;
  if (at < 0 || !grid.lines.some((_, line) => grid.at(line, at).fraction)) return undefined;
  const source: Source = {
    part: (line) => grid.at(line, at).fraction?.part,
    whole: (line) => grid.at(line, at).fraction?.whole,
  };
  return { source, certain: false };
}

const unsaid = /(?<= |^)(?:tỉ lệ|tỉ trọng|cơ cấu|đạt|chiếm|trên tổng số|so với tổng số|phần trăm)(?= |$)/g;

/** The column whose part the ratio is: the one that its heading names, or the women's right before it. */
function partColumn(grid: FigureGrid, roles: readonly Role[], column: number): number | undefined {
  const named = grid.columns[column]?.folded.replace(unsaid, "").replace(/ +/g, " ").trim() ?? "";
  const own = (at: number) => grid.columns[at]?.folded ?? "";
  const from = previousRatio(roles, column);
  const candidates = range(from + 1, column).filter((at) => roles[at] === "women" || roles[at] === "other");
  if (named !== "" && named !== "nữ") return candidates.findLast((at) => own(at) === named);
  const women = candidates.filter((at) => roles[at] === "women");
  if (named === "nữ") return women.at(-1) ?? range(0, column).findLast((at) => roles[at] === "women");
  const { above = "" } = grid.columns[column] ?? {};
  const beside = candidates.at(-1);
  if (above !== "" && beside === column - 1 && grid.columns[beside]?.above === above) return beside;
  // Of two figures before it the ratio may be of either.
  return women.length === 1 && candidates.at(-1) === women[0] ? women[0] : undefined;
}

function previousRatio(roles: readonly Role[], column: number): number {
  return range(0, column).findLast((at) => roles[at] === "ratio") ?? -1;
}

/** The total that the part is of: the nearest before it, or the one between it and the ratio. */
export function wholeColumn(
  grid: FigureGrid,
  roles: readonly Role[],
  part: number,
  column: number = grid.columns.length,
): number | undefined {
  const before = range(0, part).findLast((at) => roles[at] === "total");
  return before ?? range(part + 1, column).find((at) => roles[at] === "total");
}

/** "Tổng số xã" right before "Số xã có nữ lãnh đạo chủ chốt": the total of the same things. */
function wholeOfThings(grid: FigureGrid, part: number): number | undefined {
  const things = /^tổng(?: số)? (.+)$/.exec(grid.columns[part - 1]?.folded ?? "")?.[1];
  return things && grid.columns[part]?.folded.startsWith(`số ${things} `) ? part - 1 : undefined;
}

/** Every way in which two columns, or a column and its own total, might give the ratio. */
function sources(grid: FigureGrid, roles: readonly Role[], column: number): Source[] {
  const numeric = roles.flatMap((role, at) =>
    role !== "ratio" && role !== "skip" && grid.lines.some((_, line) => grid.at(line, at).value) ? [at] : [],
  );
  if (numeric.length > mostColumns) return [];
  const pairs = numeric.flatMap((part) =>
    numeric.flatMap((all) => (part === all ? [] : [columnsOf(grid, part, all)])),
  );
  const total = grid.lines.findLastIndex(({ name }) => isTotalName(name));
  const shares = total < 0 ? [] : numeric.map((part) => shareOf(grid, part, total));
  const fractions = fractionSource(grid, column);
  return [...pairs, ...shares, ...(fractions ? [fractions.source] : [])];
}

const mostColumns = 16;

function shareOf(grid: FigureGrid, part: number, total: number): Source {
  return { part: (line) => grid.at(line, part).value, whole: () => grid.at(total, part).value };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A line with more women than people. */
export interface TooManyWomen {
  readonly line: number;
  readonly column: number;
  readonly women: Decimal;
  readonly total: Decimal;
}

/** Lines with more women than people, where columns are headed by both. */
export function tooManyWomen(grid: FigureGrid): TooManyWomen[] {
  const roles = rolesOf(grid);
  if (!roles.includes("total")) return [];
  return grid.columns.flatMap((name, column) => {
    const all = isWomen(name) ? wholeColumn(grid, roles, column) : undefined;
    const total = all === undefined ? undefined : grid.columns[all];
    if (all === undefined || !total || isAttendances(total.folded) !== isAttendances(name.folded)) return [];
    // Rows name many things: only the one right above is what the women are among.
    if (grid.turned && all !== column - 1) return [];
    const counted = grid.lines.flatMap((_, line) => {
      const [women, people] = [grid.at(line, column).value, grid.at(line, all).value];
      return women && people ? [{ line, column, women, total: people }] : [];
    });
    const found = counted.filter(
      (one) => compare(one.women, one.total) > 0 && !isChange(grid.lines[one.line]!.name),
    );
    // Where most lines have more, the two columns do not count the same people.
    return found.length * 2 > counted.length && counted.length > 1 ? [] : found;
  });
}
