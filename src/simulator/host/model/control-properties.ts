import { setControlProperty } from "../edit/content-controls";
import { colorOf } from "../edit/run-format";
import { child, elements, isW, onOff } from "../ooxml/dom";
import { HostError } from "../protocol/errors";
import type { Property } from "../protocol/wire-type";
import type { ContentControl } from "./content-control";

/** Longest tag and title Word takes. */
const longest = 64;

const text = (name: "tag" | "alias"): Property<ContentControl> => ({
  get: (control) => control.setting(name),
  set: (control, value) => {
    if (typeof value !== "string" || value.length > longest) {
      throw new HostError("InvalidArgument", `at most ${longest} characters`);
    }
    setControlProperty(control, name, value === "" ? undefined : value);
  },
});

const looks: Readonly<Record<string, string | undefined>> = {
  BoundingBox: undefined,
  Tags: "tags",
  Hidden: "hidden",
};

/** `w:lock` says both what may not be deleted and what may not be edited (17.5.2.23). */
function lock(
  control: ContentControl,
  change: { readonly deleting?: boolean; readonly editing?: boolean },
): void {
  const { deleting, editing } = { ...control.isLockedAgainst, ...change };
  const value =
    deleting && editing ? "sdtContentLocked" : deleting ? "sdtLocked" : editing ? "contentLocked" : undefined;
  setControlProperty(control, "lock", value);
}

/** What the API can set of a content control itself. */
export function controlProperties(): Record<string, Property<ContentControl>> {
  return {
    Tag: text("tag"),
    Title: text("alias"),
    Appearance: {
      get: (control) => control.appearance,
      set: (control, value) => {
        if (typeof value !== "string" || !(value in looks))
          throw new HostError("InvalidArgument", "no such look");
        setControlProperty(control, "appearance", looks[value]);
      },
    },
    CannotDelete: {
      get: (control) => control.isLockedAgainst.deleting,
      set: (control, value) => lock(control, { deleting: value === true }),
    },
    CannotEdit: {
      get: (control) => control.isLockedAgainst.editing,
      set: (control, value) => lock(control, { editing: value === true }),
    },
    Color: {
      get: (control) => {
        const color =
          control.properties && elements(control.properties).find((one) => one.localName === "color");
        const value = color && [...color.attributes].find((one) => one.localName === "val")?.value;
        return value ? `#${value}` : "#000000";
      },
      set: (control, value) => setControlProperty(control, "color", colorOf(value)),
    },
    RemoveWhenEdited: {
      get: (control) => onOff(child(control.properties, "temporary")) ?? false,
      set: (control, value) => setControlProperty(control, "temporary", value === true ? "" : undefined),
    },
    PlaceholderText: {
      get: (control) => (child(control.properties, "showingPlcHdr") ? control.range().text : ""),
      set: (control) => {
        // Around tables Word on the web refuses it (office-js #785); elsewhere it needs a glossary document.
        const holdsTable = control.content && elements(control.content).some((one) => isW(one, "tbl"));
        throw new HostError(holdsTable ? "NotAllowed" : "NotImplemented", "placeholderText");
      },
    },
  };
}
