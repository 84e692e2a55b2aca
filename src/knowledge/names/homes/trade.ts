/** Shops, food and hotels: `sector | country | names`. Written for this project from general knowledge. */
export const trade = `
retail | argentina | Garbarino | Frávega | Cencosud Argentina
retail | australia | Woolworths | Coles | Bunnings | Kmart Australia | Myer | David Jones | JB Hi-Fi | Woolworths Group | Big W | Coles Group | Aldi Australia | IGA | Metcash | Wesfarmers | Officeworks | Target Australia
retail | australia | Harvey Norman | The Good Guys | Mecca | Cotton On | Kathmandu | Rebel Sport | Super Retail Group | Supercheap Auto | Dan Murphy's | Endeavour Group | BWS | MyDeal | Kogan | Dymocks | Booktopia | Petbarn
retail | australia | Adore Beauty | Country Road | Witchery | Mosaic Brands | Universal Store | Guzman Retail | Baby Bunting | Lovisa | Michael Hill | Fantastic Furniture | Priceline | Priceline Pharmacy | Terry White
retail | australia | TerryWhite Chemmart | Cash Converters Australia | Muffin Break | Strandbags | Forever New | City Chic | Peter Alexander | Repco | Beacon Lighting
retail | austria | Spar Austria | Billa | XXXLutz | Swarovski | Kika Leiner | Hofer
retail | barbados | Massy Barbados
retail | belgium | Colruyt | Delhaize | Vandemoortele | Kruidvat Belgium | Inno | Brantano | JBC
retail | brazil | Magazine Luiza | Magalu | Lojas Americanas | Americanas | Lojas Renner | Renner | Casas Bahia | Via Varejo | Grupo Pão de Açúcar | GPA | Carrefour Brasil | Atacadão | Assaí | Natura | O Boticário | Riachuelo
retail | brazil | C&A Brasil | Havan | Centauro | Grupo Soma | Arezzo | Cobasi | Petz
retail | canada | Loblaw | Canadian Tire | Hudson's Bay | Sobeys | London Drugs | Giant Tiger | Empire Company | Loblaw Companies | Shoppers Drug | Dollarama | Indigo Books | Canada Goose | Lululemon | Home Hardware
retail | canada | Mountain Equipment | Sleep Country | Circle K | Couche-Tard | Alimentation Couche-Tard | Pharmascience | Ardene | Aldo | Holt Renfrew | SAQ | LCBO | Federated Co-operatives | Calgary Co-op
retail | chile | Cencosud | Ripley | Falabella Retail | SMU | Jumbo Chile | Sodimac
retail | china | Alibaba | Temu | Shein | Taobao | Tmall | JD | Suning | Gome | Anta | Li-Ning | Miniso | Pop Mart | AliExpress | Vipshop | Freshippo
retail | colombia | Grupo Éxito | Almacenes Éxito | Alkosto | Jumbo Colombia
retail | croatia | Konzum | Fortenova
retail | czech republic | Alza.cz | Mountfield | Notino | Rohlik.cz
retail | denmark | Pandora | Salling Group | Coop Danmark | Netto Denmark | Bestseller | Vero Moda | Jysk | Lego | Pilgrim | Ecco | Matas | Rema 1000 Danmark | Georg Jensen | Royal Copenhagen | Nordisk Film
retail | ecuador | Corporación Favorita | La Favorita
retail | estonia | Selver | Tallinna Kaubamaja
retail | finland | S Group | Kesko | Lidl Suomi | Marimekko | Stockmann | Tokmanni | Verkkokauppa.com | Gigantti
retail | france | Carrefour | Auchan | Kering | Gucci | LVMH | Louis Vuitton | Dior | Chanel | Cartier | Hermès | L'Oréal | Leclerc | E.Leclerc | Intermarché | Les Mousquetaires | Système U | Casino Group | Groupe Casino | Monoprix
retail | france | Franprix | Picard | Picard Surgelés | Decathlon | Leroy Merlin | Adeo | Castorama | Fnac | Fnac Darty | Darty | Truffaut SAS | Galeries Lafayette | Printemps | Kiabi | Celio | Etam | Promod | La Redoute
retail | france | Showroomprivé | Veepee | Cdiscount | Rue du Commerce | Sephora France | Yves Rocher | Nocibé | Marionnaud | Saint Laurent | Balenciaga | Bottega Veneta | Alexander McQueen | Christian Dior | Fendi | Celine
retail | france | Givenchy | Lacoste | Petit Bateau | Norauto | Feu Vert | Bricomarché | Mr. Bricolage | Conforama | Maisons du Monde | Le Slip Français | Auchan Retail | Gifi | Jardiland | Zadig & Voltaire | Sézane | Lancôme
retail | france | Longchamp | Mango France | Intersport France | Sport 2000 | Alain Afflelou | Afflelou | Optical Center
retail | germany | Adidas | Aldi | Lidl | Metro | Zalando | Otto | Rewe | Edeka | Kaufland | Schwarz Group | Schwarz Gruppe | Netto | Penny Germany | Rossmann | dm-drogerie | Müller | Galeria Karstadt Kaufhof | Galeria | KaDeWe
retail | germany | Peek & Cloppenburg | C&A | Deichmann | Takko | KiK | Hugo Boss | Puma | Tchibo | Tegut | Media Markt | MediaMarktSaturn | Ceconomy | Obi | Bauhaus | Hornbach | Hagebau | Otto Group | Douglas | Fielmann | Thalia
retail | germany | Hugendubel | Weltbild | Baur | Bonprix | Lieferheld | ProMarkt | Globus | Lidl Germany | Mytheresa | Escada | S.Oliver | Tom Tailor | Esprit | Bike24 | Playmobil | Ravensburger | Steiff | Gerry Weber | Porta
retail | germany | Höffner | XXXLutz Germany | Hellweg | Wempe | Fressnapf
retail | greece | Public Greece | Plaisio | Jumbo Greece | Sklavenitis | Folli Follie
retail | hong kong | AS Watson | A.S. Watson | ParknShop | HKTVmall | Dairy Farm | DFI Retail | Lane Crawford | Chow Tai Fook | Bossini | Giordano | Wellcome | Louis Vuitton Hong Kong | Kerry Logistics Retail
retail | hungary | CBA | Extreme Digital
retail | india | Flipkart | Reliance Retail | BigBasket | Reliance Digital | DMart | Big Bazaar | Future Group | Croma | Tanishq | Titan Company | Lenskart | FirstCry | Purplle | Pepperfry | IKEA India | Aditya Birla Fashion | ABFRL
retail | india | Shoppers Stop | Spencer's | Bata India | Vijay Sales | Decathlon India | Tata Cliq | Lifestyle Stores | Manyavar
retail | indonesia | Alfamart | Indomaret | Blibli | Matahari | Erajaya | Ace Hardware Indonesia | MAP Indonesia
retail | ireland | Brown Thomas | Dunnes Stores | Arnotts | Musgrave | SuperValu | Centra | Penneys | Primark Ireland | Harvey Norman Ireland | Smyths | Circle K Ireland | Dunnes
retail | israel | Shufersal | Rami Levy | H&O | Super-Pharm | IKEA Israel | KSP
retail | italy | Prada | Moncler | Esselunga | Conad | Coop Italia | Eurospin | Carrefour Italia | Benetton | OVS | Calzedonia | Armani | Giorgio Armani | Versace | Dolce & Gabbana | Valentino | Gucci Italy | Bulgari | Max Mara
retail | italy | Ermenegildo Zegna | Zegna | Ferragamo | Salvatore Ferragamo | Tod's | Golden Goose | Furla | Geox | Luisaviaroma | Yoox | Unieuro | Euronics Italia | Brunello Cucinelli | Stone Island | Chiara Ferragni | Kiko Milano
retail | italy | Feltrinelli | Brembo Retail
retail | jamaica | Hi-Lo
retail | japan | Uniqlo | Fast Retailing | Muji | Rakuten | Aeon | Seven & I | 7-Eleven Japan | FamilyMart | Lawson | Askul | Lohaco | Isetan | Isetan Mitsukoshi | Takashimaya | Daimaru | Don Quijote | Pan Pacific International
retail | japan | Bic Camera | Yodobashi | Yamada Denki | Nitori | Ito-Yokado | Shimamura | Zozotown | Adastria | United Arrows | Daiso | Tokyu Hands | Ryohin Keikaku | Wacoal | Onward | Asics | Mizuno | Shiseido | Kose | Kao | Pola
retail | japan | Kanebo | Montbell | Snow Peak | Izumi | Maruetsu | Gyomu Super | Cainz | Komeri | Tsutaya | Kinokuniya | Kuraki | Yamaya
retail | kenya | Naivas | Naivas Supermarket | Quickmart
retail | kuwait | Alshaya | Alshaya Group
retail | lithuania | Maxima | Senukai | Kesko Senukai
retail | malaysia | Padini | Mydin | AEON Malaysia | Parkson | Al-Ikhsan | Senheng
retail | mexico | El Puerto de Liverpool | Palacio de Hierro | Soriana | Chedraui | OXXO | Femsa | Elektra | Grupo Elektra | Walmart de México | Walmex | Cinemex
retail | netherlands | Ahold Delhaize | Albert Heijn | Jumbo Supermarkten | HEMA | Bijenkorf | De Bijenkorf | Blokker | Kruidvat | Etos | Ahold | Spar International | Ikea Nederland | MediaMarkt Nederland | Intratuin | G-Star | Wibra
retail | netherlands | Zeeman | Rituals | Suitsupply | BCC | Bakker Logistiek | Sligro | Makro | VDK | Plus Retail | WE Fashion | Hunkemöller
retail | new zealand | Foodstuffs | New World Supermarket | Pak'nSave | Countdown | Woolworths New Zealand | The Warehouse | The Warehouse Group | Noel Leeming | Mitre 10 | Briscoes | Farmers Trading | Smiths City
retail | new zealand | Michael Hill Jeweller | Torpedo7 | Mighty Ape | Farmlands
retail | nigeria | SPAR Nigeria | Shoprite Nigeria
retail | norway | Rema 1000 | NorgesGruppen | Elkjøp | Helly Hansen | Norwegian Outlet | XXL ASA
retail | peru | InRetail | Supermercados Peruanos | Plaza Vea | Ripley Perú | Tai Loy
retail | philippines | SM Supermalls | SM Investments | Robinsons Retail | Puregold | Lazada Philippines | S&R | Mercury Drug | Jollibee Retail
retail | poland | Żabka | Zabka | Biedronka | Lewiatan | LPP | CCC | Rossmann Polska | Media Expert | Empik | Smyk | Decathlon Polska | Pepco | x-kom
retail | portugal | Sonae | Continente | Pingo Doce | Jerónimo Martins | Worten | Parfois | Salsa
retail | romania | Dedeman | Altex
retail | russia | Magnit | X5 | X5 Retail Group | Pyaterochka | Perekrestok | VkusVill | Lenta | M.Video | Eldorado | Sportmaster | Vinlab | WineLab | Lamoda | Detsky Mir | Book24 | Eksmo | Tvoe | Leroy Merlin Russia | Askona
retail | russia | Sunlight
retail | saudi arabia | Jarir | Panda Retail
retail | singapore | FairPrice | NTUC FairPrice | Courts Singapore | Tangs | Sephora Singapore | Zalora | Charles & Keith | Cold Storage | Cortina Watch | BreadTalk | Robinsons
retail | south africa | Shoprite | Pick n Pay | Takealot | Dis-Chem | Clicks | Woolworths South Africa | Massmart | Makro South Africa | Checkers | Spar South Africa | SPAR Group | Boxer | Pepkor | Mr Price | The Foschini Group | TFG
retail | south africa | Truworths | Ackermans | Edgars | Builders Warehouse | Dis-Chem Pharmacies | Superbalist | Cash Crusaders | Incredible Connection | Sixty60
retail | south korea | Coupang | Lotte Shopping | Lotte | Shinsegae | E-Mart | Emart | Hyundai Department Store | GS Retail | GS25 | BGF Retail | CU | 11st | Gmarket | SSG.com | Musinsa | Olive Young | CJ Olive Young | Amorepacific
retail | south korea | LG H&H | E-Land | E.Land | Homeplus | TMON | WeMakePrice | Ably | Kurly | Market Kurly | Kolon | Black Yak | Dior Korea | Cartier Korea | Louis Vuitton Korea | Ssangbangwool | Tirtir | SK stoa | GS Shop
retail | spain | Inditex | Zara | Mango | El Corte Inglés | Mercadona | Dia | Eroski | Consum | Tendam | Cortefiel | Desigual | Bershka | Pull&Bear | Massimo Dutti | Stradivarius | Tous | PcComponentes | Alcampo | Bimba y Lola
retail | spain | Scalpers | Leroy Merlin España | MediaMarkt España | Druni | Puig | Condis
retail | sri lanka | Cargills | Keells | Cargills Food City
retail | sweden | IKEA | H&M | Coop Sweden | ICA | ICA Gruppen | Hennes & Mauritz | Axfood | Willys | Systembolaget | Elgiganten | NetOnNet | Lindex | Kappahl | Gina Tricot | Filippa K | Clas Ohlson | Jula | Granngården | Ahlens
retail | sweden | Åhléns | XXL Sweden | Boozt | Ellos | Hemköp
retail | switzerland | Migros | Coop Switzerland | Denner | Globus Switzerland | Digitec Galaxus | Galaxus | Richemont | Swatch | Swatch Group | Rolex | Patek Philippe | Dufry | Avolta | Comparis
retail | taiwan | PX Mart | President Chain Store | Eslite | PChome 24h | Breeze Center | iRent | Hotai
retail | thailand | Central Group | CP All | Central Retail | Big C | King Power | Makro Thailand | Central Restaurants Group
retail | trinidad and tobago | Massy Stores | Massy Group | Massy
retail | turkey | Migros Turkey | BIM | A101 | LC Waikiki | Koton | Teknosa | DeFacto
retail | ukraine | ATB | Rozetka.ua | Silpo | Epicentr K | Nova Linia
retail | united arab emirates | Majid Al Futtaim | Landmark Group | Lulu Group | Lulu Hypermarket | Namshi | Chalhoub | Al-Futtaim | Carrefour UAE | Dubai Duty Free
retail | united kingdom | Marks & Spencer | Marks and Spencer | M&S | Co-op | Co-operative Group | Harrods | Tesco | Sainsbury's | Asda | Morrisons | Waitrose | John Lewis | Next | Boots | Currys | JD Sports | Selfridges | Primark
retail | united kingdom | WHSmith | Ocado | B&Q | Argos | Dixons | J Sainsbury | Asda Group | Iceland Foods | Iceland Supermarkets | Waitrose & Partners | John Lewis Partnership | Marks & Spencer Group | Co-op Food | Southern Co-op
retail | united kingdom | Central Co-op | Bestway | Costcutter | Nisa | Booker | Fortnum & Mason | Harvey Nichols | Liberty London | House of Fraser | Frasers Group | Sports Direct | Debenhams | Matalan | River Island | Topshop
retail | united kingdom | ASOS | Boohoo | PrettyLittleThing | Missguided | Superdry | Ted Baker | Burberry | Mulberry | Barbour | Schuh | Holland & Barrett | The Body Shop | Lush | Superdrug | Currys PC World | Dixons Carphone
retail | united kingdom | Carphone Warehouse | AO World | Screwfix | Kingfisher | Wickes | Homebase | Dunelm | B&M | Poundland | Wilko | Home Bargains | Halfords | Kwik Fit | Arnold Clark | Pendragon | Evans Halshaw | Lookers
retail | united kingdom | Vertu Motors | WH Smith | Waterstones | Smyths Toys | Hamleys | Game Digital | Moonpig | Funky Pigeon | Notonthehighstreet | Pets at Home | Cex | Cash Converters | H Samuel | Ernest Jones | Goldsmiths
retail | united kingdom | Watches of Switzerland | Graff | The Perfume Shop | Kurt Geiger | JD Sports Fashion | Sweaty Betty | Gymshark | Games Workshop | LK Bennett | Fat Face | FatFace | White Stuff | Joules | Mountain Warehouse
retail | united kingdom | Cotswold Outdoor | Go Outdoors | Net-a-Porter | Mamas & Papas | Bensons for Beds | DFS | Oak Furnitureland | Majestic Wine | Naked Wines | Works Stationery
retail | united states | Walmart | Target | Costco | Kroger | Home Depot | Lowe's | Macy's | Best Buy | CVS | Walgreens | Neiman Marcus | Victoria's Secret | Gap | Nike | eBay | Amazon | Starbucks | McDonald's | GameStop | Sephora
retail | united states | Staples | Office Depot | Kohl's | Nordstrom | JCPenney | Under Armour | Levi's | Amazon.com | Whole Foods | Sam's Club | BJ's Wholesale | Albertsons | Safeway | Publix | H-E-B | Wegmans | Hy-Vee | Meijer
retail | united states | Giant Eagle | Stop & Shop | Hannaford | Food Lion | Trader Joe's | Sprouts | Winn-Dixie | Lowe's Companies | Ace Hardware | True Value | Menards | Tractor Supply | Dollar General | Dollar Tree | Family Dollar
retail | united states | Big Lots | TJX | TJ Maxx | Ross Stores | Burlington Stores | Saks Fifth Avenue | Saks | Neiman Marcus Group | Bloomingdale's | Dillard's | Belk | J.Crew | Old Navy | Banana Republic | American Eagle
retail | united states | Abercrombie & Fitch | Hot Topic | Urban Outfitters | Forever 21 | Aeropostale | Ralph Lauren | Tapestry | Coach Inc | Kate Spade | Tiffany & Co | Signet Jewelers | Kay Jewelers | Foot Locker
retail | united states | Dick's Sporting Goods | Academy Sports | Bass Pro | REI | VF Corporation | The North Face | Timberland | Skechers | Columbia Sportswear | Patagonia | Bath & Body Works | Ulta | Ulta Beauty | Estée Lauder
retail | united states | Sally Beauty | Avon | Revlon | Mary Kay | PetSmart | Petco | Chewy | Wayfair | Overstock | Etsy | StockX | Poshmark | Newegg | Micro Center | RadioShack | Barnes & Noble | Chico's | Jo-Ann | Hobby Lobby
retail | united states | Party City | Bed Bath & Beyond | Williams-Sonoma | Restoration Hardware | Crate & Barrel | Ashley Furniture | Mattress Firm | AutoZone | O'Reilly Auto Parts | Advance Auto Parts | Pep Boys | CarMax | Carvana
retail | united states | AutoNation | 7-Eleven | Wawa | Sheetz | Speedway | Pilot Flying J | Love's Travel Stops | QuikTrip | Costco Wholesale | Guitar Center | Stanley Steemer | Coinstar | Steve Madden | Bealls | Boscov's
retail | united states | Fred Meyer | Kmart | Sears | Stein Mart | Eddie Bauer | L.L.Bean | Lands' End | QVC | HSN | Fanatics | Stüssy | Sharper Image | Harbor Freight | Sherwin-Williams | Instacart Retail | Stater Bros | Save Mart
retail | united states | SpartanNash | Sysco Retail | Piggly Wiggly | Vera Bradley | Brooks Brothers | Lucky Brand | Zappos | GoTo Foods | Ingles
retail | vietnam | WinMart | Saigon Co.op | FPT Shop | Vincommerce | CellphoneS
food | australia | Treasury Wine Estates | Bega | Guzman y Gomez | Inghams | Domino's Pizza Enterprises | JBS Australia
food | belgium | AB InBev | Duvel Moortgat | Anheuser-Busch InBev | Alken-Maes | Lotus Bakeries | Duvel
food | brazil | JBS | BRF | Ambev | Marfrig
food | canada | Tim Hortons | Maple Leaf Foods | Saputo | Sollio | McCain | Agropur | Recipe Unlimited
food | china | Mengniu | Yili | Luckin Coffee
food | denmark | Carlsberg | Arla Foods | Danish Crown | Royal Unibrew
food | france | Danone | Pernod Ricard | Lactalis | Bonduelle | Fleury Michon | Rémy Cointreau | Sodexo | Elior | Savencia | Moët & Chandon
food | germany | Dr. Oetker | Haribo | Südzucker | Bahlsen | Tönnies | Oettinger | Oettinger Brewery | Krombacher | Bitburger | Müller Milch
food | greece | Coca-Cola HBC
food | india | Haldiram | Amul | Britannia | ITC
food | indonesia | Indofood
food | ireland | Guinness | Kerry Group | Glanbia
food | israel | Strauss | Osem
food | italy | Campari | Ferrero | Barilla | Lavazza | Parmalat | San Carlo
food | japan | Asahi | Kirin | Suntory | Nissin | Asahi Breweries | Sapporo | Kikkoman | Ajinomoto | Nippn | Morinaga | Yakult | Nissui | Maruha Nichiro | Glico | Ezaki Glico | Calbee | Skylark | Yoshinoya | Sushiro | Kura Sushi
food | japan | McDonald's Japan
food | mexico | Grupo Bimbo | Bimbo | Gruma | Grupo Modelo
food | netherlands | Heineken | Unilever | FrieslandCampina | Vion | Bakker Barendrecht | Grolsch
food | new zealand | Fonterra | Zespri
food | norway | Orkla | Nortura | Mowi
food | philippines | Jollibee | San Miguel Corporation
food | russia | Cherkizovo | Miratorg | Agrocomplex | Kamchatka Fishing
food | south africa | Tiger Brands | RCL Foods | Astral Foods | Famous Brands
food | south korea | CJ CheilJedang | Nongshim | SPC Group | Dongwon
food | spain | Ebro Foods | Estrella Damm | Mahou
food | sweden | Oatly
food | switzerland | Nestlé | Lindt | Barry Callebaut | Emmi | Nestle
food | thailand | Charoen Pokphand | Thai Union | ThaiBev
food | turkey | Ülker
food | united kingdom | Greggs | Wetherspoons | Costa Coffee | KP Snacks | Diageo | Associated British Foods | Tate & Lyle | Premier Foods | Bakkavor | Greencore | Pret a Manger | JD Wetherspoon | Whitbread Inns | Nando's
food | united kingdom | Mitchells & Butlers | Deliveroo Editions | Yo! Sushi | The Ivy | Peter Green | Ocado Group | Innocent Drinks
food | united states | JBS USA | Coca-Cola | PepsiCo | Kraft Heinz | Tyson Foods | UNFI | United Natural Foods | Dole | Krispy Kreme | Chipotle | Domino's | Taco Bell | Wendy's | Panera | PepsiCo Frito-Lay | General Mills | Kellogg's
food | united states | Mondelez | Mondelēz | Hershey's | Campbell Soup | Conagra | Cargill | Archer Daniels Midland | ADM | Bunge | Hormel | Smithfield Foods | Pilgrim's Pride | Sysco | US Foods | Schreiber Foods | Molson Coors
food | united states | Constellation Brands | Brown-Forman | Americold Foods | NEW Cooperative | Crystal Valley Cooperative | Dole Food | Blue Apron | Panera Bread | Chick-fil-A | Burger King | KFC | Yum! Brands | Pizza Hut
food | united states | Wendy's Company | Dunkin' | Papa John's | Applebee's | Chili's | Sonic Drive-In | Arby's | Jack in the Box | Jimmy John's | P.F. Chang's | Stop&Shop | Bojangles | Mondelez International | McDonald's Corporation
hospitality | australia | Crown Resorts | Star Entertainment | Flight Centre | NRL | ClubsNSW | Federal Group | Merivale
hospitality | china | Mandarin Oriental
hospitality | france | Accor | Louvre | Club Med | Pierre & Vacances | Muséum national d'Histoire naturelle | Grand Palais | Disneyland Paris | Paris Saint-Germain | Fédération Française de Football | Fédération Française de Tir
hospitality | france | Belambra | Gîtes de France
hospitality | germany | Motel One | H-Hotels | Museum für Naturkunde | Borussia Dortmund | Bayern Munich | TUI Group
hospitality | hong kong | Shangri-La
hospitality | india | Taj Hotels | Indian Hotels Company | Oyo Rooms
hospitality | japan | Prince Hotels | Washington Hotel | Fujita Kanko | Oriental Land | Universal Studios Japan
hospitality | macau | Galaxy Macau | Sands China
hospitality | netherlands | Van der Valk | KNVB | Roompot | Vakantie Discounter
hospitality | new zealand | SkyCity
hospitality | norway | Nordic Choice Hotels | Strawberry Hotels
hospitality | singapore | Marina Bay Sands
hospitality | spain | Meliá | Melia | NH Hotels | Real Madrid | FC Barcelona | Real Sociedad | RIU
hospitality | sweden | Scandic
hospitality | thailand | Centara Hotels
hospitality | united kingdom | Premier Inn | British Library | British Museum | InterContinental Hotels Group | IHG | Whitbread | Travelodge | Butlin's | Manchester United | Premier League | See Tickets | Merlin Entertainments
hospitality | united kingdom | Edinburgh Woollen Mill | PureGym | Natural History Museum | National Trust | Thomas Cook | Royal Ballet | Lovell Hotels
hospitality | united states | MGM Resorts | Caesars | Caesars Entertainment | Marriott | Hilton | Boyd Gaming | Hyatt | Wynn Resorts | MGM Resorts International | Las Vegas Sands | Starwood | Omni Hotels | Choice Hotels | Wyndham
hospitality | united states | Best Western | Red Roof | Station Casinos | Penn Entertainment | Bally's | Landry's | Darden | Wyndham Hotels | Seminole Gaming | Jackpot Junction | Planet Hollywood | Dave & Buster's | AMC Theatres
hospitality | united states | Six Flags | SeaWorld | Madison Square Garden | MSG Entertainment | NBA | NFL | San Francisco 49ers | Houston Rockets | StubHub | AXS | SeatGeek | Vail Resorts | Expedia | Tripadvisor | Hotels.com
hospitality | united states | Planet Fitness | LA Fitness
`;
