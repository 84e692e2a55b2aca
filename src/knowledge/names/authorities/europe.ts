/**
 * Authorities of the states of Europe: `country | name | other names`, one to a line, the name that news uses most first.
 * Written for this project from general knowledge. Names that several states share go under the words that tell them apart.
 */
export const ofEurope = `
united kingdom | ncsc | National Cyber Security Centre | UK National Cyber Security Centre | NCSC-UK | National Cyber Security Center
united kingdom | nca | National Crime Agency | UK National Crime Agency | National Cyber Crime Unit | NCCU
united kingdom | ico | Information Commissioner's Office | Information Commissioner | Information Commission
united kingdom | gchq | Government Communications Headquarters
united kingdom | ofcom | Office of Communications
united kingdom | ofgem | Office of Gas and Electricity Markets
united kingdom | Ofwat | Water Services Regulation Authority
united kingdom | ministry of defence | MoD | UK Ministry of Defence | MOD
united kingdom | metropolitan police | Met Police | Scotland Yard | Metropolitan Police Service
united kingdom | City of London Police | Action Fraud | National Fraud Intelligence Bureau | Report Fraud
united kingdom | bank of england
united kingdom | house of commons
united kingdom | house of lords
united kingdom | nhs england
united kingdom | nhs | National Health Service
united kingdom | financial conduct authority | FCA
united kingdom | transport for london | TfL
united kingdom | MI5 | Security Service MI5
united kingdom | MI6 | Secret Intelligence Service
united kingdom | Crown Prosecution Service | CPS
united kingdom | Serious Fraud Office | SFO
united kingdom | Prudential Regulation Authority | PRA
united kingdom | Payment Systems Regulator
united kingdom | Competition and Markets Authority | CMA
united kingdom | Home Office
united kingdom | Cabinet Office
united kingdom | HM Treasury
united kingdom | HM Revenue and Customs | HMRC | HM Revenue & Customs
united kingdom | Foreign, Commonwealth and Development Office | FCDO | Foreign Office | Foreign, Commonwealth & Development Office
united kingdom | Department for Science, Innovation and Technology | DSIT
united kingdom | Department for Transport
united kingdom | Department of Health and Social Care | DHSC
united kingdom | Ministry of Justice | MoJ
united kingdom | National Protective Security Authority | NPSA
united kingdom | AI Security Institute | AISI
united kingdom | National Cyber Force
united kingdom | Office of Financial Sanctions Implementation | OFSI
united kingdom | Civil Aviation Authority
united kingdom | Office for Nuclear Regulation | ONR
united kingdom | Medicines and Healthcare products Regulatory Agency | MHRA
united kingdom | Electoral Commission
united kingdom | Investigatory Powers Tribunal
united kingdom | Investigatory Powers Commissioner's Office
united kingdom | National Audit Office | NAO
united kingdom | Public Accounts Committee
united kingdom | Intelligence and Security Committee
united kingdom | Gambling Commission
united kingdom | Charity Commission
united kingdom | National Police Chiefs' Council | NPCC
united kingdom | National Counter Terrorism Policing Network | Counter Terrorism Policing
united kingdom | Greater Manchester Police | GMP
united kingdom | West Midlands Police
united kingdom | West Yorkshire Police
united kingdom | British Transport Police
united kingdom | police scotland
united kingdom | Police Ombudsman for Northern Ireland
united kingdom | Regional Organised Crime Unit | ROCU
united kingdom | Eastern Region Special Operations Unit | ERSOU
united kingdom | Yorkshire and the Humber Regional Organised Crime Unit
united kingdom | South West Regional Cyber Crime Unit
united kingdom | Crown Office and Procurator Fiscal Service | COPFS
united kingdom | Scottish Government
united kingdom | Scottish Parliament | Holyrood
united kingdom | Welsh Government
united kingdom | Senedd
united kingdom | Northern Ireland Executive
united kingdom | Financial Ombudsman Service
united kingdom | Southwark Crown Court
united kingdom | Old Bailey | Central Criminal Court
ireland | data protection commission | DPC | Irish Data Protection Commission
ireland | ncsc ireland | NCSC-IE | Irish National Cyber Security Centre | National Cyber Security Centre Ireland | NCSC Ireland
ireland | An Garda Síochána | Garda Síochána | Gardaí | Gardai | Garda National Cyber Crime Bureau | GNCCB
ireland | Coimisiún na Meán
ireland | ComReg | Commission for Communications Regulation
ireland | Central Bank of Ireland
ireland | Dáil | Dáil Éireann | Oireachtas
ireland | Commission for Regulation of Utilities
france | anssi | Agence nationale de la sécurité des systèmes d'information | French National Cybersecurity Agency | National Cybersecurity Agency of France | CERT-FR
france | cnil | Commission nationale de l'informatique et des libertés | French Data Protection Authority
france | Paris prosecutor's office | Paris Prosecutor's Office | Parquet de Paris | parquet de Paris | Paris Public Prosecutor's Office | Paris prosecutors
france | Office anti-cybercriminalité | OFAC France | OFAC-France | Office anti-cybercriminalité OFAC
france | ComCyberGend | Comcybergend | COMCYBER-MI | ComCyber-MI | Commandement du ministère de l'Intérieur dans le cyberespace
france | gendarmerie nationale | French Gendarmerie | National Gendarmerie | Gendarmerie nationale
france | Préfecture de police | Brigade de lutte contre la cybercriminalité | BL2C
france | DGSI | Direction générale de la sécurité intérieure | General Directorate for Internal Security
france | DGSE | Direction générale de la sécurité extérieure | Directorate-General for External Security
france | VIGINUM | Viginum
france | ARCOM | Autorité de régulation de la communication audiovisuelle et numérique
france | Arcep | ARCEP
france | Autorité des marchés financiers
france | ACPR | Autorité de contrôle prudentiel et de résolution
france | DGCCRF
france | DGFiP | Direction générale des finances publiques
france | Cybermalveillance.gouv.fr | Cybermalveillance | 17Cyber | GIP ACYMA
france | Agence du Numérique en Santé | CERT Santé
france | Conseil d'État | Conseil d'Etat
france | Conseil constitutionnel
france | Assemblée nationale | French National Assembly
france | SGDSN | Secrétariat général de la défense et de la sécurité nationale
france | ANFR | Agence nationale des fréquences
france | Ministère de l'Intérieur | ministère de l'Intérieur | French Interior Ministry
france | Banque de France
france | Tracfin | TRACFIN
france | DINUM | Direction interministérielle du numérique
france | Autorité de la concurrence
germany | bsi | Bundesamt für Sicherheit in der Informationstechnik | Federal Office for Information Security | CERT-Bund | German Federal Office for Information Security
germany | bundeskriminalamt | BKA | Federal Criminal Police Office | German Federal Criminal Police Office
germany | BfV | Bundesamt für Verfassungsschutz | Verfassungsschutz | Federal Office for the Protection of the Constitution | German domestic intelligence
germany | BND | Bundesnachrichtendienst | Federal Intelligence Service
germany | BfDI | Bundesbeauftragte für den Datenschutz und die Informationsfreiheit | Federal Commissioner for Data Protection and Freedom of Information | Bundesdatenschutzbeauftragte | Bundesdatenschutzbeauftragter
germany | Bundesnetzagentur | BNetzA | Federal Network Agency
germany | BaFin | Bundesanstalt für Finanzdienstleistungsaufsicht | Federal Financial Supervisory Authority
germany | ZIT | Zentralstelle zur Bekämpfung der Internetkriminalität | Central Office for Combating Internet Crime
germany | ZAC NRW | Zentral- und Ansprechstelle Cybercrime
germany | Zentralstelle Cybercrime Bayern | ZCB | Bavarian Central Office for the Prosecution of Cybercrime
germany | Generalstaatsanwaltschaft Frankfurt | Generalstaatsanwaltschaft Frankfurt am Main | Frankfurt Public Prosecutor General's Office
germany | Generalbundesanwalt | Bundesanwaltschaft | Federal Prosecutor General
germany | LKA NRW | Landeskriminalamt Nordrhein-Westfalen
germany | Bayerisches Landeskriminalamt | BLKA | Bavarian State Criminal Police Office
germany | LKA Niedersachsen | Landeskriminalamt Niedersachsen
germany | LKA Baden-Württemberg | Landeskriminalamt Baden-Württemberg
germany | LSI | Landesamt für Sicherheit in der Informationstechnik
germany | Datenschutzkonferenz | DSK
germany | HmbBfDI | Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit
germany | BayLDA | Bayerisches Landesamt für Datenschutzaufsicht
germany | MAD | Militärischer Abschirmdienst
germany | Bundesinnenministerium | BMI | Bundesministerium des Innern | German Interior Ministry | Federal Ministry of the Interior
germany | Bundesministerium für Digitales und Staatsmodernisierung | BMDS | Bundesdigitalministerium | Digitalministerium
germany | Auswärtiges Amt | German Foreign Office | Federal Foreign Office
germany | Bundestag | Deutscher Bundestag | German Bundestag
germany | Bundesrat
germany | Bundesregierung
germany | Bundesverfassungsgericht | Federal Constitutional Court
germany | Bundesgerichtshof | BGH | Federal Court of Justice
germany | BBK | Bundesamt für Bevölkerungsschutz und Katastrophenhilfe
germany | Bundesbank | Deutsche Bundesbank
germany | Bundeskartellamt | Federal Cartel Office
germany | ZITiS
germany | Bundespolizei
germany | Bundeswahlleiterin
germany | Nationales Cyber-Abwehrzentrum | Cyber-Abwehrzentrum
austria | CERT.at
austria | Datenschutzbehörde | DSB | Austrian Data Protection Authority
austria | Direktion Staatsschutz und Nachrichtendienst | DSN
austria | RTR | Rundfunk und Telekom Regulierungs-GmbH | RTR-GmbH
austria | FMA | Finanzmarktaufsicht
austria | Österreichisches Bundeskriminalamt | Austrian Federal Criminal Police Office
austria | Cybersicherheitszentrum | Bundesamt für Cybersicherheit Österreich
austria | KommAustria
austria | Nationalrat
switzerland | bacs | NCSC-CH | Bundesamt für Cybersicherheit | Swiss National Cyber Security Centre | Office fédéral de la cybersécurité | OFCS | Swiss Federal Office for Cybersecurity | NCSC Switzerland | Ufficio federale della cibersicurezza
switzerland | fedpol | Bundesamt für Polizei | Swiss Federal Office of Police
switzerland | EDÖB | PFPDT | FDPIC | Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter | Préposé fédéral à la protection des données et à la transparence | Federal Data Protection and Information Commissioner
switzerland | FINMA | Finma | Eidgenössische Finanzmarktaufsicht | Swiss Financial Market Supervisory Authority
switzerland | Nachrichtendienst des Bundes | NDB | Swiss Federal Intelligence Service
switzerland | BAKOM | OFCOM Switzerland | Bundesamt für Kommunikation
switzerland | Office of the Attorney General of Switzerland | Swiss Attorney General
switzerland | Schweizerische Nationalbank | Swiss National Bank
switzerland | Kantonspolizei Zürich | Zurich Cantonal Police
netherlands | ncsc netherlands | NCSC-NL | Nationaal Cyber Security Centrum | Dutch National Cyber Security Centre | Dutch National Cyber Security Center | NCSC Netherlands
netherlands | Autoriteit Persoonsgegevens | Dutch Data Protection Authority | Dutch DPA
netherlands | AIVD | Algemene Inlichtingen- en Veiligheidsdienst | General Intelligence and Security Service
netherlands | MIVD | Militaire Inlichtingen- en Veiligheidsdienst | Military Intelligence and Security Service
netherlands | NCTV | Nationaal Coördinator Terrorismebestrijding en Veiligheid | National Coordinator for Counterterrorism and Security
netherlands | FIOD | Fiscale inlichtingen- en opsporingsdienst | Fiscal Information and Investigation Service
netherlands | Openbaar Ministerie | Dutch Public Prosecution Service | Netherlands Public Prosecution Service
netherlands | Team High Tech Crime | THTC | National High Tech Crime Unit
netherlands | Politie | Dutch National Police | Nationale Politie
netherlands | Rijksinspectie Digitale Infrastructuur | RDI | Dutch Authority for Digital Infrastructure
netherlands | Autoriteit Consument & Markt | ACM | Authority for Consumers and Markets
netherlands | Digital Trust Center
netherlands | De Nederlandsche Bank | DNB | Dutch Central Bank
netherlands | AFM | Autoriteit Financiële Markten
netherlands | Tweede Kamer | Dutch House of Representatives
netherlands | Inspectie Gezondheidszorg en Jeugd | Z-CERT
netherlands | Belastingdienst
netherlands | Kiesraad
belgium | Centre for Cybersecurity Belgium | Centrum voor Cybersecurity België | Centre pour la Cybersécurité Belgique | CCB | Safeonweb | CERT.be
belgium | Gegevensbeschermingsautoriteit | Autorité de protection des données | Belgian Data Protection Authority | GBA
belgium | State Security Service | VSSE | Veiligheid van de Staat | Sûreté de l'État | Belgian State Security
belgium | BIPT | IBPT | Belgisch Instituut voor postdiensten en telecommunicatie
belgium | Federal Computer Crime Unit | FCCU
belgium | FSMA | Financial Services and Markets Authority
belgium | Federale politie | Police fédérale | Belgian Federal Police
belgium | Belgian Federal Prosecutor's Office | Federaal parket | Parquet fédéral
belgium | National Bank of Belgium | Nationale Bank van België
luxembourg | CNPD | Commission nationale pour la protection des données | Luxembourg National Commission for Data Protection
luxembourg | CIRCL | Computer Incident Response Center Luxembourg
luxembourg | CSSF | Commission de Surveillance du Secteur Financier
luxembourg | GovCERT.lu | Haut-Commissariat à la Protection nationale
luxembourg | Institut Luxembourgeois de Régulation | ILR
spain | INCIBE | Incibe | Instituto Nacional de Ciberseguridad | INCIBE-CERT | Spanish National Cybersecurity Institute
spain | CCN-CERT | Centro Criptológico Nacional | National Cryptologic Centre | CCN
spain | AEPD | Agencia Española de Protección de Datos | Spanish Data Protection Agency | Spanish Data Protection Authority
spain | Guardia Civil | Spanish Civil Guard | Civil Guard
spain | Policía Nacional | Spanish National Police | Policia Nacional
spain | Mossos d'Esquadra | Mossos
spain | Ertzaintza
spain | CNI | Centro Nacional de Inteligencia
spain | Audiencia Nacional
spain | CNMC | Comisión Nacional de los Mercados y la Competencia
spain | CNMV | Comisión Nacional del Mercado de Valores
spain | Banco de España
spain | Agència de Ciberseguretat de Catalunya | Agencia de Ciberseguridad de Cataluña | Catalan Cybersecurity Agency
spain | Basque Cybersecurity Centre | Cyberzaintza
spain | Agencia Tributaria
spain | Congreso de los Diputados
spain | Mando Conjunto del Ciberespacio
portugal | CNCS | Centro Nacional de Cibersegurança | Portuguese National Cybersecurity Centre | CERT.PT
portugal | Comissão Nacional de Proteção de Dados | CNPD Portugal
portugal | Polícia Judiciária | Policia Judiciaria | Portuguese Judicial Police | UNC3T
portugal | ANACOM | Anacom | Autoridade Nacional de Comunicações
portugal | CMVM | Comissão do Mercado de Valores Mobiliários
portugal | Banco de Portugal
portugal | Serviço de Informações de Segurança
italy | ACN | Agenzia per la Cybersicurezza Nazionale | Italian National Cybersecurity Agency | CSIRT Italia | Agenzia per la cybersicurezza nazionale
italy | garante | Garante per la protezione dei dati personali | Garante Privacy | Garante della Privacy | Italian Data Protection Authority | Garante privacy | Garante della privacy
italy | Polizia Postale | Polizia postale | Italian Postal Police | CNAIPIC | Polizia Postale e per la Sicurezza Cibernetica
italy | Guardia di Finanza | Guardia di finanza | Nucleo Speciale Tutela Privacy e Frodi Tecnologiche
italy | Carabinieri
italy | Polizia di Stato
italy | AGCOM | Agcom | Autorità per le Garanzie nelle Comunicazioni
italy | AGCM | Autorità Garante della Concorrenza e del Mercato
italy | Consob | CONSOB
italy | Banca d'Italia | Bank of Italy
italy | AgID | AGID | Agenzia per l'Italia Digitale | CERT-AgID | CERT-AGID
italy | AISE | Agenzia Informazioni e Sicurezza Esterna
italy | AISI Italy | Agenzia Informazioni e Sicurezza Interna
italy | Copasir | COPASIR
italy | Procura di Milano | Milan Prosecutor's Office | Milan prosecutors
italy | Procura di Roma | Rome Prosecutor's Office | Rome prosecutors
italy | Agenzia delle Entrate
italy | Farnesina
italy | Direzione Nazionale Antimafia
malta | Malta Information Technology Agency | MITA | CSIRTMalta | CSIRT Malta
malta | Information and Data Protection Commissioner | IDPC
malta | Malta Financial Services Authority | MFSA
malta | Malta Gaming Authority
greece | HDPA | Hellenic Data Protection Authority
greece | ADAE | Hellenic Authority for Communication Security and Privacy
greece | National Cybersecurity Authority of Greece | Hellenic National Cybersecurity Authority | Greek National Cybersecurity Authority
greece | EYP | National Intelligence Service of Greece | Greek National Intelligence Service
greece | Hellenic Police | Cyber Crime Prosecution Directorate
greece | EETT | Hellenic Telecommunications and Post Commission
cyprus | Digital Security Authority | DSA Cyprus
cyprus | Commissioner for Personal Data Protection
cyprus | CySEC | Cyprus Securities and Exchange Commission
denmark | SAMSIK | Styrelsen for Samfundssikkerhed | Danish Resilience Agency | Agency for Societal Security
denmark | CFCS | Center for Cybersikkerhed | Danish Centre for Cyber Security | Centre for Cyber Security
denmark | Datatilsynet Denmark | Danish Data Protection Agency | Datatilsynet
denmark | PET | Politiets Efterretningstjeneste | Danish Security and Intelligence Service
denmark | FE | Forsvarets Efterretningstjeneste | Danish Defence Intelligence Service | DDIS
denmark | NSK | National enhed for Særlig Kriminalitet | Special Crime Unit
denmark | Digitaliseringsstyrelsen | Agency for Digital Government
denmark | Finanstilsynet Denmark | Danish Financial Supervisory Authority
denmark | SektorCERT
denmark | Folketinget | Danish Parliament
denmark | Rigspolitiet | Danish National Police
sweden | IMY | Integritetsskyddsmyndigheten | Swedish Authority for Privacy Protection
sweden | CERT-SE
sweden | MSB | Myndigheten för samhällsskydd och beredskap | Swedish Civil Contingencies Agency
sweden | Myndigheten för civilt försvar | Swedish Agency for Civil Defence
sweden | Nationellt cybersäkerhetscenter | Swedish National Cyber Security Centre | NCSC-SE
sweden | Säpo | SÄPO | Säkerhetspolisen | Swedish Security Service
sweden | FRA | Försvarets radioanstalt | National Defence Radio Establishment
sweden | MUST | Swedish Military Intelligence and Security Service
sweden | Post- och telestyrelsen | PTS | Swedish Post and Telecom Authority
sweden | Finansinspektionen | Swedish Financial Supervisory Authority
sweden | Polismyndigheten | Swedish Police Authority
sweden | Åklagarmyndigheten | Swedish Prosecution Authority
sweden | Riksdag | Riksdagen
sweden | Riksbank | Riksbanken | Sveriges Riksbank
sweden | Socialstyrelsen
norway | NSM | Nasjonal sikkerhetsmyndighet | Norwegian National Security Authority | NorCERT
norway | PST | Politiets sikkerhetstjeneste | Norwegian Police Security Service
norway | Datatilsynet | Norwegian Data Protection Authority
norway | Kripos | National Criminal Investigation Service | Norwegian National Criminal Investigation Service
norway | Etterretningstjenesten | Norwegian Intelligence Service | E-tjenesten
norway | Nkom | Nasjonal kommunikasjonsmyndighet | Norwegian Communications Authority
norway | Finanstilsynet | Financial Supervisory Authority of Norway
norway | Økokrim
norway | Stortinget | Storting | Norwegian Parliament
norway | Norges Bank
norway | NVE | Norwegian Water Resources and Energy Directorate | KraftCERT
norway | HelseCERT | Norsk helsenett
norway | Forbrukerrådet | Norwegian Consumer Council
norway | DSB Norway | Direktoratet for samfunnssikkerhet og beredskap
finland | Traficom | Finnish Transport and Communications Agency | NCSC-FI | Kyberturvallisuuskeskus | Finnish National Cyber Security Centre
finland | Supo | SUPO | Suojelupoliisi | Finnish Security and Intelligence Service
finland | Keskusrikospoliisi | KRP | National Bureau of Investigation Finland | Finnish National Bureau of Investigation
finland | Tietosuojavaltuutettu | Office of the Data Protection Ombudsman | Finnish Data Protection Ombudsman
finland | Finanssivalvonta | FIN-FSA
finland | Eduskunta | Finnish Parliament
finland | Huoltovarmuuskeskus | National Emergency Supply Agency
finland | Suomen Pankki | Bank of Finland
iceland | Persónuvernd | Icelandic Data Protection Authority
iceland | CERT-IS
iceland | Fjarskiptastofa
estonia | RIA | Riigi Infosüsteemi Amet | Estonian Information System Authority | Information System Authority | CERT-EE
estonia | KAPO | Kaitsepolitsei | Kaitsepolitseiamet | Estonian Internal Security Service
estonia | Välisluureamet | Estonian Foreign Intelligence Service
estonia | Andmekaitse Inspektsioon | Estonian Data Protection Inspectorate
estonia | Riigikogu
latvia | CERT.LV | CERT-LV
latvia | VDD | Valsts drošības dienests | Latvian State Security Service
latvia | SAB | Satversmes aizsardzības birojs | Constitution Protection Bureau
latvia | Datu valsts inspekcija | Latvian Data State Inspectorate
latvia | Saeima
lithuania | NKSC | Nacionalinis kibernetinio saugumo centras | Lithuanian National Cyber Security Centre | CERT-LT
lithuania | VSD | Valstybės saugumo departamentas | State Security Department of Lithuania
lithuania | Valstybinė duomenų apsaugos inspekcija | Lithuanian State Data Protection Inspectorate
lithuania | Seimas
lithuania | Bank of Lithuania | Lietuvos bankas
poland | ABW | Agencja Bezpieczeństwa Wewnętrznego | Internal Security Agency | Polish Internal Security Agency
poland | CERT Polska | CERT.PL
poland | NASK | CSIRT NASK
poland | CSIRT GOV
poland | CSIRT MON
poland | CSIRT KNF
poland | CSIRT CeZ | Centrum e-Zdrowia
poland | CBZC | Centralne Biuro Zwalczania Cyberprzestępczości | Central Bureau for Combating Cybercrime | Central Cybercrime Bureau
poland | CBŚP | Centralne Biuro Śledcze Policji
poland | UODO | Urząd Ochrony Danych Osobowych | Personal Data Protection Office | Polish Data Protection Authority | Prezes UODO
poland | KNF | Komisja Nadzoru Finansowego | Polish Financial Supervision Authority
poland | UKE | Urząd Komunikacji Elektronicznej | Office of Electronic Communications
poland | UOKiK | UOKIK
poland | SKW | Służba Kontrwywiadu Wojskowego | Military Counterintelligence Service
poland | Agencja Wywiadu
poland | CBA | Centralne Biuro Antykorupcyjne
poland | Ministerstwo Cyfryzacji | Polish Ministry of Digital Affairs | Polish Digital Affairs Ministry
poland | Prokuratura Krajowa | Polish National Prosecutor's Office
poland | Sejm
poland | NBP | Narodowy Bank Polski | National Bank of Poland
poland | Wojska Obrony Cyberprzestrzeni | DKWOC
poland | Państwowa Komisja Wyborcza
czech republic | NÚKIB | NUKIB | Národní úřad pro kybernetickou a informační bezpečnost | National Cyber and Information Security Agency | Czech National Cyber and Information Security Agency | GovCERT.CZ
czech republic | BIS | Bezpečnostní informační služba | Czech Security Information Service | Security Information Service
czech republic | ÚOOÚ | Úřad pro ochranu osobních údajů | Czech Office for Personal Data Protection
czech republic | NCTEKK | Czech National Centre Against Terrorism, Extremism and Cyber Crime
czech republic | CSIRT.CZ
czech republic | Czech National Bank | Česká národní banka
slovakia | NBÚ | Národný bezpečnostný úrad | Slovak National Security Authority | SK-CERT
slovakia | Úrad na ochranu osobných údajov | Slovak Office for Personal Data Protection
slovakia | CSIRT.SK
slovakia | Slovenská informačná služba | Slovak Information Service
hungary | NAIH | Nemzeti Adatvédelmi és Információszabadság Hatóság | Hungarian National Authority for Data Protection and Freedom of Information
hungary | NKI | Nemzeti Kibervédelmi Intézet | Hungarian National Cyber Security Centre
hungary | SZTFH | Supervisory Authority for Regulatory Affairs
hungary | Magyar Nemzeti Bank
romania | DNSC | Directoratul Național de Securitate Cibernetică | Romanian National Cyber Security Directorate | National Cyber Security Directorate | CERT-RO
romania | DIICOT | Directorate for Investigating Organized Crime and Terrorism
romania | SRI | Serviciul Român de Informații | Romanian Intelligence Service | Cyberint
romania | ANSPDCP | Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal
romania | ANCOM
romania | Poliția Română | Romanian Police
romania | Autoritatea Electorală Permanentă
bulgaria | CERT Bulgaria | CERT-Bulgaria
bulgaria | DANS | State Agency for National Security
bulgaria | Commission for Personal Data Protection | Bulgarian Commission for Personal Data Protection | CPDP
bulgaria | GDBOP | General Directorate for Combating Organized Crime
bulgaria | Bulgarian Ministry of e-Government
croatia | AZOP | Agencija za zaštitu osobnih podataka | Croatian Personal Data Protection Agency
croatia | CARNET | CERT.hr
croatia | SOA | Sigurnosno-obavještajna agencija | Croatian Security and Intelligence Agency
croatia | Zavod za sigurnost informacijskih sustava | ZSIS
croatia | HAKOM
slovenia | SI-CERT
slovenia | URSIV | Urad vlade za informacijsko varnost | Slovenian Government Information Security Office
slovenia | Informacijski pooblaščenec | Slovenian Information Commissioner
slovenia | AKOS
serbia | BIA | Bezbednosno-informativna agencija | Serbian Security Intelligence Agency
serbia | SRB-CERT
serbia | Poverenik za informacije od javnog značaja
albania | AKCESK | National Authority for Cyber Security Albania | Albanian National Cyber Security Authority | AKSK
north macedonia | MKD-CIRT
montenegro | CIRT.ME
bosnia and herzegovina | AZLP
kosovo | Kosovo Agency for Information and Privacy
moldova | Moldovan Information Technology and Cyber Security Service | STISC
moldova | SIS Moldova | Serviciul de Informații și Securitate | Moldovan Intelligence and Security Service
moldova | Agency for Cybersecurity Moldova | Agenția pentru Securitate Cibernetică
ukraine | cert-ua | CERT UA | Computer Emergency Response Team of Ukraine
ukraine | SSSCIP | State Service of Special Communications and Information Protection | State Service of Special Communications | Derzhspetszviazok | Держспецзв'язку
ukraine | SBU | Security Service of Ukraine | Ukrainian Security Service | СБУ
ukraine | HUR | GUR Ukraine | Defence Intelligence of Ukraine | Main Directorate of Intelligence | Ukrainian Military Intelligence | Ukraine's Main Intelligence Directorate
ukraine | Cyber Police of Ukraine | Ukrainian Cyber Police | Ukrainian cyberpolice | Ukrainian Cyberpolice | Кіберполіція
ukraine | Ukrainian National Police | National Police of Ukraine
ukraine | Prosecutor General's Office of Ukraine | Office of the Prosecutor General of Ukraine
ukraine | National Security and Defense Council of Ukraine | NSDC | National Coordination Center for Cybersecurity
ukraine | Ukrainian Ministry of Digital Transformation | Mintsyfra
ukraine | National Bank of Ukraine
ukraine | Verkhovna Rada | Верховна Рада
ukraine | NABU | National Anti-Corruption Bureau of Ukraine
belarus | Belarusian KGB | KGB of Belarus
belarus | Operational and Analytical Center
russia | gru | Main Intelligence Directorate | ГРУ
russia | fsb | Federal Security Service | ФСБ
russia | svr | Foreign Intelligence Service | СВР
russia | Roskomnadzor | Роскомнадзор
russia | FSTEC | ФСТЭК
russia | NKTsKI | NCCCI | National Coordination Center for Computer Incidents | НКЦКИ
russia | Kremlin
russia | Rosfinmonitoring
russia | Bank of Russia | Russian Central Bank | FinCERT
russia | State Duma | Госдума
russia | Mintsifry | Russian Ministry of Digital Development | Минцифры
russia | Investigative Committee of Russia | Russian Investigative Committee
russia | Russian Interior Ministry | МВД
russia | Rosaviatsia
turkey | KVKK | Kişisel Verileri Koruma Kurumu | Turkish Personal Data Protection Authority
turkey | USOM | TR-CERT
turkey | BTK | Bilgi Teknolojileri ve İletişim Kurumu | Information and Communication Technologies Authority
turkey | Siber Güvenlik Başkanlığı | Turkish Cybersecurity Directorate | Cybersecurity Directorate
turkey | MIT | Milli İstihbarat Teşkilatı | Turkish National Intelligence Organization
turkey | MASAK
turkey | BDDK
armenia | Armenian National Security Service
azerbaijan | CERT.AZ
monaco | Agence Monégasque de Sécurité Numérique | AMSN
liechtenstein | Stabsstelle Cyber-Sicherheit
guernsey | Office of the Data Protection Authority Guernsey
isle of man | Isle of Man Information Commissioner
gibraltar | Gibraltar Regulatory Authority
`;
