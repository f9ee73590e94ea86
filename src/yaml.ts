// A door of its own, so that a page that has its roles as JSON does not carry a reader of YAML.
export { type ParsedProfile, parseProfile } from "./io/profiles/yaml.ts";
