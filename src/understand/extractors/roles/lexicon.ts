/**
 * Classes of words that tell what a name is to a report, written for this project. A feature of the role model is such
 * a class with where it stands to the name: `R1:harm` is a harm right after it ("Acme breach").
 */
import { wordSet } from '../../../domain/word-set.ts';

const classes: Record<string, string> = {
  // What befalls a victim, as a noun.
  harm: 'attempts attempt attack attacks cyberattack cyberattacks cyber-attack breach breaches hack hacks hacking leak leaks intrusion intrusions ransomware incident outage theft compromise disruption shutdown heist exposure extortion ddos infection',
  // The object of these is the victim: "hackers breached Acme", "Acme was breached".
  hit: 'hit hits hitting struck strike strikes strikes breached breaches breaching hacked hacks attacked attacks attacking targeted targets targeting targetting compromised compromises crippled cripples cripple disrupts disrupted disrupting extorted extorts paralysed paralyzed infiltrated infiltrates infected infects affected affects affecting impacted impacts impacting knocked exposed accessed halted halts halting infiltrating extorting victimised victimized ravaged plagued suffered hobbled hobbles rocked rocks ensnared ensnares battered slammed sabotaged defaced derailed derails encrypted',
  // The subject of these is the victim.
  suffers:
    'suffers suffered suffer confirms confirmed confirm admits admitted admit discloses disclosed notifies notified notifying apologises apologised apologizes apologized resumes resumed restarts restarted restart restart halts halted extends extended shuts paused pauses restores restored restoring recovers recovering recovered reels reeling loses lost expects fesses exposes exposed leaks leaked faces facing battles battling grapples identified learned learnt experienced experiences resume reopens delays postpones slumps slumped struggles struggling fell falls became determined halt sees continues forced scrambles scrambling offline',
  // What is its own: customers, data, systems, works.
  belongs:
    "customers customer users user patients clients passengers members staff employees workers students pupils shoppers data systems network networks servers files records production plants plant factory factories website websites stores email emails accounts app's services suppliers flights terminals dealers subscribers database databases information factories operations supply residents drivers shareholders guests policyholders donors voters taxpayers pensioners applicants employee patient student visitor visitors",
  // The subject of these is the attacker.
  does: 'claims claimed claiming stole steals stealing deployed deploys deploying exploited exploits exploiting launched launches launching leaked leaks threatens threatened threatening demanded demands demanding listed lists posted posts extorted extorts extorting abused abuses abusing infiltrated infiltrates boasted boasts brags bragged auctioning auctions hacked hacks breached breaches attacked attacks uses using used impersonates impersonated tricks tricked',
  gang: 'gang gangs hackers hacker ransomware collective crew group groups actor actors syndicate cybercriminals criminals attackers operators affiliates affiliate spies',
  malware:
    'malware trojan botnet backdoor infostealer stealer spyware loader worm rootkit rat strain variant ransomware wiper',
  // The subject of these is an authority.
  rules:
    'arrested arrests arrest charged charges charge fined fines sanctioned sanctions seized seizes seize dismantled dismantles dismantle warned warns warning urged urges urging ordered orders directed directs investigating investigates investigate probing probes probe indicted indicts extradited vowed vows pledged pledges calls called raised raises issued issues announced announces introduces introducing plans planning planned aims proposal proposals promises approved advised advises asked banned bans guarantee guarantees cut cuts cutting ruled proposes proposed confirmed launched',
  // Only an authority does so, and to those who attacked.
  pursues:
    'arrested arrests arrest seized seizes seize dismantled dismantles dismantle charged charges charge sanctioned sanctions indicted indicts extradited raided jailed sentenced sentences convicted convicts detained detains nabbed apprehended apprehends prosecuted prosecutes sentencing arresting charging',
  says: 'said says told stated states added adds according saying tells explained wrote',
  studies:
    'report reports study survey research researchers researcher analysts analyst experts expert found finds discovered discovers uncovered uncovers observed observes detected detects tracked tracks dubbed analysed analyzed revealed reveals findings index recorded reported telemetry spotted highlights',
  firm: 'firm vendor company specialist specialists startup provider giant platform maker developer',
  supply:
    'provider providers supplier vendor partner contractor third-party third party outsourcing hosted hosting contracted via through supplies supplied serviced',
  flaw: 'vulnerability vulnerabilities flaw flaws bug bugs zero-day zero-days patch patches patched patching update updates exploit exploits exploited vulnerable firmware cve versions version unpatched',
  // The subject of these makes what was broken.
  mends: 'fixed fixes fixing addressed addresses addressing remediated resolved resolves hotfixed',
  launches:
    'launch launches launched unveils unveiled announces announced releases released introduces introduced introducing embeds rolls rolled debuts offers showcases',
  product:
    'software platform app application tool tools appliance appliances device devices firewall firewalls vpn server servers edition solution solutions feature features suite service browser plugin database portal instance instances environment accounts product products equipment',
  makes: 'equipment hardware firewalls routers cameras phones handsets chips gear apps suite tools products',
  // What courts and states do to those that are accused or listed: they suffer it and are no victims.
  penal:
    'sanctions sanction sanctioned designated designation lawsuit suit case complaint sued suing fined penalty indictment',
  // Who does so to an attack withstood it, or keeps it from others.
  fends:
    'mitigates mitigated mitigating blocks blocked thwarts thwarted repels repelled fends foils foiled stops stopped withstood defended',
  // What it pays for a breach: who is made to is the one whose breach it was.
  settles:
    'settlement settlements settle settles settled agrees agreed payout payouts pays pay paid fined fine fines penalty compensation compensate reimburse',
  // What is said of those whom others hold to be behind it.
  blame:
    'blamed blames blame behind accuses accused linked tied attributed poses pose posing threat threats espionage spying spies hand',
  // "Acme was the latest victim of", "Acme fell victim to".
  fell: 'victim victims target targets casualty casualties',
  // Many of whom some are named: "retailers including Acme".
  many: 'companies firms organisations organizations businesses retailers brands airlines airports carriers institutions agencies hospitals schools universities banks clients subsidiaries giants councils insurers victims targets',
  // What a body is, before its name: "carmaker Acme".
  trade:
    'carmaker automaker retailer supermarket airline airport manufacturer brewer brewery bank lender insurer hospital clinic school university college council charity chain brand operator exchange broker carrier telecom utility museum library hotelier casino bookmaker brewery grocer nursery newspaper broadcaster club ministry municipality conglomerate wholesaler distributor shipper',
  lawsuit: 'llp lawsuit lawsuits plaintiffs attorneys counsel lawyer lawyers',
  // Beside a person or an office.
  office:
    'president minister ministers secretary chancellor mayor senator congressman congresswoman mp mps commissioner governor premier lawmaker lawmakers councillor judge prosecutor sheriff ambassador taoiseach',
  executive:
    'ceo cto ciso cfo chief executive founder co-founder chairman chairwoman chair director head president vice spokesperson spokesman spokeswoman engineer analyst professor correspondent editor reporter journalist actor singer star author',
  accused:
    'accused suspect suspects suspected alleged allegedly teenager teenagers teen teens man men national hacker mastermind aged arrested charged jailed sentenced pleaded guilty',
};

