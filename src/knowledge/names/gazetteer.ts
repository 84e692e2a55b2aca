/**
 * Parts, cities and telling words of countries: `country | words`, one line a country. Written for this project from
 * general knowledge: the larger cities and words that one country's news uses (its money, its institutions). Names that
 * are as common elsewhere are left out, or stand in `doubtfulPlaces`.
 */
export const gazetteer = `
united states | Chapter 11 | Wall Street | Pentagon | FBI | CISA | Medicare | Medicaid | HIPAA | FTC | SEC | FCC | Congress | White House | LLP | New York | NYC | Washington | Los Angeles | Chicago | Houston | Phoenix | Philadelphia | San Antonio | San Diego | Dallas | Austin | San Francisco | Seattle | Denver | Boston | Las Vegas | Nashville | Oklahoma City | Detroit | Portland | Memphis | Baltimore | Milwaukee | Atlanta | Miami | Minneapolis | Pittsburgh | Cleveland | New Orleans | St Louis | St Paul | Tampa | Cincinnati | Indianapolis | Fort Worth | Jacksonville | Kansas City | Omaha | Tulsa | Tucson | Albuquerque | Fresno | Long Beach | Oakland | San Jose | Santa Clara | Palo Alto | Orlando | Raleigh | Louisville | Honolulu | Anchorage | Boise | Des Moines | Long Island | Salt Lake City | Sacramento | Silicon Valley | Social Security number | Social Security numbers | Social Security Administration | SSNs | U.S | US
united kingdom | Commons | MPs | NHS | NCSC | NCA | ICO | Labour | Tory | Tories | FTSE | England | Scotland | Wales | Northern Ireland | London | Birmingham | Manchester | Liverpool | Leeds | Sheffield | Bristol | Newcastle | Nottingham | Leicester | Coventry | Glasgow | Edinburgh | Cardiff | Swansea | Belfast | Aberdeen | Dundee | Southampton | Portsmouth | Plymouth | Oxford | Oxfordshire | Cambridge | Cambridgeshire | Cornwall | Devon | Dorset | Somerset | Kent | Essex | Sussex | Surrey | Norfolk | Suffolk | Yorkshire | Lancashire | Merseyside | Cheshire | Cumbria | Northumberland | Durham | Teesside | Derbyshire | Nottinghamshire | Lincolnshire | Leicestershire | Warwickshire | West Midlands | Staffordshire | Shropshire | Worcestershire | Gloucestershire | Wiltshire | Hampshire | Berkshire | Buckinghamshire | Hertfordshire | Bedfordshire | Solihull | Wolverhampton | Swindon | Hull | Sunderland | Bradford | Westminster | Whitehall | Downing Street | National Crime Agency | Information Commissioner | Ofcom | Met Police | Scotland Yard | HMRC | Brits | Briton | Britons | Bank of England | UK | £ | Lothian | Highlands | Midlands | Norwich | Exeter | Middlesbrough | Stoke | Peterborough | York | Gloucester | Canterbury | Ipswich | Luton | Milton Keynes | Londonderry
ireland | Dublin | Cork | Galway | Limerick | Waterford | Kilkenny | Donegal | HSE | Garda | gardaí | Taoiseach | Dáil
france | Paris | Lyon | Marseille | Toulouse | Nice | Lille | Bordeaux | Nantes | Strasbourg | CNIL | ANSSI
germany | Berlin | Hamburg | Munich | Cologne | Frankfurt | Stuttgart | Düsseldorf | Leipzig | Dresden | Bavaria | Saxony | Bundestag | BSI
belgium | Brussels | Antwerp | Ghent | Liège | Zaventem
netherlands | Amsterdam | Rotterdam | The Hague | Hague | Utrecht | Eindhoven | Schiphol
switzerland | Zurich | Geneva | Basel | Bern | Lausanne
austria | Vienna | Graz | Salzburg
italy | Rome | Milan | Naples | Turin | Bologna | Florence | Venice
spain | Madrid | Barcelona | Valencia | Seville | Catalonia | Bilbao
portugal | Lisbon | Porto
sweden | Stockholm | Gothenburg | Malmö | Uppsala
norway | Oslo | Bergen
denmark | Copenhagen | Aarhus
finland | Helsinki | Tampere
poland | Warsaw | Krakow | Gdansk
czech republic | Prague | Brno
hungary | Budapest
romania | Bucharest
bulgaria | Sofia
greece | Athens
turkey | Ankara | Istanbul
ukraine | Kyiv | Kiev | Kharkiv | Odesa | Lviv | CERT-UA
russia | Moscow | St Petersburg | Saint Petersburg | Kremlin | Kaliningrad | Putin
estonia | Tallinn
latvia | Riga
lithuania | Vilnius
slovakia | Bratislava
serbia | Belgrade
croatia | Zagreb
canada | Toronto | Montreal | Vancouver | Ottawa | Calgary | Edmonton | Winnipeg | RCMP
australia | Sydney | Melbourne | Brisbane | Perth | Adelaide | Canberra | Hobart | Darwin | WA | Tasmanian | Victorian government | Geelong | Gold Coast | A$ | Aussie | Aussies | OAIC
new zealand | Auckland | Wellington | Christchurch | Kiwi
india | Delhi | New Delhi | Mumbai | Bengaluru | Bangalore | Hyderabad | Chennai | Kolkata | Pune | Ahmedabad | Jaipur | Lucknow | Nagpur | Nashik | Kochi | Noida | Gurugram | Gurgaon | Chandigarh | Bhopal | Patna | Indore | lakh | lakhs | crore | crores | CERT-In | Aadhaar | BJP | Modi | Bollywood | ₹ | Rs
pakistan | Karachi | Lahore | Islamabad
bangladesh | Dhaka
sri lanka | Colombo
china | Beijing | Shanghai | Shenzhen | Guangzhou | Hangzhou
japan | Tokyo | Osaka | Kyoto | Nagoya | Yokohama
south korea | Seoul | Busan | Incheon | Daegu | Daejeon | Gwangju | Yonhap | KISA
north korea | Pyongyang
taiwan | Taipei
singapore | MAS | S$
hong kong | HK$ | Kowloon
malaysia | Kuala Lumpur
indonesia | Jakarta | Bali
philippines | Manila | Quezon City | Cebu | Davao | DICT | Pinoy
thailand | Bangkok
vietnam | Hanoi | Ho Chi Minh City
israel | Tel Aviv | Jerusalem | IDF
iran | Tehran
saudi arabia | Riyadh | Jeddah
united arab emirates | Dubai | Abu Dhabi
egypt | Cairo
south africa | Johannesburg | Cape Town | Durban | Pretoria | Gauteng | SAPS
kenya | Nairobi | Mombasa | Kisumu | KSh
malawi | Lilongwe | Blantyre
zimbabwe | Harare
zambia | Lusaka
tanzania | Dar es Salaam
rwanda | Kigali
ethiopia | Addis Ababa
belize | Belmopan
nigeria | Lagos | Abuja | naira
ghana | Accra
namibia | Windhoek
botswana | Gaborone
uganda | Kampala
brazil | São Paulo | Sao Paulo | Rio de Janeiro | Brasília
argentina | Buenos Aires
mexico | Mexico City | Guadalajara | Monterrey
colombia | Bogotá | Bogota | Medellín
chile | Santiago
peru | Lima
`;

