import { tagPrefix } from "../../statistics";
import { WordError } from "../errors";

/** Longest tag and title that Word takes. */
const longest = 64;

/** What a content control of ours is around. */
export type Tagged =
  | { readonly kind: "table"; readonly recipe: string }
  | { readonly kind: "sentence"; readonly recipe: string; readonly row?: string };

export function tableTag(recipe: string): string {
  return `${tagPrefix}${recipe}`;
}

/** `bc2282:<recipe>:cau`, or with the row that the sentence is about. */
export function sentenceTag(recipe: string, row?: string): string {
  const tag = `${tagPrefix}${recipe}:cau${row === undefined ? "" : `:${row}`}`;
  if (tag.length > longest) throw new WordError("not-supported", `tag of ${tag.length} characters`);
  return tag;
}

const ours = new RegExp(`^${tagPrefix}([a-z0-9-]+)(:cau(?::(.+))?)?$`);

/** What a tag stands for; undefined when the control is not ours. */
export function taggedBy(tag: string): Tagged | undefined {
  const [, recipe, sentence, row] = ours.exec(tag) ?? [];
  if (recipe === undefined) return undefined;
  if (sentence === undefined) return { kind: "table", recipe };
  return { kind: "sentence", recipe, ...(row === undefined ? {} : { row }) };
}

/** A title cut at a word when Word would refuse it. */
export function controlTitle(name: string): string {
  const title = name.normalize("NFC").trim();
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  const word = cut.lastIndexOf(" ");
  return `${cut.slice(0, word > 0 ? word : undefined).trimEnd()}…`;
}
