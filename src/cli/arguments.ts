import { cliTexts } from "../texts/cli";

/** What the command line was asked to do. */
export type Request =
  | { readonly kind: "check"; readonly json: boolean; readonly paths: readonly string[] }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "unusable"; readonly message: string };

/** Reads `check [--json] PATH…`; options may stand anywhere before "--". */
export function readArguments(args: readonly string[]): Request {
  const end = args.indexOf("--");
  const options = args.slice(0, end < 0 ? undefined : end).filter((argument) => /^-./.test(argument));
  const words = args.filter(
    (argument, at) => (end >= 0 && at > end) || (at !== end && !/^-./.test(argument)),
  );
  if (options.some((option) => option === "--help" || option === "-h")) return { kind: "help" };
  if (options.some((option) => option === "--version" || option === "-v")) return { kind: "version" };
  const [command, ...paths] = words;
  if (command === undefined) return unusable(cliTexts.noCommand);
  if (command !== "check") return unusable(cliTexts.unknownCommand(command));
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined) return unusable(cliTexts.unknownOption(unknown));
  if (paths.length === 0) return unusable(cliTexts.noPaths);
  return { kind: "check", json: options.includes("--json"), paths };
}

function unusable(message: string): Request {
  return { kind: "unusable", message };
}
