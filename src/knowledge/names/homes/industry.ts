/** Cars, machines, energy, water and arms: `sector | country | names`. Written for this project from general knowledge. */
export const industry = `
automotive | australia | Carsales.com | Toyota Australia | Nissan Oceania | Nissan Australia | Eagers Automotive | Peter Warren | Inchcape Australia | AHG | Holden
automotive | brazil | Localiza | Movida | Marcopolo | Embraer Auto
automotive | canada | Magna | Magna International | Linamar | Martinrea | BRP | Bombardier Recreational Products
automotive | china | BYD | SAIC Motor | Geely | FAW | Dongfeng | Changan | Chery | Great Wall Motor | GAC | BAIC | NIO | XPeng | Li Auto | Zeekr | Seres | CATL | MG Motor | Lynk & Co | Leapmotor | Yanfeng
automotive | croatia | Rimac
automotive | czech republic | Škoda | Skoda | Škoda Auto
automotive | france | Renault | Peugeot | Citroën | Michelin | Groupe Renault | Renault Group | Dacia France | PSA | Groupe PSA | DS Automobiles | Valeo | Faurecia | Forvia | Plastic Omnium | Bugatti | Norauto Groupe
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
manufacturing | germany | Thyssenkrupp | BASF | Henkel
manufacturing | japan | Panasonic | Hitachi | Mitsubishi Electric
manufacturing | united states | Nucor | 3M | General Electric | Honeywell | Caterpillar | Clorox | Johnson Controls
energy | australia | Origin Energy | AGL
energy | canada | Nova Scotia Power | Suncor
energy | india | Tata Power
energy | malaysia | Petronas
energy | mexico | Pemex
energy | netherlands | Shell
energy | saudi arabia | Saudi Aramco
energy | south africa | Eskom
energy | united kingdom | BP | National Grid | Centrica | British Gas
energy | united states | Colonial Pipeline | Halliburton | ExxonMobil | Chevron | Duke Energy
defence | - | NATO
defence | united kingdom | BAE Systems | Royal Air Force | Royal Navy
defence | united states | Lockheed Martin | Raytheon | RTX | Northrop Grumman | General Dynamics | US Air Force | US Army | US Navy | United States Air Force | Space Force
`;
