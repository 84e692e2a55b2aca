/** Takes lines out of extracted text that are not the article's: link lists, calls to follow, credits, repeated titles. */
import { leadsToFile } from './attached.ts';
import { type Draft, oneLine } from './blocks.ts';
import { isBareValue } from './long-list.ts';

/** Headings under which no article goes on. English first, then the languages that security feeds are written in. */
const endHeading = new RegExp(
  `^(?:${[
    '(?:related|recommended|similar|more|further|popular|latest|trending|recent|top|other|featured|most (?:read|popular|viewed))(?: (?:to|from|in|on))?(?: (?:the|this|our|your|security|tech|world))?(?: (?:articles?|stories|story|posts?|news|content|reading|links?|topics?|videos?|headlines|coverage|resources|author|for you|like this))+',
    "related|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested|enjoy).*|read (?:more|next|also)|see also|more (?:from|on|like) .{1,40}|what to read next|up next|editors?[’']?s? (?:picks?|choice)|don[’']t miss.{0,20}",
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|join the (?:discussion|conversation)|post a comment|add a comment|responses|discussion|reader interactions|trackbacks?',
    'share(?: (?:this|on|via))?(?: (?:article|story|post|page|entry))?|follow us.{0,30}|stay (?:connected|informed|up to date).{0,30}|subscribe.{0,60}|(?:sign up|newsletter).{0,60}|get the latest.{0,60}|about (?:the )?authors?|about us|written by|meet the author|author|tags?|topics|categories|filed under|post navigation',
    'verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|beiträge|themen|meldungen|nachrichten|news).{0,30}|mehr zum thema|auch interessant|das könnte (?:sie|dich|ihnen|dir).{0,40}|lesen sie auch|kommentare?(?: \\(\\d+\\))?|(?:\\d+ )?kommentare?|meistgelesen.{0,20}|schreibe einen kommentar|hinterlasse eine antwort|antwort verfassen|beitrag teilen|artikel teilen|teilen|über den autor|siehe auch|schlagwörter',
    'articles? (?:liés|similaires|connexes)|à lire aussi|lire aussi|sur le même (?:sujet|thème)|commentaires?|partager.{0,30}|laisser un commentaire',
    'noticias relacionadas|artículos relacionados|te puede interesar|lea también|leer también|más noticias|comentarios?|compartir.{0,20}|deja (?:un comentario|una respuesta)|artigos relacionados|leia também|veja também|articoli correlati|leggi anche|potrebbe interessarti.{0,20}|commenti|condividi|lees ook|gerelateerde artikelen|zobacz także|czytaj także|czytaj też|powiązane artykuły',
  ].join('|')})\\s*[:.…!»>]*$`,
  'iu',
);
/** Whole lines that belong to the page, not to the article. */
const notArticle = new RegExp(
  `^(?:${[
    'advertisement.{0,40}|\\(?advertising\\)?|story continues below.{0,40}|article continues (?:below|after).{0,30}|continue reading.{0,60}|scroll to continue.{0,30}|skip advert.{0,10}|sponsored(?: content)?|loading(?: comments)?[.…]*|anzeige|werbung|publicité|publicidad|reklama|pubblicità|advertorial',
    'share(?: (?:this|on|via|with))?.{0,30}|tweet|print|email|facebook|twitter|linkedin|whatsapp|reddit|copy link|link copied.{0,20}|save|follow (?:us|me|him|her|@).{0,120}|like us on.{0,80}|teilen|drucken|merken|partager|imprimer|compartir|imprimir',
    '(?:read (?:more|also|next|full)|also read|see also|related|more|watch(?: now| also)?|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|lire aussi|à lire(?: aussi)?|lea también|leia (?:também|mais)|leggi anche|zobacz też|czytaj też|lees ook) ?(?:[:|»→>–-].{0,200})?',
    '(?:photo|photograph|image|picture|pic|foto|fotos|bild|bilder|quelle bild|titelbild|beitragsbild|credit|photo credit|image credit|image source|imagen|crédit photo|photos?)(?: ?(?:credit|by|via|courtesy(?: of)?|source|crédit|quelle))? ?[:/|©].{0,100}|©.{0,100}|\\(?(?:getty images|shutterstock|reuters|afp|ap photo|istock|unsplash|pixabay|dpa)\\)?.{0,30}',
    'subscribe (?:to|now|for|today|here).{0,160}|sign up (?:for|to|here|now).{0,160}|click here (?:to|for).{0,120}|get our .{0,60}newsletter.{0,80}|join our .{0,120}(?:newsletter|telegram|whatsapp|discord|channel).{0,80}|abonnieren sie.{0,120}|(?:jetzt )?newsletter.{0,80}',
    'all rights reserved.{0,80}|copyright .{0,120}|alle rechte vorbehalten.{0,60}',
    '(?:posted|filed|published) (?:in|under) ?:.{0,120}|tags? ?:.{0,200}|tagged (?:with|as|in)?.{0,200}|categor(?:y|ies) ?:.{0,120}|schlagwörter ?:.{0,200}|kategorien? ?:.{0,100}|mots[- ]clés ?:.{0,200}|etiquetas ?:.{0,200}',
    'leave a (?:reply|comment).{0,80}|your email address will not be published.{0,80}|comments are closed.{0,40}|no comments(?: yet)?|\\d+ comments?|kommentare geschlossen|(?:\\d+|keine) kommentare?|back to top|nach oben|view (?:all|more)(?: .{0,30})?|show more|load more.{0,30}|\\d+ (?:min(?:ute)?s?|minuten) (?:read|lesezeit)|reading time:?.{0,30}|lesezeit:?.{0,30}',
    'this (?:article|story|post) (?:was )?(?:originally |first )?(?:appeared|published) (?:in|on|at) .{0,120}|have (?:a tip|something to say).{0,160}|(?:you can )?(?:contact|reach|email) the (?:author|reporter|writer)s?.{0,120}',
  ].join('|')})\\s*[.!»>…]*$`,
  'iu',
);

