/** Telephone and network companies: `sector | country | names`. Written for this project from general knowledge. */
export const telecoms = `
telecommunications | afghanistan | Afghan Telecom | Roshan
telecommunications | albania | One Albania | ALBtelecom | Eagle Mobile
telecommunications | algeria | Algérie Télécom | Djezzy | Mobilis
telecommunications | angola | Unitel Angola
telecommunications | argentina | Telecom Argentina | Personal Argentina | Claro Argentina | Movistar Argentina | Cablevisión
telecommunications | armenia | Ucom | Viva Armenia
telecommunications | australia | Telstra | Optus | TPG | iiNet | TPG Telecom | Vodafone Australia | Amaysim | Aussie Broadband | Vocus | Vocus Group | Dodo | Superloop | NBN Co | Tangerine Telecom | Circles.Life | iPrimus | Exetel
telecommunications | australia | Boost Mobile Australia | MyRepublic Australia | Internode | Macquarie Telecom | Symbio | Southern Phone
telecommunications | austria | A1 Telekom Austria | A1 Austria | Magenta Telekom | Drei Austria
telecommunications | azerbaijan | Azercell | AzInTelecom | Bakcell
telecommunications | bahamas | BTC Bahamas
telecommunications | bahrain | Batelco | Beyon
telecommunications | bangladesh | Grameenphone | Robi Axiata | Banglalink | Teletalk
telecommunications | belarus | Beltelecom | A1 Belarus
telecommunications | belgium | Proximus | Orange Belgium | Telenet | Belgacom | BICS | VOO | Base Belgium | Scarlet
telecommunications | bolivia | Entel Bolivia | Tigo Bolivia | Viva Bolivia
telecommunications | brazil | Telefônica Brasil | Claro Brasil | TIM Brasil | Algar Telecom | Desktop Internet | Brisanet
telecommunications | bulgaria | Vivacom | A1 Bulgaria
telecommunications | cambodia | Smart Axiata | Cellcard | Metfone
telecommunications | canada | Rogers | Bell Canada | Telus | Rogers Communications | BCE | Shaw Communications | Videotron | Freedom Mobile | SaskTel | Cogeco | Fido | Koodo | Telesat | Eastlink
telecommunications | chile | WOM | Movistar Chile | VTR | GTD | Grupo GTD
telecommunications | china | China Mobile | China Telecom | China Unicom | China Tower
telecommunications | colombia | Tigo Colombia | Claro Colombia | Movistar Colombia | ETB | IFX Networks | Une EPM
telecommunications | costa rica | Instituto Costarricense de Electricidad | Kolbi
telecommunications | croatia | Hrvatski Telekom | A1 Hrvatska
telecommunications | cuba | ETECSA
telecommunications | cyprus | Cyta
telecommunications | czech republic | O2 Czech Republic | T-Mobile Czech Republic | CETIN
telecommunications | denmark | TDC | Nuuday | YouSee | TDC Net | Norlys
telecommunications | dominican republic | Altice Dominicana | Claro Dominicana
telecommunications | ecuador | CNT Ecuador | Corporación Nacional de Telecomunicaciones
telecommunications | egypt | Telecom Egypt | Vodafone Egypt | Orange Egypt
telecommunications | estonia | Telia Estonia | Elisa Eesti
telecommunications | ethiopia | Ethio Telecom | Safaricom Ethiopia
telecommunications | fiji | Vodafone Fiji | Telecom Fiji
telecommunications | finland | Elisa | DNA Oyj | Telia Finland
telecommunications | france | Orange | Bouygues Telecom | SFR | Free Mobile | Iliad | Bouygues | Orange Cyberdefense France | La Poste Mobile | Eutelsat | Altice France | Sosh | RED by SFR | Syma | Coriolis Telecom | NRJ Mobile
telecommunications | georgia | Magti | Silknet | Caucasus Online
telecommunications | germany | Deutsche Telekom | Telekom Deutschland | Vodafone Germany | Telefónica Deutschland | O2 Germany | 1&1 | Freenet | EWE Tel | NetCologne | United Internet | Ionos | M-net | Tele Columbus
telecommunications | ghana | MTN Ghana | Vodafone Ghana | AirtelTigo | Telecel Ghana
telecommunications | greece | Cosmote | OTE | Vodafone Greece | Wind Hellas | Nova Greece
telecommunications | guatemala | Tigo Guatemala
telecommunications | guyana | GTT Guyana
telecommunications | hong kong | PCCW | HKT | HKBN | SmarTone | CSL Mobile | China Mobile Hong Kong
telecommunications | hungary | Magyar Telekom | 4iG | Yettel
telecommunications | iceland | Síminn | Sýn
telecommunications | india | Airtel | Jio | BSNL | Bharti Airtel | Reliance Jio | Vodafone Idea | Vi India | Bharat Sanchar Nigam | MTNL | Tata Communications | Tata Play | ACT Fibernet | RailTel | Hathway
telecommunications | indonesia | Telkom Indonesia | Telkomsel | IndiHome | Indosat | Indosat Ooredoo Hutchison | XL Axiata | Smartfren | Biznet
telecommunications | iran | Irancell | MCI Iran | Hamrahe Aval | Telecommunication Company of Iran
telecommunications | iraq | Asiacell | Zain Iraq | Korek Telecom
telecommunications | ireland | Eir | Eircom | Three Ireland | Vodafone Ireland | Virgin Media Ireland
telecommunications | israel | Bezeq | Cellcom | Partner Communications | Pelephone | HOT Mobile
telecommunications | italy | Telecom Italia | Wind Tre | WindTre | Fastweb | Iliad Italia | Vodafone Italia | Vodafone Italy | Tiscali | Ho Mobile | Sparkle | Retelit | Aruba SpA | PostePay
telecommunications | jamaica | Digicel | Flow Jamaica | Liberty Latin America
telecommunications | japan | NTT | KDDI | SoftBank | Docomo | NTT Docomo | NTT East | NTT West | NTT Communications | NTT Data | au by KDDI | SoftBank Group | Rakuten Mobile | IIJ | Internet Initiative Japan | Biglobe | So-net
telecommunications | japan | Nifty | SKY Perfect JSAT | UQ Communications
telecommunications | jordan | Zain Jordan | Orange Jordan | Umniah
telecommunications | kazakhstan | Kazakhtelecom | Kcell | Beeline Kazakhstan
telecommunications | kenya | Safaricom | Airtel Kenya | Telkom Kenya | Liquid Telecom
telecommunications | kuwait | Zain | Zain Kuwait
telecommunications | laos | Lao Telecom | Unitel Laos
telecommunications | latvia | Tet Latvia
telecommunications | lebanon | Ogero | Alfa Lebanon
telecommunications | libya | Libya Telecom & Technology | Almadar
telecommunications | lithuania | Telia Lietuva | Bitė
telecommunications | luxembourg | POST Luxembourg | SES | Millicom
telecommunications | macau | CTM
telecommunications | malaysia | Maxis | CelcomDigi | Celcom | Digi Malaysia | U Mobile | Telekom Malaysia | Astro | redONE | Axiata
telecommunications | maldives | Dhiraagu
telecommunications | mali | Orange Mali
telecommunications | malta | GO Malta | Melita
telecommunications | mexico | América Móvil | Telcel | Telmex | Izzi | Megacable | Totalplay | AT&T México | AT&T Mexico | Movistar México
telecommunications | moldova | Moldtelecom
telecommunications | mongolia | Mobicom
telecommunications | morocco | Maroc Telecom | Inwi | Orange Maroc
telecommunications | mozambique | Vodacom Mozambique
telecommunications | myanmar | Mytel | MPT Myanmar | Ooredoo Myanmar | ATOM Myanmar
telecommunications | namibia | Telecom Namibia | MTC Namibia
telecommunications | nepal | Nepal Telecom | Ncell
telecommunications | netherlands | KPN | Odido | Ziggo | VodafoneZiggo | T-Mobile Netherlands | Tele2 Netherlands | Veon | Simpel | XS4ALL
telecommunications | new zealand | Spark New Zealand | Spark NZ | One NZ | Vodafone New Zealand | 2degrees | Chorus | Vocus New Zealand | Kordia
telecommunications | nigeria | MTN Nigeria | Airtel Nigeria | Glo Mobile | Globacom | 9mobile
telecommunications | norway | Telenor | Ice Norge | Altibox
telecommunications | oman | Omantel
telecommunications | pakistan | Jazz Pakistan | Zong | Ufone | PTCL | Telenor Pakistan | Nayatel
telecommunications | papua new guinea | Digicel PNG | Telikom PNG
telecommunications | paraguay | Tigo Paraguay | Copaco | Personal Paraguay
telecommunications | peru | Entel Perú | Claro Perú | Bitel | Movistar Perú | Telefónica del Perú
telecommunications | philippines | PLDT | Globe Telecom | Smart Communications | Globe | DITO Telecommunity | Converge ICT | Sky Cable
telecommunications | poland | Polkomtel | Orange Polska | T-Mobile Polska | Netia | Vectra | Cyfrowy Polsat | UPC Polska | Virgin Mobile Polska
telecommunications | portugal | Vodafone Portugal | MEO | Altice Portugal | Nowo
telecommunications | qatar | Ooredoo | Ooredoo Qatar
telecommunications | romania | Digi Romania | RCS & RDS | Orange Romania | Telekom Romania
telecommunications | russia | Rostelecom | MTS | MegaFon | Beeline | VimpelCom | Tele2 Russia | ER-Telecom | Beeline Russia | Dom.ru | Lovit | Nodex | ASVT | Filanco | Gazprom Space Systems | Dozor-Teleport | Infotel
telecommunications | saudi arabia | STC | Saudi Telecom | Mobily | Zain KSA
telecommunications | senegal | Sonatel | Orange Senegal
telecommunications | serbia | Telekom Srbija
telecommunications | singapore | Singtel | StarHub | M1 | Singapore Telecommunications | SIMBA Telecom | Tuas | MyRepublic | ViewQwest | NetLink
telecommunications | somalia | Hormuud Telecom | Dahabshiil
telecommunications | south africa | MTN | Vodacom | Telkom | Cell C | MTN Group | Neotel | Afrihost | Cool Ideas | Vumatel | Openserve | Herotel | Axxess
telecommunications | south korea | SK Telecom | KT | LG Uplus | LG U+ | SKT | SK Broadband | KT Skylife | LG HelloVision
telecommunications | spain | Telefónica | Telefonica | Movistar | MasMovil | MásMóvil | Masorange | Orange España | Vodafone España | Vodafone Spain | Yoigo | Digi Spain | Euskaltel | Jazztel | Hispasat | Avatel
telecommunications | sri lanka | Sri Lanka Telecom | Dialog Axiata | SLT-Mobitel
telecommunications | sudan | Sudatel | Zain Sudan
telecommunications | sweden | Telia | Tele2 | Telenor Sweden | Tre Sverige | Bahnhof
telecommunications | switzerland | Swisscom | Salt Mobile | UPC Switzerland
telecommunications | syria | Syriatel
telecommunications | taiwan | Chunghwa Telecom | Taiwan Mobile | Far EasTone | FarEasTone
telecommunications | tanzania | Vodacom Tanzania | TTCL
telecommunications | thailand | AIS | Advanced Info Service | True Corporation | TrueMove | DTAC | 3BB
telecommunications | tonga | Tonga Cable | Digicel Tonga
telecommunications | trinidad and tobago | TSTT | bmobile | Telecommunications Services of Trinidad and Tobago
telecommunications | tunisia | Tunisie Telecom | Ooredoo Tunisie
telecommunications | turkey | Turkcell | Türk Telekom | Turk Telekom | Vodafone Turkey | Turknet
telecommunications | uganda | MTN Uganda | Airtel Uganda
telecommunications | ukraine | Kyivstar | Ukrtelecom | Vodafone Ukraine | Lifecell | Triolan
telecommunications | united arab emirates | Etisalat | e& | du Telecom | Emirates Integrated Telecommunications | Yahsat
telecommunications | united kingdom | BT | BT Group | Vodafone | TalkTalk | Virgin Media | Colt | Openreach | EE | O2 UK | Three UK | VodafoneThree | Virgin Media O2 | Sky Broadband | Plusnet | Giffgaff | Lebara | Lycamobile | KCOM
telecommunications | united kingdom | CityFibre | Hyperoptic | Gigaclear | Zen Internet | Inmarsat | OneWeb | Jersey Telecom | Colt Technology Services | Cable & Wireless | Daisy Group | Gamma Telecom | Tesco Mobile
telecommunications | united states | AT&T | Verizon | T-Mobile | Comcast | Lumen | Charter Communications | Cox | Verizon Communications | Verizon Wireless | T-Mobile US | Charter | Xfinity | Comcast Xfinity | Cox Communications
telecommunications | united states | Frontier Communications | CenturyLink | Lumen Technologies | Windstream | Consolidated Communications | Altice USA | Dish Network | EchoStar | Viasat | HughesNet | Sprint | MetroPCS
telecommunications | united states | Cricket Wireless | Boost Mobile | Mint Mobile | US Cellular | TracFone | Google Fi | Ultra Mobile | Ziply Fiber | WideOpenWest | WOW! | Cable One | Sparklight | Mediacom | TDS Telecom
telecommunications | united states | Crown Castle | American Tower | Bandwidth Inc | Ringcentral | Vonage | Syniverse | Zayo | Brightspeed | Ribbon Communications | Iridium | Globalstar | Intelsat | TeleCommunication Systems
telecommunications | united states | Securus Technologies | Global Tel*Link | ViaPath | Hawaiian Telcom | GCI | Claro Puerto Rico | Level 3
telecommunications | uruguay | Antel
telecommunications | uzbekistan | Uztelecom | Ucell
telecommunications | venezuela | CANTV | Digitel
telecommunications | vietnam | Viettel | VNPT | MobiFone | Vinaphone | FPT Telecom | CMC Telecom
telecommunications | yemen | YemenNet
telecommunications | zambia | Zamtel
telecommunications | zimbabwe | Econet | Econet Wireless | NetOne
`;
