/**
 * Parts, cities and telling words of countries: `country | words`, one line a country. Written for this project from
 * general knowledge: the larger cities, the states and provinces with their abbreviations, and words that one country's
 * news uses (its money, its institutions). Names that are as common elsewhere are left out.
 */
export const gazetteer = `
united states | Alabama | Alaska | Arizona | Arkansas | California | Calif | Colorado | Connecticut | Conn | Delaware | Florida | Fla | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Minn | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | N.J | New Mexico | New York | N.Y | NYC | North Carolina | N.C | North Dakota | Ohio | Oklahoma | Okla | Oregon | Pennsylvania | Pa | Rhode Island | South Carolina | S.C | South Dakota | Tennessee | Tenn | Texas | Utah | Vermont | Virginia | Wisconsin | Wyoming | Washington | D.C | Los Angeles | Chicago | Houston | Phoenix | Philadelphia | San Antonio | San Diego | Dallas | Austin | San Francisco | Seattle | Denver | Boston | Las Vegas | Nashville | Oklahoma City | Detroit | Portland | Memphis | Baltimore | Milwaukee | Atlanta | Miami | Minneapolis | Pittsburgh | Cleveland | New Orleans | St Louis | St Paul | Tampa | Cincinnati | Indianapolis | Fort Worth | Jacksonville | Kansas City | Omaha | Tulsa | Tucson | Albuquerque | Fresno | Long Beach | Oakland | San Jose | Santa Clara | Palo Alto | Orlando | Raleigh | Louisville | Honolulu | Anchorage | Boise | Des Moines | Long Island | Chapter 11 | Mich | Wis | Colo | N.H | N.M | N.D | S.D | R.I | W.Va | Salt Lake City | Sacramento | Silicon Valley | Wall Street | Pentagon | FBI | CISA | Medicare | Medicaid | HIPAA | FTC | SEC | FCC | Social Security number | Social Security numbers | Social Security Administration | SSNs | Congress | White House | U.S | US | LLP
united kingdom | England | Scotland | Wales | Northern Ireland | London | Birmingham | Manchester | Liverpool | Leeds | Sheffield | Bristol | Newcastle | Nottingham | Leicester | Coventry | Glasgow | Edinburgh | Cardiff | Swansea | Belfast | Aberdeen | Dundee | Southampton | Portsmouth | Plymouth | Oxford | Oxfordshire | Cambridge | Cambridgeshire | Cornwall | Devon | Dorset | Somerset | Kent | Essex | Sussex | Surrey | Norfolk | Suffolk | Yorkshire | Lancashire | Merseyside | Cheshire | Cumbria | Northumberland | Durham | Teesside | Derbyshire | Nottinghamshire | Lincolnshire | Leicestershire | Warwickshire | West Midlands | Staffordshire | Shropshire | Worcestershire | Gloucestershire | Wiltshire | Hampshire | Berkshire | Buckinghamshire | Hertfordshire | Bedfordshire | Solihull | Wolverhampton | Swindon | Hull | Sunderland | Bradford | Westminster | Whitehall | Downing Street | Commons | MPs | NHS | NCSC | National Crime Agency | NCA | Information Commissioner | ICO | Ofcom | Met Police | Scotland Yard | FTSE | HMRC | Labour | Tory | Tories | Brits | Briton | Britons | Bank of England | UK | £ | Lothian | Highlands | Midlands | Norwich | Exeter | Middlesbrough | Stoke | Peterborough | York | Gloucester | Canterbury | Ipswich | Luton | Milton Keynes | Londonderry
ireland | Dublin | Cork | Galway | Limerick | Waterford | Kilkenny | Donegal | HSE | Garda | gardaí | Taoiseach | Dáil
france | Paris | Lyon | Marseille | Toulouse | Nice | Lille | Bordeaux | Nantes | Strasbourg | CNIL | ANSSI
germany | Berlin | Hamburg | Munich | Cologne | Frankfurt | Stuttgart | Düsseldorf | Leipzig | Dresden | Bavaria | Saxony | Bundestag | BSI
belgium | Brussels | Antwerp | Ghent | Liège | Zaventem
netherlands | Amsterdam | Rotterdam | The Hague | Utrecht | Eindhoven | Schiphol
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
canada | Toronto | Montreal | Vancouver | Ottawa | Calgary | Edmonton | Winnipeg | Quebec | Ontario | Alberta | British Columbia | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland | RCMP
australia | Sydney | Melbourne | Brisbane | Perth | Adelaide | Canberra | Hobart | Darwin | New South Wales | NSW | Queensland | Tasmania | Western Australia | South Australia | WA | Tasmanian | Victorian government | Geelong | Gold Coast | A$ | Aussie | Aussies | OAIC
new zealand | Auckland | Wellington | Christchurch | Kiwi
india | Delhi | New Delhi | Mumbai | Bengaluru | Bangalore | Hyderabad | Chennai | Kolkata | Pune | Ahmedabad | Jaipur | Lucknow | Nagpur | Nashik | Kochi | Noida | Gurugram | Gurgaon | Chandigarh | Bhopal | Patna | Indore | Maharashtra | Karnataka | Tamil Nadu | Kerala | Gujarat | Rajasthan | Uttar Pradesh | Madhya Pradesh | Bihar | Punjab | Haryana | Telangana | Andhra Pradesh | West Bengal | Odisha | Jharkhand | Assam | Goa | lakh | lakhs | crore | crores | CERT-In | Aadhaar | BJP | Modi | Bollywood | ₹ | Rs
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
