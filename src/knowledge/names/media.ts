/**
 * News outlets and wires that security news quotes, by the key of their names (`nameKey`): they tell of others, and
 * are seldom what a report is about. Written for this project from general knowledge.
 */
export const media: ReadonlySet<string> = new Set(
  `abc news|afp|agence france-presse|al jazeera|ansa|ap|ars technica|associated press|axios|bbc|bbc news|benzinga|bleepingcomputer|bleeping computer|bloomberg|business insider|business wire|cbs news|channel 4 news|cnbc|cnn|computer weekly|cryptonews|cyberscoop|daily mail|daily mirror|daily express|mail on sunday|independent|evening standard|dark reading|databreaches.net|der spiegel|dpa|el país|euractiv|financial times|forbes|fox news|globe newswire|guardian|hackread|heise|infosecurity magazine|itv|itv news|news of the world|daily dot|channel 4|krebs on security|krebsonsecurity|kyodo|le monde|le figaro|nbc news|new york times|newswire|nikkei|npr|politico|pr newswire|press association|record|register|reuters|scmp|securityweek|siliconangle|sky news|south china morning post|svt|tass|techcrunch|techdirt|techradar|telegraph|times of india|verge|wall street journal|washington post|wired|xinhua|yonhap|zdnet|404 media`.split(
    '|',
  ),
);
