/** Cars, machines, energy, water and arms: `sector | country | names`. Written for this project from general knowledge. */
export const industry = `
automotive | australia | Carsales.com | Toyota Australia | Nissan Oceania | Nissan Australia | Eagers Automotive | Peter Warren | Inchcape Australia | AHG | Holden
automotive | brazil | Localiza | Movida | Marcopolo | Embraer Auto
automotive | canada | Magna | Magna International | Linamar | Martinrea | BRP | Bombardier Recreational Products
automotive | china | BYD | SAIC Motor | Geely | FAW | Dongfeng | Changan | Chery | Great Wall Motor | GAC | BAIC | NIO | XPeng | Li Auto | Zeekr | Seres | CATL | MG Motor | Lynk & Co | Leapmotor | Yanfeng
automotive | croatia | Rimac
automotive | czech republic | Škoda | Skoda | Škoda Auto
automotive | france | Renault | Peugeot | Citroën | Michelin | Groupe Renault | Renault Group | Dacia France | Groupe PSA | DS Automobiles | Valeo | Faurecia | Forvia | Plastic Omnium | Bugatti | Norauto Groupe
automotive | germany | Volkswagen | VW | BMW | Mercedes-Benz | Mercedes | Audi | Porsche | Continental | Bosch | ZF | Volkswagen Group | BMW Group | Daimler | Daimler Truck | Mercedes-Benz Group | Opel | ZF Friedrichshafen
automotive | germany | Bosch Group | Robert Bosch | Schaeffler | Mahle | Hella | Forvia Hella | MAN Truck & Bus | Cariad | Brose | Leoni | Webasto | Eberspächer | Gedia | Gedia Automotive | Kostal | Dräxlmaier | Marquardt | Eissmann
automotive | germany | Westfalia | Knorr-Bremse | Hirschvogel | Vitesco | Borgward | Sono Motors
automotive | india | Tata Motors | Mahindra | Maruti Suzuki | Mahindra & Mahindra | Maruti | Bajaj Auto | Hero MotoCorp | TVS Motor | Royal Enfield | Ashok Leyland | Ola Electric | Ather Energy | MRF | Apollo Tyres | CEAT
automotive | india | Bharat Forge | Motherson | Kia India | Hyundai India | Suzuki Motorcycle India | Samvardhana Motherson
automotive | indonesia | Astra International | Astra Honda | Toyota Indonesia
automotive | italy | Fiat | Ferrari | Lamborghini | Maserati | Alfa Romeo | Lancia | Iveco | Ducati | Piaggio | Pirelli | Brembo | Magneti Marelli | Lamborghini Automobili | Aprilia | Pagani
automotive | japan | Toyota | Honda | Nissan | Mazda | Subaru | Suzuki | Mitsubishi Motors | Bridgestone | Toyota Motor | Lexus | Toyota Industries | Toyota Boshoku | Kojima Industries | Denso | Aisin | Aisin Seiki | Honda Motor
automotive | japan | Nissan Motor | Infiniti | Mazda Motor | Suzuki Motor | Isuzu | Hino | Hino Motors | Daihatsu | Yamaha Motor | Kawasaki Motors | Sumitomo Electric | Sumitomo Rubber | Yokohama Rubber | Yazaki | Stanley Electric
automotive | japan | Koito | Nok Corporation | NSK | JTEKT | Bridgestone Americas | Marelli | GMB | G-TEKT | Morimura | Park24 | Times Car
automotive | malaysia | Perodua | Perusahaan Otomobil Kedua
automotive | mexico | Nemak
automotive | netherlands | Stellantis | DAF | DAF Trucks | VDL | VDL Groep | LeasePlan | Athlon
automotive | romania | Dacia
automotive | russia | AvtoVAZ | Kamaz | GAZ Group | Sollers
automotive | slovenia | Revoz
automotive | south korea | Hyundai | Kia | Hyundai Motor | Hyundai Motor Group | Kia Motors | Hyundai Mobis | SsangYong | KG Mobility | Hankook | Hankook Tire | Kumho Tire | Hanon Systems | HL Mando | Nexen Tire | Socar
automotive | spain | Cupra | Gestamp | Antolin | Grupo Antolin
automotive | sweden | Volvo | Scania | Volvo Cars | Volvo Group | Polestar | Autoliv | Volvo Trucks | Koenigsegg | Husqvarna
automotive | taiwan | Gogoro | Kymco | Yulon | Luxgen | Kenda | Cheng Shin | Maxxis
automotive | thailand | Thai Summit
automotive | turkey | Togg | Tofaş | Ford Otosan
automotive | united kingdom | Jaguar Land Rover | JLR | Aston Martin | Bentley | Rolls-Royce Motor Cars | McLaren | Lotus | Vauxhall | Jaguar | Land Rover | Bentley Motors | Lotus Cars | Nissan Motor Manufacturing UK
automotive | united kingdom | Vauxhall Motors | Triumph Motorcycles | McLaren Racing | McLaren Automotive | LEVC | Inchcape | GKN | GKN Automotive | Aston Martin Lagonda | Williams Racing | Norton Motorcycles
automotive | united states | Ford | Ford Motor | General Motors | GM | Tesla | Rivian | Chrysler | Jeep | Harley-Davidson | Goodyear | Chevrolet | Cadillac | GMC | Tesla Motors | Lucid Motors | Fisker | Nikola | Paccar | Navistar
automotive | united states | Cummins | BorgWarner | Lear Corporation | Dana Incorporated | Aptiv | Delphi | Tenneco | Visteon | Gentex | Harley Davidson | Polaris | Kenworth | Peterbilt | Mack Trucks | Honda North America
automotive | united states | Toyota Motor North America | Hyundai Motor America | Hyundai AutoEver America | Nissan Americas | Nissan North America | Subaru of America | Stellantis North America | FCA US | Volkswagen Group of America
automotive | united states | Mercedes-Benz USA | Goodyear Tire | Cooper Tire | American Axle | Autoliv ASP | Luminar | LKQ | Sonic Automotive | Lithia | Asbury Automotive | Findlay Automotive Group | Group 1 Automotive | Penske
automotive | united states | Penske Automotive | Kia America | Hertz Auto
automotive | vietnam | VinFast
manufacturing | australia | BlueScope | BHP | Rio Tinto | Fortescue | Orica | Northern Minerals | Amcor
manufacturing | austria | Voestalpine | Andritz | Palfinger | Rosenbauer | Lenzing
manufacturing | belgium | Picanol | Umicore | Solvay | Bekaert
manufacturing | brazil | Vale | Gerdau | WEG
manufacturing | china | Haier | Midea | Foxconn Industrial
manufacturing | denmark | Danfoss | Grundfos | Vestas Wind | Rockwool | Demant A/S
manufacturing | finland | Kone | Outokumpu | UPM | Valmet | Stora Enso | Wärtsilä
manufacturing | france | Schneider Electric | Saint-Gobain | Air Liquide | Legrand | Lafarge | Alstom Power | Arkema | Bouygues Construction | Vinci | Nexans
manufacturing | germany | Thyssenkrupp | BASF | Henkel | Varta | Bayer MaterialScience | Covestro | Evonik | Lanxess | Symrise | Beiersdorf | KraussMaffei | Dürr | Kärcher | Miele | Pilz | Heidelberger Druck | Krones | Viessmann
manufacturing | germany | Vaillant | Fraunhofer | PSI Software | HeidelbergCement | KWS | Linde | Stihl
manufacturing | india | Tata Steel | Jindal | Hindalco | Asian Paints | Larsen & Toubro | Godrej | JSW Steel
manufacturing | italy | Prysmian | Piaggio Aerospace | Electrolux Italia
manufacturing | japan | Panasonic | Hitachi | Mitsubishi Electric | Fujifilm | Komatsu | Kubota | Daikin | Mitsubishi Chemical | Toray | Nippon Steel | JFE | AGC | Lixil | YKK | Makita | Brother | Hitachi Energy Japan | Unicharm
manufacturing | japan | Sumitomo Chemical | Asahi Kasei | Nippon Paint | Casio Computer
manufacturing | luxembourg | ArcelorMittal | Orion Engineered Carbons
manufacturing | mexico | Cemex
manufacturing | netherlands | AkzoNobel | DSM | Hoppenbrouwers | Royal Dirkzwager
manufacturing | norway | Norsk Hydro | Yara | Tomra
manufacturing | south korea | POSCO | LG Chem | LG Energy Solution | Samsung SDI | Hyundai Steel | Doosan | HD Hyundai | Hanwha Solutions | Korea Zinc
manufacturing | spain | Acerinox | Fagor
manufacturing | sweden | Atlas Copco | Sandvik | SKF | Electrolux | Boliden | Assa Abloy | Alfa Laval | Nobia
manufacturing | switzerland | ABB | Sika | Schindler | Clariant | Georg Fischer | Meyer Burger | Stadler | Holcim
manufacturing | united kingdom | IMI | Vesuvius | Morgan Advanced Materials | Weir Group | Dyson | Spirax | Johnson Matthey
manufacturing | united states | Nucor | 3M | General Electric | Honeywell | Caterpillar | Clorox | Johnson Controls | Dow Chemical | DuPont | Emerson Electric | Rockwell Automation | Parker Hannifin | Stanley Black & Decker
manufacturing | united states | Whirlpool | Steelcase | Masonite | Mattel | Hasbro | Simpson Manufacturing | Brunswick | Sensata | Microchip Technology | Applied Materials | MKS Instruments | Procter & Gamble | Colgate-Palmolive
manufacturing | united states | Kimberly-Clark | Deere | John Deere | Boise Cascade | Crown Equipment | Mueller Water | Gates Corporation | Bassett Furniture | Georgia-Pacific | International Paper | WestRock | Alcoa | US Steel
manufacturing | united states | Visser Precision
energy | argentina | YPF | Edesur
energy | australia | Origin Energy | AGL | EnergyAustralia | Santos | Woodside | Alinta Energy | CS Energy | AusNet | Ausgrid
energy | austria | OMV | Verbund
energy | brazil | Petrobras | Eletrobras | Copel | Eletronuclear | Energisa
energy | canada | Nova Scotia Power | Suncor | Enbridge | TC Energy | Hydro-Québec | Hydro One | BC Hydro | Trans-Northern Pipelines | Qulliq Energy | Petro-Canada | Cenovus | Emera | Toronto Hydro
energy | china | Sinopec | PetroChina | CNOOC | State Grid
energy | colombia | Ecopetrol | EPM | Empresas Públicas de Medellín
energy | czech republic | ČEZ
energy | denmark | Ørsted | Vestas | SektorCERT | Energinet
energy | finland | Fortum | Fingrid
energy | france | EDF | Électricité de France | Engie | TotalEnergies | Enedis | RTE | Orano | Framatome
energy | germany | RWE | E.ON | EnBW | Uniper | Vattenfall Europe | Siemens Energy | Nordex | Enercon | Deutsche Windtechnik | Oiltanking | Mabanaft | Entega | Rosneft Deutschland | TenneT Germany | Marquard & Bahls
energy | india | Tata Power | Oil India | NTPC | Indian Oil | Reliance Industries | Bharat Petroleum | Adani Green | ONGC | Powergrid
energy | indonesia | Pertamina | PLN
energy | iran | National Iranian Oil Company
energy | italy | Enel | Eni | Snam | Terna | Saipem | A2A | GSE | Acea
energy | japan | Tokyo Electric Power | TEPCO | Kansai Electric | Eneos | Idemitsu | Tokyo Gas | Osaka Gas
energy | malaysia | Petronas
energy | mexico | Pemex
energy | netherlands | Shell
energy | new zealand | Genesis Energy | Meridian Energy | Mercury NZ
energy | nigeria | NNPC
energy | norway | Equinor | Statnett | Statkraft | Hafslund
energy | philippines | Meralco
energy | poland | Orlen | PGE | Tauron
energy | portugal | EDP | Galp
energy | puerto rico | Luma Energy
energy | romania | Electrica | Electrica Group | Oltenia Energy Complex | Romgaz | Rompetrol | Conpet
energy | russia | Gazprom | Rosneft | Lukoil | Rosatom | Gazprom Neft | Transneft | Rosseti
energy | saudi arabia | Saudi Aramco | Aramco | Sadara
energy | slovenia | Holding Slovenske Elektrarne
energy | south africa | Eskom | City Power | Sasol
energy | south korea | Korea Hydro & Nuclear Power | KHNP | KEPCO | Korea Electric Power
energy | spain | Iberdrola | Endesa | Naturgy | Repsol | Red Eléctrica
energy | sweden | Vattenfall | Svenska kraftnät
energy | turkey | Tüpraş
energy | ukraine | Ukrenergo | DTEK | Naftogaz | Energoatom
energy | united kingdom | BP | National Grid | Centrica | British Gas | SSE | Octopus Energy | Scottish Power | ScottishPower | EDF Energy | Ovo Energy | Northern Powergrid | UK Power Networks | Sellafield | People's Energy | Ofgem
energy | united kingdom | Drax
energy | united states | Colonial Pipeline | Halliburton | ExxonMobil | Chevron | Duke Energy | Southern Company | Dominion Energy | Pacific Gas and Electric | PG&E | Consolidated Edison | Con Edison | Exelon | ComEd | NextEra Energy
energy | united states | Florida Power & Light | American Electric Power | Entergy | Xcel Energy | PJM Interconnection | ConocoPhillips | Baker Hughes | Schlumberger | SLB | Valero | Phillips 66 | Marathon Petroleum | Kinder Morgan
energy | united states | Newpark Resources | ENGlobal | Westinghouse Electric | Delta-Montrose Electric
energy | venezuela | PDVSA
water | france | Veolia | Suez
water | portugal | Águas do Porto
water | romania | Romanian Waters | Apele Române
water | united kingdom | Thames Water | Southern Water | South Staffordshire Water | South Staffs Water | Severn Trent | United Utilities | Yorkshire Water | Anglian Water | Northumbrian Water
water | united states | American Water | American Water Works | Aliquippa Municipal Water Authority | Veolia North America
defence | - | NATO
defence | australia | Austal
defence | france | Naval Group | MBDA | Nexter
defence | germany | Rheinmetall | Hensoldt | ThyssenKrupp Marine Systems | Diehl Defence | Heckler & Koch
defence | india | DRDO | Bharat Electronics
defence | israel | Elbit Systems
defence | italy | Leonardo | Fincantieri
defence | japan | Mitsubishi Heavy Industries | Kawasaki Heavy Industries
defence | norway | Kongsberg
defence | poland | Polska Grupa Zbrojeniowa
defence | russia | Rostec | Almaz-Antey | NPO Mashinostroyeniya
defence | south korea | Hanwha Aerospace | LIG Nex1
defence | spain | Navantia
defence | sweden | Saab
defence | turkey | Aselsan
defence | united kingdom | BAE Systems | Royal Air Force | Royal Navy | BAE | QinetiQ | Babcock | Cobham Defence | Ultra Electronics
defence | united states | Lockheed Martin | Raytheon | RTX | Northrop Grumman | General Dynamics | US Air Force | US Army | US Navy | United States Air Force | Space Force | L3Harris | Huntington Ingalls | Anduril | HII
defence | united states | Pratt & Whitney Military | Textron | Raytheon Technologies
`;
