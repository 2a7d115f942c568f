import { readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, join } from "node:path";
import { DocxError, type DocxErrorCode } from "../docx";

/** A file to check, or a path of which nothing can be checked. */
export interface FoundFile {
  /** As it was given, or the given folder's path with the file's path in it. */
  readonly path: string;
  readonly problem?: DocxError;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Visible files in folders that are no Word documents. */
  readonly otherFiles: number;
}

/**
 * What a folder is searched for. A .doc cannot be read, but whoever collects reports must see that this one could not
 * be; a .docm is read like a .docx.
 */
const wordDocument = /\.(docx|docm|doc)$/i;
/** Word's owner file beside an open document. */
const lockFile = /^~\$/;
/** Made when there are names to sort: it takes longer than reading the first file. */
let byName: Intl.Collator | undefined;

/** Files and folders as given, folders opened up and sorted, each file once. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const search = new Search();
  for (const path of paths) search.addGiven(path);
  return search;
}

class Search implements FoundFiles {
  readonly files: FoundFile[] = [];
  otherFiles = 0;
  /** Real paths, so that links do not make a file count twice. */
  readonly #seen = new Set<string>();
  /** Documents in the folders by real path; none in one that is still being searched, so that links do not go round in circles. */
  readonly #documents = new Map<string, number>();

  addGiven(path: string): void {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        if (this.#addFolder(path) === 0) this.#addError(path, new DocxError("no-documents"));
      } else if (!lockFile.test(basename(path))) this.#addFile(path, stats);
    } catch (error) {
      this.#addError(path, asDocxError(error));
    }
  }

  /** How many documents the folder holds, those found before included. */
  #addFolder(folder: string): number {
    const real = realpathSync.native(folder);
    const before = this.#documents.get(real);
    if (before !== undefined) return before;
    this.#documents.set(real, 0);
    const names = readdirSync(folder).filter((name) => !name.startsWith(".") && !lockFile.test(name));
    let documents = 0;
    byName ??= new Intl.Collator("vi", { numeric: true });
    for (const name of names.sort(byName.compare)) documents += this.#addEntry(join(folder, name));
    this.#documents.set(real, documents);
    return documents;
  }

  #addEntry(path: string): number {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return this.#addFolder(path);
      if (!wordDocument.test(path)) {
        this.otherFiles++;
        return 0;
      }
      this.#addFile(path, stats);
    } catch (error) {
      // A broken link to something that is no document is nobody's report.
      if (!wordDocument.test(path) && asDocxError(error).code === "not-found") return 0;
      this.#addError(path, asDocxError(error));
    }
    return 1;
  }

  #addFile(path: string, stats: Stats): void {
    const real = realpathSync.native(path);
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    if (stats.isFile()) this.files.push({ path });
    else this.#addError(path, new DocxError("not-readable", "not a file"));
  }

  #addError(path: string, problem: DocxError): void {
    this.files.push({ path, problem });
  }
}

/** An error of the file system as one of ours; a link that leads to itself (ELOOP) leads nowhere. */
export function asDocxError(error: unknown): DocxError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const ours: DocxErrorCode = ["ENOENT", "ENOTDIR", "ELOOP"].includes(code) ? "not-found" : "not-readable";
  return new DocxError(ours, code, { cause: error });
}