/** More towns, counties and parts: those whose own body is often the one that is hit: `country | words`. */
export const towns = `
united states | Sioux Falls | Spokane | Tacoma | Boulder | Colorado Springs | El Paso | Corpus Christi | Chattanooga | Knoxville | Baton Rouge | Shreveport | Tallahassee | Fort Lauderdale | Palm Beach | Hartford | Hoboken | Newark | Buffalo | Poughkeepsie | Schenectady | Bronx | Brooklyn | Manhattan | Staten Island | Queens County | Toledo | Akron | Dayton | Grand Rapids | Ann Arbor | Kalamazoo | Rockford | Peoria | Duluth | Green Bay | Wichita | Topeka | Little Rock | Scottsdale | Mesa | Reno | Carson City | Anaheim | Riverside County | Bakersfield | Modesto | Santa Monica | Santa Barbara | Irvine | Berkeley | Cupertino | Mountain View | Menlo Park | Redmond | Yonkers | Rochester | Harrisburg | Allentown | Scranton | Annapolis | Arlington | Chesapeake | Savannah | Chapel Hill | Greensboro | Huntsville | Montgomery County | Orange County | Cook County | Bay Area | New England | Midwest | Capitol Hill | Puerto Rico
united kingdom | Bath and North East | Bournemouth | Poole | Weymouth | Taunton | Bridgwater | Yeovil | Torbay | Truro | Penzance | Cheltenham | Hereford | Herefordshire | Bridgnorth | Telford | Shrewsbury | Stafford | Stoke-on-Trent | Walsall | Dudley | Sandwell | Northampton | Northamptonshire | Rutland | Grimsby | Scunthorpe | Doncaster | Rotherham | Barnsley | Huddersfield | Wakefield | Harrogate | Scarborough | Gateshead | Tyneside | Tyne and Wear | Hartlepool | Darlington | Redcar | Carlisle | Blackpool | Blackburn | Bolton | Oldham | Rochdale | Salford | Stockport | Tameside | Wigan | Warrington | Wirral | Birkenhead | St Helens | Crewe | Chester-le-Street | Slough | Maidenhead | Basingstoke | Aldershot | Guildford | Woking | Crawley | Horsham | Eastbourne | Maidstone | Medway | Dartford | Gravesend | Thurrock | Basildon | Chelmsford | Colchester | Southend | Harlow | Watford | Stevenage | St Albans | Bedford | Lowestoft | Great Yarmouth | Croydon | Hackney | Islington | Camden | Lambeth | Southwark | Tower Hamlets | Hillingdon | Kensington | Isle of Wight | Cotswolds | Lake District | Paisley | Inverness | Stirling | Fife | Falkirk | Aberdeenshire | Argyll | Ayrshire | Lanarkshire | Perthshire | Orkney | Shetland | Western Isles | Hebrides | Holyrood | Wrexham | Gwynedd | Powys | Pembrokeshire | Carmarthenshire | Ceredigion | Monmouthshire | Merthyr Tydfil | Rhondda | Anglesey | Senedd | Antrim | Lisburn | Newry | Fermanagh | Tyrone | Stormont | Ulster | Derry
ireland | Wexford | Wicklow | Sligo | Kildare | Tipperary | Co Kerry | Roscommon | Westmeath | Co Meath | Co Louth | Co Clare | Leitrim | Tralee | Drogheda | Dundalk | Oireachtas | Tánaiste | An Garda Síochána
france | Rennes | Montpellier | Grenoble | Dijon | Reims | Le Havre | Normandy | Brittany | Provence | Élysée
germany | Bremen | Hanover | Hannover | Nuremberg | Dortmund | Bonn | Mannheim | Karlsruhe | Wiesbaden | Hesse | Rhineland | Saarland | Saarbrücken | Lower Saxony | Saxony-Anhalt | Schleswig-Holstein | Baden-Württemberg | North Rhine-Westphalia | Brandenburg | Thuringia
belgium | Bruges | Leuven | Flanders | Wallonia
netherlands | Groningen | Maastricht | Tilburg | Breda | Nijmegen | Arnhem
switzerland | Zürich | Winterthur | Lucerne | Lugano
austria | Linz | Innsbruck | Tyrol
italy | Palermo | Genoa | Trieste | Sicily | Sardinia | Lombardy | Tuscany
spain | Zaragoza | Málaga | Malaga | Andalusia | Asturias | Basque Country | Mallorca
portugal | Coimbra | Braga
sweden | Gotland | Västerås | Örebro | Linköping | Skåne
norway | Trondheim | Stavanger | Tromsø
denmark | Odense | Aalborg
finland | Turku | Espoo | Oulu
poland | Kraków | Wroclaw | Wrocław | Poznan | Łódź | Gdańsk | Szczecin
czech republic | Ostrava | Plzeň
romania | Cluj | Timisoara | Iasi
bulgaria | Plovdiv | Varna
greece | Thessaloniki | Piraeus
turkey | Izmir | Antalya
ukraine | Dnipro | Zaporizhzhia | Kherson | Mykolaiv | Donetsk | Crimea
russia | Novosibirsk | Yekaterinburg | Kazan | Tatarstan | Siberia | Vladivostok
slovakia | Košice
croatia | Dubrovnik
canada | Mississauga | Brampton | Kitchener | Saskatoon | Kelowna | Burnaby | Labrador | Nfld | Ottawans | Parliament Hill | Calgarians | Torontonians
australia | Wollongong | Illawarra | Shoalhaven | Cairns | Townsville | Toowoomba | Ballarat | Bendigo | Launceston | Alice Springs | Fremantle | Parramatta | Queenslanders | Sunshine Coast | Northern Rivers | Victorian Government
new zealand | Dunedin | Tauranga | Rotorua | Invercargill | Waikato | Otago | Aotearoa | Te Whatu Ora
india | Jammu | Kashmir | Himachal Pradesh | Uttarakhand | Chhattisgarh | Roorkee | Mysuru | Mysore | Mangaluru | Mangalore | Hubballi | Belagavi | Kalaburagi | Srinagar | Ladakh | Shimla | Dehradun | Haridwar | Nainital | Ludhiana | Amritsar | Jalandhar | Mohali | Panchkula | Ambala | Faridabad | Ghaziabad | Kanpur | Varanasi | Prayagraj | Allahabad | Agra | Meerut | Aligarh | Bareilly | Moradabad | Gorakhpur | Budaun | Jodhpur | Udaipur | Ajmer | Bikaner | Alwar | Surat | Vadodara | Rajkot | Gandhinagar | Bhavnagar | Jamnagar | Thane | Navi Mumbai | Aurangabad | Kolhapur | Solapur | Gwalior | Jabalpur | Ujjain | Raipur | Bhilai | Ranchi | Dhanbad | Jamshedpur | Bokaro | Muzaffarpur | Bhagalpur | Darbhanga | Bhubaneswar | Cuttack | Rourkela | Siliguri | Howrah | Asansol | Durgapur | Guwahati | Dibrugarh | Manipur | Meghalaya | Mizoram | Nagaland | Tripura | Sikkim | Arunachal Pradesh | Imphal | Shillong | Agartala | Visakhapatnam | Vizag | Vijayawada | Guntur | Tirupati | Nellore | Warangal | Karimnagar | Nizamabad | Secunderabad | Coimbatore | Madurai | Tiruchi | Tiruchirappalli | Vellore | Puducherry | Pondicherry | Thiruvananthapuram | Trivandrum | Kozhikode | Thrissur | Kollam | Kannur | Malappuram | Ernakulam | Panaji | T.N | J&K | Lok Sabha | Rajya Sabha | panchayat | panchayats | Bombay
pakistan | Rawalpindi | Peshawar | Faisalabad | Multan | Quetta | Sindh | Balochistan | Khyber Pakhtunkhwa
bangladesh | Chittagong | Chattogram | Sylhet | Khulna
sri lanka | Kandy | Jaffna
china | Chengdu | Chongqing | Wuhan | Tianjin | Nanjing | Xi’an | Suzhou | Guangdong | Sichuan | Zhejiang | Xinjiang | Tibet | Hubei | Hunan | Fujian | Xi Jinping
japan | Sapporo | Fukuoka | Kobe | Hiroshima | Sendai | Hokkaido | Okinawa | Kanagawa | Saitama | Chiba | Aichi
south korea | Suwon | Ulsan | Sejong | Jeju | Gyeonggi | Pangyo | Cheong Wa Dae
taiwan | Kaohsiung | Taichung | Hsinchu | Tainan
hong kong | Hongkongers | Legco | Tseung Kwan O
malaysia | Penang | Johor | Selangor | Sabah | Sarawak | Putrajaya | Melaka | ringgit
indonesia | Surabaya | Bandung | Medan | Sumatra | Yogyakarta | rupiah
philippines | Makati | Taguig | Pasig | Pasay | Caloocan | Mandaluyong | Iloilo | Bacolod | Baguio | Cagayan de Oro | Zamboanga | General Santos | Mindanao | Luzon | Visayas | Cavite | Laguna | Bulacan | Pampanga | Batangas | Negros Occidental | Metro Manila | Malacañang | Filipinos | Pinoys | barangay | ₱
thailand | Chiang Mai | Phuket | Pattaya | Nonthaburi | baht
vietnam | Da Nang | Haiphong
israel | Haifa | Beersheba | Knesset | Shin Bet | Mossad
iran | Isfahan | Tabriz
saudi arabia | Dammam | Mecca | Aramco
united arab emirates | Sharjah | Ajman | dirham | dirhams
egypt | Giza
south africa | Bloemfontein | Gqeberha | Port Elizabeth | East London | Polokwane | Soweto | Sandton | Stellenbosch | KwaZulu-Natal | Limpopo | Mpumalanga | Eastern Cape | Western Cape | Free State | Northern Cape | Mzansi
kenya | Nakuru | Eldoret | Kiambu | Machakos | Thika | Kenyans
malawi | Mzuzu | Zomba | Chiradzulu | Mangochi | Kasungu | Malawians | kwacha
zimbabwe | Bulawayo | Mutare
zambia | Kitwe | Ndola | Copperbelt
tanzania | Dodoma | Arusha | Zanzibar
nigeria | Ibadan | Kano | Kaduna | Port Harcourt | Benin City | Enugu | Abeokuta | Ilorin | Ogun State | Rivers State | Lekki | Nigerians | ₦
ghana | Kumasi | cedis | Ghanaians
uganda | Entebbe | Mbarara | Ugandans
brazil | Belo Horizonte | Porto Alegre | Curitiba | Recife | Fortaleza | Minas Gerais | Brasilia | R$
argentina | Rosario | Mendoza
mexico | Tijuana | Puebla | Cancún | Cancun | Jalisco
colombia | Medellin | Barranquilla
chile | Valparaíso | Valparaiso
cambodia | Phnom Penh | Sihanoukville
myanmar | Yangon | Naypyidaw | Mandalay
nepal | Kathmandu | Pokhara
iraq | Baghdad | Basra | Erbil
afghanistan | Kabul | Kandahar | Taliban
qatar | Doha
kuwait | Kuwait City
lebanon | Beirut
morocco | Rabat | Casablanca | Marrakesh
algeria | Algiers
tunisia | Tunis
angola | Luanda
mozambique | Maputo
senegal | Dakar
cameroon | Yaoundé | Douala
venezuela | Caracas
ecuador | Quito | Guayaquil
el salvador | San Salvador | Bukele
panama | Panama City
cuba | Havana
slovenia | Ljubljana | Maribor
`;

