/** Laws of the states of Asia, the Pacific, Africa and the Middle East, as `../laws.ts` joins them. */
export const otherLaws = `
security of critical infrastructure act | SOCI Act | Security of Critical Infrastructure
Cyber Security Act 2024 | Australian Cyber Security Act | Australia's Cyber Security Act
Australian Privacy Act | Privacy Act 1988 | Privacy and Other Legislation Amendment Act | Australian Privacy Principles
Notifiable Data Breaches scheme | Notifiable Data Breaches | Notifiable Data Breach scheme
Online Safety Amendment (Social Media Minimum Age) Act | Social Media Minimum Age Act | Online Safety Amendment | social media minimum age | Social Media Minimum Age
Online Safety Act 2021
Assistance and Access Act | TOLA Act | Telecommunications and Other Legislation Amendment
Telecommunications (Interception and Access) Act
SLACIP Act
Scams Prevention Framework Act | Scams Prevention Framework
CPS 234 | CPS 230
Consumer Data Right
Spam Act
Essential Eight
New Zealand Privacy Act | Privacy Act 2020
Harmful Digital Communications Act
Intelligence and Security Act
digital personal data protection act | DPDP Act | DPDP Rules | Digital Personal Data Protection Rules | DPDPA | Digital Personal Data Protection Act 2023
Information Technology Act | IT Act | IT Act 2000 | Information Technology Act, 2000
IT Rules | IT Rules 2021 | Information Technology (Intermediary Guidelines and Digital Media Ethics Code) Rules
CERT-In Directions | CERT-In directions
Telecom Cyber Security Rules | Telecommunications (Telecom Cyber Security) Rules | Telecom Cybersecurity Rules
Indian Telecommunications Act
Bharatiya Nyaya Sanhita
Digital India Act
SEBI Cybersecurity and Cyber Resilience Framework | CSCRF | Cybersecurity and Cyber Resilience Framework
Aadhaar Act
Prevention of Money Laundering Act | PMLA
Prevention of Electronic Crimes Act | PECA
Digital Nation Pakistan Act
Bangladesh Cyber Security Ordinance | Cyber Suraksha Ordinance | Digital Security Act
Bangladesh Personal Data Protection Ordinance
Sri Lanka Online Safety Act
Sri Lanka Personal Data Protection Act
personal data protection act | PDPA
Singapore Cybersecurity Act | Cybersecurity Code of Practice
Online Criminal Harms Act
Protection from Online Falsehoods and Manipulation Act | POFMA
Shared Responsibility Framework
Online Safety (Relief and Accountability) Act | Online Safety (Relief and Accountability) Bill
Protection from Scams Act
Health Information Act | Health Information Bill
MAS Technology Risk Management Guidelines | MAS TRM
Malaysian Cyber Security Act | Malaysia Cyber Security Act
Malaysian Online Safety Act
Communications and Multimedia Act
Indonesian Personal Data Protection Law | UU PDP | Undang-Undang Pelindungan Data Pribadi
UU ITE | Electronic Information and Transactions Law
RUU Keamanan dan Ketahanan Siber | RUU KKS
Philippine Data Privacy Act | Data Privacy Act of 2012
Cybercrime Prevention Act | Cybercrime Prevention Act of 2012
Anti-Financial Account Scamming Act | AFASA
SIM Registration Act
Thai Cybersecurity Act | Thai Computer Crime Act
Royal Decree on Technology Crime | Emergency Decree on Technology Crime
Vietnamese Cybersecurity Law | Cybersecurity Law of Vietnam
Vietnamese Personal Data Protection Law | Decree 13/2023 | Decree 53/2022
Act on the Protection of Personal Information | APPI
Active Cyber Defense Law | Active Cyberdefense Law | Active Cyber Defence Law | Active Cyber Defense Act
Basic Act on Cybersecurity
Act on Prohibition of Unauthorized Computer Access | Unauthorized Computer Access Act | Unauthorized Computer Access Law
Economic Security Promotion Act
Mobile Software Competition Act | Smartphone Act
Japanese AI Promotion Act | AI Promotion Act
South Korean Personal Information Protection Act | Personal Information Protection Act | PIPA
Network Act | Information and Communications Network Act | Act on Promotion of Information and Communications Network Utilization
Korean AI Basic Act | AI Basic Act | Framework Act on Artificial Intelligence
Credit Information Use and Protection Act | Credit Information Act
Electronic Financial Transactions Act
China Cybersecurity Law | Cybersecurity Law of China | Chinese Cybersecurity Law | China's Cybersecurity Law
PIPL | Personal Information Protection Law
Chinese Data Security Law | Data Security Law
Counter-Espionage Law | Counterespionage Law
National Intelligence Law
Network Data Security Management Regulations | Regulations on Network Data Security Management
RMSV | Regulations on the Management of Network Product Security Vulnerabilities
Cybersecurity Incident Reporting Measures | National Cybersecurity Incident Reporting Management Measures
Protection of Critical Infrastructures (Computer Systems) Ordinance | Protection of Critical Infrastructure (Computer Systems) Ordinance | Critical Infrastructure Ordinance | PCICSO
Hong Kong Personal Data (Privacy) Ordinance | Personal Data (Privacy) Ordinance | PDPO
Safeguarding National Security Ordinance
Cyber Security Management Act | Taiwanese Cybersecurity Management Act | Cybersecurity Management Act
Fraud Crime Hazard Prevention Act
Israeli Privacy Protection Law | Amendment 13
Saudi Personal Data Protection Law
Saudi Anti-Cyber Crime Law | Anti-Cyber Crime Law
Essential Cybersecurity Controls | SAMA Cyber Security Framework
UAE Cybercrime Law | UAE Federal Decree-Law No. 34
UAE Personal Data Protection Law
Moroccan Law 05-20 | Loi 05-20
Loi 09-08 | Law 09-08
Algerian Law 18-07 | Loi 18-07
Tunisian Decree-Law 54 | Decree-Law 54 | Decree 54
popia | Protection of Personal Information Act | POPI Act
South African Cybercrimes Act
RICA | Regulation of Interception of Communications Act
Promotion of Access to Information Act | PAIA
Electronic Communications and Transactions Act
Kenyan Data Protection Act
Computer Misuse and Cybercrimes Act | Computer Misuse and Cybercrimes (Amendment) Act | Computer Misuse and Cybercrimes (Amendment) Bill
Nigeria Data Protection Act
Cybercrimes (Prohibition, Prevention, etc.) Act | Nigerian Cybercrimes Act | Cybercrimes (Prohibition, Prevention, Etc) Act
Ethiopian Personal Data Protection Proclamation | Computer Crime Proclamation
Zambian Cyber Security Act | Zambian Cyber Crimes Act
Zimbabwean Cyber and Data Protection Act | Cyber and Data Protection Act
Malabo Convention | African Union Convention on Cyber Security and Personal Data Protection
`;
