/** English words that tell of events: common verbs in all their forms, and nouns of acts and happenings. */
import { isBaseForm, thirdPerson } from '../src/story/compose/verbs.ts';

const split = (text: string): string[] => text.trim().split(/\s+/);

/** Regular verbs of general English beside those of headlines (verbs.ts). */
const VERBS = new Set(
  split(`accept accomplish accompany achieve acknowledge act address advance aim allow answer apply appoint approach argue arrive assemble assert assist assure attempt
  attend attract award ban base bear believe benefit bid bring broadcast build buy carry cease celebrate challenge charge choose circle clear climb collapse collect come comment
  commit compare compensate compete complain complete compose concede conclude conduct consider continue contract contribute convert convince cooperate correct counter cover crash
  damage deal debut decide decline decrease defeat defend deliver demand demonstrate depart deploy describe design develop die differ discontinue discuss display distribute double
  drop earn elect eliminate employ encourage end engage enter equip escape establish estimate evacuate evaluate exceed exchange exclude exercise expand expect explode express face
  fail fall favor favour feature fight figure file fill finish fire fit fly follow force form found free fund gain gather generate get give go grant grow guarantee handle happen head hear
  help hire hit hold honor hope ignore illustrate imply impress improve increase indicate inform inspect inspire install intend interview introduce invest investigate invite involve
  issue join judge jump keep kick kill label lack land last launch lay lead learn lease leave lift like list locate lose lower maintain make manage manufacture mark market marry
  match measure meet mention miss move name need negotiate note object observe obtain occur offer open operate oppose order organize outline overtake own participate pass pay
  perform persuade pick place plan play plead plummet plunge point postpone power praise predict prefer prepare prevent produce prohibit project promise promote propose protect protest prove
  provide pull purchase push quit raise rally reach read realize rebound recall receive recognize recommend reconsider record recover recruit reduce refer refuse regain register reject
  remain remark remember remove rename renew renovate repair repeat replace reply represent request require rescue research resign resolve respond rest resume retain retire return reveal
  review rise roll rule run sail save schedule score search see seek select sell send serve set settle shift ship show sign sink slip spend split sponsor stand start state stay
  step stop strike structure struggle study submit succeed sue suffer suggest supply support surge surpass suspend take talk target teach test thank think threaten tour trade train
  transfer transport travel treat tumble turn uncover undergo understand unite unveil update uphold urge use value veto view violate visit vote wait walk want warn watch wear welcome win
  withdraw witness work write yield
  abandon absorb accelerate adjust afford amend amount anticipate assign assume attribute audit avoid awake back bail balance bolster boost borrow brand bypass calculate cite cool
  coordinate credit dedicate default demote deny depress derive devote dip direct dispatch divert divide dock doubt downgrade dump ease edge elaborate emphasize enhance enjoy
  ensure equal erase erode exclaim excuse export extract facilitate finance finalize fluctuate focus forecast foresee freeze fuel fulfil furlough halve hesitate hint honour
  host idle ignite import incorporate incur inherit inject instruct insure integrate interrupt invade invent invoke leap lend liquidate load lobby march merit minimize modify monitor motivate
  narrow nationalize nominate obey omit orbit outlaw outnumber outperform outsell owe permit plague pose pour preserve press proceed process profit prompt pursue qualify question
  quote rank rate rebuild rebuff reassure redesign redeem redirect refinance reform refuel regret regulate reinstate relax relocate rent reorganize repay repeal 
  reschedule rescind restrict restructure resurface reverse revise revive reward rid risk round sanction scale scrap secure shed skip slash slate slide slow soar solve spark speculate
  stabilize stage stall stem streamline strengthen stress subsidize substitute suit swap swell switch tap tarnish tempt term terminate testify top total touch track trail transform trigger
  trim triple triumph unload upgrade usher vary venture verify void volunteer vow warrant waive weather widen wipe wonder worsen`),
);

