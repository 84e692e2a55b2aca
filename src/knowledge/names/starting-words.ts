/**
 * Ordinary words that begin sentences and stand in headlines, and that the count of `common-words.ts` has not seen, for it
 * read too little of them. Written for this project from general knowledge.
 */
export const startingWords: ReadonlySet<string> = new Set(
  `correction corrections clarification summary suppose obligation obligations imagine assume glossary appendix conclusion overview disclaimer references
  beware thank thanks altcoin altcoins stablecoin stablecoins defective admit admits irk irks relocation relocations warrant warrants
  postpone postpones nuisance morning mornings evening evenings monthly yearly rebrand rebrands rebranded defendant defendants fatigue
  edited whoever whatever whichever wherever taxpayer taxpayers lifecycle restless intrude intrudes homeowner homeowners
  tenant tenants renter renters commuter commuters motorist motorists pensioner pensioners parishioner shopper shoppers diner diners pupil pupils
  teenager teenagers toddler youngster youngsters retiree retirees refugee refugees migrant migrants fugitive fugitives
  inmate inmates juror jurors bystander onlooker whistleblower whistleblowers activist activists dissident dissidents socialite
  congressional senatorial presidential parliamentary gubernatorial municipal diplomatic judicial bipartisan
  arrogant alarming astonishing appalling bizarre blistering brazen chilling cunning daring devious disgraced disgruntled
  embattled embarrassing furious gloomy grim hapless harrowing heartless hilarious ironic jaw juicy lax lucrative ludicrous
  notorious nosy outdated outraged overlooked prolific rogue ruthless scary shady sleepy sneaky sophisticated startling sweeping troubling
  unsuspecting unlucky vile wary woeful worrying
  amidst amongst alas anyway besides hence nonetheless nevertheless notwithstanding regardless thereby therefore thus whereas whereby hopefully
  luckily sadly thankfully unfortunately unsurprisingly inevitably ironically curiously oddly strangely frankly honestly
  ditch ditches ducks dupe dupes duped dubs fend fends flee flees floats foil foils glean goad grapple
  halt halts haunt haunts heed hobble hoist hurl imperil juggle lure lures lured mull mulls muzzle nab nabs nabbed
  oust ousts ousted peddle peddles pelt pinch plead pleads plunder poach ponder ponders pounce probe probed prowl quash quashed quell
  quiz quizzed ransack ransacked rattle rattles rattled ravage rebuff rebuffs rebuke rebukes recoup reel rein rigged roil roils rout sack sacks scold
  scour scours scramble scrambles shun shuns shutter shuttered sift siphon siphoned skewer slam slams slash slashes slay smash smashes smear snag snags
  snatch snatches sneak sneaks snoop snooped snub snubs spook spooks spooked spurn stalk stall stalls stoke stokes stray stumble stumbles stymie
  swindle swindled swipe swipes tout touts trounce tumble tumbles unmask unmasks unravel unravels unveil uproot vie vies wane weigh weighs
  whack wreak wreaks wreck wrest
  airstrike airstrikes bloodshed bombshell brouhaha bungle bungled catfish clampdown clickbait comeback conman conmen counterfeit courtroom
  crackdown crackdowns cybercrook deadline deepfake deepfakes doppelganger dragnet eavesdropping fallout fiasco fightback firestorm footage fraudster fraudsters
  frenzy giveaway grandmother grandfather grandparents gripe guesswork handcuffs headache headaches hoax hoaxes hotline humiliation hunch impostor impostors jackpot
  jailbreak jailbreaking lawmaker lawmakers leaker leakers lifeline loophole loopholes loot lookalike mastermind masterminds misstep
  mugshot nightmare onslaught outcry outrage paranoia passcode passcodes passphrase payday peril perils pranks prank prankster ransom ransoms rampage rebuttal
  redress reprieve scammer scammers scandal scapegoat screenshot screenshots shambles shenanigans showdown skulduggery sleuth sleuths slew smartphone smartphones
  snooper snoopers spree stampede standoff stunt subterfuge swindler swindlers takedown takedowns tipster tipsters turf turmoil upheaval uproar
  vandal vandals vigilante vigilantes wiretap wiretaps woes
  el los una unos unas según tras también cuando donde aunque entre desde esta este estos estas ahora además mientras fuentes qué quién cómo cuándo así otros otras nuestra nuestro todos todas
  il lo gli uno secondo dopo anche questo questa questi queste quando mentre intanto informati infine ecco
  het ook volgens maar ze wij hij deze daarbij daarnaast bovendien volgende tijdens
  uma após segundo também este esta sus suas
  beim vom ins ans seit laut betroffen bestätigt dabei darunter zudem außerdem jedoch unter gegen hinter während seine ihre zwei drei vier fünf
  podobnie także według jak jest nie przy przez zajmują
  det som og och ifølge enligt også även efter etter
  chez cyberattaque cyberattaques ciberataque ciberataques cyberaanval cyberatak attacco ataque angrep angreb cyberangriff hackerangriff`.split(
    /\s+/,
  ),
);
