/**
 * Devices and what runs on them under the names of those who make them: `maker | things`, any number of lines to a maker. A thing is known
 * by its maker's name before it ("Google Home"), and one with `+` by its own name as well ("+Chromecast"): only names that are
 * no ordinary word, person or place may have it. Written for this project from general knowledge.
 */
export const hardwareByMaker = `
Cisco | Secure Firewall | Secure Firewall Management Center | Firepower Management Center | Secure Firewall ASA | Adaptive Security Appliance | Firepower Threat Defense | +FXOS | Secure Email Gateway
Cisco | Secure Email | Email Security Appliance | Secure Web Appliance | Secure Web Manager | Secure Client | Secure Endpoint | Secure Workload | Secure Access | Secure Network Analytics
Cisco | Identity Services Engine
Cisco | IOS | IOS XR | NX-OS | Nexus | Nexus Dashboard | Nexus 9000 | Catalyst Center | Catalyst SD-WAN | Catalyst SD-WAN Manager | Catalyst 9000 | DNA Center | SD-WAN vManage | vManage | AsyncOS
Cisco | Unified Contact Center Express | Unified CCX | Unified Communications | Unity Connection | Emergency Responder | Expressway | TelePresence | Smart Licensing Utility | Smart Software Manager
Cisco | Smart Install | Evolved Programmable Network Manager | Prime Infrastructure | Prime Collaboration | Industrial Network Director | Integrated Management Controller | UCS | HyperFlex
Cisco | Small Business | RV320 | RV325 | RV340 | RV345 | Ultra-Reliable Wireless Backhaul | Modeling Labs | Application Policy Infrastructure Controller | Data Center Network Manager | ThousandEyes
Cisco | AppDynamics | Umbrella | Duo | +ClamAV | Crosswork | Intersight | Aironet | Jabber | ATA 190 | IP Phone
Fortinet | +FortiGate | +FortiOS | +FortiWeb | +FortiManager | +FortiClient | +FortiProxy | +FortiAnalyzer | +FortiSwitch | +FortiSwitchManager | +FortiAP | +FortiNAC | +FortiADC | +FortiPAM | +FortiSRA
Fortinet | +FortiSASE | +FortiClientEMS | +FortiClient EMS | +FortiEDR | +FortiDDoS | +FortiNDR | +FortiRecorder | +FortiCamera | +FortiTester | +FortiWLM | +FortiWLC | +FortiPortal | +FortiAuthenticator
Fortinet | +FortiToken | +FortiCloud | +FortiSOAR | +FortiIsolator | +FortiDeceptor | +FortiExtender | +FortiPresence | +FortiMail | +FortiSIEM | +FortiSandbox | +FortiVoice | +FortiFone | +FortiGuest
Fortinet | +FortiMonitor | Security Fabric
Palo Alto Networks | +PAN-OS | +GlobalProtect | +Cortex XDR | +Cortex XSOAR | +Cortex XSIAM | +Prisma Access | +Prisma Cloud | +Prisma SD-WAN | Expedition | Panorama | Cloud NGFW | +VM-Series
Palo Alto Networks | +PA-Series | User-ID | Broker VM | Checkov
Ivanti | Endpoint Manager | Endpoint Manager Mobile | Connect Secure | Policy Secure | Neurons | Neurons for ITSM | Neurons for ZTA | ZTA Gateways | Avalanche | Sentry | +MobileIron
Ivanti | Cloud Services Appliance | Cloud Service Appliance | CSA | Virtual Traffic Manager | vTM | Workspace Control | Application Control | Patch | Secure Access Client | Automation | Standalone Sentry
Ivanti | DSM | Service Manager | Xtraction | Virtual Application Delivery Controller
Pulse | Connect Secure | Policy Secure
Citrix | ADC | NetScaler Console | Virtual Apps and Desktops | Workspace | Workspace App | XenServer | +XenApp | +XenDesktop | ShareFile | Hypervisor
Citrix | Application Delivery Management | Session Recording | Endpoint Management | SD-WAN | StoreFront
NetScaler | Console | ADM
VMware | ESX | Cloud Foundation | Fusion | Horizon | NSX | Cloud Director | Aria Operations | Aria Automation | Aria Operations for Logs | Aria Operations for Networks | +vRealize | vRealize Operations
VMware | vRealize Log Insight | +vSphere | Carbon Black | Avi Load Balancer | Spring Cloud Gateway | Cloud Web Security | +vSAN | HCX | Site Recovery Manager | Identity Manager
VMware | Enhanced Authentication Plug-in | Tanzu | Live Recovery | Telco Cloud
Broadcom | Brocade Fabric OS | Symantec Endpoint Protection | Symantec Endpoint Management | Symantec Messaging Gateway | CA Harvest | Altiris | Automic Automation | Carbon Black Cloud
Omnissa | Horizon | Workspace ONE UEM | Access
SonicWall | +SonicOS | SMA 100 | Secure Mobile Access | Email Security | Global Management System | GMS | NetExtender | Capture Client | Cloud Backup | Cloud Secure Edge
SonicWall | SSLVPN | TZ Series | NSa Series | MySonicWall | Directory Services Connector | Analytics
Juniper | Junos OS Evolved | Junos Space | SRX | SRX Series | EX Series | MX Series | Session Smart Router | Mist | Security Director | Contrail | ScreenOS | NetScreen | Secure Analytics | Apstra
Juniper | Paragon Automation | J-Web
F5 | BIG-IQ | BIG-IP Next | BIG-IP APM | NGINX Plus | NGINX Ingress Controller | Distributed Cloud | F5OS | Traffix | Silverline
Check Point | Quantum | Quantum Security Gateway | Security Gateway | CloudGuard | Harmony | Harmony Endpoint | Mobile Access | Gaia | SmartConsole | ZoneAlarm | Spark | Infinity | Infinity Portal
Check Point | Capsule
Zyxel | +ZyWALL | USG FLEX | ATP | USG20 | CPE | VMG | NAS326 | NAS542 | NWA | Nebula | uOS | NSA | LTE3301 | DX3300
WatchGuard | +Firebox | Fireware | Fireware OS | AuthPoint | EPDR | XTM | Dimension | Mobile VPN | Panda Adaptive Defense
Sophos | XG Firewall | UTM | Intercept X | Central | Web Appliance | Mobile | Endpoint | Cyberoam | Wireless Access Points | Taegis | AP6 | SFOS
Barracuda | Email Security Gateway | ESG | Email Security Gateway Appliance | CloudGen Firewall | CloudGen WAN | Web Application Firewall | Backup | Message Archiver | Load Balancer | Service Center
Barracuda | RMM
QNAP | +QuTS hero | QTS | QVR | QVR Pro | Photo Station | Qsync | Qsync Central | HBS 3 | Hybrid Backup Sync | File Station | Video Station | Music Station | Malware Remover | myQNAPcloud | Notes Station
QNAP | QuRouter | QES | Viostor | VioStor NVR | NetBak Replicator | License Center | Media Streaming Add-on | Multimedia Console | AI Core
Synology | DSM | DiskStation Manager | DiskStation | Photos | BeePhotos | BeeStation | Surveillance Station | Active Backup | Active Backup for Microsoft 365 | Drive | Drive Server | Router Manager | SRM
Synology | VPN Plus | Replication Service | Camera BC500 | Camera TC500 | Note Station | Mail Server | Calendar | MailPlus
D-Link | DIR-600 | DIR-605L | DIR-645 | DIR-815 | DIR-816 | DIR-820 | DIR-823X | DIR-825 | DIR-846 | DIR-859 | DIR-860L | DIR-865L | DIR-878 | DIR-882 | DIR-X4860 | DIR-X5460 | DNS-320 | DNS-320L
D-Link | DNS-325 | DNS-327L | DNS-340L | DNR-322L | DCS-2530L | DCS-2670L | DSL-2750B | DSL-3782 | DSL-2740R | DSR-150 | DSR-250 | DSR-1000 | DAP-1325 | DAP-2622 | D-View | DWR-M920 | DWR-M961 | COVR
D-Link | GO-RT-AC750
TP-Link | Archer | Archer C7 | Archer C20 | Archer C50 | Archer C5400X | Archer AX21 | Archer AX50 | Archer AX10 | Archer C1200 | Archer A20 | TL-WR841N | TL-WR740N | TL-WR940N | TL-WA855RE | TL-WR845N
TP-Link | +Omada | Omada Gateway | Tapo | Tapo L530E | Tapo C200 | Kasa | Deco | ER605 | Festa | VIGI | Touch P5 | EAP245 | TL-R600VPN | Smart Bulb | Aginet
Netgear | Nighthawk | +Orbi | ReadyNAS | ProSAFE | ProSAFE Network Management | R6400 | R7000 | RAX30 | RAX43 | RAX50 | WNR2000 | WNR614 | DGN1000 | DGN2200 | EX6200 | WAX206 | XR1000 | WNDR3700 | Arlo
Netgear | NMS300 | RBR750 | CBR750 | JWNR2000
ASUS | RT-AX55 | RT-AX88U | RT-AC68U | RT-AX56U | RT-AC86U | RT-AC3200 | RT-AC3100 | GT-AC2900 | RT-N12 | DSL-AC51 | DSL-N16 | DSL-AC750 | +AiCloud | +AiProtection | +AsusWRT | +ZenWiFi | Armoury Crate
ASUS | DriverHub | MyASUS | Live Update | GlideX | ZenFone | ROG | ROG Ally | Control Center | System Control Interface | Software Manager
DrayTek | Vigor | +VigorConnect | Vigor3910 | Vigor2960 | Vigor300B | +VigorACS | Vigor2133 | Vigor3900 | Vigor2865 | VigorAP | Smart VPN Client | DrayOS
MikroTik | +RouterOS | Winbox | SwOS | CHR | Hex
Ubiquiti | +UniFi | +EdgeRouter | +EdgeRouter X | +AirOS | +airMAX | EdgeOS | UniFi Protect | UniFi Access | UniFi OS | UniFi Network Application | UniFi Talk | UniFi Play | +AirFiber | Dream Machine
Ubiquiti | G4 Doorbell | Cloud Gateway
UniFi | Protect | Access | Network | OS
Hikvision | iVMS-8700 | iVMS-4200 | HikCentral | Hik-Connect | iSecure | +HikCentral Professional | Intercom | Hybrid SAN | LocalServiceComponents
Dahua | DSS | DSS Pro | SmartPSS | ConfigTool | Hero C1 | IP Camera | NVR | Imou
Linksys | E1500 | E1700 | E2500 | E5600 | E8450 | EA6100 | EA7500 | MR9600 | RE6500 | RE7000 | WRT54G | Velop | Velop Pro | FGW3000
Tenda | AC6 | AC7 | AC8 | AC9 | AC10 | AC15 | AC18 | AC20 | AC1206 | O3 | CH22 | W6-S | FH1202 | FH451 | HG10 | N300 | G103 | TX3 | AX3 | CP3 | i22 | F3
Totolink | A3002R | A3002RU | A3100R | A3300R | A7000R | A8000R | CX-A3002RU | EX1200T | N300RH | N600R | N200RE | N350RT | T6 | T10 | X15 | X5000R | X6000R | X18 | LR350 | LR1200GB
Wavlink | WL-WN575A3 | WL-WN530H4 | AC3000 | WL-NU516U1
Edimax | IC-7100 | BR-6208AC | BR-6478AC | EW-7438RPn
Belkin | WeMo | F9K1122 | N300
Huawei | HG532 | HarmonyOS | EMUI | HiSuite | Mate | Pura | +MateBook | FusionCompute | EchoLife | OptiX | AppGallery | CloudEngine | HiSilicon | Ascend | Kirin
HarmonyOS | NEXT
ZTE | ZXHN H108N | ZXHN F660 | ZXV10 H108L | MF258 | Axon | ZXCLOUD | Blade | ZXHN H298A | T5400 | MC801A1
Ruckus | SmartZone | Virtual SmartZone | Network Director | Unleashed | Wireless Admin | ZoneDirector
Aruba | +ClearPass | ClearPass Policy Manager | ArubaOS | +AOS-8 | +AOS-10 | AOS-CX | AirWave | EdgeConnect | Instant | Instant On | Central | Fabric Composer | VIA
HPE | +iLO | iLO 4 | iLO 5 | iLO 6 | Integrated Lights-Out | Aruba Networking | Aruba Instant On | StoreOnce | ProLiant | Intelligent Management Center | Insight Remote Support | SimpliVity | Cray
HPE | Nimble | 3PAR | Superdome Flex | Performance Cluster Manager | AutoPass License Server | Telco Service Orchestrator | NonStop | Morpheus
HP | LaserJet | +LaserJet Pro | PageWide | OfficeJet | DesignJet | Color LaserJet | Wolf Security | Support Assistant | Device Manager | Linux Imaging and Printing | Hotkey | EliteBook | ProBook
HP | Sure Start | Smart Universal Printing Driver | Poly | ThinPro | Web Jetadmin | Security Manager | OMEN | Anyware
Dell | PowerEdge | +iDRAC | iDRAC9 | RecoverPoint for Virtual Machines | RecoverPoint | Unity | UnityVSA | PowerProtect | PowerProtect Data Domain | Data Domain | Avamar | NetWorker | PowerScale
Dell | PowerScale OneFS | OneFS | PowerStore | PowerMax | PowerFlex | PowerSwitch | VxRail | ECS | EMC | Wyse | Wyse Management Suite | ThinOS | ThinOS 10 | SupportAssist | Command Update
Dell | Command Monitor | Latitude | Precision | ControlVault | ControlVault3 | OpenManage Enterprise | OpenManage | SmartFabric OS10 | Storage Manager | Update Manager Plugin | CloudLink | Alienware
Dell | DBUtil | BSAFE | XtremIO | iDRAC Service Module | Repository Manager | Secure Connect Gateway | Container Storage Modules | ObjectScale | Encryption | Unisphere | Inventory Collector
Dell | Trusted Device Agent | Display and Peripheral Manager | Digital Delivery
Lenovo | +ThinkPad | +ThinkSystem | +ThinkCentre | +IdeaPad | XClarity | XClarity Controller | XClarity Administrator | Vantage | Dispatcher | Legion | Yoga | 510 FHD | Performance FHD | PC Manager
Lenovo | App Store | Superfish | Accessories and Display Manager | Service Bridge | System Update | Lena
Supermicro | BMC | X11 | X12 | X13 | IPMI
AMI | MegaRAC BMC | MegaRAC SPx | Aptio | AptioV
Intel | Xeon | Management Engine | Active Management Technology | AMT | SGX | TDX | Core Ultra | Driver & Support Assistant | Server Board | PROSet | PROSet/Wireless | TXT | +vPro
Intel | Software Guard Extensions | Neural Compressor | Arc | Data Center Manager | Graphics Driver | Boot Guard | Trust Domain Extensions | Trust Authority | Tiber | NUC | oneAPI | OpenVINO
AMD | +EPYC | +Ryzen | SEV | SEV-SNP | Zen | Zen 5 | Instinct | Radeon | Secure Processor | Adrenalin | Secure Encrypted Virtualization | Threadripper | StackWarp | ROCm | PSP | uProf
AMD | Platform Security Processor
Arm | Mali | TrustZone | Cortex | Mali GPU | Mbed | Memory Tagging Extension | 5th Gen GPU | Bifrost | Valhall | Trusted Firmware
Nvidia | Triton | Container Toolkit | GPU Operator | GPU Display Driver | +GeForce | GeForce Experience | GeForce NOW | Megatron | Megatron LM | Megatron Bridge | +NeMo | NeMo Framework | NeMo Guardrails
Nvidia | Merlin | Jetson | DGX | +BlueField | CUDA | CUDA Toolkit | Isaac | Isaac-GR00T | Shield TV | TensorRT-LLM | Riva | Base Command Manager | vGPU | Delegated Licensing Service | RunAI
Nvidia | Dynamo | nvJPEG | H100 | H200 | H20 | A100 | Blackwell | App | WebDataset | DALI | KAI Scheduler | Resiliency Extension | Cumulus | Mellanox | ConnectX | Transformers4Rec | HGX | Sionna
Nvidia | ChatRTX | Omniverse | NVDebug | Aistore
Qualcomm | Snapdragon | Adreno | Adreno GPU | Snapdragon 8 | FastConnect | DSP | Modem | Hexagon | Atheros | Networking Pro
MediaTek | Dimensity | MT7622 | Helio | Filogic | Wi-Fi SDK
Realtek | SDK | Jungle SDK | RTL8195A | rtl819x | Bluetooth | Ameba | Card Reader Driver | AP-Router SDK
Samsung | Galaxy Store | Galaxy S24 | Galaxy S25 | Galaxy S23 | Galaxy S22 | Galaxy S26 | Galaxy Z Fold | Galaxy Z Flip | Galaxy Watch | Galaxy Buds | Exynos | Knox | One UI | MagicINFO
Samsung | MagicINFO 9 Server | +SmartThings | Tizen | Pass | Pay | Wallet | Messages | Internet | DeX | Blockchain Keystore | Smart TV | Data Management Server | Health | Members | Notes | Cloud
Samsung | Exynos Auto | Account | Flow | Printer | Email | Gallery | Secure Folder | Find My Mobile | Auto Blocker | Odyssey
Xiaomi | Mi | MIUI | HyperOS | Redmi | POCO | Mi Home | Mi Router | GetApps | AX9000 | Security | Game Service | ShareMe | Quick Apps
Sony | PlayStation | PlayStation 5 | PlayStation 4 | +PlayStation Network | +PS5 | Bravia | Xperia | WH-1000XM4 | WF-1000XM3 | Alpha | IPELA | XAV-AX5500 | SNC-CX600W
LG | webOS | SuperSign | SuperSign EZ | Simple Editor | LNV5110R | Innotek | ThinQ | Smart TV | LED Assistant | Gram | OnScreen Control
Canon | imageRUNNER | Pixma | imageCLASS | Satera | EOS | i-SENSYS | IJ Network Tool | Generic Plus PCL6
Brother | DCP | MFC | Printers | BRAgent | iPrint&Scan
Lexmark | CX930 | MC3224i | Printers | Universal Print Driver | Markvision | Cloud Services
Xerox | VersaLink | WorkCentre | FreeFlow Core | AltaLink | Versalink C7025 | CentreWare
Ricoh | Streamline NX | ProcessDirector | Aficio | Web Image Monitor
Kyocera | Net View | Device Manager | TASKalfa | Net Viewer | Net Admin
Konica Minolta | Bizhub | bizhub | PageScope
Epson | WorkForce | EcoTank | Web Config | iProjection
PaperCut | MF | NG | Print Deploy | Hive | +PaperCut NG | +PaperCut MF
`;
