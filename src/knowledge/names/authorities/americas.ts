/** Authorities of the states of the Americas: `country | name | other names`, as `europe.ts` has those of Europe. */
export const ofAmericas = `
united states | cisa | Cybersecurity and Infrastructure Security Agency | Cybersecurity & Infrastructure Security Agency | US-CERT | ICS-CERT
united states | fbi | Federal Bureau of Investigation | Internet Crime Complaint Center | IC3
united states | nsa | National Security Agency | NSA Cybersecurity Collaboration Center
united states | cia | Central Intelligence Agency
united states | us department of justice | Justice Department | Department of Justice | DOJ | DoJ | U.S. Department of Justice | US Justice Department | U.S. Justice Department
united states | us department of homeland security | Department of Homeland Security | DHS | U.S. Department of Homeland Security
united states | us treasury | Treasury Department | U.S. Treasury | Department of the Treasury | OFAC | US Treasury | Office of Foreign Assets Control | U.S. Treasury Department | US Treasury Department
united states | us department of defense | Pentagon | Department of Defense | DoD | Department of War
united states | us state department | State Department | Department of State | Rewards for Justice
united states | us secret service | Secret Service | U.S. Secret Service
united states | fema | Federal Emergency Management Agency
united states | us customs and border protection | Customs and Border Protection | CBP
united states | us immigration and customs enforcement | Immigration and Customs Enforcement | ICE | Homeland Security Investigations | HSI
united states | tsa | Transportation Security Administration
united states | irs | Internal Revenue Service | IRS Criminal Investigation | IRS-CI
united states | us cyber command | Cyber Command | USCYBERCOM | Cyber National Mission Force | CNMF
united states | federal trade commission | FTC
united states | federal communications commission | FCC
united states | securities and exchange commission | SEC
united states | nist | National Institute of Standards and Technology | National Vulnerability Database
united states | us congress | Congress
united states | us senate | Senate
united states | house of representatives
united states | white house
united states | us supreme court | Supreme Court
united states | Office of the National Cyber Director | ONCD
united states | Office of the Director of National Intelligence | ODNI
united states | National Security Council | NSC
united states | Office of Management and Budget | OMB
united states | Government Accountability Office | GAO
united states | General Services Administration | GSA | FedRAMP
united states | Defense Information Systems Agency | DISA
united states | Defense Intelligence Agency | DIA
united states | Defense Counterintelligence and Security Agency | DCSA
united states | DARPA | Defense Advanced Research Projects Agency
united states | DC3 | Department of Defense Cyber Crime Center | DoD Cyber Crime Center
united states | US Coast Guard | U.S. Coast Guard | USCG | Coast Guard Cyber Command
united states | US Marshals Service | U.S. Marshals Service | US Marshals | U.S. Marshals
united states | DEA | Drug Enforcement Administration
united states | ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives
united states | FinCEN | Financial Crimes Enforcement Network
united states | OCC | Office of the Comptroller of the Currency
united states | FDIC | Federal Deposit Insurance Corporation
united states | Federal Reserve | Federal Reserve Board | Federal Reserve System
united states | NCUA | National Credit Union Administration
united states | CFPB | Consumer Financial Protection Bureau
united states | CFTC | Commodity Futures Trading Commission
united states | FINRA | Financial Industry Regulatory Authority
united states | FFIEC | Federal Financial Institutions Examination Council
united states | Bureau of Industry and Security
united states | US Department of Commerce | Commerce Department | Department of Commerce | U.S. Department of Commerce | U.S. Commerce Department | US Commerce Department
united states | NTIA | National Telecommunications and Information Administration
united states | CAISI | Center for AI Standards and Innovation
united states | US Department of Energy | Department of Energy | U.S. Department of Energy | DOE | Energy Department | CESER
united states | National Nuclear Security Administration | NNSA
united states | Nuclear Regulatory Commission | NRC
united states | FERC | Federal Energy Regulatory Commission
united states | NERC | North American Electric Reliability Corporation
united states | Environmental Protection Agency | EPA
united states | US Department of Health and Human Services | Department of Health and Human Services | HHS | Health and Human Services | U.S. Department of Health and Human Services | HHS Office for Civil Rights | HHS OCR | Office for Civil Rights | OCR
united states | HC3 | Health Sector Cybersecurity Coordination Center
united states | Food and Drug Administration | FDA | U.S. Food and Drug Administration
united states | Centers for Disease Control and Prevention | CDC
united states | US Department of Transportation | Department of Transportation | U.S. Department of Transportation | USDOT
united states | faa | Federal Aviation Administration
united states | Federal Railroad Administration
united states | National Highway Traffic Safety Administration | NHTSA
united states | Pipeline and Hazardous Materials Safety Administration | PHMSA
united states | US Department of Agriculture | Department of Agriculture | USDA
united states | US Department of Education | Department of Education | U.S. Department of Education
united states | US Department of the Interior | Department of the Interior
united states | US Department of Labor | Department of Labor
united states | Election Assistance Commission | EAC
united states | Federal Election Commission | FEC
united states | Consumer Product Safety Commission
united states | CFIUS | Committee on Foreign Investment in the United States
united states | PCLOB | Privacy and Civil Liberties Oversight Board
united states | FISC | Foreign Intelligence Surveillance Court | FISA Court
united states | Cyber Safety Review Board | CSRB
united states | Cyberspace Solarium Commission | CSC 2.0
united states | US Postal Inspection Service | U.S. Postal Inspection Service | Postal Inspection Service
united states | House Homeland Security Committee | House Committee on Homeland Security
united states | House Energy and Commerce Committee
united states | House Oversight Committee
united states | House Select Committee on the Chinese Communist Party | House Select Committee on China
united states | Senate Homeland Security and Governmental Affairs Committee | Senate Homeland Security Committee
united states | Senate Intelligence Committee
united states | Senate Armed Services Committee
united states | Senate Judiciary Committee
united states | Senate Commerce Committee
united states | DOGE | Department of Government Efficiency
united states | National Cyber Investigative Joint Task Force | NCIJTF
united states | National Cryptocurrency Enforcement Team
united states | Scam Center Strike Force
united states | Disruptive Technology Strike Force
united states | Southern District of New York | SDNY
united states | Eastern District of New York | EDNY
united states | Ninth Circuit
united states | New York Attorney General | NYAG
united states | California Attorney General
united states | Texas Attorney General
united states | California Privacy Protection Agency | CPPA | CalPrivacy
united states | New York Department of Financial Services | NYDFS | New York State Department of Financial Services | NY DFS
united states | California Department of Justice
united states | Texas Department of Public Safety
united states | Texas Cyber Command
united states | Texas Department of Information Resources
united states | California Department of Technology
united states | NYPD | New York Police Department | New York City Police Department
united states | LAPD | Los Angeles Police Department
united states | NYC Cyber Command
united states | National Association of Attorneys General | NAAG
united states | NASCIO
united states | North American Securities Administrators Association | NASAA
united states | National Association of Insurance Commissioners | NAIC
united states | National Center for Missing & Exploited Children | NCMEC | National Center for Missing and Exploited Children
canada | canadian centre for cyber security | CCCS | Centre canadien pour la cybersécurité | Canadian Center for Cyber Security
canada | Communications Security Establishment | CSE | CSEC | Centre de la sécurité des télécommunications
canada | royal canadian mounted police | RCMP | Gendarmerie royale du Canada | National Cybercrime Coordination Centre | NC3
canada | Office of the Privacy Commissioner of Canada | OPC | Privacy Commissioner of Canada | Canadian Privacy Commissioner
canada | Canadian Security Intelligence Service | CSIS
canada | Shared Services Canada | SSC
canada | Canada Revenue Agency | CRA
canada | CRTC | Canadian Radio-television and Telecommunications Commission
canada | OSFI | Office of the Superintendent of Financial Institutions
canada | FINTRAC | Financial Transactions and Reports Analysis Centre of Canada
canada | Canadian Investment Regulatory Organization | CIRO
canada | Public Safety Canada
canada | Treasury Board of Canada | Treasury Board Secretariat
canada | Innovation, Science and Economic Development Canada | ISED
canada | Global Affairs Canada
canada | Elections Canada
canada | Health Canada
canada | Transport Canada
canada | Bank of Canada
canada | Information and Privacy Commissioner of Ontario | Ontario Information and Privacy Commissioner
canada | Commission d'accès à l'information
canada | Office of the Information and Privacy Commissioner for British Columbia
canada | Office of the Information and Privacy Commissioner of Alberta
canada | Ontario Provincial Police | OPP
canada | Sûreté du Québec
canada | Toronto Police Service | Toronto Police
canada | Canadian Anti-Fraud Centre
canada | NSIRA | National Security and Intelligence Review Agency
canada | Ontario Securities Commission
mexico | INAI | Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales
mexico | Guardia Nacional
mexico | Fiscalía General de la República | FGR
mexico | CNBV | Comisión Nacional Bancaria y de Valores
mexico | Banxico | Banco de México | Bank of Mexico
mexico | Condusef | CONDUSEF
mexico | SAT | Servicio de Administración Tributaria
mexico | ATDT | Agencia de Transformación Digital y Telecomunicaciones
mexico | INE Mexico | Instituto Nacional Electoral
brazil | ANPD | Autoridade Nacional de Proteção de Dados | Agência Nacional de Proteção de Dados | Brazilian National Data Protection Authority
brazil | Polícia Federal | Brazilian Federal Police | Federal Police of Brazil | Policia Federal
brazil | CERT.br | CTIR Gov | NIC.br
brazil | Banco Central do Brasil | Central Bank of Brazil | Brazilian Central Bank
brazil | ABIN | Agência Brasileira de Inteligência
brazil | Anatel | ANATEL
brazil | Supremo Tribunal Federal | STF | Brazilian Supreme Court | Brazil's Supreme Court
brazil | Tribunal Superior Eleitoral | TSE
brazil | Gabinete de Segurança Institucional | GSI
brazil | Senacon
brazil | CVM | Comissão de Valores Mobiliários
brazil | Ministério Público Federal | MPF
brazil | Aneel | ANEEL
argentina | AAIP | Agencia de Acceso a la Información Pública
argentina | CERT.ar
argentina | Policía Federal Argentina | Argentine Federal Police
argentina | ENACOM
argentina | Agencia Federal de Ciberseguridad
argentina | Secretaría de Inteligencia de Estado | SIDE
argentina | Banco Central de la República Argentina | BCRA
chile | ANCI | Agencia Nacional de Ciberseguridad | Chilean National Cybersecurity Agency | CSIRT Chile | CSIRT Nacional
chile | Policía de Investigaciones | PDI
chile | Carabineros | Carabineros de Chile
chile | Comisión para el Mercado Financiero | CMF
chile | Subtel
chile | Servel
colombia | ColCERT | colCERT | COLCERT
colombia | Superintendencia de Industria y Comercio | SIC
colombia | MinTIC | Ministerio de Tecnologías de la Información y las Comunicaciones
colombia | Policía Nacional de Colombia | Colombian National Police
colombia | Fiscalía General de la Nación
colombia | Superintendencia Financiera
colombia | Registraduría
peru | Peruvian National Police | Policía Nacional del Perú
peru | PeCERT
ecuador | EcuCERT
ecuador | Superintendencia de Protección de Datos Personales
uruguay | CERTuy
uruguay | AGESIC | Agesic
paraguay | CERT-PY
costa rica | CSIRT-CR
costa rica | MICITT | Micitt
panama | CSIRT Panamá
panama | ANTAI
dominican republic | CSIRT-RD | Centro Nacional de Ciberseguridad
venezuela | VenCERT
jamaica | JaCIRT
jamaica | Office of the Information Commissioner Jamaica
trinidad and tobago | TT-CSIRT
bermuda | Bermuda Monetary Authority
cayman islands | Cayman Islands Ombudsman
`;
