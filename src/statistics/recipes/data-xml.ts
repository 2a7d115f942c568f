import { SaxesParser } from "saxes";
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

/** Reads a custom XML part; throws `StoredDataError`. Data of an older format comes back in the current one. */
export function readData(xml: string): StoredData;
/** The same for another format. */
export function readData<Data>(xml: string, format: Format<Data>): Data;
export function readData(xml: string, format: Format<unknown> = currentFormat): unknown {
  const { version: stated, text } = readElement(xml);
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

/** The root element's version and text; tolerates a declaration, comments, CDATA and another prefix. */
function readElement(xml: string): { version: string; text: string } {
  const parser = new SaxesParser({ xmlns: true });
  let root: { name: string; version: string } | undefined;
  let text = "";
  parser.on("opentag", (tag) => {
    root ??= { name: `${tag.uri} ${tag.local}`, version: tag.attributes["version"]?.value ?? "" };
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("cdata", (piece) => (text += piece));
  try {
    parser.write(xml.replace(/^\ufeff/, "").trimStart()).close();
  } catch (cause) {
    throw damaged("xml", cause);
  }
  if (root?.name !== `${dataNamespace} data`) throw damaged("element");
  return { version: root.version, text };
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
