import type { BatchError } from "./protocol/messages";
import type { ApiLevel } from "./protocol/wire-type";

/** The Words the simulator can play. */
export type Play = "ltsc2021" | "ltsc2024" | "m365";

interface Edition {
  readonly wordApi: ApiLevel;
  readonly version: string;
}

/** What each of them supports; m365 is the newest Windows build, whose WordApi is 1.9 today. */
export const editions: Readonly<Record<Play, Edition>> = {
  ltsc2021: { wordApi: "1.3", version: "16.0.14332.20000" },
  ltsc2024: { wordApi: "1.8", version: "16.0.17932.20000" },
  m365: { wordApi: "1.9", version: "16.0.19127.20000" },
};

/** What goes wrong at one sync or at one call of the Common API. */
export interface Fault {
  /** The sync it happens at, counted from 1 over the whole host. */
  readonly atSync?: number;
  /** The call of the Common API it happens at, counted from 1 over the whole host; an error code answers status 5001. */
  readonly atCall?: number;
  /**
   * A number is a bare status (7000, 5012 …); a code is an error of the batch, at its first action or at `actionIndex`
   * (actions before it are carried out). "hang" never answers. Absent: only `delay` applies.
   */
  readonly answer?:
    number | "hang" | (Partial<BatchError> & { readonly code: string; readonly actionIndex?: number });
  /** "before" (default): nothing was carried out. "after": everything was, and still the answer is the failure. */
  readonly phase?: "before" | "after";
  /** Milliseconds it takes. */
  readonly delay?: number;
}

export type ThemeName = "light" | "dark" | "highContrast";

export interface WordHostOptions {
  /** Default: "ltsc2021", the oldest Word that must work. */
  readonly play?: Play;
  /** A Word for Windows or Mac new enough for this set too; default: none. */
  readonly wordApiDesktop?: "1.3";
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: ThemeName;
  /** The file is open for reading only, whatever it says itself. */
  readonly readOnly?: boolean;
  /** Word shows hidden text, which then counts as text. */
  readonly showsHiddenText?: boolean;
  /** Author of tracked changes and comments. */
  readonly author?: string;
  /** Word for Windows takes no `headerRowCount` (office-js #6411); default true. */
  readonly ignoresHeaderRowCount?: boolean;
  /** Word fails over the cell texts of tables with merged cells; default false. */
  readonly refusesMergedValues?: boolean;
  /**
   * What Word does with properties that are to be loaded from behind a null object ("parentTableOrNullObject/rowCount");
   * default: it tells them.
   */
  readonly behindNullObjects?: "tells" | "ignores" | "refuses";
  /** Where the document is said to lie. */
  readonly url?: string;
  /** Bytes of JSON a request or an answer may have, as in Word on the web; default: no limit. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
  /** Milliseconds every call takes. */
  readonly latency?: number;
  readonly faults?: readonly Fault[];
  /** Settings kept with the document by an earlier session: name to JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
}
