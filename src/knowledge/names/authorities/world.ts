/** Bodies of several states, and alliances of sectors: `name | other names`, one to a line. Written for this project. */
export const ofTheWorld = `
european commission | EU Commission | Commission of the European Union | EU-Kommission | Europäische Kommission | Commission de l'UE | Comisión de la UE | Commissione UE | Commission européenne | Comisión Europea | Commissione europea | Europese Commissie | Komisja Europejska
european parliament | EU Parliament | Parliament of the European Union | EU-Parlament | Europäisches Parlament | Parlement européen | Parlamento Europeo | Parlamento europeo | Europees Parlement | Parlament Europejski
council of the european union | Council of the EU | EU Council | Conseil de l'Union européenne | Conseil de l'UE | Rat der Europäischen Union | Rat der EU | EU-Rat | Consejo de la Unión Europea | Consejo de la UE | Consiglio dell'Unione europea | Consiglio dell'UE | Raad van de Europese Unie | Rada Unii Europejskiej
european council
enisa | European Union Agency for Cybersecurity | EU Agency for Cybersecurity | European Network and Information Security Agency | Agence de l'Union européenne pour la cybersécurité
europol | European Cybercrime Centre | European Cybercrime Center | EC3 | Joint Cybercrime Action Taskforce | J-CAT
eurojust | European Union Agency for Criminal Justice Cooperation
interpol | International Criminal Police Organization
european data protection board | EDPB | Comité européen de la protection des données | Europäischer Datenschutzausschuss
european data protection supervisor | EDPS
court of justice of the european union | CJEU | European Court of Justice | Europäischer Gerichtshof | EuGH | Cour de justice de l'Union européenne | Tribunal de Justicia de la Unión Europea | Corte di giustizia dell'Unione europea
european central bank | ECB | Europäische Zentralbank | Banque centrale européenne | Banco Central Europeo
cert-eu
European Public Prosecutor's Office | EPPO
European Anti-Fraud Office | OLAF
European Banking Authority | EBA
European Securities and Markets Authority | ESMA
European Insurance and Occupational Pensions Authority | EIOPA
European Supervisory Authorities
European Union Aviation Safety Agency | EASA
European External Action Service | EEAS
European Cybersecurity Competence Centre | ECCC
European Court of Human Rights | ECHR | ECtHR
European Court of Auditors
European Ombudsman
European Medicines Agency | EMA
European Space Agency | ESA
European Defence Agency
European Investment Bank | EIB
Frontex
eu-LISA | eu-Lisa
BEREC
AMLA | Anti-Money Laundering Authority
NIS Cooperation Group
EU-CyCLONe
Council of Europe | Europarat | Conseil de l'Europe
European AI Office | EU AI Office
Eurocontrol
united nations | UN | U.N | UN Security Council | UN General Assembly
International Telecommunication Union | ITU
UNODC | United Nations Office on Drugs and Crime | UN Office on Drugs and Crime
International Civil Aviation Organization | ICAO
International Maritime Organization | IMO
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
World Health Organization | WHO
World Bank
World Economic Forum | WEF
International Monetary Fund | IMF
Financial Stability Board
Financial Action Task Force | FATF
Bank for International Settlements
Basel Committee | Basel Committee on Banking Supervision
International Organization of Securities Commissions | IOSCO
International Energy Agency
nato | NATO Cooperative Cyber Defence Centre of Excellence | CCDCOE
Five Eyes
g7 | G7 Cyber Expert Group
G20
oecd | Organisation for Economic Co-operation and Development
ASEAN
African Union
Afripol | AFRIPOL
Organization of American States | CSIRTAmericas
OSCE
GCC Cooperation Council | Gulf Cooperation Council
Economic Community of West African States | ECOWAS
Smart Africa
Joint Chiefs of Global Tax Enforcement | J5
Counter Ransomware Initiative | International Counter Ransomware Initiative | CRI
Global Privacy Assembly
Global Privacy Enforcement Network
Global Forum on Cyber Expertise | GFCE
FIRST.org | Forum of Incident Response and Security Teams
No More Ransom
Internet Watch Foundation | IWF
PCI Security Standards Council | PCI SSC
Internet Corporation for Assigned Names and Numbers | ICANN
Multilateral Sanctions Monitoring Team | MSMT
FS-ISAC | Financial Services Information Sharing and Analysis Center
Health-ISAC | H-ISAC | Health Information Sharing and Analysis Center
RH-ISAC | Retail & Hospitality Information Sharing and Analysis Center | Retail and Hospitality Information Sharing and Analysis Center | Retail & Hospitality ISAC
E-ISAC | Electricity Information Sharing and Analysis Center
WaterISAC | Water Information Sharing and Analysis Center
ONG-ISAC | Oil and Natural Gas Information Sharing and Analysis Center
DNG-ISAC
Auto-ISAC | Automotive Information Sharing and Analysis Center
Aviation ISAC | A-ISAC | Aviation Information Sharing and Analysis Center
Space ISAC | Space Information Sharing and Analysis Center
IT-ISAC | Information Technology Information Sharing and Analysis Center
Food and Ag-ISAC | Food and Agriculture Information Sharing and Analysis Center
REN-ISAC | Research and Education Networks Information Sharing and Analysis Center
MTS-ISAC | Maritime Transportation System Information Sharing and Analysis Center
Comm-ISAC | Communications ISAC | C2 ISAC
EI-ISAC | Elections Infrastructure Information Sharing and Analysis Center
ms-isac | Multi-State Information Sharing and Analysis Center
National Council of ISACs
ND-ISAC | National Defense Information Sharing and Analysis Center
EE-ISAC | European Energy Information Sharing and Analysis Centre
`;
