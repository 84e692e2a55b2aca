/**
 * Whom a sentence names only as what another group came from: "the successor of Acme", "ein Ableger von Acme", "issu
 * d'Acme". The older one has no part in what the younger does. Bounded patterns, beside the name.
 */

const article =
  '(?:the |den |der |dem |die |das |le |la |les |el |los )?(?:\\p{Ll}[\\p{Ll}-]* ){0,3}["“„«]? ?';
/** "of Acme and |Belkorp|" */
const row =
  '(?:\\p{Lu}[^\\s,;.]{0,30}(?: \\p{Lu}[^\\s,;.]{0,30}){0,2}(?:, | and | or | und | oder | et | ou | y | o ))?';
const origins = [
  '(?:successor|heir)s? (?:of|to) ',
  '(?:offshoot|spin-?off|splinter(?: group)?|rebrand(?:ing)?|re-brand(?:ing)?|reincarnation|descendant|remnants?|new name|breakaway(?: group)?) (?:of|from|for) ',
  '(?:succeeded|succeeds|grew out of|grown out of|evolved (?:from|out of)|emerged from|split (?:off )?from|descend(?:s|ed) from|born (?:out )?of|spun off from|splintered (?:off )?from|broke away from|sprang from|rebranded from) ',
  '(?:Nachfolger(?:in|gruppe|organisation)?s?|Ableger[ns]?|Abspaltung|Umbenennung|Neuauflage|Erben?|Überbleibsel) (?:von |der Gruppe |der Bande |der |des )',
  '(?:hervorgegangen aus|ging(?:en)? aus|geht aus|entstand(?:en)? aus|spaltete(?:n)? sich von) ',
  "(?:successeure?s?|héritière?s?|héritier|émanation|scission|dissidence|nouveau nom|résurgence|avatar|issue?s?|né|née)(?: directe?)? (?:de |du groupe |du gang |du |des |d['’])",
  '(?:sucesor(?:a|es)?|herederos?|heredera|escisión|derivación|derivado|derivada|surgid[oa]|nacid[oa]|nuevo nombre|reencarnación) (?:directo |directa )?(?:de |del grupo |del )',
].join('|');
const before = new RegExp(`(?<!\\p{L})(?:${origins})${article}${row}${article}$`, 'iu');
const after =
  /^(?:['’]s? (?:\p{Ll}+ )?(?:successor|offshoot|spin-?off|heir|rebrand)(?!\p{L})|[- ](?:successor|offshoot|spin-?off|Nachfolger\p{L}{0,12}|Ableger|Abspaltung)(?!\p{L}))/iu;

/** So many characters before a name are read. */
export const reach = 160;

/** Whether the words beside a name say that somebody else came from whoever bears it. */
export const isSucceeded = (beside: string, next: string): boolean =>
  before.test(beside.slice(-reach)) || after.test(next.slice(0, 60));
