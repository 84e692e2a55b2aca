/**
 * Firms and groups that study attacks for a living, by the keys of their names: what they say of others happened to others.
 * Every name between bars is one of its own. Written for this project from general knowledge.
 */
export const securityFirms: readonly string[] = `
abnormal security | adaptive shield | adlumin | ahnlab | aim security | airgap networks | akamai | akto
alert logic | alias robotics | alienvault | amnesty tech | anomali | antiy | apiiro | appomni | aqua nautilus
aqua security | arctic wolf | arctic wolf labs | arkose labs | armis | assetnote | astrix security | at-bay
attackiq | automox | avast | aviatrix | axonius | barracuda | beazley security | beosin | binarly
binary defense | bishop fox | bitdefender | bitdefender labs | bitsight | bitsight trace | black lotus labs
blackberry research | blackfog | blackpoint cyber | blockaid | bluevoyant | blumira | bridewell | bugcrowd
cado security | catalyst prodaft | cato ctrl | cato networks | catonetworks | censys | certik | chainalysis
check point | check point research | checkmarx | checkmarx zero | cisco talos | citizen lab | claroty | cleafy
clearsky | cloudsek | cluster25 | cofense | cofense intelligence | cognyte | comparitech | confiant
contrast security | corelight | counter threat unit | crowdstrike | crowdstrike falcon overwatch
crystal intelligence | ctm360 | cyberark labs | cybereason | cyberint | cyberproof | cyble | cycode | cyera
cyfirma | cymulate | cymulate research | cyolo | cyvers | darktrace | datadog security labs | deep instinct
deep specter research | deepstrike | defiant | depthfirst | detectify | doctor web | domaintools | dr.web
dragos | dream security | dreamlab technologies | eclecticiq | eclypsium | elastic security labs | elliptic
elttam | emsisoft | endor labs | enki whitehat | esentire | eset | eset research | estsecurity
exodus intelligence | expel | expmon | f-secure | f6 | facct | field effect | fireblocks security | fireeye
flare systems | flashpoint | forcepoint | forescout | fortiguard labs | fortra phishlabs | fox-it
fox-it security | g data | gdata | gen digital | gen threat labs | genians | gitguardian | google mandiant
google project zero | google threat intelligence group | greynoise | grip security | group-ib
group-ib threat intelligence | gtig | guardio | guardio labs | guidepoint security | hacken | hackenproof
hackerone | hacktron | halborn | halcyon | harfanglab | harmonic security | hiddenlayer | hold security
horizon3 | horizon3.ai | hudson rock | human security | hunt.io | huntress | ibm x-force | immersive labs
immunefi | impart security | imperva | infoblox | insikt group | intel 471 | intezer | invicti | invictus
ioactive | island security | itochu cyber & intelligence | jamf | jfrog | jfrog security research | jscrambler
kandji | kaspersky | kaspersky great | kaspersky ics cert | kela | knowbe4 | knownsec | koi security | kroll
kudelski security | lab52 | layerx | leakix | legit security | leviathan security | limacharlie | lookout
lumen technologies black lotus labs | luta security | malwarebytes | mandiant | mcafee | mdsec | merkle science
microsoft threat intelligence | miggo security | mitiga | modat | morphisec | ncc group | ncc group fox-it
neodyme | netscout | netskope | nightwing | nisos | noma security | nominis | nopsec | nowsecure
nozomi networks | nsfocus | nviso | oasis security | oligo security | onekey | ontinue | op innovate
open source malware | openzeppelin | opswat | orange cyberdefense | orange cyberdefense cert | orca security
outpost24 | ox security | palo alto networks | patchstack | peckshield | pentera | permiso | picus security
pillar security | point wild | positive technologies | pradeo | praetorian | prevailion | prodaft | project zero
prompt armor | promptarmor | proofpoint | protect ai | protectai | pt swarm | push security
pwc threat intelligence | qi'anxin | qianxin | qihoo 360 | qualys | quantstamp | quarkslab | quorum cyber
radware | rapid7 | rapid7 labs | recorded future | red canary | red sift | redscan | redsift | reliaquest
resecurity | reversinglabs | rhino security labs | riskiq | riskrecon | s2 grupo | safebreach | safedep | sansec
satori threat intelligence | scam sniffer | seal 911 | seal security | sec consult | securelayer7 | secureworks
security alliance | security joes | securityscorecard | securonix | sekoia | semperis | sentinellabs
sentinelone | sentinelone labs | seqrite | seqrite labs | shadowserver | shadowserver foundation | silent push
skylight cyber | slashnext | slowmist | snyk security labs | socket | socket threat research | socradar
solar 4rays | sonatype | sophos | specterops | spiderlabs | splx | spur intelligence | spycloud | squarex
ssd secure disclosure | stairwell | star labs | starlabs | step security | step security research | stepsecurity
strobes | sublime security | sucuri | sygnia | sygnia incident response | symantec | synacktiv | synthient
sysdig | sysdig threat research team | talon cyber security | talos | team cymru | teamt5 | tehtris | tenable
tenable research | theori | threatdown | threatfabric | threatlabz | threatlocker | threatmark | threatmon
threatray | token security | traceable ai | tracebit | trail of bits | trail of bits research | trellix
trellix advanced research center | trend micro | trend zero day initiative | triskele labs | trm labs | truesec
trustwave | trustwave spiderlabs | unit 42 | upguard | varonis | vdoo | vectra | vectra ai | veracode | veriti
vicarius | viettel cyber security | volexity | volexity research | vulncheck | vx-underground | wallarm
watchtowr | we hack purple | white knight labs | whiteintel | withsecure | wiz | wiz research
wiz threat research | wordfence | xm cyber | yeswehack | zafran | zellic | zenity | zenity labs
zero day initiative | zerofox | zeropath | zimperium | zscaler | zscaler threatlabz
`
  .trim()
  .split(/\n| \| /);
