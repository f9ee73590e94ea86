import { pageDocumentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawPage } from "./page.ts";

/** The report as Markdown that GitHub and Pandoc show alike. */
export const renderMarkdown: Renderer = (...given) => drawPage(pageDocumentOf(...given));
