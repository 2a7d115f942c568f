import { compare, sum, type Decimal } from "../../../statistics";
import type { CellFigure } from "./cells";
import { LineName } from "./line-name";
import { isAttribute, isTotalName, rolesOf, sexOf, type Role } from "./roles";
import type { FigureGrid } from "./table-grid";

/** A figure that should be the sum of others and is not. */
export interface WrongSum {
  readonly line: number;
  readonly column: number;
  readonly stated: Decimal;
  readonly expected: Decimal;
}

/** How the lines of a grid may make up its total: which lines are added. */
type Parts = readonly number[];

/**
 * Figures of the total line that are not the sum of the lines. Subtotals, nested lines and "trong đó" are understood
 * from the figures themselves: a way of adding up that gives the total in most columns is the table's own.
 *
 * @param mayOverlap people may stand in several lines (lượt người, quy hoạch): only a total that is elsewhere the sum counts
 */
export function wrongTotals(grid: FigureGrid, mayOverlap: () => boolean): WrongSum[] {
  const line = grid.lines.findLastIndex(({ name }) => isTotalName(name));
  if (line < 0) return [];
  const roles = rolesOf(grid);
  const columns = grid.columns.flatMap(({ folded }, column) =>
    folded !== "" && isSummable(roles[column]) && grid.at(line, column).value ? [column] : [],
  );
  if (columns.length === 0) return [];
  const ways = waysToAdd(grid, line);
  const right = ways.map((parts) => columns.filter((column) => adds(grid, parts, line, column) === "right"));
  const proven = Math.max(...right.map(({ length }) => length));
  const best = ways[right.findIndex(({ length }) => length === proven)];
  if (!best) return [];
  const wrong = columns.filter((column) => !right.some((own) => own.includes(column)));
  if (wrong.length === 0) return [];
  if (proven > 0 ? wrong.length > proven : !isFlat(grid, line)) return [];
  const isMoney = (column: number) => money.test(grid.columns[column]?.folded ?? "");
  const certain = right.some((own) => !own.every(isMoney)) || !mayOverlap();
  return wrong
    .filter(
      (column) => (certain || isMoney(column)) && !(proven === 0 && addsSources(grid, best, line, column)),
    )
    .flatMap((column) => wrongSum(grid, best, line, column));
}

/** "Ngân sách nhà nước" above "trung ương" and "địa phương": the total adds some of the sources, the others are parts. */
function addsSources(grid: FigureGrid, parts: Parts, total: number, column: number): boolean {
  const stated = grid.at(total, column).value;
  if (!stated || !parts.every((line) => source.test(nameOf(grid, line).folded))) return false;
  return isSumOfSome(
    stated,
    parts.flatMap((line) => grid.at(line, column).value ?? []),
  );
}

/** What columns count of which nothing stands in several rows. */
const money =
  /(?:^| )(?:kinh phí|số tiền|thành tiền|ngân sách|(?:triệu|tỉ|nghìn) đồng|vnđ|nstw|nsđp|nsnn)(?: |$)/;

/** Sums of whole columns, line by line: "Tổng = ngân sách trung ương + địa phương + nguồn khác". */
export function wrongRowSums(grid: FigureGrid): WrongSum[] {
  return grid.columns.flatMap((name, column) => {
    const parts = addedColumns(grid, name, column);
    if (!parts) return [];
    const judged = grid.lines.map(({ name: own }, line) =>
      isSummable(own.role) ? addsAcross(grid, parts.columns, line, column) : undefined,
    );
    const right = judged.filter((one) => one === "right").length;
    const wrong = judged.flatMap((one, line) => (one && one !== "right" ? [{ ...one, line, column }] : []));
    if (right >= 2 && right > wrong.length) return wrong;
    // Sources may be parts of one another: "ngân sách nhà nước" before "trung ương" and "địa phương".
    if (!parts.certain) return [];
    const sources = (line: number) => parts.columns.flatMap((at) => grid.at(line, at).value ?? []);
    return wrong.filter(({ line, stated }) => !isSumOfSome(stated, sources(line)));
  });
}

/** Group lines that are not the sum of the items below them, where other groups and columns show that they should be. */
export function wrongGroups(grid: FigureGrid): WrongSum[] {
  const roles = rolesOf(grid);
  let right = 0;
  const wrong: WrongSum[] = [];
  grid.lines.forEach(({ name }, group) => {
    if (!isGroup(name)) return;
    const items: number[] = [];
    for (let line = group + 1; line < grid.lines.length && isItem(nameOf(grid, line)); line++)
      items.push(line);
    grid.columns.forEach(({ folded }, column) => {
      const judged =
        folded !== "" && isSummable(roles[column]) ? adds(grid, items, group, column) : undefined;
      if (judged === "right") right++;
      else if (judged) wrong.push({ line: group, column, ...judged });
    });
  });
  return right > wrong.length ? wrong : [];
}

const noName = new LineName("", "", "", "");

function nameOf(grid: FigureGrid, line: number): LineName {
  return grid.lines[line]?.name ?? noName;
}

function isSummable(role: Role | undefined): boolean {
  return role !== "ratio" && role !== "skip";
}

function isGroup({ ordinal }: LineName): boolean {
  return /^\(?(?:[IVX]{1,5}|[A-H])[.)]?$/.test(ordinal);
}

function isItem({ ordinal }: LineName): boolean {
  return /^\(?\d+[.)]?$/.test(ordinal);
}

