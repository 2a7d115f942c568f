/** A chunk of its own: the figures can be worked on without it. */
export { findSections } from "../../report";
