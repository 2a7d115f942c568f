import { keptDataTexts as texts } from "../../texts/linked-tables";
import { writeData, type StoredData } from "../../statistics";
import { WordError } from "../errors";
import type { Turn } from "../host/door";
import type { StoredState } from "../tables/linked-tables";
import { mergeData } from "./merge";
import { readParts, replacing, withoutNote, type Part } from "./parts";

/** The data that the document keeps; see `StoredState`. */
export async function loadData(turn: Turn): Promise<StoredState> {
  const { current } = await readParts(turn);
  const newer = messageOf(current, "newer");
  if (newer !== undefined) return { is: "newer", message: newer };
  const read = dataOf(current);
  const damaged = messageOf(current, "damaged");
  if (read.length === 0) return damaged === undefined ? { is: "none" } : { is: "damaged", message: damaged };
  const data = mergeData(read);
  const messages = [
    ...(data.unread.length > 0 ? [texts.unread(data.unread.length)] : []),
    ...(read.length > 1 ? [texts.merged] : []),
    ...(damaged === undefined ? [] : [texts.damagedBeside]),
  ];
  return messages.length === 0 ? { is: "read", data } : { is: "repaired", data, message: messages.join(" ") };
}

/**
 * Writes `data` in place of what the document keeps. The new part is added before the old ones are taken away, so
 * that there is no moment without data; when taking away fails, the new part's note tells which of them counts.
 */
export async function saveData(
  turn: Turn,
  data: StoredData,
  { overDamaged = false }: { readonly overDamaged?: boolean } = {},
): Promise<void> {
  const { current, replaced } = await readParts(turn);
  const newer = messageOf(current, "newer");
  if (newer !== undefined) throw new WordError("newer-data", newer);
  const damaged = messageOf(current, "damaged");
  if (damaged !== undefined && dataOf(current).length === 0 && !overDamaged) {
    throw new WordError("damaged-data", damaged);
  }
  const old = [...replaced, ...current.filter(({ content }) => content.is === "read" || overDamaged)];
  const xml = writeData(data);
  if (old.length === 1 && old[0] && withoutNote(old[0].xml) === xml) return;
  const { customXmlParts } = Office.context.document;
  await turn.call<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(replacing(xml, old), answer));
  for (const { part } of old)
    await turn.call<void>((answer) => part.deleteAsync(answer)).catch(() => undefined);
}

function dataOf(parts: readonly Part[]): StoredData[] {
  return parts.flatMap(({ content }) => (content.is === "read" ? [content.data] : []));
}

function messageOf(parts: readonly Part[], kind: "damaged" | "newer"): string | undefined {
  for (const { content } of parts) if (content.is === kind) return content.message;
  return undefined;
}
