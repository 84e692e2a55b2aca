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
finance | united kingdom | Barclays | HSBC | Lloyds | NatWest | Santander UK | Standard Chartered | Monzo | Revolut | Capita | Aviva
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
technology | united kingdom | Sophos | Arm | Darktrace
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
`;