/** Which lines may be added to make the total, without doubt about what each is. */
function waysToAdd(grid: FigureGrid, total: number): Parts[] {
  const lines = grid.lines.flatMap((own, line) =>
    line === total || !isSummable(own.name.role) ? [] : [line],
  );
  const kinds = grid.lines.map(({ name }) => kindsOf(name));
  const of = (test: (kinds: LineKinds) => boolean): Parts => lines.filter((line) => test(kinds[line]!));
  const ways = [
    of(({ subtotal }) => !subtotal),
    of(({ subtotal, part }) => !subtotal && !part),
    of(({ subtotal }) => subtotal),
    of(({ group }) => group),
    of(({ item }) => item),
    of(({ group, subtotal, part }) => !group && !subtotal && !part),
    of(({ marked, part, group, subtotal }) => marked && !part && !group && !subtotal),
  ];
  return ways.filter((parts) => parts.length >= 2);
}

/** What a line may be in the sum of a table. */
interface LineKinds {
  readonly subtotal: boolean;
  readonly part: boolean;
  readonly group: boolean;
  readonly item: boolean;
  readonly marked: boolean;
}

function kindsOf(name: LineName): LineKinds {
  const { folded, ordinal } = name;
  return {
    subtotal: /^(?:cộng|tổng)(?: |$)/.test(folded),
    part: /^[-–—+•*]$/u.test(ordinal) || /^(?:trong đó|nữ|nam)(?: |$)/.test(folded),
    group: isGroup(name),
    item: isItem(name),
    marked: ordinal !== "",
  };
}

/** Nothing but items of one kind above a total: no groups, no parts, no breakdown by what people are. */
function isFlat(grid: FigureGrid, total: number): boolean {
  if (grid.turned || total !== grid.lines.length - 1 || total < 2) return false;
  const items = grid.lines.slice(0, total).map(({ name }) => name);
  const ordinals = items.map(({ ordinal }) => ordinal.replace(/[.)]/g, ""));
  const counted = ordinals.every((ordinal, at) => ordinal === String(at + 1) || ordinal === `0${at + 1}`);
  const unnumbered = ordinals.every((ordinal) => ordinal === "");
  return (
    (counted || unnumbered) &&
    items.every((name) => name.folded !== "" && !isAttribute(name) && !isTotalName(name))
  );
}

type Judgement = "right" | { readonly stated: Decimal; readonly expected: Decimal } | undefined;

/** "right", what it should be, or undefined where that cannot be told: blanks, words, too little to add. */
function adds(grid: FigureGrid, parts: Parts, total: number, column: number): Judgement {
  const stated = grid.at(total, column).value;
  if (!stated) return undefined;
  const figures = parts.map((line) => grid.at(line, column));
  return compareSum(stated, figures);
}

function addsAcross(grid: FigureGrid, columns: readonly number[], line: number, total: number): Judgement {
  const stated = grid.at(line, total).value;
  if (!stated) return undefined;
  const figures = columns.map((column) => grid.at(line, column));
  return compareSum(stated, figures);
}

function compareSum(stated: Decimal, figures: readonly CellFigure[]): Judgement {
  const values: Decimal[] = [];
  let someBlank = false;
  for (const { kind, value } of figures) {
    if (kind === "words" || (kind === "number" && !value)) return undefined;
    if (kind === "blank") someBlank = true;
    if (value && value.units !== 0n) values.push(value);
  }
  if (values.length < 2) return undefined;
  const expected = sum(values);
  const order = compare(expected, stated);
  if (order === 0) return "right";
  // What a blank cell should hold may be what is missing.
  return order < 0 && someBlank ? undefined : { stated, expected };
}

function wrongSum(grid: FigureGrid, parts: Parts, line: number, column: number): WrongSum[] {
  const judged = adds(grid, parts, line, column);
  return judged && judged !== "right" ? [{ line, column, ...judged }] : [];
}

const mostSources = 8;

/** Whether a total is the sum of some of its sources; taken for granted where they are too many to try. */
function isSumOfSome(stated: Decimal, values: readonly Decimal[]): boolean {
  if (values.length > mostSources) return true;
  const sums = values.reduce<Decimal[]>(
    (all, value) => [...all, ...all.map((one) => sum([one, value]))],
    [sum([])],
  );
  return sums.some((one) => compare(one, stated) === 0);
}

const source =
  /(?:^| )(?:ngân sách|nguồn|kinh phí|vốn|xã hội hóa|xã hội hoá|tài trợ|đóng góp|huy động|khác|nstw|nsđp|nsnn)(?: |$)/;

/** The columns that a column of totals adds up, and whether the headings leave no doubt about it. */
function addedColumns(
  grid: FigureGrid,
  name: LineName,
  column: number,
): { readonly columns: readonly number[]; readonly certain: boolean } | undefined {
  if (grid.turned) return undefined;
  if (name.formula)
    return name.formula.kind === "sum" ? { columns: name.formula.of, certain: true } : undefined;
  if (!isTotalName(name)) return undefined;
  const roles = rolesOf(grid);
  const columns = grid.columns.flatMap((_, at) => {
    const filled = grid.lines.some((_line, line) => grid.at(line, at).value);
    return at !== column && isSummable(roles[at]) && filled ? [at] : [];
  });
  const sexes = columns.map((at) => sexOf(grid.columns[at] ?? noName));
  if (sexes.filter(Boolean).length === 2 && sexes.includes("nam") && sexes.includes("nữ"))
    return { columns: columns.filter((_, at) => sexes[at]), certain: true };
  const certain = columns.every((at) => source.test(grid.columns[at]?.folded ?? ""));
  return columns.length >= 2 ? { columns, certain } : undefined;
}
