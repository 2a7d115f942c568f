import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a browser of the Chromium family: CHROME_PATH, else one that is installed, else the one of the npm package
 * @sparticuz/chromium, which needs neither root nor system libraries. None found is a failure, never a silent skip.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? installedBrowser() ?? (await packagedBrowser());
  // Chromium refuses its sandbox to root, who runs the tests in most containers.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...asRoot] });
}

function installedBrowser(): string | undefined {
  return candidates().find(isExecutable);
}

function candidates(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["/", homedir()].flatMap((root) =>
        ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) =>
          join(root, "Applications", `${name}.app`, "Contents/MacOS", name),
        ),
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((variable) => process.env[variable])
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          join(root, "Google/Chrome/Application/chrome.exe"),
          join(root, "Microsoft/Edge/Application/msedge.exe"),
          join(root, "Chromium/Application/chrome.exe"),
        ]);
    default: {
      const names = [
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "chromium",
        "chromium-browser",
      ];
      const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package's binary, unpacked into the temporary folder. */
async function packagedBrowser(): Promise<string> {
  try {
    // On its own it unpacks the shared libraries it needs only where it believes to be in AWS Lambda; it looks when
    // it is imported.
    process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
    const { default: packaged } = await import("@sparticuz/chromium");
    packaged.setGraphicsMode = false;
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(
      "No browser for the tests: install Chrome, Edge or Chromium, or set CHROME_PATH to the program of one.",
      { cause },
    );
  }
}
