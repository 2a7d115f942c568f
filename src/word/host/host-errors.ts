import { WordError, type WordErrorCode } from "../errors";

/**
 * What the host's error codes mean to an author. Only codes are looked at: messages are localised. Codes that
 * are not listed are `host-error`. Denials are listed as "read-only"; the door asks the document whether it is
 * protected before it says so. Numbers are those of the Common API.
 */
const meanings: Readonly<Record<string, WordErrorCode>> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  ItemNotFound: "gone",
  InvalidObjectPath: "gone",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  SearchDialogIsOpen: "busy",
  InvalidOrTimedOutSession: "busy",
  Timeout: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  "5000": "not-supported",
  "5002": "read-only",
  "5010": "not-supported",
  "5011": "busy",
  "5012": "busy",
  "5016": "busy",
  "5100": "busy",
  "5102": "busy",
  "5103": "too-large",
  "5104": "too-large",
  "6000": "gone",
  "7000": "read-only",
};

/** The typed error for whatever the host or the client library threw. */
export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) return error;
  const code = codeOf(error);
  return new WordError((code !== undefined && meanings[code]) || "host-error", detailOf(error, code), {
    cause: error,
  });
}

/** True when the host refused the size of a request or of its answer: asking for less at a time may work. */
export function isTooLarge(error: unknown): boolean {
  return toWordError(error).code === "too-large";
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return String(error.code);
}

function detailOf(error: unknown, code: string | undefined): string {
  const message =
    typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return code === undefined ? message : `${code}: ${message}`;
}
