/** Which words English security news writes in lower case. Made by bench/train-casing.ts. */
import lowerWords from './lower-words.json' with { type: 'json' };
import { STOP, stem } from './words.ts';

/** Ordinary words of headlines that running text of security news has too seldom to be counted. */
const HEADLINE_WORDS =
  `add adds alarm alert amid angry avoid back ban bans beat beats behind best better biggest bigger blast blasts block blocks blow blows bold
  boost boosts boss braces break brings burn busy call calls cash chaos charge chase check chief claim clash clean clear climb close code cold comes
  cool cost costs crack cracks crash crime cripple cripples crisis critical cut cuts damage danger dark dead deadly deal deals death deep demand deny denies
  dirty dodge double doubt down drama drop drops dump early ease eases easy edge emerge emerges end ends enemy enter extra eye eyes face faces fails fake
  fall falls fear fears feel felt fight fights find finds fire first fix flash flashes flaw flood force forces free fresh front fuel fuels full fury gain gains gap
  giant give gives global go goes gone good grab grabs great green grim grip grow grows halt halts hand hands hard haul head heads heavy help helps hidden
  high hike hit hits hold holds hope hopes hot huge hunt hunts hurt hurts inside issue issues jail jails job jobs join joins jump jumps keep keeps key kick
  kicks kill kills lack land lands large last late latest launch launches lay lead leads leak leaks lean learn leave leaves left lesson lessons lie lift lifts light limit limits link
  links list live long look looks lose loses loss losses low lure lures main major make makes mass massive meet meets mega miss misses more move moves name
  names near need needs new next nightmare open opens order orders outage panic pay pays peak plan plans plead pleads plot plots plug plunge plunges poor pose poses power
  press probe probes protect push pushes put puts quick quiet quit quits race races raid raids raise raises rare raise reach real record recover red reel reels restart restarts reveal reveals
  ride right ring rise rises risk risks rival road rob rock rocks role roll rolls rule rules run runs rush safe sale sales scam scams scare scheme scramble scrambles seek seeks seize seizes
  sell sells send sends set sets shake shakes share shares sharp shed shift ship shock shut shuts sign signs silent single sink slam slams slash slow smart snap soar soars soft solve sound spark
  sparks speak spread spreads spy stage stake stall stand start starts state states stay step steps still stop stops storm strike strikes strong struggle struggles sue sues suffer suffers surge surges sweep swift
  switch tackle take takes talk talks target targets teen teens test tests theft thief threat threaten threatens threats tie tied ties tight time tiny tip toll top tops total tough track trade trap trial trick
  trigger triggers trouble true trust try turn turns unveil unveils update updates urge urges use uses victim victims vow vows wage wait wake walk war warn warns wave weak weigh weighs wide wild win wins wipe
  wipes work works world worst wrong`.split(/\s+/);
const LOWER: ReadonlySet<string> = new Set([...lowerWords, ...HEADLINE_WORDS]);
const LOWER_STEMS: ReadonlySet<string> = new Set([...LOWER].map(stem));

/** Whether a word (in lower case) is an ordinary one, and no name. A form of an ordinary word is ordinary. */
export function isOrdinary(lower: string): boolean {
  return LOWER.has(lower) || STOP.has(lower) || (lower.length > 4 && LOWER_STEMS.has(stem(lower)));
}
