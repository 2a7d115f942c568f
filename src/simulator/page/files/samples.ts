import { preview as texts } from "../../../texts/preview";

/** A document to choose from. The blank one is made here, the others are files. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

const folder = "/assets/samples/";

/** "Văn bản trống": what Word opens with. */
export const blank: Sample = {
  file: texts.toolbar.blankFile,
  title: texts.toolbar.blank,
  description: texts.toolbar.blankDescription,
};

/** The samples of assets/samples/index.json, the blank document last. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch(`${folder}index.json`);
  const listed: unknown = response.ok ? await response.json() : [];
  return [...(Array.isArray(listed) ? listed.filter(isSample) : []), blank];
}

/** The bytes of a sample other than the blank one. */
export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(folder + encodeURIComponent(sample.file));
  if (!response.ok) throw new Error(`${sample.file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function isSample(value: unknown): value is Sample {
  return (
    typeof value === "object" &&
    value !== null &&
    ["file", "title", "description"].every((key) => typeof Reflect.get(value, key) === "string")
  );
}
