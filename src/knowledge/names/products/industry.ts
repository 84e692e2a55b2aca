/**
 * What plants, hospitals, cars and homes are run with, under the names of those who make it, in the form of `hardware.ts`.
 * Written for this project from general knowledge.
 */
export const industryByMaker = `
Siemens | SIMATIC WinCC | SIMATIC PCS 7 | SIMATIC PCS neo | SIMATIC CN 4100 | SIMATIC IPC | SIMATIC RTLS | +SINEC NMS | SINEC INS
Siemens | SINEC Security Monitor | +SINEMA Remote Connect | SIPROTEC 5 | SICAM A8000 | RUGGEDCOM ROX | +Desigo CC
Siemens | +TeleControl Server Basic | TIA Portal | Totally Integrated Automation Portal | +COMOS | +Teamcenter | Teamcenter Visualization | Simcenter Femap | Solid Edge | Tecnomatix | +Polarion | Mendix
Siemens | Opcenter | Industrial Edge Management | SENTRON | +SIPLUS | +SIMOTION | LOGO! | User Management Component | Parasolid | NX | Spectrum Power | Nucleus | Energy Services | Healthineers syngo
Siemens | SiPass | SIPORT | +Sinteso | Cerberus PRO | JT2Go | Automation License Manager | Xpedition | TeleControl | Interniche | OZW Web Server
Schneider Electric | EcoStruxure IT | EcoStruxure Power Monitoring Expert | EcoStruxure Process Expert | EcoStruxure Control Expert | EcoStruxure Power Build Rapsody
Schneider Electric | Modicon M340 | Modicon M580 | Modicon M221 | Modicon Controllers | PowerChute | PowerChute Serial Shutdown | Easergy | Easergy Studio | EVLink | EVLink WallBox | Wiser
Schneider Electric | Harmony | Harmony HMI | Pro-face | Saitel | Triconex | Tricon | +Uni-Telway | Zelio Soft | Vijeo | Vijeo Designer | SpaceLogic | APC Smart-UPS | APC UPS | ASCO | Galaxy VS
Schneider Electric | System Monitor | Sage | SCADAPack | Trio Q | BLMon | Data Center Expert | Altivar | ConneXium | Accutech | InsightHome
Rockwell Automation | ControlLogix | CompactLogix | GuardLogix | MicroLogix | Micro850 | FactoryTalk View | FactoryTalk AssetCentre | FactoryTalk ThinManager | ThinManager | Studio 5000
Rockwell Automation | Studio 5000 Logix Designer | Arena | Arena Simulation | PowerFlex | Verve Asset Manager | Stratix | PanelView | PanelView Plus | RSLinx | Logix | Pavilion8 | DataMosaix | 1756-EN2T
Rockwell Automation | 1783-NATR | 5380 | 440G TLS-Z | Emulate3D | Redundancy Module | Historian | ArmorStart | Lifecycle Services
Allen-Bradley | Micrologix | ControlLogix | Stratix
ABB | +AC500 | ASPECT | ASPECT-Enterprise | NEXUS | MATRIX | Ability | Ability Zenon | Ability Symphony Plus | Flow-X | Totalflow | Cylon Aspect | Cylon | RMC-100 | Relion | RTU500 | PCM600 | ACS880
ABB | 800xA | System 800xA | Terra AC | FBXi | M2M Gateway | MicroSCADA | eSOMS | MV Drives | DCT880 | Automation Builder | LVS MConfig | Edgenius | CoreSense | EIBPORT | Welcome IP-Gateway
ABB | Zenon | PIHomes | AWIN
Hitachi Energy | RTU500 | MicroSCADA | MicroSCADA X SYS600 | FOXMAN-UN | UNEM | Relion 670 | Asset Suite | Service Suite | TropOS | Lumada | PCU400 | MACH GWS | APM Edge | TRO600 | SDM600 | XMC20
Hitachi Energy | Ellipse
Emerson | DeltaV | Ovation | ROC800 | Rosemount | ValveLink | Fisher ValveLink | PACSystems | Appleton UPSMON-PRO | Dixell | OpenEnterprise | Movicon | Proficy | FLOBOSS | E2 | XWEB | Copeland
Copeland | E2 | E3 | XWEB | XWEB Pro
Honeywell | Experion | Experion PKS | Experion LX | ControlEdge | OneWireless | MB-Secure | C300 | Niagara | Saia PG5 | Softmaster | Trend | LexiCom | PM43 | IQ4 | Safety Manager | Forge | Maxpro | CCTV
Honeywell | Uniformance | HIB2PI
Tridium | Niagara | Niagara Framework | Niagara Enterprise Security
Mitsubishi Electric | MELSEC iQ-R | MELSEC iQ-F | MELSEC-Q | MELSOFT | GENESIS64 | ICONICS | FA Engineering Software | GX Works3 | GX Works2 | GOT2000 | MC Works64 | CNC | smartRTU
Mitsubishi Electric | EcoWebServerIII | ICONICS Suite | Air Conditioning
ICONICS | GENESIS64 | Suite | BizViz
Omron | CX-One | CX-Programmer | Sysmac | Sysmac Studio | NJ/NX | CJ | CS | NX-series | CX-Drive | UPS
Delta Electronics | DIAEnergie | DIAScreen | DIAView | DIALink | DVP | DVP-12SE | InfraSuite | InfraSuite Device Master | CNCSoft | CNCSoft-G2 | ISPSoft | COMMGR | CNCSoft-B | DOPSoft | DTM Soft
Delta Electronics | DTN Soft | EIP Builder | ASDA-Soft | DRASimuCAD | TPEditor | WPLSoft | DX-2100 | CncSoft | DTA | SCREENEDITOR | Industrial Automation
Advantech | WebAccess | WebAccess/SCADA | WebAccess/NMS | iView | R-SeeNet | ADAM | ADAM-5550 | EKI-6333 | EKI | iEdge | DeviceOn | WISE-DeviceOn | WISE-4060LAN | WISE-6610 | SaaS Composer
Advantech | WebAccess/VPN | IoTSuite | ICR-2437
Moxa | EDS | EDS-508A | EDS-405A | MXsecurity | MXview | NPort | OnCell | UC | UC-1222A | EDR | EDR-810 | EDR-G902 | TN-4900 | AWK | VPort | ThingsPro | OnCell G3470A-LTE | MGate | ioLogik | PT switches
Moxa | NAT-102 | MPC | EDF-G1002-BP | TAP-323 | RKS | SoftCMS
AVEVA | PI Server | PI System | PI Web API | PI Integrator | Edge | InTouch | Historian | InduSoft Web Studio | System Platform | Process Optimization | Operations Control Logger | Reports for Operations
AVEVA | PI Vision | Enterprise Data Management | Application Server IDE | Batch Management | Plant SCADA
Wonderware | InTouch | System Platform
Yokogawa | CENTUM | CENTUM VP | CENTUM CS | FAST/TOOLS | Exaopc | STARDOM | Vnet/IP | GX20 | PRM
CODESYS | Runtime | Control | Development System | V3 | Control V3
WAGO | PFC200 | PFC100 | CC100 | Device Sphere | Edge Controller | 750-Series | Solution Builder
Phoenix Contact | PLCnext | CHARX | CHARX SEC-3000 | FL Switch | mGuard | AXC F | Automationworx | QUINT4-UPS | TC Router | FL MGUARD | SMARTSE | MLguard | Activation Wizard
Beckhoff | TwinCAT | TwinCAT/BSD | CX9020
Unitronics | Vision | Vision PLC | UniStream | UniLogic | VisiLogic | Samba
GE Vernova | CIMPLICITY | Historian | Smallworld | iFIX | Proficy | WorkstationST | MarkVIe | EnerVista | N60
GE | Proficy | CIMPLICITY | MarkVIe | Mark VIe | iFIX | Healthcare | Multilin | S2020 | Reason | MACC | Centricity | UR family
Red Lion | Crimson | SixTRAK | VersaTRAK | N-Tron | Sixnet RTU | Europe mbNET
Digi | PortServer | ConnectPort | RealPort | TransPort | XBee
Sierra Wireless | AirLink | ALEOS | MP70 | LX60
Teltonika | RUT | RUT9XX | Remote Management System | RMS
Milesight | UR32L | UR5X | NCR | Industrial Cellular Routers | DeviceHub | MilesightVPN
Four-Faith | F3x24 | F3x36 | Industrial Routers
Robustel | R1510 | R1520 | R3000
Peplink | Surf SOHO | Smart Reader | InControl
Cradlepoint | NetCloud | IBR600
Digiever | DS-2105 Pro
LILIN | DVR | NVR | Digital Video Recorder
TBK | DVR | DVR-4104 | DVR-4216
GeoVision | GV-VMS | GV-ASManager | GV-DSP
AVTECH | AVM1203 | IP Camera | CCTV
Axis | Camera Station | OS | Camera Station Pro | Device Manager | ACAP | VAPIX | P1367 | Communications
Hanwha | Wisenet | Vision
Milestone | XProtect | Husky
Genetec | Security Center | Synergis
Verkada | Command | Cameras
Lorex | 2K Indoor Wi-Fi Camera | 2K
Wyze | Cam | Cam V3 | Cam Plus | Video Doorbell
Eufy | HomeBase | HomeBase 2 | Cameras | Security | Clean
Reolink | RLC-410W | Video Doorbell | NVR
TVT | NVMS-9000 | NVMS9000 | DVR
Ring | Doorbell | Neighbors | App | Video Doorbell
Philips | Hue | Hue Bridge | Vue PACS | IntelliVue | IntelliSpace | Sonicare | Tasy | Vue | Ultrasound | IntelliBridge | SmartSleep | DreamStation | e-Alert | Efficia | Interoperability Solution | Xper
Sonos | One | Era 300 | Era 100 | S2
Ecovacs | Deebot | Deebot X2
Tuya | SDK | Smart
Shelly | Pro | Gen4 | TRV
Sonoff | Zigbee | eWeLink
Nest | Thermostat | Cam | Protect | Hub
Growatt | ShinePhone | Cloud | ShineLan-X
Sungrow | iSolarCloud | WiNet | SG series
SMA | Sunny Portal | Sunny Webbox | Sunny Boy
SolarView | Compact
Contec | SolarView | SolarView Compact | CMS8000 | CONPROSYS | Health CMS8000
Solarman | Platform | Logger
Deye | Cloud | Inverter
Enphase | Envoy | Enlighten | IQ Gateway | Installer Toolkit
Victron | Venus OS | Cerbo GX
Autel | MaxiCharger | MaxiSys | MaxiCharger AC Wallbox
ChargePoint | Home Flex | Home
Wallbox | Pulsar | Copper | Pulsar Plus
JuiceBox | 40
Tesla | Model 3 | Model S | Model X | Model Y | Cybertruck | Autopilot | Wall Connector | Powerwall | Optimus | Full Self-Driving | Telematics Control Unit | App | Bluetooth | Supercharger | Semi
Tesla | Robotaxi
Kia | Connect | Telluride | EV6 | Soul
Hyundai | Bluelink | Ioniq 5 | MyHyundai | Tucson | Gen5W
Toyota | Connect | RAV4 | Tacoma | C360 | T-Connect
Honda | Accord | Civic | eCommerce | HR-V | Rolling-PWN
Nissan | Leaf | Connect | Ariya
Volkswagen | ID.4 | We Connect | Golf | ID.3 | MIB3 | Discover Media | My App
Mercedes-Benz | MBUX | me | Head-Unit
BMW | ConnectedDrive | iDrive | X5 | iX
Ford | FordPass | SYNC | SYNC 3 | Mustang | Pass
Subaru | Starlink | Forester
Skoda | Superb | Connect | Superb III
Mazda | Connect | Connect CMU | Infotainment
Jeep | Cherokee | Wrangler | Uconnect
Pioneer | DMH-WT7600NEX | DMH | NEX
Alpine | iLX-507 | Halo9 | iLX
Kenwood | DMX958XR | DNR1007XR
Unitree | G1 | Go1 | Go2 | H1 | B2 | R1
DJI | Mavic | Mavic 3 | Mini | RC Pro | Phantom | FPV | Matrice | Osmo | Romo | Assistant | Fly
Medtronic | MiniMed | MyCareLink | CareLink | MyCareLink Patient Monitor | Paceart | Paceart Optima | InterStim | Conexus | MiniMed 600 | Carelink Network | NewPort
Baxter | Connex | Sigma | Sigma Spectrum | Life2000 | Welch Allyn | Hillrom | PrisMax | Phoenix | ExactaMix | Connex Health Portal | Life2000 Ventilation | Spectrum
Becton Dickinson | Alaris | Pyxis | Alaris Infusion Central | FACSChorus | Viper | Totalys | Kiestra | Diagnostic Solutions | Synapsys
BD | Alaris | Pyxis | FACSChorus | Synapsys | Kiestra | Totalys | BodyGuard
B. Braun | Infusomat | Space | SpaceCom | OnlineSuite | SpaceStation | Perfusor
Abbott | Accent | FreeStyle Libre | Libre | Merlin | FreeStyle | LibreLink
Illumina | iSeq | iSeq 100 | NextSeq | Universal Copy Service | MiSeq | Local Run Manager
Dexcom | G6 | G7 | Clarity
Insulet | Omnipod | Omnipod DASH
Boston Scientific | Zoom Latitude | Latitude
BIOTRONIK | CardioMessenger | CardioMessenger II
Fresenius Kabi | Agilia | Agilia Connect | Vigilant
ICU Medical | Plum 360 | LifeCare PCA | MedNet
Smiths Medical | Medfusion | Medfusion 4000 | CADD-Solis
Santesoft | Sante PACS Server | Sante DICOM Viewer Pro | Sante FFT Imaging
Sante | PACS Server | DICOM Viewer Pro
Orthanc | Server | DICOM Server
NextGen | Mirth Connect | Healthcare
Softneta | MedDream | MedDream PACS
Vertikal Systems | Hospital Manager
Qardio | Heart Health | Arm
Epsimed | MN-120
Pixmeo | OsiriX | OsiriX MD
Natus | NeuroWorks | Xltek
Carestream | Vue | Vue RIS
Swisslog | TransLogic | Translogic PTS
Dormakaba | Saflok | Kaba exos 9300 | exos 9300 | Unsaflok
Saflok | MT
Assa Abloy | Vingcard | Hotel
HID | Global | SAFE | Mercury | iCLASS | VertX EVO | Omnikey
LenelS2 | Mercury | NetBox | OnGuard | Nexkey
Carrier | LenelS2 | Block Load | HILTI | Automated Logic
Automated Logic | WebCTRL | SiteScan
Johnson Controls | Metasys | exacqVision | OpenBlue | Software House | iSTAR | iSTAR Ultra | FX80 | Facility Explorer | Illustra | Kantech | CK721-A | iSTAR Configuration Utility | C-CURE 9000 | C•CURE
Johnson Controls | American Dynamics victor | PowerG | IQPanel | Simplex Grinnell | CEVAS | FM Systems Employee | Quantum HD | NexusWatch | Frick
Bosch | Rexroth | Rexroth ctrlX | IP Cameras | BVMS | Nutrunner | BCC100 | DIVAR IP | Telex Remote Dispatch Console | Smart Home | CtrlX | BCC101 | Video Management System
EasyIO | FW Series
Optigo Networks | ONS-S8 | Visual BACnet
Inductive Automation | Ignition
National Instruments | LabVIEW | VeriStand | CompactRIO | FlexLogger
KUNBUS | Revolution Pi | PiCtory
Revolution Pi | PiCtory
Socomec | DIRIS | DIRIS A-40 | Easy Config | REMOTE VIEW PRO | Net Vision
Elspec | G5 | G5DFR
Planet | WGS-804HPT | WGS-80HPT | IGS-4215 | ICG-2510W | NMS-500
Westermo | WeOS | L210-F2G | Lynx | EDW-100
ORing | IAP-420 | IDS-5042 | IAP
Hirschmann | HiOS | HiVision | EagleSDV | Industrial HiVision | RSP
Belden | Hirschmann | ProSoft | HiOS | Lumberg
Lantronix | XPort | PremierWave | Provisioning Manager | EDS3000PS | EDS5000 | SLC 8000
Weidmueller | u-create studio | IE-SW | SICK | Procon-Web | IE-SR-2TX
SICK | Baggage Analytics | MEAC300 | Media Server | TDC-X | SIM4000 | DL100 | Field Analytics | InspectorP61x
Fuji Electric | Monitouch V-SFT | V-SFT | Tellus | Tellus Lite | V-Server | Smart Editor | FRENIC Loader
Hitachi | Vantara | Vantara Pentaho | Pentaho | Ops Center | Virtual Storage Platform | Infrastructure Analytics Advisor | JP1 | Content Platform
Panasonic | KW Watcher | FPWIN Pro | Control FPWIN Pro | Sanyo CCTV | MirAIe | IR Control Hub | Toughbook | Avionics
Toshiba | e-STUDIO | Tec | MFP | TOSVERT
Sharp | MFP | MX | Display Solutions
NEC | Aterm | WG1200 | ExpressCluster | UNIVERGE | CLUSTERPRO | UNIVERGE IX | iPASOLINK
Buffalo | WSR-2533DHP | LinkStation | TeraStation | WXR9300BE6P
I-O Data | UD-LT1 | HDL-T Series | NarSuS | LAN DISK
Elecom | WRC-X3000GSN | WAB-M1775-PS | WRC-2533GST2 | WMC | LAN Router
Allied Telesis | AlliedWare Plus | AR4050S
Furukawa Electric | FITELnet | MUUS
Seiko Solutions | SkyBridge | SkySpider
Soliton | FileZen
Array Networks | AG | ArrayOS | ArrayOS AG | vxAG | AVX
Sangfor | NGAF | Endpoint Detection Response | Endpoint Secure | OSM | Operation and Maintenance
Ruijie | Reyee | Reyee OS | RG-EST | EG | NBR
Weaver | E-cology | E-office | E-Mobile
Yonyou | NC | NC Cloud | U8 | GRP-U8 | UFIDA | YonBIP | KSOA | Turbo CRM
UFIDA | NC | NC Cloud
Tongda | OA | Office Anywhere
Seeyon | OA | Zhiyuan OA | A8
Landray | OA | EKP
KingSoft | WPS Office
Kingsoft | WPS Office | Antivirus | WPS
Sogou | Input Method | Zhuyin
Tinyproxy | Server
EnGenius | ESR580 | IoT Gateway | Cloud | ENH1350EXT
CP Plus | Router | Intercom | XR-DE21-S | EZ-P21
Comtrend | VR-3030 | WAP-EN1750R
Billion Electric | M100 | M500 | BiPAC
Alcatel-Lucent | OmniSwitch | OmniPCX | OmniVista | DeskPhone | OXO | OpenTouch | OmniAccess Stellar
Nokia | AirScale | Beacon | NetAct | Wavence | G-040W-Q | Single RAN | WaveSuite | Impact | Broadcast Message Center | G-120W-F | Service Router | 1350 OMS | 5620 SAM
Ericsson | Network Manager | RAN Compute | Packet Core Controller | Catalog Manager | Indoor Connect 8855 | Network Location
Arcadyan | Firmware | FMIMG51AX000J | Wi-Fi Routers
Actiontec | WCB6200Q | C1000A | T2200H
ActionTec | T3200
Arris | TG | NVG | SURFboard | Touchstone | VAP2500 | VIP1113 | BGW210 | TR3300
Technicolor | TC8715D | TC7200 | DWA0120 | TG670 | TG
Calix | GigaCenter | ONT | TR-069 | GigaPlus
Dasan | GPON | GPON routers | Zhone
Cambium Networks | ePMP | cnMaestro | Force 300-25 | cnPilot | XE3-4 | cnMatrix
MOXA | NPort | EDR
EcoFlow | Delta | App
iRobot | Roomba
Garmin | Connect | Express | InReach
Fitbit | Versa | App | Charge
Peloton | Bike | Tread
Oura | Ring
Meta | Quest | Quest 3 | Quest 2 | AI | Messenger | Horizon Worlds | Ray-Ban | Pixel | Portal | Business Suite | Threads | Business Manager | Llama | Verified | AI App | Ads Manager | Store
Meta | Account Center
`;
