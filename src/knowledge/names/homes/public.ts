/** States, schools, media, law firms and societies: `sector | country | names`. Written for this project from general knowledge. */
export const publicBodies = `
government | australia | Services Australia | ATO | Australian Taxation Office
government | canada | Canada Revenue Agency
government | france | France Travail | Urssaf
government | india | UIDAI | CBSE
government | ireland | An Garda Síochána | Revenue Commissioners | NCSC-IE
government | netherlands | NCSC-NL
government | new zealand | NCSC-NZ
government | philippines | PhilHealth | Philippine National Police | PNP | Comelec
government | south korea | National Tax Service
government | switzerland | BACS
government | united kingdom | HMRC | Home Office | Ministry of Defence | Legal Aid Agency | Electoral Commission | Foreign Office | Cabinet Office | DVLA | Ministry of Justice | PSNI | NCA | NCSC | GCHQ
government | united kingdom | Information Commissioner's Office | Police Service of Northern Ireland | Metropolitan Police | Environment Agency
government | united states | CISA | FBI | FEMA | IRS | ICE | CBP | Pentagon | State Department | Treasury | Department of Justice | Department of Homeland Security | White House | Congress | NASA | Social Security Administration
government | united states | Department of Energy | NIST | Securities and Exchange Commission | US Marshals Service | Library of Congress
education | argentina | Universidad de Buenos Aires
education | australia | Western Sydney University | University of Sydney | Monash University | Deakin University | University of Melbourne | University of New South Wales | UNSW | Australian National University | ANU | RMIT
education | australia | University of Wollongong | Queensland University of Technology | QUT | University of Western Australia | University of Notre Dame Australia | Macquarie University | Curtin University
education | belgium | KU Leuven | University of Antwerp | Howest
education | brazil | Universidade de São Paulo | Estácio | Kroton
education | canada | Toronto District School Board | University of Waterloo | University of Toronto | McGill University | University of Winnipeg | Memorial University | Peel District School Board | Okanagan College
education | france | Université Paris-Saclay | Université Paris 8 | Aix-Marseille Université | Université de Lille | Sorbonne | Université de Rennes | Institut Polytechnique | INSEAD | CNED | Toulouse INP | Université de Reims
education | germany | Heinrich-Heine-Universität | Universität Duisburg-Essen | University of Duisburg-Essen | TU Freiberg | Hochschule Kaiserslautern | Justus-Liebig-Universität Gießen | Freie Universität Berlin
education | germany | Fernuniversität Hagen
education | hong kong | University of Hong Kong | Hong Kong Polytechnic University
education | india | IIT | AIIMS | Delhi University | National Testing Agency | NTA | Jawaharlal Nehru University
education | ireland | Trinity College Dublin | University College Dublin | Munster Technological University | NUI Galway | University of Galway | TU Dublin
education | israel | Technion | Bar-Ilan University
education | italy | Sapienza | La Sapienza | Sapienza University of Rome | Università di Bologna | Politecnico di Milano | University of Siena
education | japan | University of Tokyo | Waseda University | Keio University | Benesse
education | mexico | UNAM | Tecnológico de Monterrey
education | netherlands | Maastricht University | Eindhoven University of Technology | TU Eindhoven | University of Amsterdam | TU Delft | ROC Mondriaan | Leiden University
education | new zealand | University of Auckland | University of Otago | Victoria University of Wellington | Massey University
education | south africa | University of the Witwatersrand | University of Cape Town | Stellenbosch University | University of Pretoria | Tshwane University of Technology | Unisa | Stadio
education | spain | Universitat Autònoma de Barcelona | Universidad Complutense | Universidad de Castilla-La Mancha
education | switzerland | ETH Zurich | EPFL | University of Zurich | Universität Zürich | University of Neuchâtel | University of Basel
education | united kingdom | University of Manchester | Ofsted | University of Oxford | University of Cambridge | King's College London | Pearson | Harris Federation | University of Wolverhampton | University of the West of Scotland
education | united kingdom | Imperial College London | University College London | University of Edinburgh | Newcastle University | Northumbria University | University of Sunderland | Billericay School | Blacon High School
education | united kingdom | Open University | University of Glasgow | Queen Mary University of London | Kido Schools | University of Portsmouth
education | united states | Harvard | Stanford | MIT | Columbia University | University of Pennsylvania | Princeton | Yale | Chicago Public Schools | Los Angeles Unified School District | LAUSD | Minneapolis Public Schools
education | united states | New York City Department of Education | Clark County School District | Fairfax County Public Schools | Toledo Public Schools | Howard University | Georgetown University | Stanford University
education | united states | Harvard University | Yale University | Princeton University | Cornell University | Dartmouth College | Brown University | Duke University | New York University | NYU | Northwestern University
education | united states | Johns Hopkins University | University of Michigan | University of Minnesota | University of California | UCLA | UC Berkeley | University of Washington | University of Texas | University of Phoenix
education | united states | Michigan State University | Ohio State University | Lincoln College | Knox College | National Student Clearinghouse | Educational Testing Service | College Board | McGraw Hill | McGraw-Hill
education | united states | Houghton Mifflin | Baltimore County Public Schools | Uvalde CISD | Carnegie Mellon University | Rutgers University | Arizona State University | Western Michigan University | Baker University
media | argentina | Grupo Clarín
media | australia | Nine | News Corp Australia | Nine Entertainment | Channel Nine | ABC Australia | SBS Australia | News Corp | Seven West Media | Fairfax
media | belgium | VRT | RTBF | IPM
media | brazil | Record TV
media | denmark | TV 2 Danmark | Ritzau
media | finland | Yle | Sanoma
media | france | TV5Monde | France Télévisions | Le Monde | Le Figaro | Libération | M6 | TF1 | Canal+ | AFP | Agence France-Presse | Charlie Hebdo | Ouest-France | Radio France | L'Équipe
media | germany | Axel Springer | Bild | Der Spiegel | Madsack | Funke Mediengruppe | Heilbronner Stimme | Deutsche Welle | ARD | ZDF | Bertelsmann | ProSiebenSat.1 | taz
media | hong kong | TVB | South China Morning Post | Apple Daily
media | india | NDTV | Times of India | Press Trust of India | Hindustan Times
media | ireland | RTÉ | The Irish Times | Mediahuis Ireland
media | italy | RAI | Mediaset | La Repubblica | Corriere della Sera | ANSA
media | japan | Nikkei | Kadokawa | Asahi Shimbun | Yomiuri Shimbun | NHK | Mainichi Shimbun | Kyodo News | Sankei Shimbun
media | netherlands | DPG Media | RTL Nederland | NOS Nieuws | Mediahuis
media | new zealand | NZME | RNZ | TVNZ
media | norway | Amedia | NRK
media | philippines | ABS-CBN | Rappler | GMA Network
media | poland | Polska Agencja Prasowa | TVP
media | portugal | Impresa | Expresso | Lusa
media | qatar | Al Jazeera
media | russia | VGTRK | TASS | RIA Novosti | Kommersant
media | singapore | Mediacorp | The Straits Times | SPH Media
media | south korea | KBS | MBC | SBS | Yonhap | HYBE
media | spain | RTVE | El País | Prisa | El Mundo
media | sweden | SVT | Bonnier | Aftonbladet
media | switzerland | NZZ | Neue Zürcher Zeitung | CH Media | Ringier | Tamedia | SRF
media | ukraine | Ukrinform | 1+1
media | united kingdom | BBC | ITV | Channel 4 | The Guardian | Daily Mail | The Sun | Sky | Sky News | Financial Times | Reuters | Mirror Group | News UK | Guardian Media Group | The Telegraph | Associated Newspapers | Reach plc
media | united kingdom | Channel 5 | BBC News | Newsquest | London Review of Books | ITN
media | united states | CNN | Fox News | New York Times | Washington Post | Disney | Netflix | Warner Bros | Ticketmaster | Live Nation | Paramount | Lee Enterprises | Plex | Roku | NBC | CBS | ABC News | Wall Street Journal
media | united states | Dow Jones | Hearst | HBO | Associated Press | NPR | Fox Corporation | Sinclair Broadcast Group | Gannett | USA Today | Los Angeles Times | Chicago Tribune | McClatchy | Condé Nast | Philadelphia Inquirer
media | united states | Politico | Vox Media | BuzzFeed | The Atlantic | The New Yorker | Rolling Stone | Scripps | Nexstar | iHeartMedia | Cox Media Group | Comcast NBCUniversal | Sony Pictures | Warner Music | Universal Music
media | united states | Newsmax | SiriusXM | HarperCollins | Penguin Random House | Macmillan | Pluto TV | AMC Networks
legal | australia | HWL Ebsworth | King & Wood Mallesons | Clayton Utz | Slater & Gordon | Maurice Blackburn | MinterEllison | Corrs Chambers Westgarth | Gilbert + Tobin | Brydens Lawyers | Arnold Bloch Leibler | Shine Lawyers
legal | australia | Gadens | Allens Linklaters | Sparke Helmore | Russell Kennedy | Macpherson Kelley
legal | bermuda | Appleby
legal | canada | Osler | Blake Cassels | McCarthy Tétrault | Gowling WLG | Borden Ladner Gervais | Torys
legal | france | Gide | Gide Loyrette Nouel | Bredin Prat
legal | germany | Gleiss Lutz | Hengeler Mueller | Noerr | CMS Hasche Sigle | Taylor Wessing Germany | Wolters Kluwer Deutschland
legal | india | Cyril Amarchand Mangaldas | Khaitan & Co
legal | netherlands | Loyens & Loeff | De Brauw | NautaDutilh | Wolters Kluwer
legal | new zealand | Chapman Tripp | Russell McVeagh | Bell Gully | Simpson Grierson
legal | panama | Mossack Fonseca
legal | singapore | Shook Lin & Bok | Rajah & Tann | Allen & Gledhill | Drew & Napier
legal | south africa | Bowmans | Webber Wentzel | ENSafrica
legal | united kingdom | Allen & Overy | A&O Shearman | Clifford Chance | Freshfields | Freshfields Bruckhaus Deringer | Linklaters | Slaughter and May | Herbert Smith Freehills | Ashurst | Eversheds Sutherland | Pinsent Masons
legal | united kingdom | Irwin Mitchell | Slater and Gordon | Bird & Bird | Norton Rose Fulbright | Tuckers Solicitors | DPP Law | Ward Hadaway | Gateley | DWF | Clyde & Co | Simmons & Simmons | Kennedys | Mishcon de Reya
legal | united kingdom | Stephenson Harwood | Addleshaw Goddard | Law Society | Bar Council | Osborne Clarke | Weightmans | Hill Dickinson | Thrings | Legal Ombudsman
legal | united states | Kirkland & Ellis | Latham & Watkins | DLA Piper | Baker McKenzie | Skadden | Sidley Austin | White & Case | Jones Day | Ropes & Gray | Gibson Dunn | Cravath | Cravath Swaine & Moore | Weil Gotshal | Orrick
legal | united states | Orrick Herrington & Sutcliffe | Proskauer | Proskauer Rose | K&L Gates | Quinn Emanuel | Covington & Burling | Williams & Connolly | Grubman Shire Meiselas & Sacks | Goodwin Procter | Morgan Lewis | Davis Polk
legal | united states | Sullivan & Cromwell | Wachtell Lipton | Paul Weiss | Simpson Thacher | Debevoise & Plimpton | King & Spalding | Houser LLP | Bryan Cave Leighton Paisner | Gunster | Wojeski | Wolf Haldenstein | Cadwalader
legal | united states | Campbell Conroy & O'Neil | Seyfarth Shaw | Thompson Coburn | Mayer Brown | Holland & Knight | Greenberg Traurig | Troutman Pepper | Fried Frank | Shook Hardy & Bacon | Foley & Lardner
legal | united states | Heidell Pittoni Murphy & Bach | Jackson Lewis | American Bar Association | Epiq Global | LegalZoom | PACER | Kelley Drye | Berry Dunn | BerryDunn | Zumpano Patricios
civil society | australia | The Smith Family | Cancer Council | Pareto Phone | Barnardos Australia
civil society | france | Médecins Sans Frontières | Restos du Cœur | Secours Catholique | France Terre d'Asile
civil society | germany | SPD | CDU | Die Linke | Caritas | Diakonie | Welthungerhilfe
civil society | switzerland | Red Cross | ICRC | International Committee of the Red Cross | World Economic Forum | FIFA | UEFA
civil society | united kingdom | Oxfam | Save the Children | British Red Cross | The Salvation Army | Church of England | RSPCA | Comic Relief | Barnardo's | RNLI
civil society | united states | Electronic Frontier Foundation | American Red Cross | Habitat for Humanity | ACLU | YMCA | Planned Parenthood Federation | Free Speech Coalition | Freedom House | Democratic National Committee
civil society | united states | Republican National Committee | Human Rights Campaign
`;
