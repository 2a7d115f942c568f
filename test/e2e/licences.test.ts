import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { previewFolders } from "../../tools/preview-server";
import { buildBundles } from "./preview";

/** Takes styles out while the bundle is built; nothing of it comes with the add-in. */
const ofTheBuild = ["@griffel/webpack-extraction-plugin"];

/** Characters of the shortest licence there is among them, ISC. */
const shortestLicence = 600;

beforeAll(buildBundles, 300_000);

/** The libraries whose modules are in the add-in's files, by the source maps beside them. */
function shippedLibraries(folder: string): string[] {
  const maps = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js.map"),
  );
  const names = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { sources: string[] };
    return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  });
  return [...new Set(names)].filter((name) => !ofTheBuild.includes(name)).sort();
}

test("every library that comes with the add-in is named with its licence", () => {
  const libraries = shippedLibraries(previewFolders.once.addin);
  expect(libraries).toEqual(expect.arrayContaining(["react", "react-dom", "chart.js", "zod"]));
  const file = readFileSync(join(previewFolders.once.addin, "third-party-licenses.txt"), "utf8");
  const licences = file.split(/^(?=\S+\n(?:MIT|ISC|0BSD|BSD|Apache)\S*\n)/m);
  const isNamed = (name: string) =>
    licences.some((licence) => licence.startsWith(`${name}\n`) && licence.length > shortestLicence);
  expect(libraries.filter((name) => !isNamed(name))).toEqual([]);
});
