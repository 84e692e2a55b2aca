/** CVE-2025-58034, T1190, 7-Zip: an identifier with its hyphen and digits, which a line must not break. */
const identifier = /\b(?:[A-Z][A-Za-z]*-[\dA-Z][\w-]*|\d+-[A-Z]\w*)/g;

/** A text whose identifiers stay whole. The text itself is not changed, so that what is copied can be searched for. */
export function Words({ of: text }: { of: string }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(identifier)) {
    parts.push(
      text.slice(end, match.index),
      <span key={match.index} className="whole">
        {match[0]}
      </span>,
    );
    end = match.index + match[0].length;
  }
  return end === 0 ? text : [...parts, text.slice(end)];
}
