// `npm start`: builds the add-in and the preview page, serves both on http://localhost, rebuilds on change.
import { parseArgs } from "node:util";
import { start as texts } from "../src/texts/preview";
import { buildPreview, watchPreview } from "./preview-build";
import { previewFolders, startPreviewServer } from "./preview-server";

async function main(): Promise<void> {
  const { port, watch } = readArguments();
  console.log(texts.building);
  if (watch) {
    let first = true;
    await watchPreview(({ milliseconds, errors }) => {
      if (errors.length > 0) console.error(`${texts.buildFailed}\n\n${errors.join("\n\n")}`);
      else if (!first) console.log(texts.rebuilt(milliseconds));
      first = false;
    });
  } else {
    await buildPreview();
  }
  const folders = watch ? previewFolders.watch : previewFolders.once;
  const server = await startPreviewServer({ port, folders });
  console.log(texts.ready(server.url, watch));
}

function readArguments(): { port: number; watch: boolean } {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, "no-watch": { type: "boolean", default: false } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(texts.badPort(values.port));
  return { port, watch: !values["no-watch"] };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
