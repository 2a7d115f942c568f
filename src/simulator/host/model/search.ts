import { lengthOf, piecesOf } from "../ooxml/paragraph-text";
import { HostError } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import {
  Collection,
  collectionType,
  wireType,
  type HostObject,
  type ObjectMethod,
  type Property,
  type WireType,
} from "../protocol/wire-type";
import { Range } from "./range";
import type { Stretch } from "./stretch";
import { isShown } from "./text";

type Option =
  | "IgnorePunct"
  | "IgnoreSpace"
  | "MatchCase"
  | "MatchPrefix"
  | "MatchSuffix"
  | "MatchWholeWord"
  | "MatchWildcards";

/** `Microsoft.WordServices.SearchOptions`, made by the client for one search. */
export class SearchOptions implements HostObject {
  readonly type = searchOptionsType;
  readonly on = new Set<Option>();
}

const option = (name: Option): Property<SearchOptions> => ({
  get: (options) => options.on.has(name),
  set: (options, value) => void (value === true ? options.on.add(name) : options.on.delete(name)),
});

export const searchOptionsType: WireType = wireType<SearchOptions>("SearchOptions", () => ({
  untracked: true,
  transient: true,
  properties: {
    IgnorePunct: option("IgnorePunct"),
    IgnoreSpace: option("IgnoreSpace"),
    MatchCase: option("MatchCase"),
    MatchPrefix: option("MatchPrefix"),
    MatchSuffix: option("MatchSuffix"),
    MatchWholeWord: option("MatchWholeWord"),
    MatchWildcards: option("MatchWildcards"),
  },
}));

export const rangesType: WireType = collectionType<Range>("RangeCollection");

/** `search(text, options)`: hits within one paragraph each, in document order. */
export function searchMethod<T extends Stretch>(): ObjectMethod<T> {
  return {
    object(stretch, args) {
      const hits = find(stretch, patternOf(args));
      return new Collection(rangesType, () => hits.filter((hit) => !hit.gone));
    },
  };
}

const longest = 255;

function patternOf(args: Arguments): RegExp {
  const text = args.string(0);
  const given = args.object(1);
  const on = given instanceof SearchOptions ? given.on : new Set<Option>();
  if (text === "" || text.length > longest) throw new HostError("SearchStringInvalidOrTooLong");
  if (on.has("IgnorePunct") || on.has("IgnoreSpace")) {
    throw new HostError("NotImplemented", "searching without punctuation or spaces");
  }
  const source = on.has("MatchWildcards") ? wildcards(text) : plain(text);
  const whole = on.has("MatchWholeWord");
  const start = whole || on.has("MatchPrefix") ? "(?<![\\p{L}\\p{N}_])" : "";
  const end = whole || on.has("MatchSuffix") ? "(?![\\p{L}\\p{N}_])" : "";
  // With wildcards Word always minds the case.
  const sensitive = on.has("MatchCase") || on.has("MatchWildcards");
  return new RegExp(`${start}(?:${source})${end}`, sensitive ? "gu" : "giu");
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const codes: Readonly<Record<string, string>> = {
  t: "\\t",
  l: "\\v",
  m: "\\f",
  "^": "\\^",
  "?": ".",
  "#": "\\d",
  $: "\\p{L}",
};

/** Word's special characters begin with a caret; a caret alone is "^^". */
function plain(text: string): string {
  return text.replace(/\^(.)|([^^]+)|\^$/gsu, (_, code: string | undefined, literal: string | undefined) => {
    if (literal !== undefined) return escaped(literal);
    const found = code === undefined ? undefined : codes[code];
    if (found === undefined) throw new HostError("SearchStringInvalidOrTooLong", `^${code ?? ""}`);
    return found;
  });
}

function wildcards(text: string): string {
  return text
    .replace(/[\\^$.+|/]/g, "\\$&")
    .replace(/\*/g, "[^\\n]*?")
    .replace(/\?/g, "[^\\n]")
    .replace(/@/g, "+?")
    .replace(/\[!/g, "[^")
    .replace(/(\{\d+);(\d*\})/g, "$1,$2");
}

function find(stretch: Stretch, pattern: RegExp): Range[] {
  const range = stretch.range();
  return range.paragraphs.flatMap((paragraph) => {
    const { text, places } = searchable(stretch, paragraph);
    const limits = range.within(paragraph);
    return [...text.matchAll(pattern)].flatMap((hit) => {
      const from = places[hit.index];
      const last = places[hit.index + hit[0].length - 1];
      if (from === undefined || last === undefined) return [];
      if (from < limits.from || last + 1 > limits.to) return [];
      return [new Range(stretch.document, { paragraph, offset: from }, { paragraph, offset: last + 1 })];
    });
  });
}

/** The visible text of a paragraph and the place of each of its characters. */
function searchable(stretch: Stretch, paragraph: Parameters<typeof piecesOf>[0]) {
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const piece of piecesOf(paragraph)) {
    if (isShown(stretch.document, paragraph, piece)) {
      for (let index = 0; index < piece.text.length; index += 1) places.push(at + index);
      text += piece.text;
    }
    at += lengthOf(piece);
  }
  return { text, places };
}
