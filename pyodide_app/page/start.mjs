// @ts-check
/** What the person sees of Python's start: steps and a bar, or a plain message and a way to try again. */
import { part, say } from "./dom.mjs";
import { boot, restart, watch } from "./python.mjs";

/** @param {HTMLElement} form shows the start in its `data-boot` box, and begins it */
export const showStart = (form) => {
  const box = part(form, "boot");
  const bar = part(form, "boot-bar");
  const said = part(form, "boot-said");
  const again = part(form, "boot-again");
  watch((state) => {
    box.hidden = state.type === "ready";
    box.classList.toggle("fl-boot--loading", state.type === "loading");
    again.hidden = state.type !== "failed";
    bar.hidden = state.type !== "loading";
    if (state.type === "loading") {
      const share = state.total ? state.bytes / state.total : 0;
      bar.setAttribute("value", String(share));
      said.textContent = say(share > 0 && share < 1 ? "progress_share" : "progress", { step: say(state.step), share: Math.round(share * 100) });
    } else if (state.type === "failed") {
      said.textContent = say("failed", { why: told(state.why) });
    }
  });
  again.addEventListener("click", () => void restart());
  boot();
};

/** @param {import("./python.mjs").Why} why @returns {string} */
const told = ({ key, values, message }) => (key ? say(key, values) : (message ?? ""));

/** @param {HTMLElement} said @param {unknown} error tells a refusal in its own words */
export const refuse = (said, error) => {
  said.textContent = told(/** @type {any} */ (error));
  said.classList.add("fl-said--error");
};