/** Word in lower case → the classes that it is in. */
export const wordClasses = new Map<string, string[]>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of new Set(words.split(' '))) {
    const known = wordClasses.get(word);
    if (known) known.push(name);
    else wordClasses.set(word, [name]);
  }
}

export const prepositions = wordSet(
  'on at against by from of via to in for with through over after under between into like including',
);
export const auxiliaries = wordSet('was were been is are being be has have had got gets');

/** Between a preposition and a name. */
export const beforeName = wordSet('the a an its their his her called named dubbed " “ ‘ \' ’ (');

/** Before a harm they are one noun with it: "data breach", "cyber attack". */
export const beforeHarm = wordSet(
  'data cyber security ransomware ddos privacy hacking it phone customer malicious suspected alleged massive major recent reported apparent',
);

/** Words in the name of an authority. */
export const authorityWords = wordSet(
  'police agency ministry minister department commission commissioner court tribunal prosecutor prosecutors attorney government parliament senate congress committee council authority authorities regulator bureau treasury centre center directorate constabulary sheriff cert csirt ombudsman inspectorate administration federal squad brigade gendarmerie watchdog csirts magistrate embassy auditor',
);

/** Words in the name of a body that can be harmed and rules nobody. */
export const bodyWords = wordSet(
  'hospital hospitals university college school schools council airport airports airlines airways bank health healthcare medical clinic hotel hotels resorts casino casinos insurance motors telecom group holdings inc llc ltd corp plc services systems solutions aerospace energy water transport foundation fund trust association union club museum nursery physicians center board technologies labs industries networks corporation',
);

/** The last word of the name of a law. */
export const lawWords = wordSet(
  'act bill directive regulation law treaty convention ordinance decree amendment omnibus statute guarantee',
);

/** What headlines capitalise after a name, and no part of it: "Acme Data Breach". */
export const headlineTails = wordSet(
  'data breach breaches cyber attack attacks cyberattack cyberattacks hack hacks hacking hacked ransomware incident leak exposed exposes confirms confirmed says warns customers customer users user security notice investigation suffers vulnerability flaw cybersecurity privacy class action lawsuit settlement claims news alert probes investigates launches unveils releases announces reveals urges discloses notifies reports offers hit hits faces steal steals stolen records expose provides leaks says tells admits denies ddos cover up mp mps claim disrupts',
);

/** What headlines capitalise before a name, and no part of it: "About Acme". */
export const headlineHeads = wordSet(
  'about amended alleged claimed claiming viral former breaking update exclusive correction clarification corrected analysis opinion comment explainer interview podcast global president minister chancellor mayor senator mr mrs ms dr sir prime the',
);

/** What headlines say of a body: "Acme Dismantles Botnet". None of them is also a noun of names. */
export const headlineVerbs = wordSet(
  'acknowledges adds affects affecting agrees alleges announces apologises apologizes appoints approves arrests asks attributes auctions bans becomes begins blames blocks bolsters busts buys closes confirms debuts declares defends demands denies deploys detects develops discloses discovers dismantles disrupts dodges eliminates encourages enforces enhances ensures expands exposes extends faces falls gets gives goes grapples halts helps hires identifies improves indicts introduces investigates joins keeps launches leads leaves loses makes mitigates notifies obtains pays postpones prevents probes prompts proposes protects pulls pushes raises reaches receives recovers reels rejects remains removes resolves responds restores resumes reveals says secures seeks seizes sends settles simplifies solves sparks spots steals strengthens struggles sues suffers suspends takes tells threatens thwarts traces triggers turns unmasks unseals unveils urges uncovers vows wants warns withdraws',
);
