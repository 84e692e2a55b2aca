/** Banks, insurers and exchanges: `sector | country | names`. Written for this project from general knowledge. */
export const money = `
finance | argentina | Banco Nación | Banco Galicia | Banco Macro | Mercado Pago | Ualá | Naranja X | Banco Santander Argentina | Banco Hipotecario
finance | australia | Commonwealth Bank | Westpac | ANZ | NAB | Latitude Financial | Macquarie | AustralianSuper | Insignia | AMP | ANZ Bank | National Australia Bank | Commonwealth Bank of Australia | CommBank | Suncorp
finance | australia | Bendigo Bank | Bank of Queensland | ING Australia | ME Bank | Australian Securities Exchange | ASX | QBE | IAG | Insurance Australia Group | NRMA | Hostplus | Rest Super | Australian Retirement Trust | Cbus
finance | australia | Aware Super | Colonial First State | Insignia Financial | MLC | Latitude | Afterpay | Zip Co | Perpetual | Computershare | youX | Judo Bank | Pepper Money | FIIG Securities | HESTA | UniSuper | TAL
finance | australia | Zurich Australia | Equity Trustees | illion | NGS Super | Prospa
finance | austria | Erste Group | Raiffeisen Bank International | Bawag | Vienna Insurance Group | Uniqa | Oberbank | Bitpanda
finance | bahrain | Ahli United Bank
finance | bangladesh | Bangladesh Bank | bKash | BRAC Bank
finance | belgium | KBC | Belfius | BNP Paribas Fortis | Argenta | Ageas | Euroclear | Bancontact
finance | bolivia | Banco Unión
finance | brazil | Nubank | Itaú | Itaú Unibanco | Banco do Brasil | Bradesco | Caixa Econômica Federal | Santander Brasil | Banco Inter | C6 Bank | BTG Pactual | PicPay | PagSeguro | PagBank | Stone Pagamentos | B3
finance | brazil | Banco Central do Brasil | Sinqia | C&M Software | BMP | Banco BMP | Neon Pagamentos | XP Investimentos | Porto Seguro | SulAmérica | Banco Pan | Mercado Pago Brasil | Artta | Monbank | Serasa | Serasa Experian
finance | bulgaria | DSK Bank | Fibank | UniCredit Bulbank
finance | cambodia | Huione | Huione Group | Prince Bank
finance | canada | RBC | Scotiabank | Desjardins | Wealthsimple | TD Bank | Bank of Montreal | CIBC | Manulife | Sun Life | Interac | Royal Bank of Canada | Toronto-Dominion Bank | National Bank of Canada | Questrade
finance | canada | Canadian Imperial Bank of Commerce | Intact Financial | Great-West Life | Canada Life | Tangerine | Brookfield | Canadian Investment Regulatory Organization | CIRO | Toronto Stock Exchange | TMX Group | Nuvei
finance | canada | Vancity | Coast Capital | Meridian Credit Union | iA Financial | Beneva | Koho | Neo Financial
finance | chile | BancoEstado | Banco de Chile | Banco Santander Chile | BCI | Falabella | Redbanc
finance | china | Industrial and Commercial Bank of China | ICBC | China Construction Bank | Agricultural Bank of China | Bank of China | China Merchants Bank | Bank of Communications | China Life | Ant Group | Alipay | UnionPay
finance | china | Lufax | WeBank
finance | colombia | Bancolombia | Davivienda | Banco de Bogotá | Nequi | Grupo Aval | Grupo Sura
finance | costa rica | Banco de Costa Rica | Banco Nacional de Costa Rica
finance | croatia | Zagrebačka banka | Privredna banka Zagreb
finance | cyprus | Bank of Cyprus | Hellenic Bank | eToro Europe
finance | czech republic | Komerční banka | Česká spořitelna | ČSOB | Moneta Money Bank | Home Credit | Air Bank
finance | denmark | Danske Bank | Nykredit | Jyske Bank | Sydbank | Saxo Bank | Tryg | Topdanmark | Nets
finance | dominican republic | Banco Popular Dominicano | Banreservas
finance | ecuador | Banco Pichincha | Banco Guayaquil
finance | egypt | National Bank of Egypt | Banque Misr | CIB Egypt | Fawry
finance | estonia | LHV | Swedbank Estonia
finance | ethiopia | Commercial Bank of Ethiopia
finance | finland | Nordea | OP Financial Group | OP Group | Aktia | Sampo | S-Pankki
finance | france | BNP Paribas | Société Générale | AXA | Crédit Agricole | BPCE | Caisse d'Epargne | Banque Populaire | Crédit Mutuel | La Banque Postale | LCL | Natixis | Boursorama | BoursoBank | Hello Bank | CNP Assurances
finance | france | Groupama | MAIF | MACIF | Covéa | MMA | Euronext | Worldline | Amundi | Lydia | Qonto | Ledger Live | Viamedis | Almerys | Caisse des Dépôts | Agirc-Arrco
finance | georgia | Bank of Georgia | TBC Bank
finance | germany | Deutsche Bank | Commerzbank | Allianz | DZ Bank | KfW | Sparkasse | Volksbank | HypoVereinsbank | ING-DiBa | N26 | Comdirect | Postbank | Deutsche Börse | Deutsche Bundesbank | BayernLB
finance | germany | Landesbank Baden-Württemberg | Helaba | Nord/LB | Munich Re | Hannover Re | Ergo | HUK-Coburg | Talanx | Wirecard | Trade Republic | Deutsche Kreditbank | DKB | Debeka | R+V Versicherung | Provinzial | Gothaer
finance | germany | Haftpflichtkasse | Barmenia
finance | ghana | GCB Bank | Ecobank Ghana | Bank of Ghana
finance | greece | Piraeus Bank | Alpha Bank | Eurobank | National Bank of Greece
finance | hong kong | Hang Seng Bank | Bank of East Asia | AIA | AIA Group | Hong Kong Exchanges | HKEX | ZA Bank | Octopus Cards | Futu
finance | hungary | OTP Bank | MKB Bank | K&H Bank
finance | iceland | Landsbankinn | Arion Bank | Íslandsbanki
finance | india | State Bank of India | HDFC Bank | ICICI Bank | Paytm | PhonePe | Star Health | Angel One | LIC | Axis Bank | Kotak Mahindra Bank | IndusInd Bank | Yes Bank | Punjab National Bank | Bank of Baroda | Canara Bank
finance | india | Union Bank of India | IDBI Bank | IDFC First Bank | Federal Bank | Cosmos Bank | Bajaj Finserv | Bajaj Finance | Muthoot Finance | Shriram Finance | HDFC Life | ICICI Prudential | SBI Life | Max Life | Tata AIG
finance | india | ICICI Lombard | Policybazaar | Niva Bupa | Zerodha | Groww | Upstox | Razorpay | BharatPe | MobiKwik | CRED | Juspay | NPCI | National Payments Corporation of India | Reserve Bank of India
finance | india | National Stock Exchange of India | Bombay Stock Exchange | CDSL | NSDL | C-Edge Technologies | Brontoo Technology Solutions | Religare | KreditBee
finance | indonesia | Bank Central Asia | BCA | Bank Mandiri | Bank Rakyat Indonesia | BRI | Bank Negara Indonesia | Bank Syariah Indonesia | BSI Indonesia | GoPay | OVO | DANA Indonesia | BRI Life | BPJS Ketenagakerjaan | Bank DKI
finance | iran | Bank Sepah | Bank Melli | Bank Pasargad | Bank Sadegh
finance | ireland | Bank of Ireland | AIB | Allied Irish Banks | Permanent TSB | Irish Life | Ulster Bank | KBC Ireland
finance | israel | Bank Hapoalim | Bank Leumi | Mizrahi Tefahot | Shirbit | Harel Insurance | Migdal Insurance | Payoneer | eToro | Isracard
finance | italy | Intesa Sanpaolo | UniCredit | Banco BPM | Monte dei Paschi di Siena | BPER Banca | Mediobanca | Generali | Unipol | UnipolSai | Poste Italiane | Nexi | Borsa Italiana | FinecoBank | Banca Sella | Credem
finance | jamaica | JN Bank | NCB Jamaica | Sagicor
finance | japan | MUFG | Mitsubishi UFJ | Sumitomo Mitsui | SMBC | Mizuho | Mizuho Bank | Resona | Nomura | Nomura Securities | Daiwa Securities | SBI Holdings | SBI Securities | Rakuten Securities | Monex | Japan Exchange Group
finance | japan | Tokyo Stock Exchange | Seven Bank | JCB | Tokio Marine | MS&AD | Sompo | Sompo Japan | Dai-ichi Life | Nippon Life | Meiji Yasuda | Aflac Japan | Japan Post Bank | Japan Post Insurance | Orico | PayPay
finance | japan | Credit Saison | Sumitomo Life
finance | kazakhstan | Kaspi | Halyk Bank
finance | kenya | M-Pesa | Equity Bank | KCB | Kenya Commercial Bank | Co-operative Bank of Kenya | NCBA | Stima Sacco | Diamond Trust Bank
finance | kuwait | Kuwait Finance House | National Bank of Kuwait
finance | luxembourg | Banque de Luxembourg | Clearstream | BGL BNP Paribas
finance | malaysia | Maybank | CIMB | Public Bank | RHB Bank | Hong Leong Bank | AmBank | Touch 'n Go | Bank Rakyat
finance | malta | Bank of Valletta
finance | mauritius | Mauritius Commercial Bank | MCB
finance | mexico | Banorte | BBVA México | Citibanamex | Banamex | Banco Azteca | SPEI | Bancomext | Kueski | Actinver | Bansí | Coppel | BanCoppel | Infonavit
finance | mongolia | Khan Bank
finance | morocco | Attijariwafa Bank | Banque Centrale Populaire | CNSS
finance | namibia | Bank Windhoek
finance | nepal | NIC Asia Bank
finance | netherlands | ING | ABN Amro | Rabobank | Adyen | ING Group | SNS Bank | ASN Bank | De Volksbank | Triodos | Bunq | Aegon | NN Group | Achmea | ASR Nederland | APG | PGGM | Mollie | Van Lanschot | Equens
finance | new zealand | ASB Bank | Kiwibank | BNZ | Bank of New Zealand | ANZ New Zealand | Reserve Bank of New Zealand | NZX | Latitude New Zealand | Fisher Funds | Westpac New Zealand
finance | nigeria | Access Bank | Zenith Bank | GTBank | Guaranty Trust Bank | First Bank of Nigeria | United Bank for Africa | UBA | Flutterwave | Paystack | Opay | PalmPay | Moniepoint | Interswitch | Sterling Bank
finance | nigeria | Fidelity Bank Nigeria | Remita | Union Bank of Nigeria | Kuda
finance | norway | DNB | Sparebank 1 | Gjensidige | Storebrand | Norges Bank | Vipps
finance | pakistan | Habib Bank | National Bank of Pakistan | Meezan Bank | BankIslami | Easypaisa | JazzCash
finance | panama | Banco General | Banistmo
finance | paraguay | Banco Itaú Paraguay
finance | peru | Interbank | Banco de Crédito del Perú | BCP | Interbank Peru | Yape
finance | philippines | GCash | Maya | BDO | Metrobank | Bank of the Philippine Islands | BPI | BDO Unibank | Land Bank of the Philippines | Landbank | UnionBank of the Philippines | PNB | Philippine National Bank | Security Bank
finance | philippines | RCBC | Cebuana Lhuillier | PalawanPay
finance | poland | PKO Bank Polski | PKO BP | Bank Pekao | mBank | Alior Bank | Santander Bank Polska | ING Bank Śląski | PZU | BNP Paribas Bank Polska | Millennium Bank | SuperGrosz | Blik | Provident Polska
finance | portugal | Millennium BCP | Caixa Geral de Depósitos | Novo Banco | Banco BPI | Fidelidade
finance | puerto rico | Popular Inc | Banco Popular
finance | qatar | Qatar National Bank | QNB
finance | romania | Banca Transilvania | BCR | BRD | CEC Bank | Patria Bank
finance | russia | Sberbank | VTB | Alfa-Bank | Gazprombank | Tinkoff | T-Bank | Rosselkhozbank | Sovcombank | Otkritie | Promsvyazbank | Raiffeisenbank Russia | Moscow Exchange | Bank Rossiya | Rosgosstrakh | Unistream
finance | saudi arabia | Saudi National Bank | Al Rajhi Bank | Riyad Bank | SABB | Alinma Bank | STC Pay | Tamara
finance | serbia | Komercijalna banka
finance | singapore | DBS | DBS Bank | OCBC | UOB | United Overseas Bank | Great Eastern | NTUC Income | Singapore Exchange | Nets Singapore | Grab Financial
finance | slovakia | Tatra banka | Slovenská sporiteľňa
finance | slovenia | NLB
finance | south africa | Absa | Nedbank | Capitec | FNB | Standard Bank | Standard Bank Group | First National Bank South Africa | Investec | Discovery Bank | TymeBank | Old Mutual | Sanlam | Liberty Holdings | African Bank
finance | south africa | Land Bank | Postbank South Africa | Debt-IN | Johannesburg Stock Exchange | SASSA | Bidvest Bank | Experian South Africa | TransUnion South Africa | Hollard
finance | south korea | KB Kookmin | Shinhan | Woori | Welcome Financial | KB Financial | Kookmin Bank | Shinhan Bank | Shinhan Card | Hana Bank | Woori Bank | Woori Card | NH Nonghyup | Nonghyup Bank | Lotte Card | KakaoBank
finance | south korea | Kakao Pay | K Bank | Samsung Life | Samsung Card | Hyundai Card | Hanwha Life | SGI Seoul Guarantee | Seoul Guarantee Insurance | Welrix F&I | Industrial Bank of Korea | Korea Exchange | Mirae Asset
finance | spain | Santander | BBVA | CaixaBank | Bankinter | Banco Sabadell | Sabadell | Unicaja | Kutxabank | Abanca | Bankia | Mapfre | Mutua Madrileña | Openbank | Bolsas y Mercados Españoles | ING España | Cetelem España
finance | sri lanka | Bank of Ceylon | Commercial Bank of Ceylon | Cargills Bank
finance | sweden | SEB | Swedbank | Handelsbanken | Klarna | Skandia | Folksam | Länsförsäkringar | Nordnet | Avanza | Bankgirot | Trustly | Tink
finance | switzerland | UBS | Credit Suisse | Julius Baer | Raiffeisen Switzerland | Zürcher Kantonalbank | PostFinance | Zurich Insurance | Swiss Re | Swiss Life | Helvetia | Baloise | Pictet | Lombard Odier | Vontobel
finance | switzerland | EFG International | Banque Cantonale Vaudoise | SIX Group | Temenos | Swissquote
finance | taiwan | Cathay Financial | CTBC | Fubon | E.Sun Bank | First Commercial Bank | Far Eastern International Bank | Mega Bank
finance | tanzania | CRDB Bank | NMB Bank
finance | thailand | Bangkok Bank | Kasikornbank | Siam Commercial Bank | Krungthai Bank | TTB Bank | Krungsri
finance | togo | Ecobank
finance | trinidad and tobago | Republic Bank | First Citizens Bank Trinidad
finance | turkey | Garanti BBVA | Akbank | Isbank | Ziraat Bank | Yapi Kredi | Halkbank | VakifBank | Papara
finance | uganda | NSSF | Bank of Uganda | Stanbic Bank Uganda | Centenary Bank
finance | ukraine | PrivatBank | Oschadbank | Monobank | Raiffeisen Bank Aval | Ukrsibbank
finance | united arab emirates | Emirates NBD | First Abu Dhabi Bank | Abu Dhabi Commercial Bank | ADCB | Dubai Islamic Bank | Mashreq | Abu Dhabi Islamic Bank | RAKBANK | InvestBank
finance | united kingdom | Barclays | HSBC | Lloyds | NatWest | Santander UK | Standard Chartered | Monzo | Revolut | Aviva | Legal & General | Nationwide Building Society | Hiscox | Admiral | NatWest Group | Royal Bank of Scotland
finance | united kingdom | RBS | Bank of Scotland | Lloyds Banking Group | Lloyds Bank | Halifax Bank | TSB Bank | Metro Bank | Starling Bank | Virgin Money | Co-operative Bank | Coventry Building Society | Skipton Building Society
finance | united kingdom | Yorkshire Building Society | Leeds Building Society | Tesco Bank | Sainsbury's Bank | London Stock Exchange | LSEG | Schroders | M&G | Prudential plc | Phoenix Group | Standard Life | Abrdn
finance | united kingdom | St. James's Place | Hargreaves Lansdown | AJ Bell | Interactive Investor | Zopa | TransferWise | GoCardless | Checkout.com | OakNorth | Atom Bank | Direct Line | RSA Insurance | LV= | Beazley
finance | united kingdom | Lloyd's of London | Aon | Finastra | Travelex | Capita Pensions | Wonga | Provident Financial | Close Brothers | ICAP | TP ICAP | ION Group | ION Trading | Barings | Man Group | 3i Group
finance | united kingdom | British Business Bank | NS&I | Nest Pensions | Universities Superannuation Scheme
finance | united states | JPMorgan | JPMorgan Chase | Bank of America | Wells Fargo | Citigroup | Citibank | Goldman Sachs | Morgan Stanley | Capital One | Equifax | TransUnion | Experian | Visa | Mastercard | American Express
finance | united states | PayPal | Stripe | Robinhood | Allianz Life | Farmers Insurance | Aflac | Fidelity | Charles Schwab | Vanguard | Prudential Financial | Prosper | Plaid | Chime | SoFi | LendingTree | Cash App | Ameriprise
finance | united states | BlackRock | Kroll | Federal Reserve | Nasdaq | Geico | State Farm | Allstate | Liberty Mutual | Bank of New York Mellon | BNY Mellon | PNC Bank | PNC Financial | Truist | US Bancorp | Fifth Third Bank
finance | united states | KeyBank | Regions Bank | Huntington Bank | M&T Bank | Citizens Bank | Citizens Financial | Flagstar Bank | First Citizens | Comerica | Zions Bancorporation | Santander Bank | Ally Financial
finance | united states | Discover Financial | Synchrony Financial | Evolve Bank | Evolve Bank & Trust | Patelco Credit Union | Navy Federal Credit Union | SchoolsFirst | Mr. Cooper | LoanDepot | First American Financial
finance | united states | Fidelity National Financial | Fidelity National Information Services | Rocket Mortgage | Fannie Mae | Freddie Mac | Ginnie Mae | Sallie Mae | Navient | State Street Corporation | Northern Trust
finance | united states | T. Rowe Price | Raymond James | Edward Jones | LPL Financial | TIAA | Franklin Templeton | Pimco | Invesco | KKR | Carlyle Group | Apollo Global Management | Bridgewater Associates | Citadel Securities
finance | united states | Jane Street | Interactive Brokers | E*Trade | TD Ameritrade | New York Stock Exchange | NYSE | CME Group | Cboe | Intercontinental Exchange | DTCC | Moody's | S&P Global | MSCI | FactSet | Fiserv
finance | united states | Jack Henry | Global Payments | Worldpay | Block Inc | Square Inc | Affirm Holdings | Marqeta | MoneyGram | Western Union | Green Dot | Dave Inc | Slim CD | SitusAMC | Marquis Software | Betterment
finance | united states | 700Credit | Credit Karma | Credit One Bank | Brex | Zelle | Venmo | Early Warning Services | Intuit | TurboTax | H&R Block | Paychex | Paycom | ADP | MetLife | AIG | Chubb | Progressive Insurance
finance | united states | Nationwide Mutual | USAA | Erie Insurance | Philadelphia Insurance Companies | Lemonade Insurance | New York Life | Northwestern Mutual | MassMutual | Lincoln Financial | Principal Financial | Genworth
finance | united states | Transamerica | Corebridge | Jackson National | Globe Life | Mutual of Omaha | CNA Financial | Hartford Financial | The Hartford | American Family Insurance | Marsh McLennan | Willis Towers Watson
finance | united states | Arthur J. Gallagher | Kemper | Landmark Admin | Infosys McCamish | Young Consulting | Bankers Life | Berkshire Hathaway | Lendmark | OneMain | World Acceptance | Texas Capital | Silicon Valley Bank
finance | united states | Signature Bank | First Republic | Bank OZK | Cadence Bank | TCF Bank | Umpqua Bank | Western Alliance | BankUnited | Ameritas | Assurant | Brown & Brown | Acrisure | Crum & Forster
finance | uruguay | dLocal | Banco República
finance | venezuela | Banco de Venezuela | Banesco
finance | vietnam | Vietcombank | BIDV | VietinBank | Techcombank | VNDirect | MB Bank | TPBank | VPBank | Credit Information Center of Vietnam | MoMo Vietnam | Sacombank
finance | zimbabwe | CBZ | EcoCash
cryptocurrency | - | Binance | Bybit | Kraken | Crypto.com | OKX | KuCoin | Bitget | Gate.io | HTX | Huobi | MEXC | BitMart | Poloniex | BingX | Phemex | LBank | CoinEx | Bitrue | AscendEX | BitForex | XT.com | WhiteBIT | Deribit
cryptocurrency | - | BitMEX | Hyperliquid | Uniswap | PancakeSwap | Curve Finance | Balancer | Aave | Compound Finance | MakerDAO | Euler Finance | Cream Finance | Yearn Finance | SushiSwap | 1inch | dYdX | Jupiter Exchange | Raydium
cryptocurrency | - | Drift Protocol | Mango Markets | Solend | Wormhole | Nomad Bridge | Multichain | Poly Network | Ronin Network | Harmony Horizon Bridge | Qubit Finance | BadgerDAO | Beanstalk | Bunny Finance | Radiant Capital
cryptocurrency | - | Penpie | Prisma Finance | KyberSwap | Kyber Network | Cetus Protocol | Cetus | Venus Protocol | UwU Lend | Hedgey Finance | Sonne Finance | Socket Protocol | Orbit Chain | Orbit Bridge | Platypus Finance
cryptocurrency | - | Level Finance | BonqDAO | Rari Capital | Fei Protocol | Inverse Finance | Deus Finance | Saddle Finance | Vulcan Forged | BurgerSwap | Meerkat Finance | Grim Finance | Spartan Protocol | Alpha Homora | bZx
cryptocurrency | - | Harvest Finance | Pickle Finance | Tornado Cash | Transit Swap | Gala Games | PlayDapp | Munchables | Velocore | LI.FI | Convergence Finance | Onyx Protocol | DeltaPrime | Abracadabra Finance | Infini | zkLend
cryptocurrency | - | zkSync | Bedrock | Zoth | Loopscale | KiloEx | Nemo Protocol | Bunni | UXLINK | SwissBorg | Yala | Resupply | Texture Finance | Force Bridge | Meta Pool | ResupplyFi | ALEX Protocol | Typus Finance | Moonwell
cryptocurrency | - | Garden Finance | Stream Finance | 402bridge | Hyperdrive | Seedify | GriffinAI | Ethena | Pendle | Solana Foundation | Ethereum Foundation | Polygon | Arbitrum | Avalanche Foundation | BNB Chain | Tron Foundation
cryptocurrency | - | Cardano Foundation | Chainlink | Trust Wallet | Phantom Wallet | Atomic Wallet | MyEtherWallet | Rabby Wallet | Safe{Wallet} | OpenSea | Magic Eden | Rarible | Axie Infinity | Stake.com | CoinMarketCap
cryptocurrency | - | CoinGecko | Cointelegraph | CoinDesk | Etherscan | DeFiLlama | Pump.fun | Slope Wallet | Cashio | Crema Finance | Truebit | Step Finance | Makina Finance | CrossCurve | Solv Protocol | Resolv Labs | KelpDAO
cryptocurrency | - | Unleash Protocol
cryptocurrency | argentina | Lemon Cash | Ripio
cryptocurrency | australia | CoinSpot | Swyftx | Independent Reserve | CoinJar
cryptocurrency | bahamas | FTX
cryptocurrency | brazil | Mercado Bitcoin | Foxbit
cryptocurrency | canada | QuadrigaCX | Shakepay | Coinsquare | Bitbuy | NDAX
cryptocurrency | czech republic | Trezor | SatoshiLabs
cryptocurrency | denmark | Firi | Lunar Bank
cryptocurrency | estonia | CoinsPaid | CoinLoan | Alphapo
cryptocurrency | france | Ledger | Sorare | Paymium | Coinhouse
cryptocurrency | hong kong | HashKey | BC Technology | OSL | Bitfinex | Tether | JPEX | Animoca Brands | CoinBene
cryptocurrency | india | WazirX | CoinDCX | CoinSwitch | ZebPay | Giottus
cryptocurrency | indonesia | Indodax | Tokocrypto | Pintu
cryptocurrency | iran | Nobitex | Bit24.cash | Wallex
cryptocurrency | israel | Bancor | CoinMama | StarkWare
cryptocurrency | japan | Coincheck | bitFlyer | DMM Bitcoin | Zaif | Liquid Exchange | Mt. Gox | BITPoint | SBI Crypto | GMO Coin
cryptocurrency | luxembourg | Bitstamp
cryptocurrency | mexico | Bitso
cryptocurrency | netherlands | Bitvavo
cryptocurrency | new zealand | Cryptopia | Easy Crypto
cryptocurrency | nigeria | Patricia | Yellow Card
cryptocurrency | philippines | Coins.ph | PDAX
cryptocurrency | russia | Garantex | Grinex | EXMO | Cryptex
cryptocurrency | seychelles | KuCoin Seychelles
cryptocurrency | singapore | Phemex Singapore | Coinhako | Terraform Labs | Three Arrows Capital | Vauld | Hodlnaut
cryptocurrency | slovakia | Tatum
cryptocurrency | south africa | Luno | VALR | Africrypt
cryptocurrency | south korea | Upbit | Bithumb | Coinone | Korbit | Gopax | Coinrail | Youbit | GDAC | Dunamu | Klayswap
cryptocurrency | switzerland | Tezos Foundation | Sygnum | Mt. Pelerin
cryptocurrency | thailand | Bitkub
cryptocurrency | turkey | BtcTurk | Paribu | Thodex | Icrypex
cryptocurrency | united arab emirates | M2 Exchange | BitOasis | Rain UAE | Aspen Digital
cryptocurrency | united kingdom | Blockchain.com | CEX.IO | Lykke | Wirex | Ziglu
cryptocurrency | united states | Coinbase | Gemini Exchange | Circle Internet | Ripple | Bittrex | Robinhood Crypto | BlockFi | Grayscale | Paxos | Anchorage Digital | BitGo | Bakkt | Genesis Global | Voyager Digital
cryptocurrency | united states | Celsius Network | Bitcoin Depot | CoinFlip | Fireblocks | Consensys | Uphold | Swan Bitcoin | River Financial | Unchained Capital | Byte Federal | Athena Bitcoin | Kalshi | Polymarket
cryptocurrency | vietnam | Sky Mavis | Kyber | ONUS
`;
