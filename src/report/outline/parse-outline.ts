import type { z } from "zod";
import { outlineTexts as texts } from "../../texts/outline";
import { brokenLaws } from "./outline-laws";
import { outlineSchema, type Outline } from "./schema";

/** An outline from outside that cannot be used. Its message and problems are Vietnamese, for whoever wrote the file. */
export class OutlineError extends Error {
  readonly code = "invalid-outline";

  constructor(readonly problems: readonly string[]) {
    super([texts.unusable(problems.length), ...problems].join("\n"));
    this.name = "OutlineError";
  }
}

/** An outline that comes from outside the program, checked; throws `OutlineError` with everything that is wrong. */
export function parseOutline(json: unknown): Outline {
  const parsed = outlineSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    throw new OutlineError(
      parsed.error.issues.map((issue) => `${placeIn(json, issue.path)}: ${wordsFor(issue)}.`),
    );
  }
  const broken = brokenLaws(parsed.data);
  if (broken.length > 0) {
    throw new OutlineError(
      broken.map(({ section, what }) => `${placeIn(json, ["sections", section])}: ${what}.`),
    );
  }
  return parsed.data;
}

/** "Mục thứ 3 (I.1.1), guidance.write". */
function placeIn(json: unknown, path: readonly PropertyKey[]): string {
  const [first, position, ...rest] = path;
  if (first !== "sections" || typeof position !== "number") return named(texts.whole, path);
  const section = member(member(json, "sections"), position);
  const id = member(section, "id");
  return named(texts.section(position + 1, typeof id === "string" ? id : undefined), rest);
}

function named(whole: string, path: readonly PropertyKey[]): string {
  return path.length === 0 ? whole : `${whole}, ${path.map(String).join(".")}`;
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function wordsFor(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.code !== "unrecognized_keys") return texts.absent;
  switch (issue.code) {
    case "invalid_type":
      return texts.expected[issue.expected] ?? texts.other;
    case "too_small":
      return texts.empty;
    case "too_big":
      return (issue.origin === "string" ? texts.tooLong : texts.tooMany)(String(issue.maximum));
    case "invalid_value":
      return texts.oneOf(issue.values.map(String).join(", "));
    case "unrecognized_keys":
      return texts.unknownKey(issue.keys.join(", "));
    case "invalid_format":
      return texts.badId;
    default:
      return texts.other;
  }
}
