// A door of its own, so that a page that has its roles as JSON does not carry a reader of YAML.
export type { SourceComment, WrittenSource } from "./io/profiles/source.ts";
export { type ParsedProfile, parseProfile, readProfileSource } from "./io/profiles/yaml.ts";
