/**
 * Software and services under the names of those who make them, in the form of `hardware.ts`. Written for this project from
 * general knowledge.
 */
export const softwareByMaker = `
Microsoft | Teams | Edge | Defender | Defender for Endpoint | Defender for Office 365 | Defender Antivirus | Defender SmartScreen | Windows Defender | Windows Hello | Windows Server Update Services
Microsoft | Exchange | Exchange Server | Exchange Online | SharePoint Online | SharePoint Server | OneNote | OneDrive | Word | Excel | PowerPoint | Access | Publisher | Visio | Project | Outlook | To Do
Microsoft | Bookings | Forms | Stream | Store | Bing | Clarity | Copilot | 365 Copilot | 365 | Copilot Studio | Recall | Purview | Sentinel | Entra | Entra Connect | Intune | Autopilot
Microsoft | Configuration Manager | Endpoint Configuration Manager | System Center | Dynamics 365 | Dynamics | Power Apps | Power Pages | Power Platform | Power Automate | Fabric | SQL Server
Microsoft | Access Database Engine | Visual Studio | Visual Studio Code | .NET | .NET Framework | ASP.NET Core | PowerShell | BitLocker | Hyper-V | Remote Desktop | Quick Assist | Message Queuing
Microsoft | Management Console | Graphics Component | Office | Office Online Server | Word Online | Planner | Loop | Viva | Yammer | Skype | Skype for Business | Lync | Surface | Surface Pro | HoloLens
Microsoft | Authenticator | Account | Active Directory | Active Directory Certificate Services | Diagnostic Tool | Equation Editor | Internet Explorer | Trusted Signing | Graph | Graph API | Xbox
Microsoft | Dev Box | Bot Framework | Tunneling | Semantic Kernel | Rewards | Whiteboard | ClickOnce | Update Catalog | PC Manager | DirectAccess | Family Safety | Digest | App-V | Photos
Windows | Admin Center | Hello | Hello for Business | Defender | Server Update Services | Update | Subsystem for Linux | Recall | Sandbox | Kernel | Installer | Print Spooler | Remote Desktop Services
Windows | Remote Access Connection Manager | Common Log File System | CLFS | SMB | Netlogon | SmartScreen | MSHTML | Cloud Files Mini Filter Driver | Desktop Window Manager | Recovery Environment
Windows | Boot Manager | Secure Boot | Routing and Remote Access Service | LDAP | Error Reporting | File Explorer | Media Player | Shell | Terminal | Deployment Services | Ancillary Function Driver
Windows | Hyper-V | Win32k | Task Scheduler | Telephony | OLE | Kerberos | Notepad | Storage | Mobile | Phone | PowerShell | Management Instrumentation | Error Reporting Service
Azure | Active Directory | Kubernetes Service | Container Instances | Container Registry | Functions | App Service | API Management | Bastion | Blob Storage | Arc | Cosmos DB | DevOps | Data Factory
Azure | Synapse | Synapse Analytics | Key Vault | Front Door | Machine Learning | AI Foundry | AI Search | OpenAI | Logic Apps | Monitor | Monitor Agent | Automation | Cloud Shell | Sphere | RTOS
Azure | Service Fabric | SQL Database | Databricks | Virtual Desktop | Service Bus | Stack HCI | Stack | Storage | Pipelines | Site Recovery | Health Bot | AI Health Bot | Entra ID
Azure | Communication Services | Sentinel | Files | Batch | HDInsight | Event Grid | Speech | Connected Machine Agent | Private 5G Core
Entra | ID | Connect | Connect Sync
Google | Chrome | Chrome Web Store | Chrome OS | Chromebook | Cloud | Cloud Platform | Cloud Storage | Cloud Run | Cloud Functions | Cloud Build | Cloud SQL | Compute Engine | Kubernetes Engine
Google | BigQuery | Looker | Looker Studio | Data Studio | Vertex AI | Firebase | Apigee | Colab | Dialogflow | Cloud Armor | Gemini CLI | Gemini Enterprise | AI Studio | NotebookLM | Antigravity | Gemma
Google | Assistant | Home | Nest | Nest Hub | Nest Wifi | Pixel | Pixel 6 | Pixel 7 | Pixel 8 | Pixel 9 | Pixel 10 | Pixel Watch | Play | Play Store | Play Protect | Play Services | Play Console
Google | Messages | Photos | Drive | Docs | Sheets | Slides | Forms | Sites | Groups | Meet | Chat | Calendar | Classroom | Contacts | Maps | Earth | Translate | Lens | Search | Search Console | Ads
Google | AdSense | AdWords | Analytics | Analytics 4 | Tag Manager | Authenticator | Password Manager | Voice | Pay | Wallet | Fast Pair | Find My Device | Safe Browsing | Workspace | Apps Script | OAuth
Google | Account | Plus | Bard | Cast | Chronicle | SecOps | Security Operations | Tensor | TV | Quick Share | Web Toolkit | Titan | Business Profile | My Business | Trends | Scholar | Takeout
Google | Family Link | Fi | Duo | Hangouts | News | Finance | Cloud Shell | Protobuf | +Chromecast | Privacy Sandbox | Osprey | Guava | Private Compute Core
Android | Auto | Automotive | System WebView | WebView | Debug Bridge | Studio | TV | Framework | Runtime | Open Source Project | Beam
Chrome | OS | Web Store | Enterprise | DevTools | V8 | Extensions
Apple | iPhone | iPad | Mac | Mac OS X | OS X | macOS | iOS | iPadOS | tvOS | watchOS | visionOS | Watch | TV | Vision Pro | AirPods | AirPods Pro | AirTag | AirPlay | AirDrop | HomeKit | HomePod
Apple | iCloud | iCloud Private Relay | iCloud Keychain | Mail | Maps | Messages | Music | Pay | Wallet | Photos | Podcasts | Passwords | Safari | App Store | Intelligence | Siri | Xcode | Xcode Cloud
Apple | TestFlight | FaceTime | Find My | Gatekeeper | XProtect | Rosetta 2 | CarPlay | Swift | Shortcuts | Silicon | M1 | M2 | M3 | Neural Engine | Account | Business Manager | Push Notification Service
Apple | Lockdown Mode | Software Update | QuickTime | Type Manager | Private Cloud Compute | Magic Keyboard | MacBook | iBoot | iWork | Remote Desktop | Mail Privacy Protection | ImageIO | CoreAudio
Apple | CUPS
Adobe | Acrobat | Acrobat DC | Reader | Acrobat and Reader | Photoshop | Photoshop Elements | Illustrator | InDesign | InCopy | Premiere Pro | Premiere Rush | After Effects | Animate | Audition | Bridge
Adobe | Media Encoder | Dreamweaver | Framemaker | FrameMaker | FrameMaker Publishing Server | Experience Manager | Experience Manager Forms | AEM Forms | Experience Manager Screens | Campaign
Adobe | Campaign Classic | Connect | Creative Cloud | Creative Cloud Desktop | Dimension | Substance 3D | Substance 3D Painter | Substance 3D Stager | Substance 3D Designer | Substance 3D Sampler
Adobe | Substance 3D Modeler | Substance 3D Viewer | Lightroom | XMP Toolkit SDK | DNG SDK | Digital Editions | RoboHelp | RoboHelp Server | LiveCycle | Flash | Flash Player | Sign | Firefly | Express
Adobe | Pass | Marketo | Workfront | Analytics | ColdFusion Builder | Format Plugins | Captivate | Document Cloud | Prelude | Genuine Service
Magento | Open Source | Commerce
Oracle | WebLogic Server | Database Server | Fusion Middleware | E-Business Suite | PeopleSoft PeopleTools | JD Edwards | JD Edwards EnterpriseOne | Siebel | Siebel CRM | Hyperion | MySQL | MySQL Server
Oracle | Java | Java SE | GraalVM | VirtualBox | VM VirtualBox | Solaris | Cloud | Cloud Infrastructure | Cloud Classic | Linux | Access Manager | Identity Manager | Identity Cloud Service
Oracle | Business Intelligence | BI Publisher | Communications | Communications Cloud Native Core | Essbase | Coherence | GoldenGate | APEX | Application Express | Agile PLM
Oracle | Agile Product Lifecycle Management | Primavera | Retail | Retail Xstore | Micros | Opera | Opera Property Management | Hospitality | HTTP Server | WebCenter | WebCenter Sites | WebCenter Content
Oracle | Data Integrator | ADF | Application Development Framework | Health | Health Sciences | Financial Services | FLEXCUBE | Banking | Utilities | NetSuite | SuiteCommerce | Concurrent Processing
Oracle | Configurator | Application Object Library | Marketing | Payroll | Enterprise Manager | ZFS Storage Appliance | Web Services Manager | REST Data Services | Outside In Technology
Oracle | Policy Automation | Transportation Management | Fusion Cloud | Eloqua | Exadata | TimesTen | Berkeley DB | Autonomous Database | Key Vault | Unified Directory | Internet Directory
Oracle | Hyperion Infrastructure | Scheduler | Web Applications Desktop Integrator | Knowledge | Demantra | iStore | Tuxedo | SOA Suite | Platform Security for Java
SAP | NetWeaver AS ABAP | NetWeaver AS Java | NetWeaver Application Server | NetWeaver Visual Composer | S/4HANA Cloud | ERP | ERP Central Component | BusinessObjects
SAP | BusinessObjects Business Intelligence | Commerce | Commerce Cloud | Solution Manager | SolMan | GUI | Business One | Business Warehouse | Fiori | HANA | +HANA XSA | Internet Communication Manager
SAP | Landscape Transformation | Print Service | Supplier Relationship Management | SRM | Concur | Ariba | SuccessFactors | BTP | Business Technology Platform | Build Apps | PDCE | Enable Now
SAP | SQL Anywhere | SQL Anywhere Monitor | jConnect | Web Dispatcher | Content Server | Host Agent | MaxDB | ASE | Sybase | PowerDesigner | Identity Management | Cloud Connector | AI Core
SAP | Knowledge Warehouse | Student Life Cycle Management | Document Builder | Wily Introscope | Emarsys | Enterprise Portal | Group Reporting | Process Integration | RMI-P4 | GRC | Router | SAPRouter
SAP | Edge Integration Cell | Financial Service Claims Management | Asset Management | Manufacturing Execution
IBM | AIX | Db2 | DB2 | WebSphere | WebSphere Application Server | Cloud | Cloud Pak | Cloud Pak for Data | MQ | QRadar | QRadar SIEM | QRadar SOAR | Guardium | Spectrum Protect | Spectrum Scale
IBM | Storage Protect | Storage Scale | Storage Virtualize | Sterling | Sterling B2B Integrator | Sterling File Gateway | Sterling Secure Proxy | Maximo | Maximo Application Suite | Cognos
IBM | Cognos Analytics | Cognos Controller | Planning Analytics | Watson | watsonx | watsonx.ai | watsonx Orchestrate | API Connect | App Connect | DataPower | DataPower Gateway | InfoSphere
IBM | InfoSphere Information Server | Security Verify | Security Verify Access | Verify Identity Access | Security Access Manager | Tivoli | BigFix | Aspera | Aspera Faspex | +Faspex | Aspera Console
IBM | Lotus Notes | Domino | Notes | i | Power Systems | z/OS | z/VM | Power HMC | PowerVM | FlashSystem | DS8000 | Business Automation Workflow | Robotic Process Automation | Jazz
IBM | Engineering Lifecycle Management | Rational | Content Navigator | FileNet | OpenPages | TXSeries | CICS | Concert | Instana | Turbonomic | Langflow | Envizi | UrbanCode | DevOps Deploy | SPSS
IBM | ILOG | Security Directory | Trusteer | Data Risk Manager | Semeru | Edge Application Manager | MaaS360 | Operational Decision Manager | Bob | Common Cryptographic Architecture
HCL | Domino | Notes | Connections | BigFix | AppScan | Sametime | Traveler | Verse | Commerce | Leap | Digital Experience | Unica
Red Hat | Enterprise Linux | OpenShift | OpenShift AI | OpenShift Container Platform | Ansible | Ansible Automation Platform | JBoss | JBoss EAP | Satellite | Quay | Single Sign-On | build of Keycloak
Red Hat | Directory Server | Process Automation Manager | Data Grid | Ceph Storage | Virtualization | Advanced Cluster Security | Hybrid Cloud Console | Gluster | Developer Hub | Certificate System
Atlassian | Confluence | Confluence Server | Confluence Data Center | Jira | Jira Software | Jira Service Management | Jira Service Desk | Bitbucket | Bamboo | Crowd | Crucible | Fisheye | Trello
Atlassian | Sourcetree | Statuspage | Opsgenie | Rovo | Loom | Assets Discovery | Companion App | Compass
Jira | Software | Service Management | Service Desk
Veeam | Backup | Backup & Replication | Backup and Replication | ONE | Service Provider Console | Backup Enterprise Manager | Agent | Agent for Microsoft Windows | Recovery Orchestrator | Cloud Connect
Veeam | Backup for Nutanix AHV | Software Appliance
SolarWinds | Orion | Orion Platform | Serv-U | Web Help Desk | Access Rights Manager | Platform | Network Performance Monitor | Database Performance Analyzer | Dameware | Dameware Mini Remote Control
SolarWinds | Kiwi CatTools | Kiwi Syslog | Security Event Manager | Network Configuration Manager | Observability | Server & Application Monitor | Engineer's Toolset
ConnectWise | ScreenConnect | Control | Automate | Manage | PSA | R1Soft | RMM | Recover | Risk Assessment | Asio
Kaseya | VSA | Unitrends | BMS | RapidFire Tools | Datto RMM | IT Glue | Network Detective | 365 Command | Traverse
Datto | RMM | BCDR | SaaS Protection | Workplace
N-able | N-central | N-sight | Take Control | Cove | Passportal | MSP Manager
Progress | MOVEit | MOVEit Transfer | MOVEit Cloud | MOVEit Gateway | MOVEit Automation | WhatsUp Gold | LoadMaster | Kemp LoadMaster | Telerik | Telerik UI | Telerik Report Server | Telerik Reporting
Progress | Flowmon | Flowmon ADS | WS_FTP | WS_FTP Server | OpenEdge | Sitefinity | Hybrid Data Pipeline | Chef | ShareFile | ShareFile Storage Zones Controller | Kendo UI | ECS Connection Manager
Progress | MarkLogic
Telerik | Report Server | UI for ASP.NET AJAX | Reporting
Fortra | GoAnywhere | GoAnywhere MFT | FileCatalyst | FileCatalyst Workflow | FileCatalyst Direct | Robot Schedule | Tripwire | Tripwire Enterprise | Core Privileged Access Manager | BoKS
Fortra | Digital Guardian | Outflank | Agari | Delivery Slip | Application Hub | Globalscape EFT
Cleo | Harmony | VLTrader | LexiCom
Accellion | FTA | Kiteworks | File Transfer Appliance
Kiteworks | MFT | OwnCloud | Secure Data Forms
Gladinet | +CentreStack | +Triofox
Titan | SFTP | MFT | FTP
JSCAPE | MFT
Axway | SecureTransport
Globalscape | EFT
GitLab | Duo | Runner | Pages
GitHub | Actions | Advanced Security | Codespaces | Copilot | Copilot Chat | Copilot CLI | Desktop | Enterprise | Enterprise Server | Pages | Packages | Dependabot | CLI | Gist | Container Registry
GitHub | Issues | Discussions | Runner | Models | Spark | Secret Scanning
JetBrains | TeamCity | IntelliJ IDEA | YouTrack | PyCharm | Rider | Hub | Marketplace | WebStorm | ReSharper | Toolbox | GoLand | Kotlin | Junie | Ktor | Space | dotPeek | AI Assistant | Upsource
Jenkins | Git Parameter | LTS | Pipeline | Gatling Plugin | Templating Engine | SAML Plugin | Script Security
CircleCI | Server | Runner
SonarSource | SonarQube | SonarCloud
JFrog | Artifactory | Xray
Sonatype | Nexus | Nexus Repository | Nexus Repository Manager
HashiCorp | Vault | Terraform | Consul | Nomad | Vagrant | Boundary | Packer | Terraform Enterprise
Docker | Desktop | Hub | Engine | Compose | Swarm | Registry | Moby | Hardened Images | Model Runner | Ask Gordon | Scout | Buildx | CLI
Kubernetes | Ingress NGINX | Dashboard | CSI | API Server | Image Builder | Operator | Secrets Store CSI Driver | gitRepo
AWS | Lambda | EC2 | S3 | IAM | CodeBuild | CodePipeline | CodeCommit | CloudTrail | CloudFormation | CloudFront | CloudWatch | Cognito | Amplify | App Runner | Fargate | ECS | EKS | Elastic Beanstalk
AWS | Glue | GuardDuty | SageMaker | Bedrock | Bedrock AgentCore | Step Functions | Secrets Manager | Systems Manager | SSM Agent | Client VPN | WorkSpaces | Transit Gateway | Cloud Development Kit | CDK
AWS | Nitro | Nitro Enclaves | Outposts | Redshift | RDS | Route 53 | Shield | WAF | Kiro | Q | Q Developer | Trusted Advisor | X-Ray | Organizations | Identity Center | SDK for JavaScript | Security Hub
AWS | Serverless | DynamoDB | Trainium | Amplify Studio | Credential Vault | Private CA | Direct Connect | Simple Email Service | SES | Secrets | Marketplace | GovCloud | Aurora
Amazon | EC2 | S3 | Simple Storage Service | Elastic Compute Cloud | Alexa | Echo | Echo Dot | Kindle | Fire TV | Fire TV Stick | Ring | Prime | Prime Video | Photos | Redshift | RDS | Aurora | DynamoDB
Amazon | Bedrock | Q | Q Developer | Q Business | SageMaker | SageMaker Studio | Cognito | CloudFront | CloudWatch | Connect | ECS | EKS | EMR | ECR | Elastic Container Registry
Amazon | Elastic Kubernetes Service | GuardDuty | Inspector | Lex | Linux | Macie | MQ | MSK | OpenSearch | Pay | QuickSight | Route 53 | SES | SNS | SQS | WorkSpaces | WorkMail | Appstore | Fire OS
Amazon | Blink | Eero | Halo | Nova | Neptune | Athena | Kinesis | Sidewalk | Corretto | Freevee | Music | Drive | Flex | Mechanical Turk | Kiro | Detective | ElastiCache | Machine Image
Amazon | Managed Workflows for Apache Airflow | Simple Email Service | Ion
Alibaba | Cloud | Qwen | Nacos | Fastjson | Druid | Lingma | Page Agent
Tencent | Cloud | Meeting | Docs | Hunyuan | QQ | QQ Browser | Libpag
Cloudflare | Workers | R2 | Pages | Tunnel | Access | WARP | Turnstile | Zero Trust | WAF | Magic Transit | Radar | Stream | Images | KV | 1.1.1.1 | Bot Management | Quiche | Pingora
Salesforce | Marketing Cloud | Commerce Cloud | Experience Cloud | Community Cloud | Agentforce | Data Loader | Data Cloud | Service Cloud | Sales Cloud | Tableau | Tableau Server | Einstein
Salesforce | Industry Cloud | OmniStudio | Heroku | MuleSoft | Slack | Shield
Tableau | Server | Desktop | Bridge | Public | Cloud
ServiceNow | Now Platform | Now Assist | Now Assist AI | Virtual Agent | Knowledge Base | AI Platform | Store
Splunk | Enterprise | Enterprise Security | SOAR | Universal Forwarder | Cloud | Cloud Platform | Secure Gateway | Add-on | Observability | Phantom | UBA | MCP Server | AppDynamics
Elastic | Stack | Defend | Agent | Cloud | Kibana | Security | EDR | Endpoint | Cloud Enterprise | Beats
Grafana | Enterprise | Loki | Cloud | Labs | Agent | Alloy | Image Renderer | OnCall | Kiosk | Mimir | Tempo | Beyla
Nagios | XI | Core | Log Server | Fusion | Network Analyzer | NRPE
Zabbix | Server | Agent
PRTG | Network Monitor
Paessler | PRTG | PRTG Network Monitor
Rapid7 | InsightVM | Nexpose | InsightIDR | InsightAppSec | Insight Agent
Tenable | Nessus | Nessus Agent | Security Center | Identity Exposure | Network Monitor | Tenable.sc | OT Security | Terrascan | Vulnerability Management | One
Qualys | VMDR | Cloud Agent | WAS
CrowdStrike | Falcon | Falcon Sensor | Falcon Sensor for Linux | Falcon Complete | Falcon LogScale | Charlotte AI | Falcon Go
SentinelOne | Singularity | Purple AI | Agent
Trend Micro | Apex One | Apex Central | Apex One as a Service | Deep Security | Deep Security Agent | Deep Discovery | Vision One | Worry-Free Business Security | Mobile Security | OfficeScan | InterScan
Trend Micro | InterScan Web Security | Maximum Security | ID Security | Cloud App Security | Endpoint Encryption | Endpoint Encryption PolicyServer | Password Manager | Deep Discovery Inspector
Trend Micro | HouseCall | Antivirus One | Cleaner One Pro | Portable Security | VPN Proxy One Pro | TippingPoint | Smart Protection Server | Control Manager | Titanium
Trellix | Endpoint Security | ePolicy Orchestrator | Intelligent Sandbox | Enterprise Security Manager | NX | EX | Helix | System Information Reporter | DLP | Agent | Network Security | Drive Encryption
Trellix | ePO
McAfee | ePolicy Orchestrator | Total Protection | Security Scan Plus | Agent | WebAdvisor | Safe Connect | LiveSafe | VirusScan | Endpoint Security | Database Security | Network Security Manager
Symantec | Endpoint Protection | Messaging Gateway | Data Loss Prevention | VIP | Web Gateway | Ghost | Backup Exec | Norton | PGP | Endpoint Encryption | Advanced Threat Protection
Norton | 360 | AntiVirus | Secure VPN | Security | Password Manager | Neo
Kaspersky | Endpoint Security | Total Security | Anti-Virus | Internet Security | Security Center | Password Manager | Secure Connection | VPN | Rescue Disk | Premium | Industrial CyberSecurity
Kaspersky | Virus Removal Tool
ESET | NOD32 | Endpoint Antivirus | Endpoint Security | Internet Security | Smart Security | Cyber Security | Server Security | PROTECT | Mail Security | Inspect | File Security | Command Line Scanner
Bitdefender | GravityZone | Total Security | Antivirus Plus | Box | SafePay | Engines | Antivirus Free | Endpoint Security Tools | Update Server | Line of Routers
Avast | Antivirus | Secure Browser | Free Antivirus | One | Cleanup | SecureLine | Anti-Rootkit | Premium Security | aswSnx
AVG | AntiVirus | Secure VPN | TuneUp | Internet Security
Avira | Antivirus | Prime | Phantom VPN | Password Manager | System Speedup
Malwarebytes | Anti-Malware | Premium | EDR | AdwCleaner | Browser Guard | Endpoint Protection | Binisoft
Webroot | SecureAnywhere | Endpoint Protection
Cylance | PROTECT | Endpoint
Okta | Verify | Auth0 | Workforce Identity | Customer Identity Cloud | Access Gateway | Classic | FastPass | LDAP Agent | Browser Plugin | AD Agent | Identity Engine | Advanced Server Access | Personal
Okta | Privileged Access | Hyperdrive Agent | Workflows
Ping Identity | PingFederate | PingAccess | PingID | PingOne | PingDirectory
ForgeRock | Access Management | OpenAM | OpenIDM | AM
OneLogin | Protect | AD Connector
Duo | Authentication Proxy | Mobile | Network Gateway | Push
CyberArk | Vault | Conjur | Privileged Access Manager | Endpoint Privilege Manager | Identity | Password Vault | Enterprise Password Vault | Secrets Manager
BeyondTrust | Remote Support | Privileged Remote Access | Password Safe | Privilege Management | Privilege Management for Windows | U-Series Appliance | Secure Remote Access | Remote Support SaaS
BeyondTrust | Endpoint Privilege Management | BeyondInsight
Delinea | Secret Server | Server PAM | Connection Manager | Protocol Handler | Cloud Suite | Privilege Manager
Thycotic | Secret Server
RSA | SecurID | Archer | NetWitness | Authentication Manager | Adaptive Authentication
Yubico | YubiKey | YubiHSM | Authenticator
SailPoint | IdentityIQ | IdentityNow
One Identity | Safeguard | Password Manager | Manager | Active Roles | TPAM | Starling
Quest | KACE | KACE SMA | KACE Systems Management Appliance | NetVault | NetVault Backup | Toad | Rapid Recovery | Change Auditor | DR Series | Password Manager | Foglight
LastPass | Authenticator | MFA | Vault | Families | Enterprise
Dashlane | Password Manager
Bitwarden | CLI | Server | Send | Authenticator | Secrets Manager | Password Manager
KeePass | Password Safe | 2
Keeper | Password Manager | Security Vault | Connection Manager | Secrets Manager | Desktop
Proton | Mail | VPN | Drive | Pass | Calendar | Wallet | Authenticator | Sentinel | Meet | Docs | Lumo
Zoho | ManageEngine | Desktop Central | Mail | Assist | Books | Cliq | Vault | Desk | Forms | Analytics
ManageEngine | ADSelfService Plus | ADAudit Plus | ADManager Plus | Desktop Central | Endpoint Central | ServiceDesk Plus | OpManager | Password Manager Pro | PAM360 | Access Manager Plus
ManageEngine | Analytics Plus | Applications Manager | Exchange Reporter Plus | Firewall Analyzer | EventLog Analyzer | Log360 | Mobile Device Manager Plus | NetFlow Analyzer
ManageEngine | Network Configuration Manager | OpUtils | Patch Manager Plus | SupportCenter Plus | Vulnerability Manager Plus | Key Manager Plus | M365 Manager Plus | RecoveryManager Plus
ManageEngine | Remote Access Plus | SharePoint Manager Plus | AssetExplorer | Cloud Security Plus | DataSecurity Plus | Asset Explorer
Zoom | Client | Clients | Workplace | Workplace VDI Client | Rooms | Meeting | Meetings | Meeting SDK | Phone | Contact Center | Chat | Mail | Node | Apps | Rooms Controller | Multimedia Router
Zoom | Video SDK | AI Companion | Docs | Events | Webinars | On-Premise Meeting Connector | VDI
Slack | Connect | AI | Enterprise Grid | Huddles | Nebula | Desktop
Mitel | MiCollab | MiVoice | MiVoice Connect | MiVoice MX-ONE | SIP Phones | 6800 Series | CMG Suite | OpenScape | OpenScape Xpressions | Shoretel | MiContact Center
Avaya | IP Office | Call Management System | Control Manager | Spaces | Aura Utility Services | Workforce Engagement | Experience Portal | Scopia | One-X | Aura Device Services | Equinox
Avaya | Cloud Office
3CX | Desktop App | Phone System | DesktopApp | VoIP
Sangoma | FreePBX | Switchvox | Asterisk
Yealink | Device Management | Meeting Server | SIP-T21P | Device Management Platform | IP Phones | RPS | USB Connect
Grandstream | UCM6200 | GXP1600 | HT801 | GXV3175 | HT800 | GDS3710 | GWN | UCM6510
Poly | Edge E350 | Studio | Clariti Manager | Lens | VVX | Trio | HDX
Polycom | VVX | HDX | Trio | RealPresence
Crestron | AM-100 | AirMedia | DGE-100 | Flex | Toolbox
Barco | ClickShare | TransForm N | Control Room Management | wePresent
WordPress | Core | Playground | Multisite | Gutenberg | WooCommerce | Elementor | Jetpack
`;
