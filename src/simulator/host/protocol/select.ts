import type { QueryInfo } from "./messages";

/** What a query wants of an object: names of its own and, by navigation property, of the objects behind it. */
export interface Selection {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly nested: ReadonlyMap<string, Selection>;
}

interface Growing {
  all: boolean;
  names: Set<string>;
  nested: Map<string, Growing>;
}

const fresh = (): Growing => ({ all: false, names: new Set(), nested: new Map() });

/**
 * Reads `Select` and `Expand`: names in any letter case, `items/` anywhere is noise, `*` or nothing at all means every
 * scalar property, `a/b` leads through a navigation property.
 */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const root = fresh();
  for (const path of query?.Select ?? []) add(root, stepsOf(path));
  for (const path of query?.Expand ?? []) add(root, [...stepsOf(path), "*"]);
  if ((query?.Select ?? []).length === 0) root.all = true;
  return freeze(root);
}

function stepsOf(path: string): string[] {
  const steps = path.split(/[/.]/).map((step) => step.trim());
  const named = steps.filter((step) => step !== "" && step.toLowerCase() !== "items");
  return named.length === 0 ? ["*"] : named;
}

function add(into: Growing, steps: readonly string[]): void {
  const [first = "*", ...rest] = steps;
  if (rest.length > 0) {
    const key = first.toLowerCase();
    const nested = into.nested.get(key) ?? fresh();
    into.nested.set(key, nested);
    add(nested, rest);
  } else if (first === "*") into.all = true;
  else into.names.add(first.toLowerCase());
}

function freeze(growing: Growing): Selection {
  const nested = new Map([...growing.nested].map(([name, inner]) => [name, freeze(inner)] as const));
  return { all: growing.all, names: [...growing.names], nested };
}
