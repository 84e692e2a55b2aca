/**
 * Authorities, vendors, and much-named firms and societies: `name | other names`, one to a line. Written for this project.
 * The first name gives the key, so the one that news uses most comes first.
 */
export const authorities = `
cisa | Cybersecurity and Infrastructure Security Agency | Cybersecurity & Infrastructure Security Agency
fbi | Federal Bureau of Investigation
nsa | National Security Agency
cia | Central Intelligence Agency
us department of justice | Justice Department | Department of Justice | DOJ | DoJ | U.S. Department of Justice
us department of homeland security | Department of Homeland Security | DHS
us treasury | Treasury Department | U.S. Treasury | Department of the Treasury | OFAC | US Treasury
us department of defense | Pentagon | Department of Defense | DoD | Department of War
us state department | State Department | Department of State
us secret service | Secret Service | U.S. Secret Service
fema | Federal Emergency Management Agency
us customs and border protection | Customs and Border Protection | CBP
us immigration and customs enforcement | Immigration and Customs Enforcement | ICE
tsa | Transportation Security Administration
irs | Internal Revenue Service
us cyber command | Cyber Command | USCYBERCOM
federal trade commission | FTC
federal communications commission | FCC
securities and exchange commission | SEC
nist | National Institute of Standards and Technology
us congress | Congress
us senate | Senate
house of representatives
white house
us supreme court | Supreme Court
ncsc | National Cyber Security Centre | UK National Cyber Security Centre | NCSC-UK
nca | National Crime Agency | UK National Crime Agency
ico | Information Commissioner's Office | Information Commissioner’s Office | Information Commissioner
gchq
ofcom
ministry of defence | MoD | UK Ministry of Defence | MOD
metropolitan police | Met Police | Scotland Yard
bank of england
house of commons
house of lords
nhs england
nhs | National Health Service
financial conduct authority | FCA
transport for london | TfL
european commission | EU Commission | Europäische Kommission | Commission européenne
european parliament | Europäisches Parlament | Parlement européen
council of the european union | Council of the EU
european council
enisa | European Union Agency for Cybersecurity | EU Agency for Cybersecurity
europol | European Cybercrime Centre
eurojust
interpol
european data protection board | EDPB
european data protection supervisor | EDPS
court of justice of the european union | CJEU | European Court of Justice
european central bank | ECB
cert-eu
bsi | Bundesamt für Sicherheit in der Informationstechnik | Federal Office for Information Security
bundeskriminalamt | BKA
anssi | Agence nationale de la sécurité des systèmes d'information
cnil
data protection commission | DPC | Irish Data Protection Commission
garante
ncsc netherlands | NCSC-NL
ncsc new zealand | NCSC-NZ | CERT NZ
ncsc ireland | NCSC-IE
bacs | NCSC-CH | Bundesamt für Cybersicherheit
ms-isac | Multi-State Information Sharing and Analysis Center
asd | Australian Signals Directorate | Australian Cyber Security Centre | ACSC
australian federal police | AFP Australia
oaic | Office of the Australian Information Commissioner
canadian centre for cyber security | CCCS
royal canadian mounted police | RCMP
cert-in
jpcert | JPCERT/CC | JPCERT Coordination Center
cert-ua
kisa | Korea Internet & Security Agency
national intelligence service
csa singapore | Cyber Security Agency of Singapore
gru | Main Intelligence Directorate
fsb | Federal Security Service
svr | Foreign Intelligence Service
irgc | Islamic Revolutionary Guard Corps
ministry of state security | MSS
people's liberation army | PLA
mossad
united nations | UN | U.N
nato
g7
oecd
`;

