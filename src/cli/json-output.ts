import type { FileOutcome } from "./check-file";
import { errorSentence } from "./error-sentence";

/** One file in the contract of `--json`. */
interface JsonFile {
  readonly file: string;
  readonly sections: readonly { readonly id: string; readonly status: string }[];
  readonly findings: readonly JsonFinding[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly section: string | null;
  /** 0-based index in the document's paragraphs. */
  readonly paragraph: number | null;
  readonly message: string;
}

/** The object of `--json`, file by file, so that a thousand reports need no more memory than one. */
export const jsonOutput = {
  start: '{"files":[',
  file: (outcome: FileOutcome, isFirst: boolean) =>
    `${isFirst ? "" : ","}\n${JSON.stringify(jsonFile(outcome))}`,
  end: "\n]}\n",
};

function jsonFile(outcome: FileOutcome): JsonFile {
  if ("error" in outcome) {
    const { file, error } = outcome;
    return { file, sections: [], findings: [], error: { code: error.code, message: errorSentence(error) } };
  }
  const { file, result } = outcome;
  return {
    file,
    sections: result.sections.sections.map(({ id, status }) => ({ id, status })),
    findings: result.findings.map(({ rule, severity, section, place, message }) => ({
      rule,
      severity,
      section: section ?? null,
      paragraph: place?.paragraph ?? null,
      message,
    })),
    error: null,
  };
}