/** A caption that ends by naming whose picture it is. */
const credit =
  /(?:\(c\)|©|(?:foto|fotos|photos?|bild|image|images|credit|photograph|imagen|crédit) ?(?:by|via|credit)?:|(?:getty images|shutterstock|istock|adobe ?stock(?:\.com)?|fotolia|unsplash|pixabay|pexels|reuters|afp|dpa|ap photo)\)?$)[^.!?]{0,70}\.?(?:com)?\)?$/iu;
const stampWords =
  /\b(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)[a-zéûä]*\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|juni|juli|oktober|dezember)\b|\b(?:am|pm|uhr|utc|gmt|est|edt|pst|pdt|cet|cest|at|on|by|published|posted|updated|last|modified|date|publiziert|aktualisiert|veröffentlicht|stand|vom|um|publié|mis|jour|le|à|publicado|actualizado|el|kl|st|nd|rd|th)\b/giu;

/** Characters of a draft that lie in links, as a share of it. */
export function linkShare(draft: Draft): number {
  return draft.links.reduce((sum, link) => sum + link.end - link.start, 0) / Math.max(1, draft.text.length);
}

const isProse = (draft: Draft): boolean =>
  draft.kind === 'paragraph' || draft.kind === 'quote' || draft.kind === 'item';

/** The drafts that are the article's. `title` is left out where the text repeats it. Order is kept. */
export function trimDrafts(drafts: readonly Draft[], title: string | null): Draft[] {
  let rest = drafts.filter((draft) => !isNotice(draft));
  rest = withoutTitle(rest, title);
  rest = withoutEndSections(rest);
  rest = withoutLinkLists(rest);
  while (rest.at(-1)?.kind === 'heading') rest.pop();
  return rest;
}

function isNotice(draft: Draft): boolean {
  if (draft.kind === 'code' || draft.kind === 'table') return false;
  if (draft.kind === 'heading' && linkShare(draft) > 0.8) return true;
  // White space is collapsed already: what is so much longer is no line.
  if (draft.text.length > 1000) return false;
  const line = oneLine(draft.text);
  return line.length <= 240 && (notArticle.test(line) || credit.test(line) || isDateLine(line));
}

/** Four numbers with dots, plain or defanged: an address, or a version. */
const dottedNumbers = /\d{1,5}(?:[[({]?\.[\])}]?\d{1,5}){3}/;

/** A line that is a date or a time and little else. */
function isDateLine(line: string): boolean {
  if (line.length > 60 || dottedNumbers.test(line) || !/\d{1,4}[.:/-]\d{1,2}|\d{4}/u.test(line)) return false;
  return line.replace(stampWords, '').replace(/[\d\s\p{P}|+]/gu, '') === '';
}

/** The page's own headline is the article's first block already. */
function withoutTitle(drafts: Draft[], title: string | null): Draft[] {
  if (title === null) return drafts;
  const same = plain(title);
  // Punctuation is all that a repeated title may have beside its words.
  const longest = 2 * title.length + 100;
  const end = drafts.findIndex((draft) => draft.kind === 'paragraph' && draft.text.length > 200);
  return drafts.filter((draft, index) => {
    if (draft.kind === 'code' || draft.kind === 'table' || (end >= 0 && index > end)) return true;
    return draft.text.length > longest || plain(draft.text) !== same;
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** From a heading such as "Related articles" to the next heading, if it stands in the second half. */
function withoutEndSections(drafts: Draft[]): Draft[] {
  const total = drafts.reduce((sum, draft) => sum + draft.text.length, 0);
  const out: Draft[] = [];
  let seen = 0;
  let skipping = false;
  for (const draft of drafts) {
    const short = draft.text.length <= 80 && draft.kind !== 'code' && draft.kind !== 'table';
    if (short && seen > total * 0.3 && endHeading.test(oneLine(draft.text))) skipping = true;
    else if (draft.kind === 'heading' || (skipping && isBody(draft))) skipping = false;
    seen += draft.text.length;
    if (!skipping) out.push(draft);
  }
  return out;
}

/** A paragraph so long and free of links that it must be the article's. */
const isBody = (draft: Draft): boolean =>
  draft.kind === 'code' ||
  draft.kind === 'table' ||
  (draft.kind === 'paragraph' && draft.text.length > 250 && linkShare(draft) < 0.2);

/** Two or more lines in a row that are nothing but links are a menu or related articles; so is one short line. */
function withoutLinkLists(drafts: Draft[]): Draft[] {
  const linked = drafts.map(
    (draft) =>
      isProse(draft) &&
      draft.text.length <= 200 &&
      linkShare(draft) > 0.8 &&
      !isBareValue(draft.text) &&
      !leadsToFile(draft.links),
  );
  return drafts.filter((draft, index) => {
    if (!linked[index]) return true;
    if (linked[index - 1] || linked[index + 1]) return false;
    return draft.kind === 'item' || draft.text.length < 20;
  });
}
