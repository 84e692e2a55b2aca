/** Laws of the European Union, its members and their neighbours, as `../laws.ts` joins them. */
export const europeanLaws = `
gdpr | General Data Protection Regulation | DSGVO | RGPD | Datenschutz-Grundverordnung | Datenschutzgrundverordnung | DS-GVO | Règlement général sur la protection des données | Reglamento General de Protección de Datos | Regolamento generale sulla protezione dei dati | AVG-verordening | Algemene verordening gegevensbescherming | RODO | Rozporządzenie o ochronie danych osobowych | EU GDPR
uk gdpr
eprivacy directive | ePrivacy | ePrivacy Regulation | ePrivacy rules | ePrivacy-Richtlinie | Directive ePrivacy | Cookie Directive
nis2 | NIS2 Directive | NIS 2 | NIS-2 | NIS2-Richtlinie | NIS 2 Directive | NIS-2-Richtlinie | Directive NIS 2 | Directive NIS2 | NIS2UmsuCG | NIS-2-Umsetzungsgesetz | NIS2-Umsetzungsgesetz | Directiva NIS2 | Directiva NIS 2 | Direttiva NIS2 | Direttiva NIS 2 | NIS2-richtlijn | Dyrektywa NIS2 | Dyrektywa NIS 2 | directive NIS 2 | direttiva NIS2
nis directive | NIS-Richtlinie | Directive NIS
NIS Regulations | Network and Information Systems Regulations
dora | Digital Operational Resilience Act | DORA-Verordnung | Règlement DORA | Reglamento DORA | Regolamento DORA | DORA-verordening | EU Digital Operational Resilience Act
cyber resilience act | CRA | EU Cyber Resilience Act | Cyberresilienz-Verordnung | Cyberresilienzgesetz | Cyber-Resilience-Act | Règlement sur la cyberrésilience | Ley de Ciberresiliencia | Reglamento de Ciberresiliencia | Regolamento sulla ciberresilienza | Akt o cyberodporności | EU CRA
ai act | EU AI Act | Artificial Intelligence Act | KI-Verordnung | AI-Act | KI-Gesetz | KI-VO | Règlement sur l'IA | Règlement sur l'intelligence artificielle | Loi sur l'IA | Ley de Inteligencia Artificial | Reglamento de Inteligencia Artificial | Regolamento sull'intelligenza artificiale | AI-verordening | AI Act européen | EU Artificial Intelligence Act
digital omnibus | Digital Omnibus package | Digital Omnibus proposal | Digital-Omnibus | Digitaler Omnibus | Omnibus numérique
chat control | Chatkontrolle | ChatControl | CSAM Regulation | CSAR | Child Sexual Abuse Regulation | Regulation to Prevent and Combat Child Sexual Abuse
digital services act | DSA | Gesetz über digitale Dienste | Règlement sur les services numériques | Ley de Servicios Digitales | Digitaldienstegesetz | Legge sui servizi digitali | Digitaledienstenverordening | Akt o usługach cyfrowych | Digital-Services-Act | EU Digital Services Act
digital markets act | DMA | Gesetz über digitale Märkte | Règlement sur les marchés numériques | Ley de Mercados Digitales | Digital-Markets-Act | Akt o rynkach cyfrowych | EU Digital Markets Act
data act | EU Data Act | Datengesetz | Datenverordnung
data governance act | Daten-Governance-Rechtsakt
cybersecurity act | EU Cybersecurity Act | Rechtsakt zur Cybersicherheit | Règlement sur la cybersécurité | Cybersecurity Act 2 | EU Cybersecurity Act 2 | CSA2
cyber solidarity act | EU Cyber Solidarity Act | Cybersolidaritätsverordnung | Règlement sur la cybersolidarité
critical entities resilience directive | CER Directive | CER directive | CER-Richtlinie | Directive REC | Directiva CER | Direttiva CER
eidas | eIDAS Regulation | eIDAS 2.0 | eIDAS 2 | eIDAS-Verordnung | Règlement eIDAS
European Electronic Communications Code | Digital Networks Act
Radio Equipment Directive | RED delegated act | Funkanlagenrichtlinie
European Health Data Space | EHDS | Europäischer Gesundheitsdatenraum | Espace européen des données de santé
European Media Freedom Act | EMFA
Law Enforcement Directive
PSD2 | Payment Services Directive | PSD3 | Zweite Zahlungsdiensterichtlinie | Payment Services Regulation
Markets in Crypto-Assets Regulation | MiCA | MiCA Regulation | MiCAR | Markets in Crypto-Assets | MiCA-Verordnung | Reglamento MiCA
Anti-Money Laundering Regulation | AMLR
e-Evidence Regulation | E-Evidence Regulation | E-Evidence-Verordnung | e-Evidence package
Product Liability Directive | Produkthaftungsrichtlinie
General Product Safety Regulation | GPSR
Machinery Regulation | Maschinenverordnung
EU Chips Act | European Chips Act
Terrorist Content Online Regulation | TCO Regulation
EU-US Data Privacy Framework | EU-U.S. Data Privacy Framework | Data Privacy Framework | Privacy Shield | Trans-Atlantic Data Privacy Framework
EU Whistleblower Directive | Whistleblower Protection Directive
Part-IS | EASA Part-IS
Network Code on Cybersecurity | Network code on cybersecurity
Medical Device Regulation
EUCC | EUCS | European Cybersecurity Certification Scheme
EU Cyber Blueprint | Cyber Blueprint
EU cyber sanctions regime
Data Retention Directive
Interoperable Europe Act
Political Advertising Regulation
Audiovisual Media Services Directive | AVMSD
Directive on Attacks Against Information Systems
TIBER-EU
online safety act | OSA | UK Online Safety Act
product security and telecommunications infrastructure act | PSTI | PSTI Act | Product Security and Telecommunications Infrastructure
cyber security and resilience bill | Cyber Security and Resilience Bill | Cyber Security and Resilience (Network and Information Systems) Bill | Cyber Security and Resilience Act
computer misuse act | Computer Misuse Act 1990
data protection act | Data Protection Act 2018
investigatory powers act | Investigatory Powers Act 2016 | Snoopers' Charter | Technical Capability Notice
data (use and access) act | Data Use and Access Act | Data (Use and Access) Bill
Telecommunications (Security) Act | Telecommunications Security Act | Telecommunications (Security) Act 2021
Privacy and Electronic Communications Regulations | PECR
Official Secrets Act
Proceeds of Crime Act
Economic Crime and Corporate Transparency Act
National Security and Investment Act
UK National Security Act
Crime and Policing Bill | Crime and Policing Act
Children's Wellbeing and Schools Bill
Age Appropriate Design Code | Children's Code
Freedom of Information Act | FOIA
cyber essentials | Cyber Essentials Plus
Cyber Assessment Framework
Regulation of Investigatory Powers Act | RIPA
Irish Online Safety Code | Online Safety and Media Regulation Act
National Cyber Security Bill | Communications (Interception and Lawful Access) Bill
it-sicherheitsgesetz | IT-Sicherheitsgesetz 2.0 | BSI-Gesetz | BSIG | IT Security Act 2.0 | BSI Act
kritis-dachgesetz | KRITIS-Dachgesetz | KRITIS Umbrella Act
BSI-Kritisverordnung | BSI-KritisV | KRITIS-Verordnung
Bundesdatenschutzgesetz | BDSG
TDDDG | TTDSG | Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
Telekommunikationsgesetz
Netzwerkdurchsetzungsgesetz | NetzDG
Onlinezugangsgesetz
Geschäftsgeheimnisgesetz
IT-Grundschutz
Digitale-Dienste-Gesetz
BND-Gesetz
Energiewirtschaftsgesetz
NISG 2026 | NISG 2024 | Netz- und Informationssystemsicherheitsgesetz | NIS-Gesetz
Staatsschutz- und Nachrichtendienst-Gesetz
Österreichisches Datenschutzgesetz
Bundesgesetz über den Datenschutz | nDSG | revDSG | nLPD | Swiss Federal Act on Data Protection | Federal Act on Data Protection
Informationssicherheitsgesetz | Swiss Information Security Act
Büpf | BÜPF | VÜPF | Überwachungsgesetz
loi Informatique et Libertés | Loi Informatique et Libertés | Informatique et Libertés
Loi de programmation militaire | Loi de Programmation Militaire | LPM
loi SREN | Loi SREN
Loi Godfrain | loi Godfrain
loi Résilience | Loi Résilience | projet de loi Résilience | Projet de loi relatif à la résilience des infrastructures critiques
SecNumCloud
LCEN | Loi pour la confiance dans l'économie numérique
LOPMI | loi Narcotrafic | Loi Narcotrafic
Ley de Coordinación y Gobernanza de la Ciberseguridad | Ley de Coordinación y Gobernanza de Ciberseguridad
LOPDGDD | Ley Orgánica de Protección de Datos | LOPD
Esquema Nacional de Seguridad
Ley de Protección de Infraestructuras Críticas
Codice Privacy | Codice della Privacy
Perimetro di Sicurezza Nazionale Cibernetica | Perimetro di sicurezza nazionale cibernetica
Decreto NIS | Decreto NIS2 | decreto NIS2 | Decreto legislativo 138/2024
Cyberbeveiligingswet | Cbw | Dutch Cybersecurity Act
Wet weerbaarheid kritieke entiteiten | Wwke
Wbni | Wet beveiliging netwerk- en informatiesystemen
Uitvoeringswet AVG
Tijdelijke wet cyberoperaties | Wiv 2017 | Wet op de inlichtingen- en veiligheidsdiensten
Ustawa o krajowym systemie cyberbezpieczeństwa | ustawa o krajowym systemie cyberbezpieczeństwa | KSC Act | National Cybersecurity System Act | ustawa o KSC | nowelizacja KSC
Ustawa o ochronie danych osobowych
Regime Jurídico da Cibersegurança | Regime Jurídico do Ciberespaço
Lei do Cibercrime
Zákon o kybernetické bezpečnosti | Czech Cybersecurity Act
Cybersäkerhetslagen | Swedish Cybersecurity Act
Säkerhetsskyddslagen | Swedish Protective Security Act
Digitalsikkerhetsloven | Norwegian Digital Security Act
sikkerhetsloven | Norwegian Security Act
Personopplysningsloven
Kyberturvallisuuslaki | Finnish Cybersecurity Act
NIS2-loven | Danish NIS2 Act
FE-loven
Legea NIS2 | OUG 155/2024
sok | Act on Information Security
Yarovaya law | Yarovaya Law
Sovereign Internet Law | sovereign internet law
KVKK Law | Turkish Cybersecurity Law | Siber Güvenlik Kanunu
Law on Critical Information Infrastructure
un cybercrime convention | UN Convention against Cybercrime | Hanoi Convention | United Nations Convention against Cybercrime | UN Cybercrime Treaty | UN cybercrime treaty | UN Convention Against Cybercrime
budapest convention | Convention on Cybercrime | Second Additional Protocol | Cybercrime Convention | Budapest-Konvention | Convention de Budapest | Convenio de Budapest
Convention 108 | Convention 108+
Framework Convention on Artificial Intelligence
Wassenaar Arrangement
Pall Mall Process
Tallinn Manual
Geneva Convention | Geneva Conventions
European Convention on Human Rights
Global Digital Compact
ISO/SAE 21434 | UNECE R155 | UN R155 | UN Regulation No. 155
`;