const IRREGULAR = new Map(
  split(`said:say told:tell took:take taken:take stole:steal stolen:steal broke:break broken:break found:find knew:know known:know began:begin begun:begin fell:fall fallen:fall got:get
  gave:give given:give held:hold lost:lose made:make paid:pay rose:rise risen:rise saw:see seen:see sent:send sold:sell shut:shut wrote:write written:write went:go gone:go came:come
  became:become led:lead ran:run let:let brought:bring built:build bought:buy caught:catch chose:choose chosen:choose cut:cut drew:draw drawn:draw felt:feel fought:fight grew:grow
  grown:grow kept:keep left:leave met:meet put:put read:read set:set showed:show shown:show spoke:speak spoken:speak spent:spend stood:stand sought:seek withdrew:withdraw
  withdrawn:withdraw won:win struck:strike hid:hide hidden:hide drove:drive driven:drive understood:understand taught:teach thought:think flew:fly flown:fly wore:wear worn:wear
  underwent:undergo undergone:undergo upheld:uphold laid:lay dealt:deal beat:beat beaten:beat sank:sink sunk:sink slid:slide swept:sweep threw:throw thrown:throw overtook:overtake
  bid:bid hit:hit quit:quit bore:bear born:bear borne:bear rode:ride sang:sing swore:swear tore:tear woke:wake shook:shake shaken:shake froze:freeze frozen:freeze shot:shoot`).map(
    (pair) => pair.split(':') as [string, string],
  ),
);

const NOUNS = new Set(
  split(`absence accident acquisition agreement announcement appeal arrival attack attempt award bid breach celebration ceremony challenge claim collapse comment conference contract
  contribution crash criticism deal death debut decision decline decrease defeat delay delivery demand demonstration departure development discussion dispute drop earnings effort election
  evaluation event expansion fall fight fire flight gain growth hearing increase inspection introduction investigation invitation journey landing launch lawsuit layoff leave loss
  meeting merger move negotiation offer opening operation order partnership payment performance plan presentation production profit project promise protest purchase rally recall record
  recovery reduction release replacement request resignation response restructuring result retirement return review rise rollout ruling sale selection settlement shipment speech
  statement strike success suit support surge surgery suspension takeover take-off talk test tour trade transaction transfer treatment trial trip update visit vote war win withdrawal work`),
);

const REPORTING = new Set(
  split(`say tell announce state note add comment claim describe reply explain admit acknowledge confirm deny warn argue suggest report remark call praise reveal promise stress
  declare respond ask believe`),
);
/** Verbs that carry no event of their own. */
export const AUXILIARY = new Set(
  split(
    `be am is are was were been being have has had having do does did will would can could may might must shall should 's 're 've 'll 'd ca wo`,
  ),
);
export const MODALS = new Set(split(`will would can could may might must shall should 'll ca wo`));
export const HAVE = new Set(['has', 'have', 'had', "'ve", 'having']);
export const BE = new Set(split(`is are was were been being be am 's 're`));
const PARTICLES = new Set(['off', 'out', 'over', 'up', 'down', 'back', 'away']);
export const isParticle = (word: string): boolean => PARTICLES.has(word);

export type Form = 'past' | 'third' | 'ing' | 'base' | 'noun';

export interface EventWord {
  form: Form;
  lemma: string;
  reporting: boolean;
}

const known = (base: string): boolean => VERBS.has(base) || isBaseForm(base);

/** The base form of a regular form, by the endings that it may have lost. */
function baseOf(word: string, ending: 'ed' | 'ing'): string | null {
  const root = word.slice(0, -ending.length);
  const tries = [root, `${root}e`, root.replace(/(.)\1$/, '$1'), root.replace(/i$/, 'y')];
  return tries.find(known) ?? null;
}

