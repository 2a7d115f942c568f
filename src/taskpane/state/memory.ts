/** What the pane remembers between openings: strings by key. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

const prefix = "bc2282:";

/**
 * The browser's storage, which an Office web view may have switched off (third-party storage blocked, private mode):
 * then even reading the property throws, and things are remembered only while the pane is open.
 */
export function browserMemory(storage: () => Storage): Memory {
  const kept = new Map<string, string>();
  return {
    get(key) {
      try {
        return storage().getItem(prefix + key) ?? kept.get(key);
      } catch {
        return kept.get(key);
      }
    },
    set(key, value) {
      kept.set(key, value);
      try {
        storage().setItem(prefix + key, value);
      } catch {
        // Kept above for as long as the pane lives.
      }
    },
  };
}

/** The remembered value if it is one of `allowed`. */
export function remembered<T extends string>(
  memory: Memory,
  key: string,
  allowed: readonly T[],
): T | undefined {
  const value = memory.get(key);
  return allowed.find((one) => one === value);
}
