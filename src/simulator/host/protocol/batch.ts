import { Arguments } from "./arguments";
import { HostError } from "./errors";
import { Located } from "./located";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  type Wire,
} from "./messages";
import { answerQuery, follow, requireLevel, type QueryContext } from "./query";
import type { References } from "./references";
import { wireType, type HostLevel, type HostObject } from "./wire-type";

/** What a batch is run against. */
export interface BatchHost {
  readonly root: HostObject;
  readonly level: HostLevel;
  readonly references: References;
  readonly behindNullObjects?: QueryContext["behindNullObjects"];
  /** A new top-level object by its wire name; undefined for the library's own services, which are only humoured. */
  create(name: string): HostObject | undefined;
  /** Throws AccessDenied when the document may not be changed. */
  beforeWrite(): void;
  /** Told of a defect of the host itself (never of an action it refuses). */
  reportDefect(error: unknown): void;
}

/** The library's internal services (ribbon, telemetry, run-time state): every call is answered with null. */
const service = wireType("Service", () => ({ untracked: true }));

/** Runs one request: actions in the order of the list, ended by the first that fails. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly ids = new Map<number, string>();
  private readonly context: QueryContext;

  constructor(
    private readonly host: BatchHost,
    private readonly request: BatchRequest,
  ) {
    this.context = {
      level: host.level,
      ...(host.behindNullObjects && { behindNullObjects: host.behindNullObjects }),
      referenceFor: (object) => (this.isTracked(object) ? host.references.issue(object) : undefined),
    };
  }

  /** `failing`: an error to answer in place of one action (fault injection). */
  run(failing?: { readonly actionIndex: number; readonly error: BatchError }): BatchResponse {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      if (failing?.actionIndex === index) return { Results, TraceIds, Error: failing.error };
      try {
        Results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: this.errorOf(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action): Wire {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.set(action);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("ApiNotFound", `action type ${action.ActionType}`);
    }
  }

  private instantiate(action: Action): Wire {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const id = this.idOf(action.ObjectPathId, object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private query(action: Action): Wire {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const value = answerQuery(
      {
        ...this.context,
        referenceFor: (other) =>
          other === object ? this.idOf(action.ObjectPathId, object) : this.context.referenceFor(other),
      },
      object,
      action.QueryInfo,
    );
    return value;
  }

  private call(action: Action): Wire {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.host.references.release(this.argumentsOf(action.ArgumentInfo).string(0));
      return null;
    }
    if (action.Name === "_RemoveAllReferences") {
      this.host.references.releaseAll();
      return null;
    }
    if (object === null) throw new HostError("InvalidObjectPath", `${action.Name} on a null object`);
    if (object.type === service) return null;
    const method = object.type.valueMethod(action.Name);
    if (!method) return this.unknown(object, action.Name);
    requireLevel(object.type, method, this.host.level);
    return Located.at(object.type, method.name, () => {
      if (method.member.writes) this.host.beforeWrite();
      return method.member.value(object, this.argumentsOf(action.ArgumentInfo)) ?? null;
    });
  }

  private set(action: Action): Wire {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) throw new HostError("InvalidObjectPath", `${action.Name} of a null object`);
    if (object.type === service) return null;
    const property = object.type.property(action.Name);
    if (!property) return this.unknown(object, action.Name);
    requireLevel(object.type, property, this.host.level);
    Located.at(object.type, property.name, () => {
      if (!property.member.set) throw new HostError("InvalidArgument", "the property is read-only");
      if (!object.type.members.transient) this.host.beforeWrite();
      property.member.set(object, action.ArgumentInfo?.Arguments?.[0] ?? null);
    });
    return null;
  }

  /** A path is evaluated at its first use and remembered for this batch: an insertion runs once. */
  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `path ${pathId} is not in the request`);
    const object = this.evaluate(path);
    if (object?.gone) throw new HostError("InvalidObjectPath", `the ${object.type.name} was deleted`);
    this.resolved.set(pathId, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.newObject:
        return this.host.create(path.Name) ?? { type: service };
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.referenced(path);
      default:
        return this.step(path);
    }
  }

  private referenced(path: ObjectPath): HostObject {
    const object = this.host.references.find(path.Name);
    if (!object) throw new HostError("InvalidObjectPath", `the reference ${path.Name} was released`);
    this.ids.set(path.Id, path.Name);
    return object;
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const { type } = parent;
    if (type === service) return { type: service };
    if (path.ObjectPathType === PathType.indexer) {
      const key = path.ArgumentInfo?.Arguments?.[0];
      return Located.at(type, "getItem", () =>
        this.found(type.members.indexer?.(parent, key) ?? null, false),
      );
    }
    if (path.ObjectPathType === PathType.property) {
      const navigation = type.navigation(path.Name);
      if (!navigation) return this.unknown(parent, path.Name);
      requireLevel(type, navigation, this.host.level);
      return Located.at(type, navigation.name, () => follow(navigation, parent));
    }
    const method = type.objectMethod(path.Name);
    if (!method) return this.unknown(parent, path.Name);
    requireLevel(type, method, this.host.level);
    return Located.at(type, method.name, () => {
      if (method.member.writes) this.host.beforeWrite();
      const target = method.member.object(parent, this.argumentsOf(path.ArgumentInfo));
      return this.found(target, method.orNull);
    });
  }

  private found(target: HostObject | null, orNull: boolean): HostObject | null {
    if (target === null && !orNull) throw new HostError("ItemNotFound");
    return target;
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    const objects = references.map((pathId) => (pathId > 0 ? this.resolve(pathId) : undefined));
    return new Arguments(info?.Arguments ?? [], objects);
  }

  private idOf(pathId: number, object: HostObject): string | undefined {
    const known = this.ids.get(pathId);
    if (known !== undefined || !this.isTracked(object)) return known;
    const id = this.host.references.issue(object);
    this.ids.set(pathId, id);
    return id;
  }

  private isTracked(object: HostObject): boolean {
    return object !== this.host.root && !object.type.members.untracked;
  }

  private unknown(object: HostObject, member: string): never {
    throw Located.wrap(object.type, member, new HostError("ApiNotFound"));
  }

  private errorOf(thrown: unknown, index: number): BatchError {
    const location = thrown instanceof Located ? thrown.location : undefined;
    let error = thrown instanceof Located ? thrown.error : thrown;
    if (!(error instanceof HostError)) {
      this.host.reportDefect(error);
      error = new HostError("GeneralException", error instanceof Error ? error.message : undefined);
    }
    if (!(error instanceof HostError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      ActionIndex: index,
      ...(location === undefined ? {} : { Location: location }),
    };
  }
}

/** The clean-up office.js sends after a run; it is no sync of the add-in's own. */
export function isCleanUp(request: BatchRequest): boolean {
  const releases = (action: Action): boolean =>
    action.ActionType === ActionType.method && action.Name === "_RemoveReference";
  return (
    request.Actions.some(releases) &&
    request.Actions.every((action) => action.ActionType === ActionType.instantiate || releases(action))
  );
}
