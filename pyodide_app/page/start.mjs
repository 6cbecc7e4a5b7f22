// @ts-check
/** What the person sees of Python's start: steps and a bar, or a plain message and a way to try again. */
import { part } from "./dom.mjs";
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
      said.textContent = `${state.step}${share > 0 && share < 1 ? `, ${Math.round(share * 100)} %` : ""}. You can type.`;
    } else if (state.type === "failed") {
      said.textContent = `The writer did not start. ${state.message} What you typed is still here.`;
    }
  });
  again.addEventListener("click", () => void restart());
  boot();
};

/** @param {HTMLElement} said @param {unknown} error tells a refusal in its own words */
export const refuse = (said, error) => {
  said.textContent = /** @type {Error} */ (error).message;
  said.classList.add("fl-said--error");
};
