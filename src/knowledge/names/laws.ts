/** Laws, directives, treaties, standards and proposals: `name | other names`, one to a line. Written for this project from general knowledge. */
import { americanLaws } from './laws/americas.ts';
import { europeanLaws } from './laws/europe.ts';
import { otherLaws } from './laws/others.ts';

export const laws = [europeanLaws, americanLaws, otherLaws].map((table) => table.trim()).join('\n');
