import { HostError } from "./errors";
import type { QueryInfo, Wire } from "./messages";
import { selectionOf, type Selection } from "./select";
import { Located } from "./located";
import type { ApiLevel, DesktopLevel, HostLevel, HostObject, Named, Navigation, Property } from "./wire-type";

export interface QueryContext {
  /** Highest requirement set of the Word being played. */
  readonly level: HostLevel;
  /** What is done with properties behind null objects. */
  readonly behindNullObjects?: "tells" | "ignores" | "refuses";
  /** The reference id to send with an object, if its kind has any. */
  referenceFor(object: HostObject): string | undefined;
}

/** Answers one `load`: an object's value with what was selected and nothing else. */
export function answerQuery(context: QueryContext, object: HostObject, query: QueryInfo | undefined): Wire {
  return valueOf(context, object, selectionOf(query), query);
}

interface NavigationStep {
  readonly navigation: Named<Navigation<HostObject>>;
  readonly selection: Selection;
}
type Step = { readonly property: Named<Property<HostObject>> } | NavigationStep;

function valueOf(context: QueryContext, object: HostObject, selection: Selection, page?: QueryInfo): Wire {
  const { items } = object.type.members;
  if (!items) return singleValue(context, object, new Map(), selection);
  const skip = page?.Skip ?? 0;
  const top = page?.Top ?? Infinity;
  // A plan per type, made once: a 6,000-paragraph load resolves its names a single time.
  const plans = new Map<HostObject["type"], readonly Step[]>();
  const values = items(object)
    .slice(skip, skip + top)
    .map((item) => singleValue(context, item, plans, selection));
  return withReference(context, object, { _Items: values });
}

function singleValue(
  context: QueryContext,
  object: HostObject,
  plans: Map<HostObject["type"], readonly Step[]>,
  selection: Selection,
): Wire {
  let steps = plans.get(object.type);
  if (!steps) plans.set(object.type, (steps = stepsFor(context, object.type, selection)));
  const value: Record<string, Wire> = {};
  for (const step of steps) {
    if ("property" in step) {
      value[step.property.name] = Located.at(object.type, step.property.name, () =>
        step.property.member.get(object),
      );
    } else {
      const { name } = step.navigation;
      value[name] = Located.at(object.type, name, () => {
        const target = follow(step.navigation, object);
        return target === null ? null : valueOf(context, target, step.selection);
      });
    }
  }
  return withReference(context, object, value);
}

function withReference(context: QueryContext, object: HostObject, value: Record<string, Wire>): Wire {
  const id = context.referenceFor(object);
  return id === undefined ? value : { ...value, _ReferenceId: id };
}

function stepsFor(context: QueryContext, type: HostObject["type"], selection: Selection): Step[] {
  const steps: Step[] = [];
  if (selection.all) {
    for (const property of type.properties) {
      if (isAvailable(property.member, context.level)) steps.push({ property });
    }
  }
  for (const name of selection.names) {
    const property = type.property(name);
    if (property) {
      requireLevel(type, property, context.level);
      if (!selection.all) steps.push({ property });
    } else steps.push(navigationStep(context, type, name, everything));
  }
  for (const [name, nested] of selection.nested) {
    const step = navigationStep(context, type, name, nested);
    if (!step.navigation.orNull || context.behindNullObjects !== "ignores") steps.push(step);
  }
  return steps;
}

const everything: Selection = { all: true, names: [], nested: new Map() };

function navigationStep(
  context: QueryContext,
  type: HostObject["type"],
  name: string,
  selection: Selection,
): NavigationStep {
  const navigation = type.navigation(name);
  if (!navigation || (navigation.orNull && context.behindNullObjects === "refuses")) {
    throw Located.wrap(
      type,
      name,
      new HostError("InvalidArgument", `${type.name} has no property "${name}"`),
    );
  }
  requireLevel(type, navigation, context.level);
  return { navigation, selection };
}

/** Follows a navigation property; null only through its …OrNullObject name. */
export function follow(navigation: Named<Navigation<HostObject>>, object: HostObject): HostObject | null {
  const target = navigation.member.to(object);
  if (target === null && !navigation.orNull) throw new HostError("ItemNotFound");
  return target;
}

export function isAvailable({ since }: { readonly since?: Since }, level: HostLevel): boolean {
  if (since === undefined) return true;
  return since === "Desktop 1.3" ? level.desktop === since : minor(since) <= minor(level.wordApi);
}

type Since = ApiLevel | DesktopLevel;

const minor = (level: ApiLevel): number => Number(level.split(".")[1]);

/** Above its level a host does not know the member at all. */
export function requireLevel(
  type: HostObject["type"],
  named: Named<{ readonly since?: Since }>,
  level: HostLevel,
): void {
  if (!isAvailable(named.member, level)) {
    throw Located.wrap(type, named.name, new HostError("ApiNotFound", `WordApi ${named.member.since}`));
  }
}
