import { preview as texts } from "../../../texts/preview";
const folder = "/assets/samples/";
/** "Văn bản trống": what Word opens with. */
export const blank = {
  file: texts.toolbar.blankFile,
  title: texts.toolbar.blank,
  description: texts.toolbar.blankDescription,
};
/** The samples of assets/samples/index.json, the blank document last. */
export async function listSamples() {
  const response = await fetch(`${folder}index.json`);
  const listed = response.ok ? await response.json() : [];
  return [...(Array.isArray(listed) ? listed.filter(isSample) : []), blank];
}
/** The bytes of a sample other than the blank one. */
export async function fetchSample(sample) {
  const response = await fetch(folder + encodeURIComponent(sample.file));
  if (!response.ok) throw new Error(`${sample.file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
function isSample(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    ["file", "title", "description"].every((key) => typeof Reflect.get(value, key) === "string")
  );
}
