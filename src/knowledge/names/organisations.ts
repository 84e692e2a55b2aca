/**
 * Vendors, and much-named firms and societies: `name | other names`, one to a line. Written for this project.
 * The first name gives the key, so the one that news uses most comes first.
 */
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
