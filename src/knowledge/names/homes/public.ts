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
education | australia | Western Sydney University | University of Sydney | Monash University
education | india | IIT | AIIMS
education | ireland | Trinity College Dublin | University College Dublin
education | south africa | University of the Witwatersrand | University of Cape Town
education | united kingdom | University of Manchester | Ofsted | University of Oxford | University of Cambridge | King's College London
education | united states | Harvard | Stanford | MIT | Columbia University | University of Pennsylvania | Princeton | Yale
media | australia | Nine | News Corp Australia
media | japan | Nikkei | Kadokawa
media | united kingdom | BBC | ITV | Channel 4 | The Guardian | Daily Mail | The Sun | Sky | Sky News | Financial Times | Reuters | Mirror Group | News UK
media | united states | CNN | Fox News | New York Times | Washington Post | Disney | Netflix | Warner Bros | Ticketmaster | Live Nation | Paramount | Lee Enterprises | Plex | Roku | NBC | CBS | ABC News | Wall Street Journal
media | united states | Dow Jones | Hearst | HBO
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
civil society | switzerland | Red Cross | ICRC
civil society | united states | Electronic Frontier Foundation
`;
