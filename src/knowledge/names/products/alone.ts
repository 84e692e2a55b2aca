/**
 * Products that are told by their own name: every name between bars is one of its own. None is an ordinary word, a person or
 * a place, and none a firm that may be hit itself. Written for this project from general knowledge.
 */
export const productsAlone = `
3DEXPERIENCE | aaPanel | AccuRx | ACF Extended | Acronis Cyber Infrastructure | Acronis Cyber Protect | Acronis True Image | Action1 | Active Directory | ActiveMQ Artemis | ADAudit Plus | AdBlock Plus
AdGuard Home | Adminer | Adobe Commerce Cloud | Adobe Experience Manager | Adobe Sign | ADSelfService Plus | AdvancedInstaller | Agentforce | AirDrop | Airoha SDK | AirPlay | AirPods | AirTag | ALEOS
Alfresco | Alibaba Cloud | All in One SEO | All-in-One WP Migration | Ally plugin | AlmaLinux | Aloha POS | Alpine Linux | Amadeus Altéa | Amazon Linux | Amazon Q Developer | Amazon S3 | Amelia Booking
Ammyy Admin | Android Auto | Angular CLI | AngularJS | Ansible | Ansys Fluent | Anthropic Claude | Anthropic MCP Inspector | Anti-Spam by CleanTalk | Anyscale Ray | AnythingLLM | Apache Airflow
Apache Ambari | Apache Answer | Apache Ant | Apache APISIX | Apache Arrow | Apache Avro | Apache Axis | Apache Batik | Apache Beam | Apache bRPC | Apache Camel | Apache Cassandra | Apache CloudStack
Apache Commons | Apache Commons BeanUtils | Apache Commons Text | Apache CouchDB | Apache CXF | Apache DolphinScheduler | Apache Doris | Apache Druid | Apache Dubbo | Apache Fineract | Apache Flink
Apache Geode | Apache Guacamole | Apache Hadoop | Apache HBase | Apache Hive | Apache HugeGraph | Apache Hunt | Apache Ignite | Apache InLong | Apache IoTDB | Apache James | Apache Jena | Apache JMeter
Apache JSPWiki | Apache Kudu | Apache Kvrocks | Apache Kylin | Apache Kyuubi | Apache Linkis | Apache Log4j | Apache Lucene | Apache Maven | Apache MINA | Apache NiFi | Apache NimBLE | Apache NuttX
Apache OFBiz | Apache ORC | Apache Parquet | Apache PDFBox | Apache Pinot | Apache POI | Apache Pulsar | Apache Ranger | Apache RocketMQ | Apache Roller | Apache Seata | Apache SeaTunnel
Apache ServiceComb | Apache ShardingSphere | Apache Shiro | Apache SkyWalking | Apache Solr | Apache Spark | Apache StreamPark | Apache StreamPipes | Apache Subversion | Apache Superset | Apache Syncope
Apache Tapestry | Apache Tika | Apache TomEE | Apache Traffic Control | Apache Traffic Server | Apache VCL | Apache Velocity | Apache Wicket | Apache XML-RPC | Apache YARN | Apache Zeppelin
Apache ZooKeeper | Apex Legends | Apollo Server | AppDynamics | Appgate SDP | AppImage | Apple CarPlay | Apple Pay | Appsmith | Appwrite | ArangoDB | ArcGIS | ArcGIS Enterprise | ArcGIS Server
Arch Linux | Arch User Repository | Arcserve UDP | ArcSight | Arduino IDE | Argo CD | Argo Events | Argo Workflows | ArgoCD | ARINC cMUSE | Arista EOS | Arista NG Firewall | ARK Survival | ArrayOS
Artifactory | ASP.NET | ASP.NET Core | Assassin's Creed | Asterisk PBX | Astra theme | Atlassian Opsgenie | Authelia | Authentik | Auto-GPT | AutoCAD | Autodesk 3ds Max | Autodesk AutoCAD
Autodesk Desktop App | Autodesk Fusion 360 | Autodesk Maya | Autodesk Navisworks | Autodesk Revit | AutoGen | AutoGPT | AUTOMATIC1111 | Avahi | AweSun | AWX | Axon Evidence | Azure DevOps Server
Babel.js | Backdrop CMS | Backup Exec | BackupBuddy | Bacula | Baldur's Gate 3 | Banyan Security | Barracuda Backup | Barracuda ESG | Battlegrounds Mobile | BattlEye | bbPress | BeagleBone | BeamNG
BeamNG.drive | Beaver Builder | BentoML | BigBlueButton | Binance Wallet | BIND | BIND 9 | Bing Chat | Bitbucket Data Center | Bitbucket Server | Bitchat | Bitcoin Core | BitTorrent client | Bitvise SSH
Black Ops 6 | Black Ops 7 | Blackbaud CRM | BlackBerry QNX | Blackboard Learn | Blesta | Block Blasters | BlockBlasters | Blue Yonder Luminate | BlueSDK | BlueZ | BMC Control-M | BMC Discovery
BMC FootPrints | BMC Helix | BMC Remedy | Boa web server | Bolt CMS | Bolt.new | BookStack | BorgBackup | Botim | Box Drive | Brave Browser | Brocade Fabric OS | BuddyBoss | BuddyPress | Budibase
Buildroot | Bun runtime | Burp Suite | Cacti | Caddy Server | CakePHP | Call of Duty Warzone | Canvas by Instructure | Canvas LMS | CapCut | Carbon Black | Carbonite Safe | Carenotes | CargoWise
CarPlay | Cato Client | Cato Networks Client | CDK Drive | Cellebrite UFED | CentOS | CentOS Stream | CentOS Web Panel | Centreon | Ceph | Cerberus FTP | Ceridian Dayforce | CFEngine | Chainlit | Chamilo
ChatGPT Atlas | ChatGPT Enterprise | Check Point VPN | Checkmarx KICS | Checkmk | Chef Automate | ChipSoft HiX | ChromaDB | Chrome Remote Desktop | Chrome Web Store | Cilium | Cities Skylines II
Cities: Skylines | Citrix ShareFile | Citrix XenServer | Cityworks | ClamAV | Claude Cowork | Claude Desktop | Claude Haiku | Claude Opus | Claude Sonnet | Clawdbot | CleanTalk | ClickShare | CloudLinux
CloudStack | Clover POS | Club Penguin | CockroachDB | Codecov Bash Uploader | CodeIgniter | CodeIgniter4 | CodeQL | CodeRED | CODESYS | Codex CLI | Cohesity DataProtect | Coinbase Wallet | Coinomi
Coldcard | Collabora Online | Collins ARINC cMUSE | Comet Browser | ComfyUI | Commvault Command Center | Commvault Metallic | Commvault Web Server | Comodo ITarian | CompactLogix | CompleteFTP
Complianz | Composer PHP | Concrete CMS | Contact Form 7 | Contao | Control Web Panel | ControlLogix | CookieYes | CoreDNS | CoreFTP | Cortex XDR Agent | Couchbase Server | CouchDB | Counter-Strike
Counter-Strike 2 | cPanel & WHM | CPython | CrashPlan | crates.io | CrewAI | Crocoblock JetElements | Crossplane | CrowdSec | Crystal Reports | CS:GO | ctrlX | Cumulus Linux | CUPS | CurseForge
Cursor IDE | Cybereason EDR | CyberGhost | Cyberhaven extension | CyberPanel | Cyberpunk 2077 | Cybertruck | Cyrus IMAP | DALL-E | Dameware | Dark Souls | Dassault DELMIA Apriso | Datadog Agent | DBeaver
DD-WRT | Dealertrack | DeepSeek R1 | DeepSeek-R1 | DeepSeek-V3 | DELMIA Apriso | Deno | Denuvo | Destiny 2 | DevExpress | Devin AI | Diablo IV | DIAEnergie | Diebold Nixdorf Vynamic | Dify
Digium Asterisk | DingTalk | DirectAdmin | Directus | Discourse forum | Divi Builder | Django REST Framework | DNN | DNN Platform | Docker Hub | DocuSign eSignature | Dokan Pro | DokuWiki | Domoticz
Dota 2 | DotNetNuke | Downfall mod | DragonflyDB | Drone CI | Dropbear SSH | DuckDB | DuckDuckGo Browser | Duplicati | Duplicator Pro | DynamoDB | Dynatrace OneAgent | E-cology | e107 | EA Sports FC
Easy Anti-Cheat | Easy WP SMTP | Eclipse IDE | Eclipse Jetty | Eclipse Mosquitto | Eclipse Theia | ejabberd | Elden Ring | Electron.js | Electrum wallet | Elementor Pro | ElementsKit | Elixir Phoenix
Ellucian Banner | Emby Server | EMIS Web | EMISweb | ENOVIA | Enpass | Envoy Proxy | Epic Games Launcher | Epic Games Store | Epic MyChart | Episerver | Erlang OTP | Erlang/OTP | Escape from Tarkov
ESP32 | ESPHome | Espressif ESP32 | Esri ArcGIS | Essential Addons for Elementor | eWeLink | exacqVision | ExifTool | Express.js | ExtremeXOS | Facebook Marketplace | Facebook Messenger | FaceTime
Fail2ban | Fedora Linux | Feishu | FIFA 23 | Filebeat | FileBrowser | FileCatalyst | FileCatalyst Workflow | FileGator | FileMaker | FileRun | FileZen | FileZilla Client | FileZilla Server | Finacle
Final Fantasy | Final Fantasy XIV | Firebase | Firebird SQL | Firecracker | Firefox Focus | Firefox for Android | Firefox for iOS | Flarum | Flash Player | Flatpak | FleetDeck | Flipper Zero
Flock Safety cameras | Flowise | FlowiseAI | Fluent Forms | FluentCRM | FluentSMTP | FluxCD | Forcepoint DLP | Forcepoint NGFW | Forcepoint One | Forgejo | Formidable Forms | Forminator | Forza Horizon
Foxit | Foxit PDF Editor | Foxit PDF Reader | Foxit Reader | FreeBSD | FreeIPA | FreeMarker | FreeNAS | FreePBX | FreeRADIUS | FreeRTOS | Freshservice | Froxlor | FRRouting | Gainsight CS | Garry's Mod
Gemini Advanced | Gemini CLI | GenerateBlocks | GENESIS64 | Genshin Impact | Gentoo | GeoNetwork | GeoNode | GeoServer | GeoTools | Geth | GetScreen | GFI KerioControl | Ghost CMS | Ghostery | GIMP
Gitleaks | Give WP | GiveWP | GlassFish | GLPI | GlusterFS | GNOME | GNOME Shell | GNU Bash | GNU Binutils | GNU C Library | GNU Coreutils | GNU Emacs | GNU Health | GNU Inetutils | GNU Mailman
GNU Screen | GNU Wget | GoAhead | GoCD | Godot | Godot Engine | GOG Galaxy | Golang | Google Classroom | Google Pay | Google Translate extension | Gorilla Tag | GoTo Resolve | GoToAssist | GoToMyPC
GPT-4 | GPT-4o | GPT-5 | GraalVM | Gradio | Gradle | Grand Theft Auto | Granicus GovQA | Gravity SMTP | GrayKey | Graylog | Greenshift | Grok 4 | GRR Rapid Response | GRUB | GRUB2 | GTA 6 | GTA Online
GTA V | GTA VI | gVisor | H2 Database | Habbo Hotel | Hadoop YARN | Halo Infinite | Hangul Word Processor | Happy Addons | Hasura | Hearthstone | Helldivers | Helldivers 2 | HelloSign | HestiaCP
Hola VPN | Home Assistant | Homebridge | Honkai Star Rail | Horde Webmail | Hotspot Shield | Houzez | HubSpot CRM | Hugging Face Hub | Hugging Face Transformers | Hunk Companion | Hustle plugin
Hyper-V Server | IceWarp | Ichitaro | Icinga | IdentityIQ | Imo messenger | Imunify AI-Bolit | Imunify360 | ImunifyAV | InfluxDB | Informatica PowerCenter | Informix | Ingenico | Inkscape | Inno Setup
Insomnia REST client | Instagram Threads | InstallShield | IntelliJ IDEA | InterWorx | Invision Community | InvokeAI | IPFire | IPVanish | ISC BIND | ISC DHCP | ISL Online | ISPConfig | Istio | ITarian
iText | iThemes Security | Ivanti Service Desk | Jackson | JasperReports | Jaspersoft | JBoss | Jellyfin | JetBrains Marketplace | Jetpack CRM | Jitsi | Jitsi Meet | jQuery UI | Jupiter X | Jupyter
Jupyter Notebook | JupyterHub | JupyterLab | k3s | Kadence Blocks | Kali Linux | Kaniko | KDE Plasma | Kea DHCP | KeePassDX | KeePassXC | Kentico | Kentico Xperience | Kentico Xperience 13 | KEPServerEX
Kepware | Keras | Kerio Connect | Kerio Control | KerioControl | Keycloak | KeyDB | Kimi K2 | King Addons | Knative | Knot Resolver | Kodi | Kong Gateway | Krita | KServe | Kubeflow
Kubernetes Dashboard | Kubio AI Page Builder | KVM | Kyverno | LA-Studio Element Kit | LabVIEW | LangGraph | LangServe | LangSmith | Lark Suite | League of Legends | LearnDash | LearnPress | Ledger Live
Ledger Nano | Ledger Nano X | Level RMM | libjpeg | LibRaw | LibreChat | LibreHealth | LibreNMS | LibreWolf | libssh2 | libvirt | LibVNC | Liferay | Liferay Portal | LimaCharlie
Limit Login Attempts Reloaded | Linkerd | Linux Mint | LiteSpeed Cache | LiteSpeed Web Server | Livewire | Llama 3 | Llama 4 | Llama Guard | Llama Stack | Llama.cpp | LlamaIndex | LM Studio | LoadMaster
LocalAI | Log4j2 | Loginizer | LogMeIn Rescue | Logpoint | Logseq | Logstash | Looker Studio | Lovable AI | MacBook | Madden NFL | Magnet AXIOM | Magnolia CMS | Mailchimp for WooCommerce | Mailcow
MailEnable | MailPoet | Malcure Malware Scanner | Manhattan Associates WMS | Manjaro | Manus AI | MapServer | Marketo | MATLAB | Matomo | Matrix Synapse | Mattermost | Maven Central | MCP Inspector
mcp-remote | MDaemon | MediaWiki | MemberPress | Metabase | MetaGPT | Metasys | MiCollab | Micro Focus Operations Bridge | MicroDicom | Microhttpd | MicroK8s | Micronaut | Migrate Guru | Milvus
Mimecast Email Security | Minecraft Java Edition | Minecraft mods | mini_httpd | Minikube | Mirth Connect | Mistral Large | MiVoice | MLflow | MobaXterm | MobilePay | Modrinth | ModSecurity
Modula Gallery | Modular DS | ModX | Moltbook | Moltbot | MongoDB Atlas | MongoDB Compass | MongoDB Server | Mongoose ODM | MonsterInsights | Moodle | Motorola Vigilant | Motors theme | MOVEit Cloud
Mozilla VPN | MPlayer | mRemoteNG | MSAB XRY | MSP360 | Mullvad VPN | MyBB | MyChart | MySQL Connector | n8n | Nakivo | NAKIVO Backup & Replication | NanaZip | Nano editor | NAS4Free | NATS server
Naverisk | NBA 2K | NCR Aloha | Neos CMS | Neovim | Nessus | NestJS | NetBackup | NetBox | NetBSD | NetSarang Xshell | Netskope Client | Netskope Private Access | NeuVector | New Relic One
Newtonsoft.Json | Nextcloud | Nextcloud Server | Nextcloud Talk | NextGEN Gallery | Nexus Repository | NFS-Ganesha | Nginx Proxy Manager | Niagara Framework | NicheStack | Ninja Forms | NinjaOne
NinjaRMM | Nintendo 3DS | Nintendo Switch 2 | Nintendo Switch Online | Nitro PDF | NixOS | NocoDB | Node-RED | Nokogiri | nopCommerce | NordPass | NoScript | Nostr | NSIS | Nucleus RTOS | NuGet
Nutanix AHV | Nutanix AOS | Nutanix Prism | Nuxt | Nuxt.js | Nx build | Nx Console | OBS Studio | Ocean Extra | OceanWP | October CMS | Octopus Deploy | Oculus Quest | OFBiz | OKX Wallet | OnlyOffice
OnSolve CodeRED | Open Policy Agent | Open VSX | Open VSX Registry | Open WebUI | OpenAI Codex | OpenAI o3 | OpenAM | OpenBSD | OpenCart | OpenClaw | OpenCms | OpenEMR | OpenEXR | OpenFaaS | Openfire
openHAB | OpenJDK | OpenJPEG | OpenLDAP | OpenLiteSpeed | OpenMediaVault | OpenMRS | OpenNebula | OpenNMS | OpenProject | OpenResty | OpenSearch | OpenSearch Dashboards | OpenShift | OpenStack
OpenStack Keystone | OpenStack Nova | openSUSE | openSUSE Leap | openSUSE Tumbleweed | OpenSynergy BlueSDK | OpenText ArcSight | OpenText Directory Services | OpenText Documentum | OpenVPN Access Server
OpenVPN Connect | OpenWrt | Opera Browser | Opera GX | OpManager | OPNsense | Optimizely CMS | OptinMonster | Oracle Health Cerner | Oracle Linux | Oracle OPERA | Orchard Core | Orthanc | osCommerce
OsiriX | osquery | OSSEC | osTicket | OTRS | OttoKit | Overwatch 2 | OWASP ZAP | ownCloud | Oxygen Forensics | Packagist | Paid Memberships Pro | Palworld | PAM360 | PandaDoc | PaperCut NG/MF
Parallels Desktop | Parallels RAS | Parrot OS | Passwordstate | PAX terminals | Payara | Payload CMS | PDF-XChange | PDF-XChange Editor | PDQ Connect | PDQ Deploy | PeaZip | Pentaho | Pentaho Server
Perl DBI | Perplexity Comet | pfBlockerNG | pfSense | pfSense Plus | pgAdmin | pgAdmin 4 | pgvector | Phabricator | PHP-CGI | PHP-FPM | phpBB | phpPgAdmin | PHPUnit | Pi-hole | PickleScan | Pimcore
PingFederate | PirateFi | PlayStation Plus | Plesk | Plex Media Server | pnpm | PocketBase | Pokemon Go | Pokémon Go | Pokémon Legends | Polygon zkEVM | Popup Builder | Popup Maker | Portainer
Portal for ArcGIS | Post SMTP | PostgreSQL JDBC | PostHog | Power BI Desktop | PowerDNS | PowerSchool SIS | Powerwall | Premium Addons for Elementor | PrestaShop | Prime Slider | Prisma ORM
Privacy Badger | PrivateGPT | Process Explorer | Proficy | ProfilePress | Progress OpenEdge | ProjectSend | Proofpoint Essentials | Proton Pass | ProtonMail | ProtonVPN | Proxmox Backup Server
Proxmox VE | PTC Creo | PTC Kepware | PTC ThingWorx | PTC Windchill | PUBG | PUBG Mobile | Puffin Browser | Pulseway | Puma server | Puppet Enterprise | Pydio | qBittorrent | Qdrant | QEMU | QEMU/KVM
QGIS | Qlik Sense | QlikView | QNX | QQ Browser | Quagga | Quarkus | Qubes OS | Quest NetVault | Qwen | Radarr | RadiAnt DICOM Viewer | Radmin | Rainbow Six Siege | Rainbow Six Siege X | RainLoop
Raiser's Edge | Rakuten Viber | Rank Math | Raspberry Pi OS | Raspberry Pi Pico | Rave Alert | React Router | RealHomes | Really Simple SSL | RealVNC | Rec Room | Red Dead Redemption | Redash
Redis Server | Redmine | Rejetto HFS | Rejetto HTTP File Server | Replit Agent | Request Tracker | Restic | RethinkDB | Retool | reviewdog | Revolut app | Roblox Studio | RoboForm | Rocket.Chat
RocketMQ | Rockstar Games Launcher | Rocky Linux | Roo Code | Roomba | Roundcube Webmail | Royal Elementor Addons | Royal TS | Rubrik Security Cloud | RubyGems | RubyGems.org | Rundeck | RustDesk
Rustls | Sabre GDS | SafePal | Salesforce Data Loader | SaltStack | Samba | Samsung Internet | Samsung Pay | Sanity CMS | SAP Commerce | SAP HANA | SAP SuccessFactors | scikit-learn | ScrutisWeb
ScyllaDB | Seafile | SeaweedFS | SecureCRT | SecurID | Security Onion | Semaphore UI | Sentry self-hosted | Sequelize | Service Finder theme | ServiceDesk Plus | ServiceStack | SGLang | Shim bootloader
Shopware | Signal app | Signal Desktop | SilverStripe | Simple Membership | SimpleHelp RMM | Simulink | SingleStore | Sitecore CMS | Sitecore Experience Manager | Sitecore Experience Platform
Sitecore XP | SketchUp | SkyBridge MB-A100 | Slackware | Slay the Spire | Slider Revolution | Smart Slider 3 | SmarterMail | SmarterTools SmarterMail | SmartThings Hub | SMF forum | Smoothwall
SnappyMail | Sneeit Framework | Snipe-IT | Snowflake Data Cloud | Socket.IO | SoftEther VPN | SOGo | solana-web3.js | SolidWorks | SOLIDWORKS eDrawings | SoloKeys | SolusVM | SonarQube | Sonarr
SpamAssassin | SpamTitan | Spectra plugin | Spinnaker | Spring Boot | Spring Cloud Function | Spring Cloud Gateway | Spring Framework | Spring Security | Square POS | Squid Proxy | Squidex | SquirrelMail
Stable Diffusion | StarCraft | Starter Templates | Startklar Elementor Addons | Statamic | Steam Store | Steam Workshop | SteamOS | StorageCraft | Stormshield Network Security | Streamlit
Stripe for WooCommerce | Struts2 | Sublime Text | Sucuri Security | SumatraPDF | SuperOps | SureTriggers | Suricata | SUSE Linux Enterprise | SUSE Linux Enterprise Server | SUSE Manager | SUSE Rancher
Svelte | SvelteKit | Swagger UI | Synapse Matrix | Syncplify | Syncro RMM | SysAid | SysAid On-Prem | SystmOne | Tableau Server | Tactical RMM | Tails OS | Tampermonkey | Tasmota | Tatsu Builder
TeamCity Server | TeamViewer DEX | TeamViewer QuickSupport | TeamViewer Remote | Telegram Desktop | Telegram Web | TeleMessage | Telerik UI for ASP.NET AJAX | Temenos T24 | Tencent QQ | Tera Term
Teradata Vantage | Terraform | TestFlight | Text Generation Inference | Textpattern | The Great Suspender | The Plus Addons for Elementor | The Sims 4 | ThingWorx | ThinManager | ThreadX | thttpd
Thymeleaf | TI WooCommerce Wishlist | TIBCO EBX | TIBCO Spotfire | TiDB | TigerVNC | TikTok Lite | TikTok Shop | TimescaleDB | tj-actions | TM SGNL | TM Signal | Tomato firmware | ToolJet
Tornado framework | ToTok | Traefik | Transmission client | Travis CI | Treck TCP/IP | Trezor Model T | Trezor One | Trezor Safe | Trezor Suite | Triconex | Trimble Cityworks | Trimble SketchUp
Trimble TMS | Trivy | TrueNAS | TruffleHog | TunnelBear | Tutor LMS | Twilio Authy | Twilio SendGrid | TwinCAT | Tyk Gateway | Tyler Odyssey | TypeORM | U-Boot | Ubisoft Connect | uBlock Origin
Ubuntu Linux | Ubuntu Server | UC Browser | Uconnect | UKG Pro | UltraEdit | UltraViewer | UltraVNC | Umbraco | Umbraco CMS | Uncanny Automator | Unitrends | Unity Editor | Unity Engine
Unlimited Elements | Unraid | UnRAR | Untangle NG Firewall | UpdraftPlus | Uptime Kuma | Urban VPN | User Registration & Membership | UTM virtual machine | uTorrent | Valorant | Vanguard anti-cheat
Varnish Cache | Vaultwarden | vBulletin | Veritas Backup Exec | Veritas NetBackup | Vert.x | Vertica | VestaCP | Vim | Violentmonkey | VirtualBox | Virtualizor | Virtualmin | Visual Studio Marketplace
VLC media player | VLTrader | VRChat | VS Code Marketplace | Vue.js | VxWorks | Vynamic Security Suite | VyOS | VyprVPN | W3 Total Cache | W3TC | Wasabi Wallet | Wayland | Waze | Wazuh | WCFM Marketplace
WebCTRL | WebKit | Webmin | WeChat | WeChat Pay | WeCom | Weixin | WhatsApp Business | WhatsApp Desktop | WhatsApp Messenger | WhatsApp Web | Whisper AI | WHMCS | Wickr | Wii U | WildFly | Windchill
Windscribe | Windsurf Editor | Windsurf IDE | Winget | WinSCP | WinZip | Wireshark | Witcher 3 | WiX Toolset | Wiz Code | wkhtmltopdf | Wolfram Mathematica | WooCommerce Payments | WooCommerce Wishlist
Wordfence Security | Workday HCM | World of Warcraft | Wowza Streaming Engine | WP Automatic | WP Fastest Cache | WP File Manager | WP GDPR Compliance | WP Ghost | WP Mail SMTP | WP Query Console
WP Rocket | WP Statistics | WP Super Cache | WP Travel Engine | WP-Members | WPBakery | WPBakery Page Builder | WPForms | WPLMS | WPS Office | WPvivid | WS_FTP | Wuthering Waves | X.Org Server
Xbox Game Pass | XCP-ng | Xen | Xen Project | XenForo | Xeox | Xlight FTP | Xorg | XProtect | XShell | XWiki | Yandex Browser | Yii Framework | Yii2 | YITH WooCommerce | Yoast SEO | Yocto | YouTrack
YubiHSM | YubiKey | YugabyteDB | Zabbix | Zammad | Zeek | Zen Cart | Zend Framework | Zendesk Chat | Zenoss | Zephyr RTOS | ZeroTier | Zerto | Zigbee2MQTT | Znuny | ZooKeeper | Zscaler Client Connector
Zscaler Internet Access | Zscaler Private Access | Zulip
`;
