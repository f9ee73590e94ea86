import { pageDocumentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawPage } from "./page.ts";

/** The report as one HTML file. */
export const renderHtml: Renderer = (...given) => drawPage(pageDocumentOf(...given));
