/** Much-named products and services: `name | other names`, one to a line. Written for this project. */
export const products = `
microsoft windows | Windows | Windows 10 | Windows 11 | Windows Server
microsoft sharepoint | SharePoint | SharePoint Server
microsoft exchange | Exchange Server | Exchange Online
microsoft office | Microsoft 365 | Office 365 | M365
microsoft teams
microsoft defender
microsoft entra id | Entra ID | Azure AD | Azure Active Directory
active directory
azure | Microsoft Azure
outlook | Microsoft Outlook
onedrive
visual studio code | VS Code | VSCode
github copilot | Copilot | Microsoft 365 Copilot
chrome | Google Chrome
firefox | Mozilla Firefox
safari
chromium
android
ios
macos
iphone
gmail
google workspace
google cloud | GCP | Google Cloud Platform
google drive
aws | Amazon Web Services
chatgpt
claude code
gemini | Google Gemini
whatsapp
telegram
signal messenger
fortigate
fortios
fortiweb
fortimanager
forticlient
cisco asa
cisco ios xe | IOS XE
cisco ise
firepower
pan-os
globalprotect
netscaler | Citrix NetScaler | NetScaler ADC
ivanti connect secure | Connect Secure
ivanti endpoint manager mobile | EPMM
pulse secure
sonicos
moveit | MOVEit Transfer
goanywhere | GoAnywhere MFT
cleo harmony
screenconnect | ConnectWise ScreenConnect
anydesk
teamviewer
oracle e-business suite | E-Business Suite | Oracle EBS
oracle weblogic | WebLogic
sap netweaver | NetWeaver
confluence
jira
bitbucket
gitlab
selinux
apparmor
jenkins
docker
kubernetes
openssl
openssh
linux | Linux kernel
ubuntu
debian
red hat enterprise linux | RHEL
vmware esxi | ESXi
vmware vcenter | vCenter
hyper-v
proxmox
veeam backup | Veeam Backup & Replication
wordpress
drupal
joomla
magento | Adobe Commerce
adobe acrobat | Acrobat Reader
adobe coldfusion | ColdFusion
log4j | Log4Shell
apache struts | Struts
apache tomcat | Tomcat
nginx
redis
mongodb
postgresql
mysql
npm
pypi
node.js
react server components | React2Shell
salesloft drift | Drift
servicenow
zendesk
okta workforce identity
7-zip
winrar
notepad++
solarwinds orion
crowdstrike falcon
zimbra
roundcube
cpanel
collins aerospace muse | MUSE
signalgate
playstation network
xbox
roblox
steam deck
starlink
`;

/** What programs run on: named beside what a report is about, unless it is about a flaw. */
export const platforms = `
microsoft windows
android
ios
macos
iphone
linux
selinux
chromium
ubuntu
debian
chrome
app store
google play
play store
`;

/** Firms whose chief product or service bears their name. */
export const eponymous = `
airtable
asana
box
citrix
confluent
databricks
discord
docusign
dropbox
github
gitlab
hubspot
jfrog
lastpass
linkedin
mongodb inc
okta
proton
reddit
roblox
salesforce
servicenow
shopify
signal
slack
snowflake
spotify
stripe
telegram
tiktok
trello
twitch
vercel
workday
x
zendesk
zoom
`;