function verbForm(lower: string, before: string): { form: Form; lemma: string } | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined && !(known(lower) && (before === 'to' || MODALS.has(before))))
    return { form: 'past', lemma: irregular };
  if (lower.endsWith('ed') && lower.length > 4) {
    const lemma = baseOf(lower, 'ed');
    if (lemma !== null) return { form: 'past', lemma };
  }
  if (lower.endsWith('ing') && lower.length > 5) {
    const lemma = baseOf(lower, 'ing');
    if (lemma !== null) return { form: 'ing', lemma };
  }
  if (known(lower)) return { form: 'base', lemma: lower };
  if (lower.endsWith('s')) {
    const tries = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
    const lemma = tries.find((base) => known(base) && thirdPerson(base) === lower);
    if (lemma !== undefined) return { form: 'third', lemma };
  }
  return null;
}

/** They end like forms of verbs and are none. */
const NO_VERB =
  /^(?:need|speed|feed|seed|hundred|indeed|unprecedented|so-called|sacred|naked|wicked|rugged|beloved|talented|detailed|alleged|supposed|aged|limited|united|following|during|including|regarding|according|concerning|morning|evening|something|nothing|anything|everything|spring|string|king|ring|wing|thing|ceiling|building|pricing|housing)$/;
const HELPS_ING = /^(?:by|after|before|while|without|when|since|is|are|was|were|been|be|,)$/;

/** A verb that no list has, told by its ending and what stands before it. */
function newVerb(lower: string, before: string): { form: Form; lemma: string } | null {
  if (NO_VERB.test(lower) || lower.includes('-')) return null;
  if (/^[a-z]{3,}ed$/.test(lower)) return { form: 'past', lemma: lower.slice(0, -2) };
  if (/^[a-z]{3,}ing$/.test(lower) && HELPS_ING.test(before))
    return { form: 'ing', lemma: lower.slice(0, -3) };
  return null;
}

/** The verb that a noun is made from: "compensation", "arrival", "payment", "appearance". */
function isMadeFromVerb(noun: string): boolean {
  const match = /^([a-z]{3,}?)(ation|ition|ion|ment|al|ance|ence)$/.exec(noun);
  if (match === null) return false;
  const root = match[1]!;
  return [root, `${root}e`, `${root}ate`, `${root}t`].some((base) => base.length > 3 && known(base));
}

const singular = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : lower;

const DETERMINER =
  /^(?:a|an|the|this|that|these|those|its|his|her|their|my|our|first|second|third|new|another|any|no|'s|s|'|of|in|after|during|test|maiden|special|\d.*|[a-z]+al|[a-z]+ous)$/;
/** How a word after it tells a noun from a verb of the same form. */
const AFTER_NOUN = /^(?:of|was|were|is|has|had|will|between|[.,;:)]|''|and)$/;

/** What a token is as the word of an event; null where it is none. `before` and `after` are the tokens beside it. */
export function eventWord(token: string, before: string, after: string): EventWord | null {
  const lower = token.toLowerCase();
  if (!/^[a-z][a-z-]{2,}$/.test(lower) || AUXILIARY.has(lower)) return null;
  const verb = verbForm(lower, before.toLowerCase()) ?? newVerb(lower, before.toLowerCase());
  const noun = NOUNS.has(lower) || NOUNS.has(singular(lower)) || isMadeFromVerb(singular(lower));
  const asNoun =
    noun &&
    (verb === null ||
      (verb.form !== 'past' &&
        before.toLowerCase() !== 'to' &&
        !MODALS.has(before.toLowerCase()) &&
        (DETERMINER.test(before.toLowerCase()) || AFTER_NOUN.test(after.toLowerCase()))));
  if (asNoun) return { form: 'noun', lemma: singular(lower), reporting: false };
  if (verb === null) return null;
  const bare = before.toLowerCase();
  // A base form is a verb after "to", a modal, or a plural; after a determiner it is a noun of no event.
  if ((verb.form === 'base' || verb.form === 'third') && DETERMINER.test(bare)) return null;
  return { ...verb, reporting: REPORTING.has(verb.lemma) };
}
