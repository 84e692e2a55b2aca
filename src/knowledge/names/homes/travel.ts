/** Airlines, airports, railways, ports and parcels: `sector | country | names`. Written for this project from general knowledge. */
export const travel = `
aviation | albania | Air Albania
aviation | algeria | Air Algérie
aviation | argentina | Aerolíneas Argentinas | Flybondi | Aeropuertos Argentina
aviation | armenia | Zvartnots
aviation | australia | Qantas | Virgin Australia | Jetstar | Qantas Airways | QantasLink | Rex Airlines | Regional Express | Sydney Airport | Melbourne Airport | Brisbane Airport | Perth Airport | Adelaide Airport
aviation | australia | Airservices Australia | Bonza | Alliance Airlines | Skytrans | Gold Coast Airport
aviation | austria | Austrian Airlines | Vienna Airport | Flughafen Wien | FACC
aviation | azerbaijan | AZAL | Azerbaijan Airlines
aviation | bahamas | Bahamasair
aviation | bahrain | Gulf Air
aviation | bangladesh | Biman Bangladesh Airlines | Biman | US-Bangla
aviation | belarus | Belavia
aviation | belgium | Brussels Airport | Brussels Airlines | Brussels South Charleroi Airport | Charleroi Airport | Liege Airport | TUI fly Belgium | Eurocontrol | ASCO | ASCO Industries | Skeyes | Sabca
aviation | brazil | LATAM Brasil | GOL Linhas Aéreas | Embraer | Infraero | GRU Airport | Guarulhos Airport | ITA Transportes Aéreos
aviation | bulgaria | Bulgaria Air | Sofia Airport
aviation | cambodia | Cambodia Airways
aviation | canada | WestJet | Air Canada | Porter Airlines | WestJet Airlines | Sunwing | Air Transat | Transat | Flair Airlines | Bombardier | CAE | Nav Canada | Toronto Pearson | Vancouver International Airport | Montréal-Trudeau
aviation | canada | Kelowna International Airport | Victoria International Airport | Greater Toronto Airports Authority | Canadian North
aviation | chile | LATAM | LATAM Airlines | Sky Airline | JetSMART
aviation | china | Air China | China Eastern | China Eastern Airlines | China Southern | China Southern Airlines | Hainan Airlines | COMAC | Xiamen Airlines | AVIC | Beijing Capital International Airport | TravelSky
aviation | china | Shenzhen Airlines | Spring Airlines
aviation | colombia | Avianca | Viva Air | El Dorado Airport | Aerocivil | Wingo | Satena
aviation | costa rica | Sansa
aviation | croatia | Croatia Airlines | Split Airport | Zagreb Airport | Dubrovnik Airport
aviation | cuba | Cubana de Aviación
aviation | cyprus | Hermes Airports | Cyprus Airways
aviation | czech republic | Prague Airport | Czech Airlines | Smartwings | Aero Vodochody
aviation | denmark | Copenhagen Airport | Copenhagen Airports | Air Greenland | Naviair | Billund Airport
aviation | ecuador | Aeroregional
aviation | egypt | EgyptAir | Cairo Airport
aviation | estonia | Nordica | Tallinn Airport
aviation | ethiopia | Ethiopian Airlines
aviation | fiji | Fiji Airways
aviation | finland | Finnair | Finavia | Helsinki Airport
aviation | france | Air France | Airbus | Aéroports de Paris | Groupe ADP | Air France-KLM | Transavia | Air Corsica | Corsair | French Bee | Airbus Group | Safran | Dassault Aviation | Thales Alenia Space | ArianeGroup | Arianespace
aviation | france | Latécoère | Daher | Charles de Gaulle Airport | Orly | Nice Airport | Toulouse Airport | Lyon Airport | Figeac Aero | Air Tahiti Nui
aviation | georgia | Georgian Airways
aviation | germany | Lufthansa | Berlin Brandenburg Airport | Eurowings | Lufthansa Group | Lufthansa Technik | Lufthansa Cargo | TUI | TUIfly | Fraport | Frankfurt Airport | Munich Airport | Flughafen München | Flughafen Düsseldorf
aviation | germany | Düsseldorf Airport | Hamburg Airport | Berlin Airport | BER Airport | Deutsche Flugsicherung | DFS Deutsche Flugsicherung | MTU Aero Engines | Diehl Aviation | Airbus Germany | Hensoldt Aero | OHB
aviation | germany | Nuremberg Airport | Cologne Bonn Airport | Liebherr Aerospace | FTI Touristik
aviation | ghana | Ghana Airports Company
aviation | greece | Aegean | Aegean Airlines | Athens International Airport | Olympic Air | Sky Express | Hellenic Civil Aviation Authority
aviation | hong kong | Cathay Pacific | HK Express | Hong Kong Airlines | Hong Kong International Airport | Airport Authority Hong Kong | HAECO
aviation | hungary | Wizz Air | Budapest Airport
aviation | iceland | Icelandair | WOW Air | Keflavik Airport | Isavia
aviation | india | Air India | IndiGo | SpiceJet | Air India Express | Akasa Air | GoAir | Go First | Vistara | InterGlobe Aviation | Delhi Airport | Delhi International Airport | Indira Gandhi International Airport | Mumbai Airport
aviation | india | Bengaluru Airport | Airports Authority of India | DGCA | Hindustan Aeronautics | Jet Airways | Alliance Air | GMR Airports | Adani Airports
aviation | indonesia | Garuda Indonesia | Lion Air | Citilink Indonesia | Batik Air | Angkasa Pura | Soekarno-Hatta | Sriwijaya Air
aviation | iran | Mahan Air | Iran Air | Imam Khomeini Airport
aviation | iraq | Iraqi Airways
aviation | ireland | Ryanair | Aer Lingus | Dublin Airport | daa | Shannon Airport | Cork Airport | AerCap | SMBC Aviation Capital | CityJet | Emerald Airlines | Stobart Air | Accelya | AirNav Ireland
aviation | israel | El Al | Arkia | Israir | Ben Gurion Airport | Israel Aerospace Industries | IAI | Elbit Aero
aviation | italy | ITA Airways | Alitalia | Aeroporti di Roma | Fiumicino | SEA Milano | Malpensa | Linate | Avio | Avio Aero | Leonardo Helicopters | ENAV | Aeroporti di Puglia | SACBO | Aeroporto di Bologna | Turin Airport
aviation | ivory coast | Air Côte d'Ivoire
aviation | jamaica | Caribbean Airlines Jamaica
aviation | japan | Japan Airlines | ANA | All Nippon Airways | JAL | Peach Aviation | Jetstar Japan | Skymark | Narita Airport | Narita International Airport | Haneda | Haneda Airport | Kansai Airport | Kansai International Airport
aviation | japan | JAXA | IHI | Mitsubishi Aircraft | Solaseed Air | Zipair | Chubu Airport | Fuji Dream Airlines
aviation | jordan | Royal Jordanian
aviation | kazakhstan | Air Astana | FlyArystan
aviation | kenya | Kenya Airways
aviation | kuwait | Kuwait Airways | Jazeera Airways
aviation | latvia | airBaltic | Riga Airport
aviation | lebanon | Middle East Airlines | Beirut Airport | Rafic Hariri International Airport
aviation | lithuania | Avia Solutions Group | SmartLynx | Vilnius Airport
aviation | luxembourg | Cargolux | Luxair
aviation | malaysia | Malaysia Airlines | AirAsia | Malaysia Airports | Kuala Lumpur International Airport | KLIA | Batik Air Malaysia | Malindo Air | AirAsia X | Capital A
aviation | maldives | Maldivian
aviation | malta | Air Malta | KM Malta Airlines | Malta International Airport
aviation | mauritius | Air Mauritius
aviation | mexico | Aeroméxico | Aeromexico | Volaris | Viva Aerobus | Grupo Aeroportuario del Centro Norte | OMA | ASUR | Grupo Aeroportuario del Pacífico | Mexicana | AIFA | Interjet
aviation | mongolia | MIAT
aviation | morocco | Royal Air Maroc
aviation | nepal | Nepal Airlines | Yeti Airlines
aviation | netherlands | KLM | Schiphol | KLM Royal Dutch Airlines | Schiphol Airport | Royal Schiphol Group | Amsterdam Schiphol | Eindhoven Airport | Transavia Netherlands | Fokker | Martinair | Corendon | LVNL | TUI Nederland
aviation | new zealand | Air New Zealand | Auckland Airport | Wellington Airport | Christchurch Airport | Airways New Zealand | Jetstar New Zealand
aviation | nigeria | Air Peace | Arik Air | Ibom Air | Dana Air | FAAN | Federal Airports Authority of Nigeria
aviation | norway | Norwegian Air | Norwegian Air Shuttle | Avinor | Widerøe | Wideroe | Oslo Airport | Gardermoen | Flyr
aviation | oman | Oman Air | SalamAir
aviation | pakistan | Pakistan International Airlines | PIA | Airblue | Pakistan Airports Authority
aviation | panama | Copa Airlines | Tocumen
aviation | papua new guinea | Air Niugini
aviation | peru | Lima Airport Partners | Corpac
aviation | philippines | Cebu Pacific | Philippine Airlines | Ninoy Aquino International Airport | NAIA | Civil Aviation Authority of the Philippines | AirSWIFT
aviation | poland | LOT Polish Airlines | Chopin Airport | Warsaw Chopin Airport | Enter Air | Polish Airports
aviation | portugal | TAP | TAP Air Portugal | ANA Aeroportos | Azul Portugal | SATA | NetJets Europe | Euroatlantic
aviation | puerto rico | Aerostar
aviation | qatar | Qatar Airways | Hamad International Airport
aviation | romania | TAROM | Blue Air | Henri Coanda Airport | Otopeni
aviation | russia | Aeroflot | S7 Airlines | Pobeda | Ural Airlines | Rossiya Airlines | UTair | Nordwind | Sheremetyevo | Sheremetyevo Airport | Domodedovo | Vnukovo | Pulkovo | Rosaviatsiya | Roscosmos | Rostec Aviation | Tupolev
aviation | russia | Sukhoi | United Aircraft Corporation | Leonardo booking system | KrasAvia | Donavia | Yamal Airlines | Siberian Airlines
aviation | rwanda | RwandAir
aviation | saudi arabia | Saudia | Flynas | Flyadeal | Riyadh Air | Saudi Arabian Airlines | Riyadh Airports
aviation | senegal | Air Senegal | ASECNA
aviation | serbia | Air Serbia | Belgrade Airport
aviation | singapore | Singapore Airlines | Changi Airport | Changi Airport Group | SIA Engineering | SATS | Civil Aviation Authority of Singapore | Jetstar Asia
aviation | south africa | South African Airways | SAA | FlySafair | Airlink | Airports Company South Africa | ACSA | Comair | South African Weather Service | CemAir | Denel Aviation
aviation | south korea | Korean Air | Asiana Airlines | Jeju Air | Jin Air | T'way Air | Air Busan | Incheon Airport | Incheon International Airport | Asiana | Korean Air Catering | KC&D Service | KC&D | Korea Airports Corporation
aviation | south korea | Air Premia | Eastar Jet | Korea Aerospace Industries | KAI
aviation | spain | Iberia | Vueling | Aena | Iberia Airlines | Iberia Express | Air Europa | Volotea | Binter | Barajas | Madrid-Barajas | El Prat | Globalia | Indra Air | Swiftair | Airbus España
aviation | sri lanka | SriLankan Airlines
aviation | sweden | SAS | Scandinavian Airlines | Swedavia | Arlanda | Saab Aero | Braathens | LFV
aviation | switzerland | Swiss International Air Lines | Swissport | Zurich Airport | Geneva Airport | Skyguide | Pilatus | Ruag Aviation | Edelweiss Air | Easyjet Switzerland | Gategroup
aviation | taiwan | China Airlines | EVA Air | Starlux | Tigerair Taiwan | Taoyuan International Airport | Evergreen Aviation
aviation | tanzania | Air Tanzania
aviation | thailand | Thai Airways | Bangkok Airways | Nok Air | Airports of Thailand | Thai Lion Air | Thai AirAsia | Suvarnabhumi
aviation | trinidad and tobago | Caribbean Airlines
aviation | tunisia | Tunisair
aviation | turkey | Turkish Airlines | Pegasus Airlines | Pegasus Airlines Turkey | SunExpress | Istanbul Airport | Sabiha Gokcen | Turkish Aerospace | Baykar | Celebi
aviation | uganda | Uganda Airlines
aviation | ukraine | Ukraine International Airlines | Boryspil | Boryspil Airport | SkyUp | Motor Sich | Antonov
aviation | united arab emirates | Emirates | Etihad | Emirates Airline | Emirates Group | Etihad Airways | flydubai | Air Arabia | Dubai Airports | Dubai International Airport | Abu Dhabi Airports | dnata | Wizz Air Abu Dhabi
aviation | united kingdom | Heathrow | Gatwick | Stansted | Luton Airport | British Airways | easyJet | Virgin Atlantic | Rolls-Royce | NATS | Heathrow Airport | Gatwick Airport | Stansted Airport | Manchester Airport
aviation | united kingdom | Manchester Airports Group | London City Airport | Edinburgh Airport | Glasgow Airport | Bristol Airport | Birmingham Airport | Belfast City Airport | Belfast International Airport | Leeds Bradford Airport
aviation | united kingdom | Newcastle Airport | London Southend | Jet2 | Tui Airways | Loganair | International Airlines Group | Flybe | Menzies Aviation | GKN Aerospace | Cobham | Meggitt | Inmarsat Aero | Air Partner
aviation | united kingdom | Gama Aviation | Cirium
aviation | united states | Collins Aerospace | Boeing | American Airlines | Delta Air Lines | Delta | United Airlines | Southwest Airlines | JetBlue | Alaska Airlines | Hawaiian Airlines | FAA | TSA | Spirit AeroSystems | SpaceX
aviation | united states | Frontier Airlines | Blue Origin | American Airlines Group | Envoy Air | PSA Airlines | Spirit Airlines | Allegiant | Allegiant Air | Sun Country | Avelo | Breeze Airways | SkyWest | Republic Airways
aviation | united states | Mesa Air | Atlas Air | Kalitta Air | Piedmont Airlines | NetJets | Wheels Up | Gulfstream | Cessna | Textron Aviation | Pratt & Whitney | GE Aerospace | Rockwell Collins | Bell Textron | Sikorsky | Hexcel
aviation | united states | TransDigm | Honeywell Aerospace | Jeppesen | Foreflight | United Launch Alliance | Virgin Galactic | Rocket Lab | Sierra Space | Maxar | Planet Labs | Federal Aviation Administration
aviation | united states | Transportation Security Administration | Port of Seattle | Seattle-Tacoma International Airport | Sea-Tac | SeaTac | Los Angeles International Airport | LAX | O'Hare International Airport
aviation | united states | Hartsfield-Jackson | Dallas Fort Worth International Airport | Denver International Airport | San Francisco International Airport | JFK | LaGuardia | Orlando International Airport
aviation | united states | Airports Authority of Washington | Viasat Aero | Clear Secure | Harrisburg International Airport | Sabre Airline Solutions | FlightAware | Kansas City International Airport | Tulsa International Airport
aviation | uzbekistan | Uzbekistan Airways
aviation | vietnam | Vietnam Airlines | VietJet | Vietjet Air | Bamboo Airways | Noi Bai | Tan Son Nhat
transport | australia | Toll Group | DP World Australia | Australia Post | Linfox | Toll | Transport for NSW | Metro Trains Melbourne | StarTrack | Freight Management Holdings | CouriersPlease | Myki | Team Global Express
transport | belarus | Belarusian Railway
transport | belgium | bpost | NMBS | SNCB | Port of Antwerp | SEA-Invest
transport | canada | Canada Post | Via Rail | Metrolinx | Purolator | Canadian National Railway | CN Rail | Canadian Pacific | Toronto Transit Commission | TTC | TransLink | STM | BC Ferries | Port of Nanaimo | Ports of Halifax
transport | china | COSCO | Cosco Shipping | SF Express | ZTO Express
transport | czech republic | České dráhy | Zásilkovna | Packeta
transport | denmark | Maersk | DSB | DSV | A.P. Moller-Maersk | PostNord Denmark
transport | finland | VR Group | Posti
transport | france | CMA CGM | SNCF | RATP | La Poste | Chronopost | Colis Privé | Mondial Relay | Geodis | Keolis | Colissimo | Relais Colis | GLS France
transport | germany | Deutsche Bahn | DHL | Hapag-Lloyd | Hellmann | Hellmann Worldwide Logistics | Deutsche Post | DB Schenker | Flixbus | HHLA | Hermes Germany | Rhenus | Dachser | Fiege | Hermes Europe | Üstra
transport | hong kong | MTR | Kerry Logistics | OOCL
transport | india | Indian Railways | IRCTC
transport | indonesia | Kereta Api Indonesia | J&T Express | JNE
transport | iran | Islamic Republic of Iran Shipping Lines
transport | ireland | An Post | CIÉ | Irish Rail | Iarnród Éireann
transport | israel | Israel Railways | Orian
transport | italy | Trenitalia | Ferrovie dello Stato | Trenord | GTT Torino | Port of Trieste | Busitalia
transport | japan | JR East | JR Central | JR West | Nippon Express | Yamato Transport | Sagawa Express | NYK Line | Mitsui O.S.K. Lines | Port of Nagoya | Japan Post | Tokyo Metro | Odakyu | Kintetsu World Express | Suica
transport | kenya | Kenya Railways
transport | malaysia | Prasarana | Pos Malaysia
transport | netherlands | PostNL | NS Dutch Railways | Nederlandse Spoorwegen | Evos | Port of Rotterdam | Royal Dirkzwager Shipping | Vos Logistics
transport | new zealand | KiwiRail | Mainfreight | NZ Post | Auckland Transport | Freightways
transport | norway | Posten Norge | Vy | Ruter | DNV | Color Line
transport | poland | InPost | PKP | PKP Intercity
transport | portugal | CTT | CP Portugal | Port of Lisbon | Porto de Lisboa | Transportes Metropolitanos de Lisboa
transport | russia | Russian Railways | RZD | CDEK | Moscow Metro | Russian Post
transport | singapore | SMRT | ComfortDelGro | SingPost | Ocean Network Express
transport | south africa | Transnet | Prasa | Gautrain | South African Post Office | Aramex South Africa
transport | south korea | Korail | HMM | CJ Logistics | Seoul Metro | Hanjin
transport | spain | Renfe | Correos | Seur | Adif | Port of Vigo | EMT Madrid
transport | sweden | PostNord | Stena Line | Trafikverket
transport | switzerland | MSC | Kuehne+Nagel | Kuehne + Nagel | SBB | Swiss Post | Stadler Rail | CFF
transport | taiwan | Evergreen Marine | Yang Ming
transport | ukraine | Ukrzaliznytsia | Nova Poshta | Ukrposhta
transport | united arab emirates | DP World | Aramex
transport | united kingdom | Transport for London | TfL | Network Rail | Royal Mail | LNER | Great Western Railway | Avanti West Coast | Eurostar | KNP Logistics | Peter Green Chilled | Evri | Hermes Parcelnet | Yodel | Owens Group
transport | united kingdom | Wincanton | Arriva | FirstGroup | Stagecoach | Go-Ahead | ScotRail | Southeastern | Northern Rail | Clarksons | James Fisher | Lloyd's Register | The Parking Company | P&O Ferries | National Express
transport | united kingdom | Microlise | Knights of Old | Addison Lee
transport | united states | FedEx | UPS | Amtrak | Union Pacific | Greyhound | Metropolitan Transportation Authority | Estes | BNSF | CSX | Norfolk Southern | XPO | J.B. Hunt | Expeditors | Expeditors International | Forward Air
transport | united states | CH Robinson | Ryder | U-Haul | Uber Freight | SEPTA | BART | Metrolink | Port of Houston | Port of Los Angeles | Americold | Lineage Logistics | USPS | US Postal Service | Avis | Hertz
transport | united states | Enterprise Holdings | Royal Caribbean | Carnival Corporation | Marten Transport | Estes Express Lines | Turo
`;
