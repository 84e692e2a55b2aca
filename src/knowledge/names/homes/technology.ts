/** Makers of hardware and software, services on the net, and games: `sector | country | names`. Written for this project from general knowledge. */
export const technology = `
technology | argentina | MercadoLibre | Mercado Libre | Globant | Despegar | Auth0 Argentina | Satellogic | ARSAT | OLX | Etermax | RENAPER
technology | armenia | Picsart
technology | australia | Canva | Atlassian Australia | Xero Australia | WiseTech | WiseTech Global | SafetyCulture | REA Group | realestate.com.au | Carsales | Nearmap | Technology One | TechnologyOne | Airtasker | MYOB | Data#3
technology | australia | Dicker Data | VentraIP | Crazy Domains | Webcentral | Employment Hero | Court Recording Solutions | Nuix | Tyro | Appen | SiteMinder | Iress | Hipages | DataCamp Australia | GoGet | ticketek | TEG | OracleCMS
technology | australia | Envato | ROLLER | Zip Water | Outabox | Personify Care | Finsure | Cyberoam Australia | Bing Lee
technology | austria | AMS Osram | ams-OSRAM | Dynatrace Austria | Kapsch | Frequentis | AT&S | GIS Austria | Ikarus Security | S&T | Kontron | Runtastic | TTTech | Raiffeisen Informatik
technology | bangladesh | Chaldal | Pathao | BGD e-GOV
technology | belarus | Wargaming | EPAM | EPAM Systems | Viber
technology | belgium | Proximus Ada | Materialise | imec | Odoo | Cegeka | Melexis | Barco | EVS | Unified Post | Collibra
technology | brazil | Totvs | Stefanini | Mercado Livre | iFood | Locaweb | UOL | Linx | Sonda Brasil | Tivit | Movile | Loggi | QuintoAndar | Positivo | Intelbras | Softplan | Serpro | Dataprev | Prodesp | Kwai Brasil | Olist | VTEX
technology | brazil | RD Station | Gupy | Netshoes | Enjoei | Submarino | Certisign | Zenvia | Senior Sistemas | Tempest | Atento Brasil | Contax
technology | bulgaria | Telerik | Chaos Group | SiteGround | Informatsionno Obsluzhvane
technology | canada | Shopify | BlackBerry | OpenText | CGI | Constellation Software | Hootsuite | Absolute Software | 1Password | AgileBits | eSentire | D-Wave | Geotab | Genetec | Sierra Wireless | Magnet Forensics | Tucows
technology | canada | Ceridian | Dayforce | Klue | Ashley Madison | Ruby Life | Avid Life Media | Wattpad | Softchoice | Lightspeed | Nuvei Technologies | Rogers Cybersecure | Bell Cyber | Citizen Lab | Mitel | Descartes | Kinaxis
technology | canada | Coveo | Hostopia | Instructure Canada | Pornhub | MindGeek | Aylo | Corel | Telus Digital | Telus International | Trulioo | Celestica
technology | chile | Sonda | Cornershop | NIC Chile
technology | china | Huawei | ZTE | TP-Link | Tencent | Baidu | ByteDance | TikTok | Lenovo | DeepSeek | Xiaomi | Alibaba Cloud | Aliyun | Tencent Cloud | WeChat | Weibo | Sina Weibo | Qihoo 360 | 360 Security | QiAnXin
technology | china | NetEase Games | Kuaishou | Xiaohongshu | RedNote | Bilibili | Douyin | Didi | Didi Chuxing | Meituan | Pinduoduo | JD.com | Zhihu | Sogou | iFlytek | SenseTime | Megvii | Hikvision | Dahua | Dahua Technology
technology | china | Uniview | Tiandy | DJI | Oppo | Vivo Mobile | OnePlus | Realme | Honor Device | Transsion | Tecno | Inspur | Sugon | H3C | Ruijie | Ruijie Networks | Tenda | Mercury Networks | TP-Link Systems
technology | china | TP-Link Technologies | Wavlink | Totolink | Reolink | Ezviz | Anker | Eufy | Ecovecs | Ecovacs | Roborock | SMIC | YMTC | CXMT | Cambricon | Moonshot AI | Zhipu AI | Zhipu | MiniMax | Baichuan | Unitree
technology | china | Knownsec | i-Soon | iSoon | Anxun | Chengdu 404 | Integrity Technology Group | Sichuan Juxinhe | Geedge Networks | Topsec | Venustech | NSFOCUS | Sangfor | Shanghai Heiying | Lenovo Group | Motorola Mobility
technology | china | BOE | Quectel | Fibocom | Haier Smart Home | Hisense | TCL | Goertek | Luxshare | BYD Electronic | Wuhan Kerui | Kingsoft | WPS Office | CamScanner | Cutout.Pro | Deepin | Tuya | Yealink | Autel Robotics
technology | china | China Electronics Technology Group
technology | colombia | Rappi | IFX | Carvajal Tecnología | Platzi
technology | costa rica | GBM Corporación | Babel Costa Rica
technology | croatia | Infobip
technology | cyprus | Wargaming Cyprus
technology | czech republic | Avast | AVG | Seznam | JetBrains | Y Soft | Kiwi.com | GoodData | ESET Czech | Alza | Rohlik | Mall.cz | Gen Digital Czech | Productboard | Apify
technology | denmark | Netcompany | KMD | cBrain | Zendesk Denmark | JN Data | CloudNordic | AzeroCloud | Trustpilot | Napatech | Bang & Olufsen | Jabra | GN Store Nord | Milestone Systems | One.com | Simcorp | Too Good To Go
technology | denmark | Secunia | Unity Technologies ApS
technology | ecuador | Kushki | Novaestrat
technology | egypt | Swvl | Talabat Egypt | Raya | Sandvine Egypt
technology | estonia | Cybernetica | Guardtime | Nortal | Pipedrive | Veriff | Skype Estonia | Zone.ee
technology | finland | Nokia | F-Secure | WithSecure | Tieto | SSH Communications Security | Nixu | HMD Global | Jolla | Oura | Polar Electro | Suunto | Wolt | Aiven | UpCloud | Bittium | Teleste | Elisa Polystar | Gofore
technology | france | Capgemini | Atos | Thales | Sopra Steria | Dassault Systèmes | OVH | OVHcloud | Scaleway | Gandi | Thales Group | Idemia | Gemalto | Ingenico | Inetum | Altran | Akka Technologies | Alten | Econocom | Devoteam
technology | france | Eviden | Linkbynet | Xefi | Berger-Levrault | Docaposte | Adecco France | Deezer | Dailymotion | BlaBlaCar | Leboncoin | Vinted France | ManoMano | Mistral AI | Criteo | Withings | Parrot | Sigfox | Soitec
technology | france | VLC VideoLAN | VideoLAN | Exclusive Networks | Stormshield | Wallix | Vade | Vade Secure | Cybersecurity Systancia | Teleperformance | Cegid | Sage France | Coaxis | Adista | Meilleurtaux | Pass'Sport | LDLC
technology | france | Cultura | Materiel.net | Boulanger | Truffaut | Solware | Sisteer | Addactis | Kantar France | Webhelp | Foundever | Axway
technology | germany | SAP | Infineon | Siemens | Infineon Technologies | T-Systems | Software AG | TeamViewer | Hetzner | Strato | 1&1 Ionos | Contabo | Netcup | Web.de | Nextcloud | ownCloud | Materna | Bechtle | Cancom | Datev
technology | germany | Adesso | Südwestfalen-IT | KISTERS | Secunet | G Data | Avira | AVM | Lancom Systems | Rohde & Schwarz | Gigaset | MediaMarkt | Celonis | Personio | DeepL | Aleph Alpha | HelloFresh | Delivery Hero | Lieferando
technology | germany | Scout24 | ImmoScout24 | mobile.de | eBay Kleinanzeigen | Kleinanzeigen | Xing | Tutanota | Tuta | Mailbox.org | Posteo | DE-CIX | Dataport | Bundesdruckerei | Giesecke+Devrient | Bosch Security | Beckhoff
technology | germany | Phoenix Contact | Wago | Carl Zeiss | Zeiss | Jenoptik | Trumpf | Kontron Germany | Medion | Conrad | Arvato | Majorel | Arvato Systems | Utimaco | Myra Security | Aixtron | Elmos | X-FAB | Semikron
technology | germany | Semikron Danfoss | Hoftex | Eurodata | Adobe Germany | VidSys | MVTec | ista | Techem
technology | ghana | mPharma | Hubtel | Zeepay
technology | greece | Intrasoft | Intracom | Skroutz | Intellexa | Viva Wallet
technology | hong kong | Lalamove | Klook | HKIRC | Cyberport | Carousell Hong Kong | VTech | SenseTime Hong Kong | ASM Pacific
technology | hungary | LogMeIn Hungary | Prezi | KRÉTA | eKRÉTA | Balabit | Tresorit | NNG
technology | iceland | Advania | CCP | Origo | Reiknistofa bankanna
technology | india | Infosys | TCS | Tata Consultancy Services | Wipro | Infosys BPM | HCL | HCLTech | HCL Technologies | Tech Mahindra | LTIMindtree | Mindtree | Cognizant India | Mphasis | Persistent Systems | Tata Elxsi
technology | india | Tata Technologies | Zoho | ManageEngine | Freshworks India | Zomato | Swiggy | Ola Cabs | Flipkart Internet | Myntra | Snapdeal | Meesho | Nykaa | Blinkit | Dunzo | Paytm Mall | MakeMyTrip | Cleartrip | Ixigo
technology | india | RailYatri | Yatra | Oyo | Justdial | IndiaMART | Naukri | Info Edge | BharatMatrimony | Unacademy | Byju's | Vedantu | Physics Wallah | upGrad | WhiteHat Jr | Truecaller India | ShareChat | Koo | boAt | Micromax
technology | india | Rentomojo | Dukaan | Licious | Domino's India | Jubilant FoodWorks | Juspay Technologies | NIC India | National Informatics Centre | CtrlS | Netmagic | Quick Heal | K7 Computing | Appin | BellTroX
technology | india | Angel One Broking | Adda | Adda247 | Bira 91 | Tata Digital | Nucleus Software | Infibeam | CCAvenue | Polycab | Intelenet | Teleperformance India | Genpact | Redcliffe | Sify | Route Mobile | Cloudsek
technology | india | Sequretek | Durex India | Rapido | Urban Company | Porter | Boat Lifestyle | Cars24 | Acko
technology | indonesia | Gojek | GoTo | Tokopedia | Bukalapak | Traveloka | Tiket.com | Bhinneka | Cermati | Lippo | Telkomsigma | RedDoorz Indonesia | Kredit Pintar | Lintasarta | Ruangguru | PeduliLindungi | Biznet Gio | KitaBisa
technology | indonesia | KAI Access
technology | iran | Snapp | SnappFood | Digikala | Tapsi | Cafe Bazaar | ArvanCloud | Aparat | Divar | Tosan | Fanava
technology | ireland | Meta Ireland | TikTok Ireland | Accenture | Workhuman | Intercom Ireland | Fenergo | Rent.ie | Daon | SmartRecruiters | Openet
technology | israel | NSO Group | Check Point | Wix | Cellebrite | Paragon | NSO | Check Point Software | CyberArk | Varonis | SentinelOne Israel | Cellebrite DI | Candiru | QuaDream | Paragon Solutions | Monday.com | Fiverr
technology | israel | Taboola | Outbrain | Mobileye | Amdocs | Radware | Imperva Israel | Cato Networks | Armis | Claroty | Wiz | Orca Security | Aqua Security | Tower Semiconductor | JFrog | Snyk | AU10TIX | Waze | Moovit
technology | israel | Similarweb | MyHeritage | Cyberserve | Atraf | Signature-IT | Team8 | Intezer | Portnox | Waterfall Security | Pegasus NSO | Cognyte | Verint | Rayzone | Unitronics | Ravin AI | Silverfort | Cybereason
technology | israel | Lightricks | Ness Technologies | Allot | Amital | Intellexa Israel | BeyondTrust Israel | Cinten | Bynet
technology | italy | Engineering Ingegneria Informatica | Leonardo Cyber | Almaviva | Sogei | PA Digitale | Westpole | Register.it | InfoCert | Namirial | Zucchetti | TeamSystem | Bending Spoons | Hacking Team | HackingTeam | RCS Lab
technology | italy | Memento Labs | Paragon Solutions Italy | SIAE | SNAI | Lepida | Dedalus Italia | Buongiorno | Satispay | STMicroelectronics Italy | Datalogic | My Cicero | myCicero
technology | jamaica | Amber Group | JamCOVID
technology | japan | Sony | Nintendo | Fujitsu | NEC | Toshiba | Canon | Sony Group | Sony Interactive | Toshiba Tec | Nikon | Olympus Japan | Ricoh | Konica Minolta | Seiko Epson | Epson | Brother Industries | Kyocera
technology | japan | Kyocera Document Solutions | Murata | Murata Manufacturing | TDK | Omron | Keyence | Fanuc | Yokogawa | Renesas | Renesas Electronics | Kioxia | Rohm | Tokyo Electron | Screen Holdings | Advantest | Casio | Seiko
technology | japan | Seiko Group | Yamaha | LINE | LY Corporation | LINE Yahoo | Yahoo Japan | Mercari | CyberAgent | DeNA | GREE | Mixi | Recruit Holdings | Trend Micro | SCSK | NTT Data Japan | TIS | Itochu Techno-Solutions | CTC
technology | japan | Nomura Research Institute | Sansan | Freee | Money Forward | SmartHR | Cybozu | Sakura Internet | GMO Internet | Fuji Soft | I-O Data | Buffalo | Elecom | Plat'Ease | Panasonic Avionics | Contec | Soliton Systems
technology | japan | Allied Telesis | Iseto | Kantsu | Niconico | Dwango | Pixiv | Kakaku.com | ZOZO | Toppan | Dai Nippon Printing | Tokyo Computer Services | Motex | Japan Digital Design | Takamiya | Nidec | Nidec Precision
technology | japan | TDK Lambda | Unirobot
technology | jordan | Estarta | Mawdoo3
technology | kazakhstan | Kolesa Group
technology | kenya | eCitizen | Jumia Kenya | Twiga Foods | M-Kopa | Sendy | Cellulant
technology | latvia | Printful | Mikrotik
technology | lithuania | Nord Security | NordVPN | Vinted | Surfshark | Hostinger | Tesonet | Oxylabs
technology | luxembourg | Gcore | Skype | Vizrt
technology | malaysia | iPay88 | Fusionex | Silverlake Axis | GHL Systems | Exabytes | Iflix | JobStreet | CTOS | Inari | MIMOS | Carsome | Payments Network Malaysia | Soft Space | Carlist
technology | mauritius | State Informatics Limited
technology | mexico | Softtek | Kio Networks | KIO | Rappi México | Neoris | Totalsec | Konfío
technology | netherlands | ASML | Booking.com | ASML Holding | NXP | NXP Semiconductors | Nexperia | TomTom | Booking Holdings | Elastic NV | Just Eat Takeaway | Takeaway.com | Thuisbezorgd | Marktplaats | Bol.com | Coolblue
technology | netherlands | WeTransfer | Leaseweb | TransIP | KPN Security | Ordina | Visma Nederland | AFAS | MessageBird | Signify | BESI | ASM International | ITH | Nebu | Fox-IT | Philips Electronics | Abiom | Nedap
technology | netherlands | Ingenico Nederland | Mendix | NLnet | RIPE NCC | Surf | VDL Enabling | Xsens | 5CA | Bynder | Catawiki | JumboMaritime | Vacansoleil
technology | new zealand | Xero | Datacom | Trade Me | Serato | Pushpay | Neighbourly | Vista Group | Lancom Technology | CatalystIT | Computer Concepts Limited | MEGA
technology | nigeria | Jumia | Andela | Konga | NIMC | MainOne | Sidmach | XpressVerify
technology | north korea | Chosun Expo | Korea Computer Center
technology | norway | Visma | Atea | Kahoot | Opera Norway | Vivaldi | Norsk Data | Nordic Semiconductor | Schibsted | Finn.no | Cognite | Buypass | Bouvet | Crayon | Volue | Tandberg | Dustin
technology | pakistan | NADRA | Bykea | Foodpanda Pakistan | Systems Limited | Daraz | Careem Pakistan
technology | peru | GMD Perú
technology | philippines | eLGU | Xurpas | Zalora Philippines | Acudeen
technology | poland | Asseco | Allegro | Comarch | Nazwa.pl | OLX Poland | Home.pl | Morele.net | Pracuj.pl | LiveChat | ElevenLabs
technology | portugal | Outsystems | Feedzai | Farfetch | Claranet Portugal | PTServidor | Talkdesk | Critical Software
technology | puerto rico | Evertec
technology | romania | Bitdefender | UiPath | eMAG | Endava Romania
technology | russia | Kaspersky | Yandex | Kaspersky Lab | Yandex.Taxi | VK | VKontakte | Mail.ru | Odnoklassniki | Positive Technologies | Group-IB Russia | Dr.Web | Doctor Web | ABBYY | Acronis Russia | 1C | Ozon | Wildberries
technology | russia | Avito | HeadHunter | Rutube | SberTech | Luxoft | Softline | Croc | Lanit | Selectel | Reg.ru | Ru-Center | Timeweb | Aeza | Bitrix | Bitrix24 | Astra Linux | Max Messenger | Nevskie Servers | Platon
technology | russia | Elektronnaya Moskva | Aeza Group | Media Land | Citilink | DNS Shop | Ivi
technology | rwanda | Irembo | Zipline Rwanda
technology | saudi arabia | Elm Company | Solutions by STC | HungerStation | Jahez | Mrsool | Absher
technology | serbia | Nutanix Serbia | Levi9 | Nordeus
technology | singapore | Grab | Sea Limited | Shopee | Lazada | Carousell | Razer | Trax | Ninja Van | PropertyGuru | Creative Technology | Group-IB | Ensign InfoSecurity | ST Engineering | NCS | GovTech | ShopBack | RedDoorz
technology | singapore | Love Bonito | Secretlab | Singtel NCS | Flextronics | Mobile Guardian | ACRA | Venture Corporation | AEM Holdings | Eatigo | RedMart | Zenrooms
technology | slovakia | ESET | Websupport | Sygic | Pixel Federation
technology | slovenia | Comtrade | Outfit7
technology | south africa | BCX | Dimension Data | Altron | EOH | iOCO | Hetzner South Africa | Xneelo | Bidorbuy | Bob Shop | Teraco | Gijima | SITA South Africa | State Information Technology Agency | Cartrack | Tracker Connect
technology | south africa | Adumo | PayFast | Yoco | Naspers | Prosus | Datatec | Pam Golding | ShotSpotter South Africa
technology | south korea | Samsung | Naver | Kakao | Samsung Electronics | Samsung SDS | SK Hynix | LG Electronics | LG CNS | LG Display | KakaoTalk | NHN | Hancom | AhnLab | ESTsecurity | Estsoft | Raonsecure | INISAFE | Initech
technology | south korea | Cafe24 | Gabia | Dreamline | Yes24 | Woowa Brothers | Baemin | Yanolja | GoodChoice | Karrot | Danggeun | Toss Lab | Hanwha Vision | Hanwha Systems | Humax | iptime | EFM Networks | MegaStudy | Genians
technology | south korea | Penta Security | KISTI | DaouTech | Kyowon Group | Kyowon | Watcha | Bungaejangter | SK shieldus | SK Inc | Douzone Bizon
technology | spain | Indra | Everis | Amadeus | Amadeus IT Group | Glovo | Wallapop | Cabify | Idealista | eDreams | Panda Security | Factorial | Minsait | Atento | Typeform | Acens | Arsys | Dinahosting | Holaluz | Satlink | Ayesa
technology | spain | Arvato Spain | GVC Gaesco
technology | sri lanka | WSO2 | PickMe | Virtusa | LankaGate
technology | sweden | Spotify | Ericsson | Verisure | Tietoevry | Tobii | Axis Communications | Truecaller | Sinch | Visma Sweden | Miljödata | CGI Sverige | Storytel | Yubico | Mullvad | Loopia | Binero | Lovable | Fortnox
technology | sweden | Net Insight | Hexagon | Addtech | Sportadmin | Advenica | Voi
technology | switzerland | Proton | Logitech | Swissbit | ABB Schweiz | Kudelski | Concevis | Xplain | Infomaniak | Hostpoint | SITA | STMicroelectronics | Threema | pCloud | SwissSign | Abraxas | Bedag | Adnovum | Avaloq
technology | switzerland | Garmin Switzerland | Chain IQ | Acronis | Ruag | u-blox | Scandit | Nexthink | DxOMark
technology | taiwan | ASUS | Acer | TSMC | QNAP | Synology | D-Link | Zyxel | Foxconn | AsusTek | Taiwan Semiconductor Manufacturing | Hon Hai | Quanta | Quanta Computer | Compal | Wistron | Pegatron | Inventec | MediaTek | Realtek
technology | taiwan | Gigabyte | Gigabyte Technology | MSI | Micro-Star International | Advantech | Adata | Moxa | DrayTek | Delta Electronics | HTC | Garmin Taiwan | Foxsemicon | Powertech | ASE | ASE Group | UMC | AUO | Innolux
technology | taiwan | Phison | Realtek Semiconductor | Transcend | QNAP Systems | Zyxel Networks | Edimax | VIVOTEK | Chroma | Accton | Askey | Arcadyan | Sercomm | TeamT5 | Systex | Ragic | PChome | momo.com | 104 Job Bank
technology | taiwan | Unimicron | Nan Ya PCB | Zyxel Communications | Kinmax | Lite-On | CoolerMaster | Cooler Master | Thermaltake | Logitech Taiwan | GeoVision | Avermedia | Kingston Taiwan | Hitron | Digiever | LILIN | Loytec
technology | taiwan | Planet Technology | ATEN | Cyberlink | 91APP | WIN Semiconductors | VisEra
technology | thailand | Wongnai | Agoda | Delta Electronics Thailand | Ascend Group
technology | turkey | Trendyol | Hepsiburada | Getir | Yemeksepeti | Peak Games | Turkish e-Devlet | N11 | Logo Yazilim
technology | ukraine | MacPaw | Ajax Systems | Grammarly Ukraine | Intellect Service | M.E.Doc | Linkos Group | Parkovy | Readdle | Preply | Infopulse | SoftServe | EPAM Ukraine | Rozetka
technology | united arab emirates | G42 | Careem | Telegram | DarkMatter | Dubizzle | Bayut | Kaspersky Middle East | Presight | Core42
technology | united kingdom | Sophos | Arm | Darktrace | Capita | Serco | Sage | Computacenter | BT Security | Imagination Technologies | Raspberry Pi | Micro Focus | Mimecast | NCC Group | Redcentric | Softcat | Bytes Technology
technology | united kingdom | Kainos | Advanced Computer Software Group | OneAdvanced | Civica | IRIS Software | Zellis | MHR | Atos UK | Northgate Public Services | NEC Software Solutions | Rackspace UK | UKFast | ANS Group
technology | united kingdom | Fasthosts | 123 Reg | 20i | Krystal | Iomart | Memset | Nominet | Jisc | RELX | GB Group | Onfido | Yoti | Deliveroo | Just Eat | Trainline | Rightmove | Auto Trader | Gumtree | MoneySuperMarket
technology | united kingdom | Compare the Market | Depop | OnlyFans | Fenix International | DeepMind | Google DeepMind | Stability AI | Synthesia | Wayve | Graphcore | Improbable | Digital Barriers | Redcar Systems | Phoenix Software
technology | united kingdom | Intradev | Kinetic Business | KNP | Elexon | Pathlight | Adarma | Bridewell | Blackbaud Europe | Tes Global | Travelport | Dodd Group | Mears | Pulsant | Node4 | Claranet | Telehouse | VIRTUS | Daisy
technology | united kingdom | Nviron | Badoo | Feeld | Muzmatch | Mumsnet | WorldRemit | TotalMobile | Miracle Software | Civil Service Jobs | PageGroup | Michael Page | Robert Walters | Kantar | YouGov | WPP
technology | united states | Microsoft | Google | Apple | Meta | Oracle | Salesforce | IBM | Intel | Nvidia | AMD | Cisco | Cloudflare | Okta | Snowflake | Discord | Reddit | Slack | Zoom | GitHub | Red Hat | Adobe | Dell | HP
technology | united states | VMware | Broadcom | SolarWinds | SonicWall | Fortinet | Palo Alto Networks | CrowdStrike | Ivanti | F5 | Citrix | Progress Software | LastPass | Salesloft | Workday | ServiceNow | Zendesk | Twilio
technology | united states | DoorDash | Uber | Lyft | Airbnb | X | Twitter | LinkedIn | OpenAI | Anthropic | PowerSchool | Kaseya | ConnectWise | MongoDB | Atlassian | Gainsight | Netskope | Zscaler | Tenable | Proofpoint | Mozilla
technology | united states | Unity | Conduent | Trello | Dropbox | Evernote | Quora | Rackspace | GoDaddy | Akamai | Flock Safety | WhatsApp | Facebook | Instagram | Snapchat | Bumble | Tinder | Match Group | ParkMobile
technology | united states | Clearview AI | Alphabet | Amazon Web Services | AWS | Microsoft Azure | Qualcomm | Texas Instruments | Micron | Micron Technology | Western Digital | Seagate | NetApp | Pure Storage | Nutanix | Supermicro
technology | united states | Super Micro Computer | Hewlett Packard Enterprise | HPE | Dell Technologies | Dell EMC | Cisco Systems | Arista | Arista Networks | Juniper | Juniper Networks | Extreme Networks | Ubiquiti | Netgear
technology | united states | Linksys | CommScope | Ruckus | Aruba Networks | A10 Networks | Riverbed | Barracuda | Barracuda Networks | WatchGuard | FireEye | Mandiant | McAfee | Trellix | Symantec | NortonLifeLock | Gen Digital
technology | united states | LifeLock | SentinelOne | Rapid7 | Qualys | SailPoint | Ping Identity | Auth0 | Duo Security | RSA Security | BeyondTrust | Delinea | OneLogin | JumpCloud | Bitwarden | Keeper Security | Dashlane | Veeam
technology | united states | Rubrik | Cohesity | Commvault | Veritas | Carbonite | Datto | N-able | NinjaOne | Splunk | Datadog | New Relic | Dynatrace | PagerDuty | Sumo Logic | LogicMonitor | HashiCorp | Docker Inc | Chef Software
technology | united states | Fortra | HelpSystems | Accellion | Kiteworks | Cleo | CrushFTP | Globalscape | Citrix Systems | Advanced Micro Devices | Salesforce.com | Tableau | MuleSoft | Heroku | Zoom Video Communications | Box Inc
technology | united states | DocuSign | Asana | Airtable | Notion Labs | Smartsheet | HubSpot | Mailchimp | SendGrid | Klaviyo | Braze | Iterable | Mixpanel | Amplitude | Heap Analytics | Pendo | Qualtrics | SurveyMonkey | Eventbrite
technology | united states | Squarespace | Automattic | WP Engine | Pantheon | Netlify | Vercel | Fly.io | DigitalOcean | Linode | Vultr | Equinix | Digital Realty | CyrusOne | Switch Inc | Fastly | Verisign | Namecheap
technology | united states | Network Solutions | Newfold Digital | Bluehost | HostGator | Epik | Dreamhost | InMotion Hosting | A2 Hosting | Liquid Web | Sucuri | WordFence | Defiant | Gravatar | Tumblr | Pinterest | Snap Inc
technology | united states | Twitch | Parler | Truth Social | Nextdoor | Substack | Patreon | Yahoo | AOL | Verizon Media | DuckDuckGo | Brave Software | Internet Archive | Wikimedia Foundation | Stack Overflow | Craigslist
technology | united states | Glassdoor | ZipRecruiter | Care.com | Upwork | Grubhub | Instacart | Postmates | Toast Inc | Palantir | Palantir Technologies | C3 AI | Scale AI | Mercor | Hugging Face | Perplexity | Perplexity AI | xAI
technology | united states | Character.AI | Replika | Midjourney | Cursor | Anysphere | Replit | Vyro AI | Rabbit Inc | Humane | Clearview | Verkada | Nest Labs | Arlo | Wyze | SimpliSafe | ADT | Vivint | Axon | Motorola Solutions
technology | united states | ShotSpotter | SoundThinking | Evolv | Flock Group | Life360 | TeleSign | Twilio Authy | LiveVox | Five9 | NICE inContact | Genesys | Avaya | Unisys | DXC | DXC Technology | Cognizant | Leidos | SAIC
technology | united states | Booz Allen Hamilton | Accenture Federal Services | CACI | ManTech | Perspecta | Maximus | Gartner | Forrester | IDC | LexisNexis | LexisNexis Risk Solutions | Acxiom | LiveRamp | Epsilon
technology | united states | Experian North America | National Public Data | Jerico Pictures | People Data Labs | Apollo.io | ZoomInfo | Dun & Bradstreet | DemandScience | Exactis | Verifications.io | Gravy Analytics | Venntel
technology | united states | Kochava | X-Mode | Babel Street | PeopleConnect | TruthFinder | Instant Checkmate | Intelius | BeenVerified | Spokeo | Whitepages | Sterling Check | DISA Global Solutions | First Advantage | HireRight
technology | united states | Checkr | Infutor | Neustar | TransUnion Neustar | Alarm.com | Resideo | Garmin | Fitbit | Strava | Peloton | GoPro | Sonos | Bose | Vizio | Crestron | Control4 | Zebra Technologies | Honeywell Process
technology | united states | Trimble | Esri | Autodesk | Ansys | Synopsys | PTC | MathWorks | Blackbaud | Blackboard Inc | Instructure | Ellucian | Tyler Technologies | CivicPlus | Granicus | Accela | OpenGov | NIC Inc | Cott Systems
technology | united states | CDK Global | Reynolds and Reynolds | Cox Automotive | Dealertrack | Blue Yonder | Manhattan Associates | Kronos | UKG | Ultimate Kronos Group | Paylocity | Paycor | Gusto | Rippling | Deel | TriNet
technology | united states | Insperity | Bottomline | Blackhawk Network | Ingram Micro | TD Synnex | Synnex | CDW | Insight Enterprises | SHI International | Arrow Electronics | Avnet | World Wide Technology | Presidio
technology | united states | Connection Inc | Sirius Computer Solutions | Xerox | Lexmark | Pitney Bowes | Ricoh USA | Diebold Nixdorf | NCR | NCR Voyix | NCR Atleos | Verifone | Cloudways | Rackspace Technology | QTS | Involta
technology | united states | iNSYNQ | Cloudnine | VSA | Synoptek | Netgain | TSM Consulting | PercSoft | Collective2 | Cloudstar | Ntirety | Sungard | Navisite | SolarCity | Sabre | RealPage | Yardi | Entrata | CoStar | Zillow
technology | united states | Redfin | CoreLogic | Black Knight | ICE Mortgage Technology | Rex Software | Veritone | Chegg | Course Hero | Quizlet | Duolingo | Coursera | Udemy | Grammarly | Headspace | MyFitnessPal
technology | united states | Under Armour Connected Fitness | Tea App | Grindr | OkCupid | Coffee Meets Bagel | Plenty of Fish | Zoosk | eHarmony | AdultFriendFinder | Friend Finder Networks | MeetMindful | Raw Dating | Passport Inc
technology | united states | Laserfiche | Salesloft Drift | Context.ai | CircleCI | Travis CI | Codecov | Sonatype | npm Inc | RubyGems | Python Software Foundation | PyPI | LiteLLM | Mixlr | Twilio Segment | Trustwave | Sumologic
technology | united states | Grayshift | Onspring | Intellihartx | Financial Business and Consumer Solutions | FBCS | Nationwide Recovery Services | Carruth Compliance Consulting | HealthEC | OneTrust | Red Hat Consulting
technology | united states | F5 Networks | Anthropic PBC | Ubiquiti Networks | Uber Technologies | Rackspace Hosted Exchange | Cloudera | Informatica | Teradata | Couchbase | Redis Ltd | Cockroach Labs | Supabase | Neon Inc
technology | united states | PlanetScale | Retool | Postman | Figma | Calendly | Jotform | Zapier | IFTTT | Persona Identities | Socure | ID.me | Jumio | Intercom | Freshworks | Drift.com | Kustomer | TaskUs | Concentrix | Alorica
technology | united states | TTEC | Sitel | Sykes | StarTek | Conduent Business Services
technology | uruguay | GeneXus | PedidosYa
technology | uzbekistan | Uzcard
technology | vietnam | FPT | VNG | Zalo | Bkav | VCCorp | CMC Corporation | CMC Group | Tiki | Sendo | Thegioididong | Mobile World | VinAI | MISA | Vntrip | Luxoft Vietnam
gaming | australia | Tabcorp | Aristocrat | Ainsworth | The Lottery Corporation | Sportsbet
gaming | china | miHoyo | HoYoverse | NetEase
gaming | cyprus | Xsolla
gaming | finland | Supercell | Rovio
gaming | france | Ubisoft | Française des Jeux | FDJ | Winamax | Gameloft
gaming | germany | Crytek | Tipico
gaming | greece | OPAP
gaming | japan | Capcom | Sega | Bandai Namco | Koei Tecmo | Square Enix | Konami | FromSoftware | Game Freak | Cygames
gaming | malta | Betsson Malta | Kindred
gaming | poland | CD Projekt | CD Projekt Red | Techland
gaming | south korea | NCSoft | Nexon | Krafton | Netmarble | Pearl Abyss | Webzen
gaming | sweden | Evolution Gaming | Mojang | Paradox Interactive | Embracer
gaming | united kingdom | Flutter | Paddy Power | William Hill | Ladbrokes | Entain | Bet365 | Merkur Slots | Betfred | Gala Bingo | Jagex | Camelot | Allwyn | 888 Holdings | Evoke
gaming | united states | DraftKings | FanDuel | Roblox | Electronic Arts | Rockstar Games | Activision | Take-Two | Take-Two Interactive | Blizzard | Activision Blizzard | Epic Games | Riot Games | Bungie | Insomniac Games | Bethesda
gaming | united states | Zynga | Scopely | Niantic | Wizards of the Coast | Caesars Sportsbook | BetMGM | International Game Technology | Light & Wonder | Everi | NaturalMotion | Cloud Imperium
`;
