/**
 * Where much-named organisations are at home and what they do: `sector | country | names`, one to a line. Written for
 * this project from general knowledge. What many countries share has `-`.
 */
export const homes = `
automotive | united kingdom | Jaguar Land Rover | JLR | Aston Martin | Bentley | Rolls-Royce Motor Cars | McLaren | Lotus | Vauxhall
automotive | united states | Ford | Ford Motor | General Motors | GM | Tesla | Rivian | Chrysler | Jeep | Harley-Davidson | Goodyear
automotive | germany | Volkswagen | VW | BMW | Mercedes-Benz | Mercedes | Audi | Porsche | Continental | Bosch | ZF
automotive | france | Renault | Peugeot | Citroën | Michelin
automotive | netherlands | Stellantis
automotive | japan | Toyota | Honda | Nissan | Mazda | Subaru | Suzuki | Mitsubishi Motors | Bridgestone
automotive | south korea | Hyundai | Kia
automotive | sweden | Volvo | Scania
automotive | italy | Fiat | Ferrari | Lamborghini
automotive | india | Tata Motors | Mahindra | Maruti Suzuki
aviation | united kingdom | Heathrow | Gatwick | Stansted | Luton Airport | British Airways | easyJet | Virgin Atlantic | Rolls-Royce | NATS
aviation | united states | Collins Aerospace | Boeing | American Airlines | Delta Air Lines | Delta | United Airlines | Southwest Airlines | JetBlue | Alaska Airlines | Hawaiian Airlines | FAA | TSA | Spirit AeroSystems
aviation | germany | Lufthansa | Berlin Brandenburg Airport | Eurowings
aviation | france | Air France | Airbus | Aéroports de Paris
aviation | ireland | Ryanair | Aer Lingus | Dublin Airport
aviation | belgium | Brussels Airport | Brussels Airlines
aviation | netherlands | KLM | Schiphol
aviation | spain | Iberia | Vueling | Aena
aviation | australia | Qantas | Virgin Australia | Jetstar
aviation | canada | WestJet | Air Canada | Porter Airlines
aviation | japan | Japan Airlines | ANA | All Nippon Airways
aviation | india | Air India | IndiGo | SpiceJet
aviation | united arab emirates | Emirates | Etihad
aviation | qatar | Qatar Airways
aviation | singapore | Singapore Airlines
aviation | vietnam | Vietnam Airlines
aviation | russia | Aeroflot
aviation | sweden | SAS
retail | united kingdom | Marks & Spencer | Marks and Spencer | M&S | Co-op | Co-operative Group | Harrods | Tesco | Sainsbury's | Asda | Morrisons | Waitrose | John Lewis | Next | Boots | Currys | JD Sports | Selfridges | Primark | WHSmith | Ocado | B&Q | Argos | Dixons
retail | united states | Walmart | Target | Costco | Kroger | Home Depot | Lowe's | Macy's | Best Buy | CVS | Walgreens | Neiman Marcus | Victoria's Secret | Gap | Nike | eBay | Amazon | Starbucks | McDonald's
retail | france | Carrefour | Auchan | Kering | Gucci | LVMH | Louis Vuitton | Dior | Chanel | Cartier | Hermès | L'Oréal
retail | germany | Adidas | Aldi | Lidl | Metro | Zalando | Otto
retail | sweden | IKEA | H&M
retail | spain | Inditex | Zara | Mango | El Corte Inglés
retail | netherlands | Ahold Delhaize | Albert Heijn
retail | italy | Prada | Moncler
retail | south korea | Coupang
retail | china | Alibaba | Temu | Shein
retail | denmark | Pandora
finance | united kingdom | Barclays | HSBC | Lloyds | NatWest | Santander UK | Standard Chartered | Monzo | Revolut | Aviva | Legal & General | Nationwide Building Society | Hiscox | Admiral
finance | united states | JPMorgan | JPMorgan Chase | Bank of America | Wells Fargo | Citigroup | Citibank | Goldman Sachs | Morgan Stanley | Capital One | Equifax | TransUnion | Experian | Visa | Mastercard | American Express | PayPal | Stripe | Coinbase | Robinhood | Allianz Life | Farmers Insurance | Aflac | Fidelity | Charles Schwab | Vanguard | Prudential Financial
finance | switzerland | UBS | Credit Suisse
finance | germany | Deutsche Bank | Commerzbank | Allianz
finance | france | BNP Paribas | Société Générale | AXA
finance | australia | Commonwealth Bank | Westpac | ANZ | NAB | Latitude Financial
finance | canada | RBC | Scotiabank | Desjardins
finance | india | State Bank of India | HDFC Bank | ICICI Bank
finance | - | Binance | Bybit | Kraken | Crypto.com | OKX
telecommunications | united kingdom | BT | BT Group | Vodafone | TalkTalk | Virgin Media | Colt | Openreach
telecommunications | united states | AT&T | Verizon | T-Mobile | Comcast | Lumen | Charter Communications | Cox
telecommunications | france | Orange | Bouygues Telecom | SFR | Free Mobile
telecommunications | germany | Deutsche Telekom
telecommunications | spain | Telefónica | Telefonica
telecommunications | netherlands | KPN | Odido
telecommunications | south korea | SK Telecom | KT | KT Corp | LG Uplus | LG U+
telecommunications | japan | NTT | KDDI | SoftBank
telecommunications | australia | Telstra | Optus | TPG
telecommunications | canada | Rogers | Bell Canada | Telus
telecommunications | india | Airtel | Jio | BSNL
health | united kingdom | NHS | Synnovis | NHS England
health | united states | UnitedHealth | Change Healthcare | Anthem | Elevance | Kaiser Permanente | HCA Healthcare | DaVita | Ascension | CommonSpirit | Quest Diagnostics | Labcorp | Pfizer | Merck | Johnson & Johnson | Cencora | McKesson | Cardinal Health
health | australia | Medibank
health | germany | Fresenius | Bayer
health | switzerland | Novartis | Roche
technology | united states | Microsoft | Google | Apple | Meta | Oracle | Salesforce | IBM | Intel | Nvidia | AMD | Cisco | Cloudflare | Okta | Snowflake | Discord | Reddit | Slack | Zoom | GitHub | Red Hat | Adobe | Dell | HP | VMware | Broadcom | SolarWinds | SonicWall | Fortinet | Palo Alto Networks | CrowdStrike | Ivanti | F5 | Citrix | Progress Software | LastPass | Salesloft | Workday | ServiceNow | Zendesk | Twilio | DoorDash | Uber | Lyft | Airbnb | X | Twitter | LinkedIn | OpenAI | Anthropic | PowerSchool | Kaseya | ConnectWise | MongoDB | Atlassian | Gainsight | Netskope | Zscaler | Tenable | Proofpoint | Mozilla | Unity
technology | germany | SAP | Infineon | Siemens
technology | netherlands | ASML | Booking.com
technology | south korea | Samsung | Naver | Kakao
technology | japan | Sony | Nintendo | Fujitsu | NEC | Toshiba | Canon
technology | taiwan | ASUS | Acer | TSMC | QNAP | Synology | D-Link | Zyxel | Foxconn
technology | china | Huawei | ZTE | TP-Link | Tencent | Baidu | ByteDance | TikTok | Lenovo | DeepSeek | Xiaomi
technology | sweden | Spotify | Ericsson
technology | finland | Nokia
technology | france | Capgemini | Atos | Thales
technology | india | Infosys | TCS | Tata Consultancy Services | Wipro
technology | united kingdom | Sophos | Arm | Darktrace | Capita | Serco | Sage | Computacenter
technology | canada | Shopify | BlackBerry
food | japan | Asahi | Kirin | Suntory | Nissin
food | united states | JBS USA | Coca-Cola | PepsiCo | Kraft Heinz | Tyson Foods | UNFI | United Natural Foods | Dole
food | brazil | JBS
food | switzerland | Nestlé
food | france | Danone
food | belgium | AB InBev
food | netherlands | Heineken | Unilever
manufacturing | japan | Panasonic | Hitachi | Mitsubishi Electric
manufacturing | united states | Nucor | 3M | General Electric | Honeywell | Caterpillar | Clorox | Johnson Controls
manufacturing | germany | Thyssenkrupp | BASF | Henkel
energy | united states | Colonial Pipeline | Halliburton | ExxonMobil | Chevron | Duke Energy
energy | united kingdom | BP | National Grid | Centrica | British Gas
energy | netherlands | Shell
energy | saudi arabia | Saudi Aramco
energy | canada | Nova Scotia Power | Suncor
transport | united kingdom | Transport for London | TfL | Network Rail | Royal Mail
transport | united states | FedEx | UPS | Amtrak | Union Pacific
transport | denmark | Maersk
transport | germany | Deutsche Bahn | DHL
transport | australia | Toll Group | DP World Australia
media | united kingdom | BBC | ITV | Channel 4 | The Guardian | Daily Mail | The Sun | Sky
media | united states | CNN | Fox News | New York Times | Washington Post | Disney | Netflix | Warner Bros | Ticketmaster | Live Nation | Paramount | Lee Enterprises
media | japan | Nikkei | Kadokawa
hospitality | united states | MGM Resorts | Caesars | Caesars Entertainment | Marriott | Hilton | Boyd Gaming | Hyatt | Wynn Resorts
education | united kingdom | University of Manchester | Ofsted
education | united states | Harvard | Stanford | MIT | Columbia University | University of Pennsylvania | Princeton | Yale
government | united states | CISA | FBI | FEMA | IRS | ICE | CBP | Pentagon | State Department | Treasury | Department of Justice | Department of Homeland Security | White House | Congress | NASA | Social Security Administration | Department of Energy | NIST
government | united kingdom | HMRC | Home Office | Ministry of Defence | Legal Aid Agency | Electoral Commission | Foreign Office | Cabinet Office | DVLA | Ministry of Justice
government | france | France Travail | Urssaf
defence | united states | Lockheed Martin | Raytheon | RTX | Northrop Grumman | General Dynamics | US Air Force | US Army | US Navy | United States Air Force | Space Force
defence | united kingdom | BAE Systems | Royal Air Force | Royal Navy
defence | - | NATO
aviation | united states | SpaceX | Frontier Airlines | Blue Origin
aviation | new zealand | Air New Zealand
aviation | south korea | Korean Air | Asiana Airlines
aviation | malaysia | Malaysia Airlines | AirAsia
aviation | philippines | Cebu Pacific | Philippine Airlines
aviation | kenya | Kenya Airways
aviation | south africa | South African Airways
aviation | ireland | daa
retail | canada | Loblaw | Canadian Tire | Hudson's Bay | Sobeys | London Drugs | Giant Tiger
retail | australia | Woolworths | Coles | Bunnings | Kmart Australia | Myer | David Jones | JB Hi-Fi
retail | ireland | Brown Thomas | Dunnes Stores | Arnotts
retail | japan | Uniqlo | Fast Retailing | Muji | Rakuten | Aeon
retail | india | Flipkart | Reliance Retail | BigBasket
retail | south africa | Shoprite | Pick n Pay | Takealot | Dis-Chem | Clicks
retail | united states | GameStop | Sephora | Staples | Office Depot | Kohl's | Nordstrom | JCPenney | Under Armour | Levi's
finance | canada | Wealthsimple | TD Bank | Bank of Montreal | CIBC | Manulife | Sun Life | Interac
finance | united states | Prosper | Plaid | Chime | SoFi | LendingTree | Cash App | Ameriprise | BlackRock | Kroll | Federal Reserve | Nasdaq | Geico | State Farm | Allstate | Liberty Mutual
finance | philippines | GCash | Maya | BDO | Metrobank
finance | south korea | KB Kookmin | Shinhan | Woori | Upbit | Welcome Financial
finance | india | Paytm | PhonePe | Star Health | WazirX | CoinDCX | Angel One | LIC
finance | australia | Macquarie | AustralianSuper | Insignia | AMP
finance | south africa | Absa | Nedbank | Capitec | FNB | Standard Bank
finance | kenya | M-Pesa | Equity Bank | KCB
finance | uganda | NSSF
finance | netherlands | ING | ABN Amro | Rabobank | Adyen
finance | spain | Santander | BBVA
finance | brazil | Nubank | Itaú
telecommunications | ireland | Eir
telecommunications | south africa | MTN | Vodacom | Telkom | Cell C
telecommunications | kenya | Safaricom
telecommunications | philippines | PLDT | Globe Telecom
telecommunications | singapore | Singtel | StarHub
telecommunications | new zealand
telecommunications | belgium | Proximus | Orange Belgium
telecommunications | switzerland | Swisscom
telecommunications | japan | Docomo
telecommunications | australia | iiNet
health | united states | CVS Health | Cigna | Humana | Episource | Blue Cross | Blue Shield | Medtronic | Abbott
health | australia | Healthscope | Ramsay Health Care | Genea | Australian Clinical Labs | MediSecure
health | ireland | HSE
health | united kingdom | NHS | NHS England
health | canada | LifeLabs
health | new zealand | Health New Zealand | Waikato DHB | Manage My Health
health | south africa | NHLS | National Health Laboratory Service | Netcare
technology | united states | Conduent | Trello | Dropbox | Evernote | Quora | Rackspace | GoDaddy | Akamai | Flock Safety | WhatsApp | Facebook | Instagram | Snapchat | Bumble | Tinder | Match Group | ParkMobile | Clearview AI
technology | israel | NSO Group | Check Point | Wix | Cellebrite | Paragon
technology | switzerland | Proton | Logitech
technology | luxembourg | Gcore
technology | sweden | Verisure | Tietoevry
technology | australia | Canva
technology | russia | Kaspersky | Yandex
media | united states | Plex | Roku | NBC | CBS | ABC News | Wall Street Journal | Dow Jones | Hearst | HBO
media | united kingdom | Sky News | Financial Times | Reuters | Mirror Group | News UK
media | australia | Nine | News Corp Australia
gaming | united kingdom | Flutter | Paddy Power | William Hill | Ladbrokes | Entain
gaming | united states | DraftKings | FanDuel | Roblox | Electronic Arts | Rockstar Games | Activision
gaming | japan | Capcom | Sega | Bandai Namco
hospitality | singapore | Marina Bay Sands
hospitality | united kingdom | Premier Inn | British Library | British Museum
hospitality | china | Mandarin Oriental
hospitality | france | Accor | Louvre
food | united states | Krispy Kreme | Chipotle | Domino's | Taco Bell | Wendy's | Panera
food | united kingdom | Greggs | Wetherspoons | Costa Coffee | KP Snacks
food | ireland | Guinness
education | united kingdom | University of Oxford | University of Cambridge | King's College London
education | south africa | University of the Witwatersrand | University of Cape Town
education | australia | Western Sydney University | University of Sydney | Monash University
education | ireland | Trinity College Dublin | University College Dublin
education | india | IIT | AIIMS
transport | united kingdom | Transport for London | LNER | Great Western Railway | Avanti West Coast | Eurostar | KNP Logistics | Peter Green Chilled | Evri
transport | united states | Greyhound | Metropolitan Transportation Authority | Estes
transport | canada | Canada Post | Via Rail | Metrolinx
transport | australia | Australia Post
transport | india | Indian Railways | IRCTC
transport | south africa | Transnet
transport | new zealand | KiwiRail
energy | south africa | Eskom
energy | india | Tata Power
energy | malaysia | Petronas
energy | mexico | Pemex
energy | australia | Origin Energy | AGL
government | united kingdom | PSNI | NCA | NCSC | GCHQ | Ministry of Defence | Information Commissioner's Office | Police Service of Northern Ireland | Metropolitan Police | Environment Agency
government | united states | Securities and Exchange Commission | US Marshals Service | Library of Congress
government | ireland | An Garda Síochána | Revenue Commissioners | NCSC-IE
government | new zealand | NCSC-NZ
government | netherlands | NCSC-NL
government | switzerland | BACS
government | canada | Canada Revenue Agency
government | australia | Services Australia | ATO | Australian Taxation Office
government | philippines | PhilHealth | Philippine National Police | PNP | Comelec
government | india | UIDAI | CBSE
government | south korea | National Tax Service
civil society | switzerland | Red Cross | ICRC
civil society | united states | Electronic Frontier Foundation
`;
