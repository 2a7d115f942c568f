import { keptDataTexts as texts } from "../../texts/linked-tables";
import { writeData, type StoredData } from "../../statistics";
import { WordError } from "../errors";
import type { Turn } from "../host/door";
import type { DataToKeep, StoredState } from "../tables/linked-tables";
import { mergeData } from "./merge";
import {
  addPart,
  isAmong,
  partsThere,
  readParts,
  removePart,
  replacing,
  withoutNote,
  type Part,
} from "./parts";

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

/** Gives the document back what it kept before a saving. */
export type TakeBack = (turn: Turn) => Promise<void>;

/**
 * Writes `data` in place of what the document keeps. The new part is added before the old ones are taken away, so
 * that there is no moment without data; when taking away fails twice, the new part's note tells which of them counts.
 */
export async function saveData(
  turn: Turn,
  data: StoredData,
  { overDamaged = false }: Omit<DataToKeep, "data"> = {},
): Promise<TakeBack> {
  const { current, replaced } = await readParts(turn);
  const newer = messageOf(current, "newer");
  if (newer !== undefined) throw new WordError("newer-data", newer);
  const damaged = messageOf(current, "damaged");
  if (damaged !== undefined && dataOf(current).length === 0 && !overDamaged) {
    throw new WordError("damaged-data", damaged);
  }
  const counting = current.filter(({ content }) => content.is === "read" || overDamaged);
  const old = [...replaced, ...counting];
  const xml = writeData(data);
  if (old.length === 1 && old[0] && withoutNote(old[0].xml) === xml) return () => Promise.resolve();
  const added = await addPart(turn, replacing(xml, old), [...replaced, ...current]);
  for (const { part } of old) {
    await removePart(turn, part)
      .catch(() => removePart(turn, part))
      .catch(() => undefined);
  }
  return (later) => takeBack(later, added, counting);
}

/** Puts the `old` parts that are gone in the place of the added one, unless somebody else has replaced that since. */
async function takeBack(turn: Turn, added: Office.CustomXmlPart, old: readonly Part[]): Promise<void> {
  const there = await partsThere(turn);
  if (!isAmong(added, there)) return;
  for (const part of old) if (!isAmong(part, there)) there.push(await addPart(turn, part.xml, there));
  await removePart(turn, added);
}

function dataOf(parts: readonly Part[]): StoredData[] {
  return parts.flatMap(({ content }) => (content.is === "read" ? [content.data] : []));
}

function messageOf(parts: readonly Part[], kind: "damaged" | "newer"): string | undefined {
  for (const { content } of parts) if (content.is === kind) return content.message;
  return undefined;
}
