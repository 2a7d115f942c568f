import { z } from "zod/mini";
import { storedDataTexts as texts } from "../../texts/stored-data";
import { dataNamespace } from "./data-namespace";
import { currentFormat, type Format, type StoredData } from "./stored-data";

/** What of the stored data is damaged. */
export type DamagedPart = "xml" | "element" | "version" | "json" | "content";

/** Stored data that cannot be used. Whoever catches it must not write over the part unasked. */
export class StoredDataError extends Error {
  constructor(
    readonly code: "newer-version" | "damaged",
    message: string,
    /** Only for "damaged". */
    readonly part?: DamagedPart,
    /** What the schema said, for whoever looks into it. */
    readonly detail?: string,
  ) {
    super(message);
    this.name = "StoredDataError";
  }
}

/** The root element of a custom XML part, as an XML parser found it. */
export interface PartElement {
  readonly namespace: string | null;
  readonly name: string;
  /** Its attribute; empty when it has none. */
  readonly version: string;
  readonly text: string;
}

/**
 * Reads the part that `parse` finds, which throws when there is no XML; throws `StoredDataError`. Data of an older format
 * come back in the current one.
 */
export function readPart(parse: () => PartElement): StoredData;
/** The same for another format. */
export function readPart<Data>(parse: () => PartElement, format: Format<Data>): Data;
export function readPart(parse: () => PartElement, format: Format<unknown> = currentFormat): unknown {
  const { version: stated, text } = dataElement(parse);
  const version = /^[1-9]\d{0,5}$/.test(stated) ? Number(stated) : undefined;
  if (version === undefined) throw damaged("version");
  // Before the content is looked at: a newer format may have any content.
  if (version > format.version) throw new StoredDataError("newer-version", texts.newer(version));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw damaged("json", cause);
  }
  try {
    for (let from = version; from < format.version; from++) {
      const step = format.steps[from];
      if (!step) throw new Error(`no step from version ${from}`);
      json = step(json);
    }
    return format.read(json);
  } catch (cause) {
    throw damaged("content", cause);
  }
}

function dataElement(parse: () => PartElement): PartElement {
  let element: PartElement;
  try {
    element = parse();
  } catch (cause) {
    throw damaged("xml", cause);
  }
  if (element.namespace !== dataNamespace || element.name !== "data") throw damaged("element");
  return element;
}

function damaged(part: DamagedPart, cause?: unknown): StoredDataError {
  const detail =
    cause instanceof z.core.$ZodError
      ? z.prettifyError(cause)
      : cause instanceof Error
        ? cause.message
        : undefined;
  return new StoredDataError("damaged", texts.damaged[part], part, detail);
}
