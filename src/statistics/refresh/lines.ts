import { tableLineTexts as texts } from "../../texts/statistics";
import { unitNamed, type Indicator } from "../indicators";
import { applyEdit, readDate, type Details, type Recipe } from "../recipes";
import { captionNumber, kindOf, type TableModel } from "../tables";
import type { TableLine } from "./found";
import type { Decision, LineChange } from "./plan";
import { sameLine, sameButFigures } from "./same-line";
import type { Difference, View } from "./view";

/** The lines around the tables of a model; the caption with `captionNumber`. */
export function linesOf(model: TableModel): Partial<Record<TableLine, string>> {
  return {
    caption: model.caption,
    ...(model.unitLine === undefined ? {} : { unit: model.unitLine }),
    ...(model.sourceLine === undefined ? {} : { source: model.sourceLine }),
  };
}

/** What differs in the lines around a table. */
export function lineDifferences(view: View): Difference<LineChange>[] {
  const others = (["unit", "source"] as const).map((line) => otherLine(view, line));
  return [captionLine(view), ...others].flatMap((change) => {
    if (!change) return [];
    const { takenBack } = change;
    const take = (recipe: Recipe) => applyEdit(recipe, { kind: "set-details", details: takenBack ?? {} });
    return [takenBack ? { change, take } : { change }];
  });
}

/** The number follows from the caption's place and is always ours; the words may be the author's. */
function captionLine({ found, model, recipe, indicator, alone }: View): LineChange | undefined {
  const old = found.lines.caption?.normalize("NFC");
  if (old === undefined) return undefined;
  const base = { key: `${found.key}/caption`, line: "caption", old } as const;
  const now = model.caption.replace(captionNumber, String(found.number));
  const renumbered = old.replace(captionStart, `$1${found.number}`);
  const [words, wordsNow] = [wordsOf(old), wordsOf(model.caption)];
  const was = recipe.writtenLines?.caption;
  const kind = kindOf(words, was === undefined ? undefined : wordsOf(was), wordsNow, sameLine);
  const same = sameLine(words, wordsNow);
  if (!same && kind === "outdated") return { ...base, kind, new: now, proposed: "write" };
  if (renumbered !== old) return { ...base, kind: "outdated", new: renumbered, proposed: "write" };
  if (same) return undefined;
  const caption = readCaption(old);
  // The author's own table has no name of its own until somebody gives it one.
  const unnamed = alone && indicator.free && recipe.caption === undefined && kind !== "both";
  return {
    ...base,
    kind,
    new: now,
    proposed: unnamed && caption !== undefined ? "take-back" : "keep",
    ...(caption === undefined ? {} : { takenBack: { caption } }),
  };
}

const captionStart = /^(\s*bảng\s+)(\d+|\{n\})/iu;

/** A caption without "Bảng n." or "Bảng n:". */
function wordsOf(caption: string): string {
  return caption
    .normalize("NFC")
    .replace(captionStart, "")
    .replace(/^[\s.:)–-]+/u, "")
    .trim();
}

/** The words after "Bảng n."; undefined for a line that is no caption. */
export function readCaption(line: string): string | undefined {
  const words = wordsOf(line);
  return captionStart.test(line.normalize("NFC")) && words !== "" ? words : undefined;
}

function otherLine(view: View, line: "unit" | "source"): LineChange | undefined {
  const { found, model, recipe, indicator, alone } = view;
  const now = linesOf(model)[line] ?? "";
  const old = found.lines[line] ?? "";
  // A copy that was made of the table alone lacks nothing.
  const bare = !alone && Object.keys(found.lines).length === 0;
  if (bare || sameLine(old, now)) return undefined;
  const kind = lineKind(old, recipe.writtenLines && (recipe.writtenLines[line] ?? ""), now);
  const takenBack = line === "unit" ? unitDetails(old, indicator) : readSource(old);
  return {
    key: `${found.key}/${line}`,
    line,
    kind,
    old,
    new: now,
    proposed: takenBack && isFree(view, line, kind) ? "take-back" : proposedFor(kind, old),
    ...(takenBack ? { takenBack } : {}),
  };
}

/** Date and source were written in Word, and the data have neither. */
function isFree({ recipe }: View, line: "unit" | "source", kind: LineChange["kind"]): boolean {
  const none = [recipe.asOf, recipe.asOfSlip, recipe.source].every((one) => one === undefined);
  return line === "source" && none && (kind === "hand-made" || kind === "unknown");
}

function unitDetails(line: string, indicator: Indicator): Details | undefined {
  const unit = readUnit(line);
  return unit !== undefined && unitNamed(indicator, unit) ? { unit } : undefined;
}

/** Where nobody noted what was written, a line that differs in its figures and dates only is ours. */
export function lineKind(old: string, was: string | undefined, now: string): LineChange["kind"] {
  const kind = kindOf(old, was, now, sameLine);
  return kind === "unknown" && old !== "" && sameButFigures(old, now) ? "outdated" : kind;
}

/** What we wrote is replaced, and nothing that somebody made is. */
export function proposedFor(kind: LineChange["kind"], old: string): Decision {
  return kind === "outdated" || (kind === "unknown" && old === "") ? "write" : "keep";
}

/** The unit that a unit line says; undefined when it is none. */
export function readUnit(line: string): string | undefined {
  return texts.unit.exec(line.normalize("NFC"))?.[1]?.trim();
}

/** What a source line says; undefined when it is none of ours any more. */
export function readSource(line: string): Details | undefined {
  const [, day, source] = texts.source.exec(line.normalize("NFC").trim()) ?? [];
  const asOf = day === undefined ? undefined : readDate(day);
  if (asOf === undefined && source === undefined) return undefined;
  return day !== undefined && asOf === undefined ? undefined : { asOf, source };
}
