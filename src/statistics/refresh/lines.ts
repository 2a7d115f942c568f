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
function captionLine({ found, model, recipe }: View): LineChange | undefined {
  const old = found.lines.caption;
  const now = model.caption.replace(captionNumber, String(found.number));
  if (old === undefined || sameLine(old, now)) return undefined;
  const base = { key: `${found.key}/caption`, line: "caption", old } as const;
  const was = recipe.writtenLines?.caption;
  const words = unnumbered(old);
  if (sameLine(words, unnumbered(model.caption)) || (was !== undefined && sameLine(words, unnumbered(was)))) {
    return { ...base, kind: "outdated", new: now, proposed: "write" };
  }
  const renumbered = old.normalize("NFC").replace(captionStart, `$1${found.number}`);
  if (!sameLine(renumbered, old)) return { ...base, kind: "outdated", new: renumbered, proposed: "write" };
  const kind = kindOf(
    words,
    was === undefined ? undefined : unnumbered(was),
    unnumbered(model.caption),
    sameLine,
  );
  const caption = readCaption(old);
  return {
    ...base,
    kind,
    new: now,
    proposed: kind === "outdated" ? "write" : "keep",
    ...(caption === undefined ? {} : { takenBack: { caption } }),
  };
}

/** The words after "Bảng n."; undefined for a line that is no caption. */
export function readCaption(line: string): string | undefined {
  const words = unnumbered(line)
    .replace(/^[\s.:–-]+/u, "")
    .trim();
  return captionStart.test(line.normalize("NFC")) && words !== "" ? words : undefined;
}

const captionStart = /^(\s*bảng\s+)(\d+|\{n\})/iu;

function unnumbered(caption: string): string {
  return caption.normalize("NFC").replace(captionStart, "");
}

function otherLine(view: View, line: "unit" | "source"): LineChange | undefined {
  const { found, model, recipe, indicator } = view;
  const now = linesOf(model)[line] ?? "";
  const old = found.lines[line] ?? "";
  if (sameLine(old, now)) return undefined;
  const kind = lineKind(old, recipe.writtenLines && (recipe.writtenLines[line] ?? ""), now);
  const takenBack = line === "unit" ? unitDetails(old, indicator) : readSource(old);
  return {
    key: `${found.key}/${line}`,
    line,
    kind,
    old,
    new: now,
    proposed: proposedFor(kind, old),
    ...(takenBack ? { takenBack } : {}),
  };
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
