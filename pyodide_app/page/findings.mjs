// @ts-check
/** A review as lists: findings with why and instead, the five signals, what the posting asks. */
import { element, say } from "./dom.mjs";

/**
 * @param {HTMLElement} region where it goes
 * @param {any} review api.py's review
 * @param {string} letter the text that the offsets speak of
 * @param {Record<string, string>} signals names by id
 * @param {(span: {start: number, end: number}) => void} show called when a finding is chosen
 */
export const showReview = (region, review, letter, signals, show) => {
  const points = [...letter];
  const findings = review.findings.map((/** @type {any} */ one) =>
    element("li", { class: `fl-finding fl-finding--${one.level}` },
      element("p", { class: "fl-finding__head" },
        element("span", { class: `fl-level fl-level--${one.level}` }, say(`level_${one.level}`)), " ",
        element("button", { type: "button", class: "fl-finding__place", onclick: () => show(one) }, one.message)),
      element("p", { class: "fl-finding__quote" }, short(points.slice(one.start, one.end).join(""))),
      element("p", {}, one.why),
      element("p", {}, element("b", {}, say("instead")), " ", one.instead)));
  const met = review.signals.filter((/** @type {any} */ one) => one.met).length;
  const answered = review.asks.filter((/** @type {any} */ one) => one.answered_by !== null).length;
  region.replaceChildren(
    element("p", { class: "fl-review__sum" },
      say(findings.length ? "findings" : "no_findings", { count: findings.length, signals: say("signals_shown", { met, all: review.signals.length }) }), " ",
      review.asks.length ? say("asks_answered", { answered, count: review.asks.length }) + " " : "", say("measured", { words: review.words, grade: review.reading_grade })),
    element("ul", { class: "fl-findings" }, ...findings),
    element("h3", {}, say("shows")),
    element("ul", { class: "fl-checks" }, ...review.signals.map((/** @type {any} */ one) => row(one.met, signals[one.id] ?? one.id, one.quote))),
    ...(review.asks.length
      ? [element("h3", {}, say("asked")), element("ul", { class: "fl-checks" }, ...review.asks.map((/** @type {any} */ one) => row(one.answered_by !== null, one.text, one.answered_by)))]
      : []));
};

/** @param {boolean} yes @param {string} name @param {string | null} quote */
const row = (yes, name, quote) =>
  element("li", { class: yes ? "fl-checks__yes" : "fl-checks__no" },
    element("span", { class: "fl-checks__mark" }, say(yes ? "yes" : "no")), element("span", {}, name, quote ? element("q", {}, short(quote)) : null));

/** @param {string} text */
const short = (text) => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);
