// @ts-check
/** Starts Python as soon as the head of a page is read that will want it: the person reads and pastes meanwhile. */
import { boot } from "./python.mjs";

boot();
