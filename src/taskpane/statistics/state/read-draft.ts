import { currentFormat } from "../../../statistics";
import type { Draft } from "./statistics-state";

/** Reads a draft; undefined when it is none of this version's. */
export function readDraft(text: string): Omit<Draft, "nameless"> | undefined {
  try {
    const { at, data } = JSON.parse(text) as { at: string; data: unknown };
    return { at: new Date(at), data: currentFormat.read(data) };
  } catch {
    return undefined;
  }
}
