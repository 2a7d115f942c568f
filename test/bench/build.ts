import webpack, { type Compilation, type Configuration } from "webpack";

type Configure = (env: unknown, args: { mode: string }) => Configuration[];

/** Builds a bundle of webpack.config.js as it is deployed, changed by `change` in what the bench needs otherwise. */
export async function build(
  name: "addin" | "cli",
  change: (configuration: Configuration) => Configuration = (configuration) => configuration,
): Promise<Compilation> {
  const { default: configure } = (await import("../../webpack.config.js")) as { default: Configure };
  const own = configure({}, { mode: "production" }).find((configuration) => configuration.name === name);
  if (!own) throw new Error(`webpack.config.js has no "${name}"`);
  return new Promise((resolve, reject) => {
    const compiler = webpack(change(own));
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error ?? !stats) reject(error ?? new Error("no stats"));
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(stats.compilation);
    });
  });
}
