import type { Reply } from "./protocol/rich-api";

/** `cb` of a call: a status, or an object whose `toArray` gives [status, payload…]. */
export type Callback = (reply: number | { toArray(): unknown[] }) => unknown;
export type EventHandler = (eventId: number, payload?: unknown) => void;

/** The `window.external` that office.js talks to in one page of the add-in (pane, commands page, dialog). */
export interface External {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): HostContext;
  Execute(dispId: number, params: unknown, callback: Callback): void;
  RegisterEvent(eventId: number, targetId: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(eventId: number, targetId: string, callback: Callback): void;
}

export interface SettingsStore {
  Read(keys: string[], values: string[]): void;
  WriteAsync(keys: readonly string[], values: readonly string[], callback: Callback): void;
  RefreshAsync(callback: Callback): void;
}

export interface HostContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSettings(): SettingsStore;
  GetSupportedMatrix(): string;
  GetInstanceId(): string;
  GetHostFullVersion(): string;
  GetInitialDisplayMode(): number;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetOfficeThemeInfo(): string;
}

/** A list as office.js takes it from its host. */
export function hostArray(items: unknown[]): { toArray(): unknown[] } {
  return { toArray: () => items };
}

/** Hands a rich-API reply over; "hang" is never answered. */
export function answerRichApi(reply: Reply, callback: Callback): void {
  if (reply === "hang") return;
  callback("status" in reply ? reply.status : hostArray([0, [200, [], reply.body]]));
}