/** States and provinces, which say in which country a town before them lies: `country | words`. */
export const regions = `
united states | Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | West Virginia | Wisconsin | Wyoming | N.J | N.Y | N.C | S.C | N.H | N.M | N.D | S.D | R.I | W.Va | D.C | Calif | Conn | Fla | Minn | Okla | Pa | Tenn | Mich | Wis | Colo
canada | Ontario | Quebec | Alberta | British Columbia | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland
australia | New South Wales | NSW | Queensland | Tasmania | Western Australia | South Australia
india | Maharashtra | Karnataka | Tamil Nadu | Kerala | Gujarat | Rajasthan | Uttar Pradesh | Madhya Pradesh | Bihar | Punjab | Haryana | Telangana | Andhra Pradesh | West Bengal | Odisha | Jharkhand | Assam | Goa
`;

/**
 * Names of places that are ordinary words, persons' or other countries' places too: `country | words`. They count with
 * a second sign beside them ("in Reading", "Reading Borough Council").
 */
export const doubtfulPlaces = `
united states | Phoenix | Austin | Orlando | Mobile | Jackson | Lincoln | Madison | Columbus | Columbia | Charlotte | Richmond | Aurora | Arlington | Springfield | Salem | Concord | Augusta | Dover | Lansing | Helena | Juneau | Norman | Garland | Irving | Plano | Mesa | Buffalo | Rochester | Chesapeake | Savannah | Georgia | Bismarck | Providence | Riverside | Stockton | Fremont | Glendale | Gary | Flint | Lexington | Burlington | Bridgeport | Worcester | Cambridge
united kingdom | York | Reading | Hull | Stoke | Bath | Bury | Derby | Lincoln | Preston | Chester | Worcester | Rugby | Crewe | Corby | Kettering | Banbury | Hastings | Halifax | Newport | Barking | Barnet | Bromley | Ealing | Enfield | Sutton | Redbridge | Moray | Angus | Armagh
ireland | Cork | Mayo | Kerry | Clare | Meath | Louth | Cavan | Carlow | Longford | Offaly | Laois
france | Nice | Tours | Nancy | Angers | Brest | Orange | Cannes
germany | Essen | Halle | Potsdam | Kiel
italy | Florence | Bari | Verona | Parma
bulgaria | Sofia
croatia | Split
australia | Darwin | Victoria | Lismore | Orange | Mackay | Albury | Dubbo | Ipswich
canada | Hamilton | Victoria | Halifax | London | Windsor | Kingston | Regina | Oxford | Surrey | Laval | Markham | Vaughan | Guelph
new zealand | Nelson | Hamilton | Napier | Hastings | Canterbury | Queenstown
south africa | George | Kimberley
india | Salem | Surat | Puri | Kota | Hubli | Agra | Thane | Vellore
nigeria | Jos | Warri | Plateau | Delta
brazil | Salvador | Bahia | Natal
colombia | Cali
indonesia | Java | Batam
philippines | Angeles | Antipolo | Albay | Capiz
`;

