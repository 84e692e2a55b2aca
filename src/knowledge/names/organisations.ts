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
