import { wordSet } from '../../domain/word-set.ts';

/** Much-used software that is written small, and that is no word of the language. Written for this project. */
export const smallSoftware = wordSet(`
curl libcurl wget sudo runc containerd openssl libssl gnutls wolfssl mbedtls openssh libssh nginx apache2 httpd lighttpd haproxy 
glibc musl zlib xz-utils liblzma bzip2 libarchive libxml2 libxslt libexpat libwebp libpng libtiff libjpeg-turbo libheif libvpx libaom freetype harfbuzz
systemd polkit pkexec udisks2 udisks libblockdev dbus cups-browsed busybox toybox dnsmasq hostapd wpa_supplicant bind9 dovecot postfix exim exim4 sendmail opensmtpd
rsync rsyncd sqlite sqlite3 mysql mariadb postgresql mongodb redis valkey memcached rabbitmq elasticsearch etcd 
log4j log4j-core jackson-databind fastjson xstream snakeyaml logback commons-text commons-collections netty
lodash axios jquery minimist node-forge jsonwebtoken undici webpack esbuild vite eslint left-pad ua-parser-js event-stream node-ipc colors.js faker.js
numpy pandas urllib3 setuptools pyyaml jinja2 werkzeug django fastapi ultralytics pytorch tensorflow langchain vllm litellm 
imagemagick graphicsmagick ffmpeg ghostscript poppler vlc gstreamer mpv libreoffice
kubelet kubectl ingress-nginx cri-o podman buildkit buildah minio grafana prometheus
gitea gogs gerrit phpmyadmin phpmailer roundcubemail wordpress drupal
ntpd chrony strongswan openvpn wireguard libreswan vsftpd proftpd pure-ftpd
ksmbd netfilter nftables iptables ebpf io_uring overlayfs`);

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
netscaler | Citrix NetScaler | NetScaler ADC | NetScaler Gateway | Citrix NetScaler Gateway
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
zimbra | Zimbra Collaboration | Zimbra Collaboration Suite | Synacor Zimbra
roundcube
cpanel
collins aerospace muse | MUSE
signalgate
playstation network
xbox
roblox
steam deck
starlink
google calendar
google docs
google sheets
google meet
google maps
google photos
google chat
microsoft word
microsoft excel
microsoft outlook web access | Outlook Web Access | OWA
microsoft edge
microsoft intune | Intune
microsoft sql server | SQL Server
microsoft power bi | Power BI
remote desktop protocol
windows subsystem for linux | WSL
microsoft iis | Internet Information Services
chromeos | ChromeOS
ipados
watchos
tvos
visionos
imessage
icloud | Apple iCloud
samsung galaxy
google pixel
workspace one | Workspace ONE | Omnissa Workspace ONE | VMware Workspace ONE
vmware workstation
vmware tools
vmware aria
fortisiem
fortimail
fortisandbox
fortivoice
cisco webex | Webex
cisco anyconnect | AnyConnect
cisco unified communications manager
cisco catalyst
cisco meraki | Meraki
prisma access
cortex xdr
junos | Junos OS
big-ip | F5 BIG-IP
sonicwall sma | SMA 100
sonicwall sma 1000 | SMA 1000 | SMA1000 | SonicWall SMA1000
sophos firewall
ivanti policy secure | Policy Secure
ivanti cloud services appliance
ivanti endpoint manager
oracle database
oracle peoplesoft | PeopleSoft
oracle identity manager
oracle access manager
sap s/4hana | S/4HANA
crushftp
wing ftp server | Wing FTP
serv-u | SolarWinds Serv-U
accellion fta
telerik ui | Telerik UI
whatsup gold | WhatsUp Gold
solarwinds web help desk | Web Help Desk
n-able n-central | N-central
simplehelp
cyberark vault
bitwarden
1password
keepass
synology dsm
qnap qts
routeros | MikroTik RouterOS
unifi
megarac | AMI MegaRAC
grafana
kibana
elasticsearch
teamcity | JetBrains TeamCity
github actions
langflow
ollama
deepseek
woocommerce
elementor
typo3
craft cms | Craft CMS
sitecore
next.js
react native
laravel
ruby on rails
unreal engine
xz utils | XZ Utils
apache http server
apache activemq | ActiveMQ
apache openoffice | OpenOffice
libreoffice
apache kafka
hpe oneview | HPE OneView
nvidia triton | Triton Inference Server
filezilla
putty
vlc
thunderbird | Mozilla Thunderbird
tor browser
metamask
nintendo switch
fortnite
minecraft
call of duty
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