/** States and provinces as they are shortened after a town: `country | words`. They count after a comma ("Canton, Mass."). */
export const statesInShort = `
united states | Mass | Ind | Ill | Ore | Wash | Del | Miss | Ariz | Ark | Ga | Ala | Tex | Kan | Ky | La | Md | Mo | Mont | Neb | Nev | Va | Vt | Wyo | Georgia | AL | AK | AZ | AR | CA | CO | CT | DC | DE | FL | GA | IA | ID | IL | KS | KY | LA | MA | MD | MI | MN | MO | MS | MT | NC | ND | NE | NH | NJ | NM | NV | NY | OH | PA | RI | SC | SD | TN | TX | UT | VA | VT | WI | WV | WY
canada | Que | Alta | B.C | BC | ON | QC | AB | MB | NL | NS | PEI
australia | Qld | QLD | Vic | VIC | Tas
`;

/** What one country's news names and counts by; they count less than a place: `country | words`. */
export const tellingWords = `
united states | FEMA | Federal Emergency Management Agency | Homeland Security | DHS | Department of Justice | DOJ | U.S.C | Federal Trade Commission | Federal Communications Commission | Securities and Exchange Commission | House of Representatives | Republican | Republicans | GOP | Democrats | Trump | Biden | Obama | Superior Court | District Attorney | Secret Service | Customs and Border Protection | National Guard | Secretary of State's office | Attorney General's office | state attorney general | school district | School District | county sheriff | Sheriff's Office | sheriff's deputies | HHS | Department of Health and Human Services | Office for Civil Rights | IRS | Internal Revenue Service | NIST | NSA | Congressional | congressman | congresswoman | NASDAQ | Nasdaq | NYSE | Fortune 500 | K-12 | N.Y.P.D | NYPD | LAPD | NFL | NBA | MLB | NCAA | USPS | DMV | Super Bowl | Treasury Department | State Department | Justice Department | LLC | Federal Reserve | Congressional Budget Office | US$
united kingdom | MoD | Ministry of Defence | High Court in London | Crown Court | crown court | magistrates' court | magistrates’ court | Old Bailey | House of Lords | Lib Dem | Lib Dems | Liberal Democrats | Downing St | GCHQ | MI5 | MI6 | HM Treasury | National Cyber Security Centre | Action Fraud | Police Federation | PSNI | Police Service of Northern Ireland | Sinn Féin | Sinn Fein | DUP | SNP | Holyrood | Plaid Cymru | Reform UK | legal aid | Premier League | Ofsted | Ofgem | Ofwat | GCSE | GCSEs | A-level | A-levels | council tax | borough council | Borough Council | county council | County Council | city council leader | Prince Harry | Prince William | Kensington Palace | Buckingham Palace | King Charles | Keir Starmer | Starmer | City of London | Metropolitan Police | GPs | Lord Chancellor | Baroness
ireland | RTÉ | An Post | Leinster House | Fianna Fáil | Fine Gael
european union | European Commission
germany | Bundeswehr | BKA | Bundeskriminalamt
france | Gendarmerie | Macron
canada | SINs | Social Insurance | Canada Revenue Agency | Ontario Provincial Police | C$ | CSIS | CRTC | TSX | Privacy Commissioner of Canada
australia | Australian Federal Police | ASD | ASIO | ASIC | ACCC | APRA | ASX | Albanese | Services Australia | TAFE | HECS | superannuation | AU$ | Centrelink | myGov | Fair Work
new zealand | NZ$ | NZX | Kāinga Ora | Health NZ | GCSB
india | NIA | FIRs | Supreme Court of India | RBI | SEBI | UPI | UIDAI | PAN card | NEET | JEE | CBSE | UPSC | Cyber Crime Cell | cyber cell | cyber police | Cyberabad | MeitY | I4C | NPCI | IIT | IITs | IIM | AIIMS | district magistrate | District Magistrate | sub-inspector | Kejriwal | Shiv Sena | DMK | AIADMK | TDP | Shri | Smt | EVM | EVMs | gram panchayat | tehsil | municipal corporation | Municipal Corporation | Sensex | Nifty | Telugu | Kannada | Malayalam | Marathi
pakistan | PKR | Imran Khan
bangladesh | taka
south korea | ₩ | PIPC | Personal Information Protection Commission | Lee Jae Myung | Financial Supervisory Service
north korea | Kim Jong Un
japan | yen | NISC | JPCERT | Liberal Democratic Party
china | yuan | renminbi
hong kong | PCPD | HKMA
singapore | IMDA
malaysia | MCMC | Bursa | Anwar Ibrahim
philippines | PNP | National Privacy Commission | CICC | Department of Information and Communications Technology | Bangko Sentral | Comelec | Marcos | Duterte | peso | pesos
thailand | Thaksin
indonesia | BSSN | Kominfo | Prabowo
kenya | M-Pesa | KRA | eCitizen | Ruto
nigeria | EFCC | NDPC | NITDA | CBN | NIMC | JAMB | Tinubu | Nollywood
ghana | Bank of Ghana | Cyber Security Authority
uganda | Bank of Uganda | Museveni | UGX
south africa | POPIA | SASSA | ANC | Ramaphosa | Information Regulator | Zulu
israel | Netanyahu | Unit 8200 | shekel | shekels | Israel Defense Forces
iran | IRGC
ukraine | Zelensky | Zelenskyy | SBU
russia | FSB | GRU | Roskomnadzor | rouble | roubles | ruble | rubles
brazil | Pix | LGPD | Lula | reais
mexico | Sheinbaum
poland | Tusk | zloty
sweden | Säpo | krona | kronor
switzerland | Swiss franc | Swiss francs | CHF
`;
