/**
 * What a page's loader wrote as HTML (`html` in its data) stands in the page itself, and could be long. So it is left
 * out of the data that comes with the page, and put back in the browser before the router reads it.
 */

/** The element that holds the HTML. */
export const htmlId = 'text';

/** The data of a page as JSON without the HTML, and the place where it stood; null where there is none. */
export function withoutHtml(
  state: string,
  html: string | undefined,
): { state: string; htmlAt: number | null } {
  if (html === undefined) return { state, htmlAt: null };
  const text = JSON.stringify(html);
  const htmlAt = state.indexOf(text);
  if (htmlAt < 0) return { state, htmlAt: null };
  return { state: state.slice(0, htmlAt) + state.slice(htmlAt + text.length), htmlAt };
}

/** The data as it was. */
export const withHtml = (state: string, htmlAt: number | null, html: string): string =>
  htmlAt === null ? state : state.slice(0, htmlAt) + JSON.stringify(html) + state.slice(htmlAt);