export const organisations = `
microsoft | Microsoft Corporation | Microsoft Threat Intelligence | MSRC
google | Google Threat Intelligence | Google Threat Intelligence Group | GTIG | Google Cloud Security
mandiant
apple | Apple Inc
amazon | Amazon.com
meta | Meta Platforms | Facebook
instagram
oracle
sap
ibm | IBM X-Force | X-Force
intel corporation
nvidia
amd
qualcomm
samsung
huawei
zte
tp-link
d-link
netgear
asus
qnap
synology
zyxel
cisco | Cisco Talos | Talos
fortinet | FortiGuard Labs
palo alto networks | Unit 42
checkpoint | Check Point | Check Point Research | Check Point Software
crowdstrike
sentinelone | SentinelLabs
sophos | Sophos X-Ops
trend micro | Trend Research | Zero Day Initiative | ZDI
kaspersky | Securelist | Kaspersky GReAT
eset | ESET Research
bitdefender
symantec
mcafee
trellix
proofpoint
zscaler | ThreatLabz
cloudflare
akamai
fastly
rapid7
tenable
qualys
recorded future | Insikt Group
huntress
arctic wolf
watchtowr | watchTowr Labs
wiz | Wiz Research
snyk
sonatype
socket security
group-ib
intel 471 | Intel471
flashpoint
dragos
claroty
armis
nozomi networks
mandiant consulting
secureworks | Counter Threat Unit
red canary
volexity
greynoise
shadowserver | Shadowserver Foundation
censys
shodan
virustotal
resecurity
cyble
sygnia
coveware
emsisoft
malwarebytes
netskope
okta
auth0
duo security
1password
lastpass
bitwarden
ivanti
citrix
vmware
broadcom
f5 | F5 Networks | F5 Inc
sonicwall
juniper | Juniper Networks
barracuda | Barracuda Networks
progress software
connectwise
kaseya
solarwinds
veeam
rubrik
commvault
cohesity
atlassian
github
salesforce
salesloft
workday
hubspot
slack
zoom
dropbox
docusign
snowflake
databricks
mongodb inc
red hat
canonical
suse
mozilla
apache software foundation
linux foundation
openai
anthropic
deepseek
perplexity
x corp | Twitter
linkedin
tiktok
bytedance
reddit
discord
spotify
netflix
uber
airbnb
booking.com
paypal
visa
mastercard
coinbase
binance
bybit
stripe
jpmorgan chase | JPMorgan
bank of america
wells fargo
mitre | MITRE Corporation | The MITRE Corporation
center for internet security
electronic frontier foundation | EFF
noyb
edri | European Digital Rights
access now
amnesty international | Amnesty
citizen lab | The Citizen Lab
privacy international
human rights watch
app association | The App Association | ACT The App Association
vpn trust initiative
internet society
global encryption coalition
bleepingcomputer
reuters
bloomberg
associated press
jaguar land rover | JLR
tata motors
tata consultancy services | TCS
marks & spencer | Marks and Spencer | M&S
co-op | The Co-op | Co-operative Group | Co-op Group
harrods
bbc
asahi | Asahi Group | Asahi Group Holdings
collins aerospace
rtx | RTX Corporation
heathrow | Heathrow Airport
kido | Kido International
qantas
westjet
united healthcare | UnitedHealth | Change Healthcare | UnitedHealth Group
at&t
verizon
t-mobile
vodafone
bt group
deutsche telekom
boeing
airbus
lockheed martin
toyota
volkswagen
bmw
mercedes-benz
stellantis
renault
nissan
volvo
ford motor | Ford
general motors
tesla
`;

/** Firms and groups that study attacks for a living, by the key of their name: what they say of others happened to others. Written for this project. */
export const securityFirms = `
abnormal security
ahnlab
akamai
alienvault
amnesty tech
anomali
aqua security
arctic wolf
armis
avast
aviatrix
barracuda
binarly
binary defense
bishop fox
bitdefender
bitsight
black lotus labs
blackpoint cyber
blockaid
bridewell
cato networks
catonetworks
censys
certik
chainalysis
check point
checkmarx
cisco talos
citizen lab
claroty
cleafy
cofense
comparitech
crowdstrike
cybereason
cyble
cyfirma
cymulate
darktrace
deep instinct
domaintools
dragos
eclecticiq
eclypsium
elastic security labs
elliptic
endor labs
eset
exodus intelligence
expel
f-secure
fireeye
flashpoint
forescout
fortiguard labs
fox-it
g data
genians
gitguardian
google threat intelligence group
greynoise
group-ib
gtig
guardio
guardio labs
guidepoint security
halcyon
horizon3
horizon3.ai
hudson rock
human security
huntress
infoblox
insikt group
intel 471
intezer
invictus
jamf
jfrog
kaspersky
kela
koi security
kroll
lookout
malwarebytes
mandiant
mcafee
microsoft threat intelligence
morphisec
ncc group
netscout
netskope
nozomi networks
oligo security
orange cyberdefense
orca security
palo alto networks
patchstack
peckshield
picus security
positive technologies
prodaft
proofpoint
push security
qianxin
qualys
quorum cyber
rapid7
recorded future
red canary
redscan
reliaquest
resecurity
reversinglabs
s2 grupo
safebreach
secureworks
securityscorecard
sekoia
sentinellabs
sentinelone
seqrite
shadowserver
shadowserver foundation
silent push
slowmist
socket
socradar
sonatype
sophos
spycloud
step security
sucuri
sygnia
symantec
synacktiv
sysdig
talos
team cymru
tenable
threatfabric
threatlabz
threatmon
trail of bits
trellix
trend micro
trm labs
trustwave
unit 42
upguard
varonis
vectra ai
veracode
volexity
vulncheck
vx-underground
watchtowr
withsecure
wiz
wordfence
zero day initiative
zerofox
zimperium
zscaler
`;
