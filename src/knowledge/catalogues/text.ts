/** Descriptions of catalogues as plain text. */
import { decodeHTML } from 'entities';

const MAXIMUM = 2_000;

/** Without citations, links, markup and control characters; cut after a whole sentence where it is long. */
export function plainText(given: string): string {
  const text = decodeHTML(given.slice(0, 20_000))
    .replace(/\(Citation: [^()]{0,300}\)/g, '')
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/<[^<>]{0,500}>|`/g, '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
  if (text.length <= MAXIMUM) return text;
  const end = text.lastIndexOf('. ', MAXIMUM);
  return end > 0 ? text.slice(0, end + 1) : `${text.slice(0, MAXIMUM - 1)}…`;
}
