import { dataNamespace, type StoredData } from "../../statistics";
import type { Turn } from "../host/door";

/** A custom XML part with data, as it lies in the document. */
export interface Part {
  readonly id: string;
  readonly xml: string;
  readonly content:
    | { readonly is: "read"; readonly data: StoredData }
    | { readonly is: "damaged" | "newer"; readonly message: string };
  /** The same part, for taking it away. */
  readonly part: Office.CustomXmlPart;
}

/** Lists the parts that hold data. */
export function partsThere(turn: Turn): Promise<Office.CustomXmlPart[]> {
  const { customXmlParts } = Office.context.document;
  return turn.call<Office.CustomXmlPart[]>((answer) =>
    customXmlParts.getByNamespaceAsync(dataNamespace, answer),
  );
}

/**
 * The parts that hold data, but for those that another one has replaced. There is more than one when Word failed to
 * take the old part away after a new one had been added (then the new one names it), or when documents were merged.
 */
export async function readParts(
  turn: Turn,
): Promise<{ readonly current: Part[]; readonly replaced: Part[] }> {
  const parts: Part[] = [];
  for (const part of await partsThere(turn)) {
    const xml = await turn.call<string>((answer) => part.getXmlAsync(answer));
    // What reads and validates data is a chunk of its own: most documents have none yet.
    const { contentOf } = await import("./read-content");
    parts.push({ id: part.id, xml, content: contentOf(xml), part });
  }
  const gone = new Set(
    parts.flatMap(({ xml, content }) => (content.is === "damaged" ? [] : replacedBy(xml))),
  );
  return {
    current: parts.filter(({ id }) => !gone.has(id.toUpperCase())),
    replaced: parts.filter(({ id }) => gone.has(id.toUpperCase())),
  };
}

/** Adds a part beside the `known` ones. Word may have done so and still answer that it has not: it is looked for then. */
export async function addPart(
  turn: Turn,
  xml: string,
  known: readonly Pick<Part, "id">[],
): Promise<Office.CustomXmlPart> {
  const { customXmlParts } = Office.context.document;
  try {
    return await turn.call<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(xml, answer));
  } catch (failure) {
    const there = await partsThere(turn).catch(() => []);
    const added = there.find((part) => !isAmong(part, known));
    if (!added) throw failure;
    return added;
  }
}

export function removePart(turn: Turn, part: Office.CustomXmlPart): Promise<void> {
  return turn.call<void>((answer) => part.deleteAsync(answer));
}

export function isAmong({ id }: Pick<Part, "id">, parts: readonly Pick<Part, "id">[]): boolean {
  return parts.some((part) => part.id.toUpperCase() === id.toUpperCase());
}

/** `xml` with a note of the parts it stands for, which are about to be taken away. */
export function replacing(xml: string, parts: readonly Part[]): string {
  if (parts.length === 0) return xml;
  return xml.replace(/^<data /, () => `<data replaces="${parts.map(({ id }) => id).join(" ")}" `);
}

export function withoutNote(xml: string): string {
  return xml.replace(/^(<data [^>]*?)replaces="[^"]*" /, "$1");
}

function replacedBy(xml: string): string[] {
  const [, ids = ""] =
    /^[^>]*?<data\s[^>]*?replaces="([^"]*)"/.exec(xml.replace(/^\s*<\?[^>]*>\s*/, "")) ?? [];
  return ids
    .toUpperCase()
    .split(" ")
    .filter((id) => id !== "");
}
