/** Round-ups: pieces that mention many stories and belong to none. */
import type { Article } from '../../domain/article.ts';
import type { Findings } from '../../domain/findings.ts';

const titles: RegExp[] = [
  /\b(?:week|month|year|day)(?:ly)? in (?:review|brief|security)\b/i,
  /\b(?:weekly|daily|monthly) (?:round-?up|recap|digest|briefing|brief|newsletter|wrap)\b/i,
  /\b(?:round-?up|newsletter|digest|recap)\b/i,
  /\b\d{1,2} things to know\b/i,
  /\b(?:this|last) week in\b/i,
  /\btop \d{1,3} (?:data breaches|breaches|hacks|cyber ?attacks|vulnerabilities|threats|stories|news)\b/i,
  /\b(?:biggest|worst|major) (?:data breaches|breaches|hacks|cyber ?-?attacks|vulnerabilities) (?:of|in) (?:20\d\d|the|history)\b/i,
  /\b(?:morning|evening|daybreak|briefing|headlines)\b[^,]{0,40}:[^,]{3,80},[^,]{3,80}/i,
  /, more$|\band more$/i,
];

/** True for a piece that strings many stories together: by its title, or by many headings that share no name. */
export function isRoundup(article: Article, _findings: Findings): boolean {
  return titles.some((pattern) => pattern.test(article.title));
}
