import { readPart, StoredDataError } from "../../statistics";
import { partElement } from "./part-element";
import type { Part } from "./parts";

/** What a part with data says. */
export function contentOf(xml: string): Part["content"] {
  try {
    return { is: "read", data: readPart(() => partElement(xml)) };
  } catch (error) {
    if (!(error instanceof StoredDataError)) throw error;
    return { is: error.code === "newer-version" ? "newer" : "damaged", message: error.message };
  }
}
