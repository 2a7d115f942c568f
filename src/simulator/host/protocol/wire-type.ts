import type { Arguments } from "./arguments";
import { HostError } from "./errors";
import type { Wire } from "./messages";

/** Requirement set a member belongs to; the host answers ApiNotFound when it plays an older Word. */
export type ApiLevel = "1.1" | "1.3" | "1.4" | "1.5" | "1.7" | "1.8" | "1.9";

/** A set beside those, of Word for Windows and Mac alone. */
export type DesktopLevel = "Desktop 1.3";

/** The sets a host has. */
export interface HostLevel {
  readonly wordApi: ApiLevel;
  readonly desktop?: DesktopLevel;
}

/** Anything a proxy of office.js can stand for. */
export interface HostObject {
  readonly type: WireType;
  /** True once it is no longer part of the document: its reference is then an invalid path. */
  readonly gone?: boolean;
}

// The members are declared as methods, not as function properties: that makes them bivariant in the object's type, so
// one table can hold the members of every type without casts.
export interface Property<T> {
  get(object: T): Wire;
  set?(object: T, value: unknown): void;
  readonly since?: ApiLevel | DesktopLevel;
}
export interface Navigation<T> {
  to(object: T): HostObject | null;
  /** May lead nowhere: `Name` then answers ItemNotFound and `NameOrNullObject` a null object. */
  readonly nullable?: boolean;
  readonly since?: ApiLevel | DesktopLevel;
}
export interface ObjectMethod<T> {
  object(object: T, args: Arguments): HostObject | null;
  readonly nullable?: boolean;
  readonly writes?: boolean;
  readonly since?: ApiLevel | DesktopLevel;
}
export interface ValueMethod<T> {
  value(object: T, args: Arguments): Wire | void;
  readonly writes?: boolean;
  readonly since?: ApiLevel | DesktopLevel;
}

export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly objects?: Readonly<Record<string, ObjectMethod<T>>>;
  readonly values?: Readonly<Record<string, ValueMethod<T>>>;
  /** Collections: their members now, in document order. */
  items?(object: T): readonly HostObject[];
  /** `getItem(key)`. */
  indexer?(object: T, key: unknown): HostObject | null;
  /** Has no `_KeepReference`, so it is never given a reference id. */
  readonly untracked?: boolean;
  /** Setting a property changes no document (search options). */
  readonly transient?: boolean;
}

export interface Named<M> {
  readonly name: string;
  readonly member: M;
  /** Reached through its …OrNullObject name. */
  readonly orNull: boolean;
}

interface Tables {
  readonly members: Members<HostObject>;
  readonly properties: Map<string, Named<Property<HostObject>>>;
  readonly navigation: Map<string, Named<Navigation<HostObject>>>;
  readonly objects: Map<string, Named<ObjectMethod<HostObject>>>;
  readonly values: Map<string, Named<ValueMethod<HostObject>>>;
}

/** The wire vocabulary of one type: what office.js may ask of it, by PascalCase name. */
export class WireType {
  private tables: Tables | undefined;

  /** The members are asked for at first use: the types lead to one another in circles. */
  constructor(
    readonly name: string,
    private readonly declare: () => Members<HostObject>,
  ) {}

  private get known(): Tables {
    if (!this.tables) {
      const members = this.declare();
      this.tables = {
        members,
        properties: tableOf(members.properties),
        navigation: tableOf(members.navigation),
        objects: tableOf(members.objects),
        values: tableOf(members.values),
      };
    }
    return this.tables;
  }

  get members(): Members<HostObject> {
    return this.known.members;
  }
  get properties(): Iterable<Named<Property<HostObject>>> {
    return this.known.properties.values();
  }
  property(name: string): Named<Property<HostObject>> | undefined {
    return this.known.properties.get(name.toLowerCase());
  }
  navigation(name: string): Named<Navigation<HostObject>> | undefined {
    return this.known.navigation.get(name.toLowerCase());
  }
  objectMethod(name: string): Named<ObjectMethod<HostObject>> | undefined {
    return this.known.objects.get(name.toLowerCase());
  }
  valueMethod(name: string): Named<ValueMethod<HostObject>> | undefined {
    return this.known.values.get(name.toLowerCase());
  }
  /** "Paragraph.alignment", as Word names the place of an error. */
  location(member: string): string {
    return `${this.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}

/** Declares a type; `T` is the class of its objects. */
export function wireType<T extends HostObject>(name: string, declare: () => Members<T>): WireType {
  return new WireType(name, declare);
}

function tableOf<M extends object>(members: Readonly<Record<string, M>> | undefined): Map<string, Named<M>> {
  const table = new Map<string, Named<M>>();
  for (const [name, member] of Object.entries(members ?? {})) {
    table.set(name.toLowerCase(), { name, member, orNull: false });
    if ("nullable" in member && member.nullable === true) {
      const orNull = `${name}OrNullObject`;
      table.set(orNull.toLowerCase(), { name: orNull, member, orNull: true });
    }
  }
  return table;
}

/** A live collection: it is asked for its members each time, never remembered. */
export class Collection<T extends HostObject> implements HostObject {
  constructor(
    readonly type: WireType,
    readonly items: () => readonly T[],
  ) {}
}

/** Declares the type of a collection with the members every collection has, and its own. */
export function collectionType<T extends HostObject>(
  name: string,
  declare: () => Omit<Members<Collection<T>>, "items"> = () => ({}),
): WireType {
  return wireType<Collection<T>>(name, () => {
    const own = declare();
    return {
      ...own,
      items: (collection) => collection.items(),
      indexer: own.indexer ?? ((collection, key) => itemAt(collection.items(), key)),
      objects: {
        GetFirst: { nullable: true, object: (collection) => collection.items()[0] ?? null },
        GetItemAt: { object: (collection, args) => itemAt(collection.items(), args.raw(0)) },
        ...own.objects,
      },
    };
  });
}

function itemAt<T>(items: readonly T[], key: unknown): T {
  const item = typeof key === "number" ? items[key] : undefined;
  if (item === undefined) throw new HostError("ItemNotFound", `no item ${String(key)}`);
  return item;
}
