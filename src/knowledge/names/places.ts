/**
 * Countries, unions and much-named cities: `name | other names and nationalities`, one to a line. Written for this
 * project. Names that are also ordinary first names or words (Georgia, Jordan, Chad) are left to the reader's context.
 */
export const places = `
united states | US | U.S | USA | U.S.A | America | American | Americans
united kingdom | UK | U.K | Britain | Great Britain | British | Briton | Britons
england | English
scotland | Scottish
wales | Welsh
northern ireland
ireland | Irish
european union | EU | E.U
europe | European | Europeans
france | French
germany | German | Germans | Deutschland
italy | Italian | Italians
spain | Spanish
portugal | Portuguese
netherlands | Dutch | Holland
belgium | Belgian
luxembourg
switzerland | Swiss
austria | Austrian
poland | Polish
czech republic | Czech | Czechia
slovakia | Slovak
hungary | Hungarian
romania | Romanian
bulgaria | Bulgarian
greece | Greek
turkey | Turkish | Türkiye
cyprus | Cypriot
malta | Maltese
croatia | Croatian
slovenia | Slovenian
serbia | Serbian
bosnia and herzegovina | Bosnia | Bosnian
albania | Albanian
north macedonia
montenegro
kosovo
moldova | Moldovan
ukraine | Ukrainian | Ukrainians
belarus | Belarusian
russia | Russian | Russians | Russian Federation
estonia | Estonian
latvia | Latvian
lithuania | Lithuanian
finland | Finnish
sweden | Swedish
norway | Norwegian
denmark | Danish
iceland | Icelandic
canada | Canadian | Canadians
mexico | Mexican
brazil | Brazilian
argentina | Argentine | Argentinian
chile | Chilean
colombia | Colombian
peru | Peruvian
venezuela | Venezuelan
ecuador | Ecuadorian
bolivia | Bolivian
uruguay
paraguay
costa rica | Costa Rican
panama | Panamanian
guatemala
honduras
el salvador
cuba | Cuban
dominican republic
jamaica | Jamaican
china | Chinese | People's Republic of China | PRC
hong kong
taiwan | Taiwanese
japan | Japanese
south korea | S. Korea | S. Korean | South Korean | Republic of Korea
north korea | N. Korea | N. Korean | North Korean | DPRK
mongolia | Mongolian
india | Indian | Indians
pakistan | Pakistani
bangladesh | Bangladeshi
sri lanka | Sri Lankan
nepal | Nepalese
myanmar | Burma | Burmese
thailand | Thai
vietnam | Vietnamese
cambodia | Cambodian
laos
malaysia | Malaysian
singapore | Singaporean
indonesia | Indonesian
philippines | Philippine | Filipino
australia | Australian | Australians
new zealand | New Zealander
kazakhstan | Kazakh
uzbekistan | Uzbek
kyrgyzstan
armenia | Armenian
azerbaijan | Azerbaijani
iran | Iranian | Iranians
iraq | Iraqi
israel | Israeli | Israelis
palestine | Palestinian | Palestinians
lebanon | Lebanese
syria | Syrian
saudi arabia | Saudi
united arab emirates | UAE | Emirati
qatar | Qatari
kuwait | Kuwaiti
bahrain | Bahraini
oman | Omani
yemen | Yemeni
egypt | Egyptian
libya | Libyan
tunisia | Tunisian
algeria | Algerian
morocco | Moroccan
nigeria | Nigerian
ghana | Ghanaian
kenya | Kenyan
uganda | Ugandan
tanzania | Tanzanian
ethiopia | Ethiopian
rwanda | Rwandan
south africa | South African
zimbabwe | Zimbabwean
zambia | Zambian
angola | Angolan
mozambique
senegal | Senegalese
ivory coast | Côte d'Ivoire
cameroon | Cameroonian
afghanistan | Afghan
malawi | Malawian
namibia | Namibian
botswana
lesotho
eswatini | Swaziland
madagascar | Malagasy
mauritius | Mauritian
seychelles
somalia | Somali
sudan | Sudanese
south sudan
mali | Malian
mauritania
burkina faso
benin
togo
gabon
gambia
liberia | Liberian
sierra leone
democratic republic of congo | DR Congo | DRC
djibouti
eritrea
burundi
belize | Belizean
nicaragua | Nicaraguan
haiti | Haitian
trinidad and tobago | Trinidad
barbados
bahamas
guyana
suriname
bermuda
puerto rico | Puerto Rican
fiji | Fijian
papua new guinea
vanuatu
samoa
tonga
brunei
maldives
bhutan
timor-leste | East Timor
tajikistan | Tajik
turkmenistan
liechtenstein
monaco
andorra
greenland
gibraltar
guernsey
palau | Palauan
micronesia | Micronesian
marshall islands | Marshallese
solomon islands
kiribati
tuvalu | Tuvaluan
nauru | Nauruan
niue
comoros | Comorian
cape verde | Cabo Verde
são tomé and príncipe
equatorial guinea
guinea-bissau
central african republic
trinidad and tobago | Trinidad
antigua and barbuda | Antigua
saint kitts and nevis | St Kitts and Nevis
saint lucia | St Lucia
saint vincent and the grenadines
grenada | Grenadian
san marino
faroe islands | Faroese
cayman islands
british virgin islands
curaçao
french polynesia
new caledonia
isle of man
macau | Macao
asia | Asian
africa | African
latin america | Latin American
middle east | Middle Eastern
london
paris
berlin
brussels
moscow
beijing
kyiv | Kiev
washington
new york
las vegas
california
texas
nevada
tokyo
seoul
`;
