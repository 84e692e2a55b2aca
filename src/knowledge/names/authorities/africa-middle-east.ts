/** Authorities of the states of Africa and the Middle East: `country | name | other names`, as `europe.ts` has those of Europe. */
export const ofAfricaAndMiddleEast = `
israel | Israel National Cyber Directorate | INCD | National Cyber Directorate | Israeli National Cyber Directorate | CERT-IL
israel | mossad
israel | Shin Bet | Shabak
israel | Israel Police | Lahav 433 | Israeli Police
israel | Israeli Privacy Protection Authority | Privacy Protection Authority
israel | Bank of Israel
israel | Knesset
israel | Israel Securities Authority
iran | irgc | Islamic Revolutionary Guard Corps | Revolutionary Guards
iran | MOIS | Ministry of Intelligence and Security
iran | FATA | Iranian Cyber Police
iran | Central Bank of Iran
saudi arabia | National Cybersecurity Authority | NCA Saudi | Saudi National Cybersecurity Authority | Saudi CERT
saudi arabia | SDAIA | Saudi Data and AI Authority | Saudi Data & AI Authority | Saudi Data and Artificial Intelligence Authority
saudi arabia | SAMA | Saudi Central Bank
saudi arabia | CST Saudi | Communications, Space and Technology Commission
saudi arabia | Capital Market Authority
united arab emirates | UAE Cybersecurity Council | Cyber Security Council UAE | UAE Cyber Security Council | aeCERT
united arab emirates | TDRA | Telecommunications and Digital Government Regulatory Authority
united arab emirates | Dubai Electronic Security Center | DESC
united arab emirates | Central Bank of the UAE | CBUAE
united arab emirates | Dubai Police
united arab emirates | Abu Dhabi Police
united arab emirates | Dubai Financial Services Authority | DFSA
united arab emirates | VARA | Virtual Assets Regulatory Authority
united arab emirates | Securities and Commodities Authority
united arab emirates | ADGM | Abu Dhabi Global Market
qatar | National Cyber Security Agency Qatar | Qatar National Cyber Security Agency | Q-CERT
qatar | Qatar Central Bank
kuwait | National Cyber Security Center Kuwait | Kuwait National Cyber Security Center
kuwait | CITRA | Communication and Information Technology Regulatory Authority
bahrain | National Cyber Security Center Bahrain | Bahrain National Cyber Security Center
bahrain | Central Bank of Bahrain
oman | Oman National CERT | OCERT
oman | Central Bank of Oman
lebanon | Lebanese Internal Security Forces
iraq | Iraqi Communications and Media Commission
egypt | EG-CERT
egypt | NTRA | National Telecom Regulatory Authority
egypt | Central Bank of Egypt
morocco | DGSSI | Direction Générale de la Sécurité des Systèmes d'Information | maCERT
morocco | DGSN | Direction Générale de la Sûreté Nationale
morocco | CNDP | Commission Nationale de contrôle de la protection des Données à caractère Personnel
morocco | Bank Al-Maghrib
tunisia | ANCS | Agence Nationale de la Cybersécurité | tunCERT
algeria | ANPDP | Autorité nationale de protection des données à caractère personnel
algeria | ASSI | Agence de la sécurité des systèmes d'information
south africa | Information Regulator | South African Information Regulator | Information Regulator of South Africa
south africa | South African Police Service | SAPS
south africa | Hawks | Directorate for Priority Crime Investigation | DPCI
south africa | State Security Agency
south africa | Cybersecurity Hub | National CSIRT of South Africa
south africa | South African Reserve Bank | SARB | Reserve Bank of South Africa
south africa | FSCA | Financial Sector Conduct Authority
south africa | ICASA | Icasa | Independent Communications Authority of South Africa
south africa | SARS | South African Revenue Service
south africa | National Prosecuting Authority
south africa | Special Investigating Unit
south africa | SABRIC | South African Banking Risk Information Centre
south africa | Financial Intelligence Centre
kenya | KE-CIRT | National KE-CIRT/CC | National KE-CIRT
kenya | Office of the Data Protection Commissioner | ODPC | Kenyan Data Protection Commissioner
kenya | Communications Authority of Kenya | Communications Authority
kenya | Directorate of Criminal Investigations | DCI
kenya | Central Bank of Kenya
kenya | National Computer and Cybercrimes Coordination Committee | NC4
kenya | ICT Authority
kenya | IEBC | Independent Electoral and Boundaries Commission
nigeria | ngCERT
nigeria | NITDA | National Information Technology Development Agency
nigeria | Nigeria Data Protection Commission | NDPC
nigeria | EFCC | Economic and Financial Crimes Commission
nigeria | Nigeria Police Force | NPF-NCCC | Nigeria Police Force National Cybercrime Centre | Nigerian Police
nigeria | Central Bank of Nigeria | CBN
nigeria | Nigerian Communications Commission
nigeria | ONSA | Office of the National Security Adviser
nigeria | Department of State Services
nigeria | FCCPC | Federal Competition and Consumer Protection Commission
nigeria | INEC | Independent National Electoral Commission
ghana | Cyber Security Authority | CSA Ghana | CERT-GH | Ghana Cyber Security Authority
ghana | Ghana Data Protection Commission | Data Protection Commission of Ghana
ghana | Bank of Ghana
ghana | National Communications Authority
ghana | Economic and Organised Crime Office | EOCO
ghana | Ghana Police Service | Ghana Police
rwanda | Rwanda National Cyber Security Authority | National Cyber Security Authority Rwanda | Rw-CSIRT
rwanda | Rwanda Investigation Bureau
uganda | CERT-UG | CERT.UG
uganda | Uganda Communications Commission
uganda | Personal Data Protection Office Uganda
uganda | Bank of Uganda
tanzania | TZ-CERT
tanzania | TCRA | Tanzania Communications Regulatory Authority
tanzania | Personal Data Protection Commission Tanzania
ethiopia | INSA | Information Network Security Administration
zambia | ZICTA
zambia | Zambia Cyber Security Agency | ZM-CIRT
zambia | Drug Enforcement Commission
zimbabwe | POTRAZ | Postal and Telecommunications Regulatory Authority of Zimbabwe
malawi | MACRA | Malawi Communications Regulatory Authority
mauritius | CERT-MU
botswana | BOCRA
botswana | Civil Aviation Authority of Botswana | CAAB
namibia | CRAN | Communications Regulatory Authority of Namibia | NAM-CSIRT
angola | INACOM
angola | Agência de Protecção de Dados
mozambique | INTIC
senegal | Commission de protection des données personnelles | Commission de Protection des Données Personnelles
senegal | Division Spéciale de Cybersécurité
ivory coast | ARTCI
ivory coast | CI-CERT
ivory coast | PLCC | Plateforme de Lutte Contre la Cybercriminalité
benin | OCRC
benin | Autorité de Protection des Données Personnelles
togo | ANCy | Agence Nationale de la Cybersécurité Togo | CERT.tg
burkina faso | ANSSI Burkina Faso | BCLCC
cameroon | ANTIC
gabon | ANINF
`;
