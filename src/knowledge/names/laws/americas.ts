/** Laws, orders and standards of the states of the Americas, as `../laws.ts` joins them. */
export const americanLaws = `
hipaa | Health Insurance Portability and Accountability Act | HIPAA Security Rule | HIPAA Privacy Rule | HIPAA Breach Notification Rule
HITECH Act | Health Information Technology for Economic and Clinical Health Act
ccpa | California Consumer Privacy Act
coppa | Children's Online Privacy Protection Act | COPPA | COPPA Rule | COPPA 2.0
computer fraud and abuse act | CFAA
cybersecurity information sharing act | CISA 2015 | Cybersecurity Information Sharing Act of 2015 | 2015 Cybersecurity Information Sharing Act | Cybersecurity and Information Sharing Act
WIMWIG Act | Widespread Information Management for the Welfare of Infrastructure and Government Act
PIVOTT Act
Protecting America from Cyber Threats Act
circia | Cyber Incident Reporting for Critical Infrastructure Act
fisma | Federal Information Security Modernization Act | Federal Information Security Management Act
fisa | Foreign Intelligence Surveillance Act | Section 702 | FISA Section 702 | RISAA | Reforming Intelligence and Securing America Act
cloud act | Clarifying Lawful Overseas Use of Data Act
earn it act
kids online safety act | KOSA
App Store Accountability Act
Protecting Americans from Foreign Adversary Controlled Applications Act | PAFACA
Protecting Americans' Data from Foreign Adversaries Act
take it down act
DEFIANCE Act
NO FAKES Act
SHIELD Act | NY SHIELD Act
SCREEN Act
national defense authorization act | NDAA
sarbanes-oxley act | Sarbanes-Oxley
pci dss | Payment Card Industry Data Security Standard | PCI DSS 4.0 | PCI DSS v4.0
executive order 14028 | EO 14028
Executive Order 14144 | EO 14144
Executive Order 14306 | EO 14306
Executive Order 14117 | EO 14117 | DOJ Data Security Program | Bulk Data Rule
National Security Memorandum 22
cmmc | Cybersecurity Maturity Model Certification | CMMC 2.0 | DFARS | Defense Federal Acquisition Regulation Supplement
NIST Cybersecurity Framework | NIST CSF
NIST SP 800-53 | NIST SP 800-171
Federal Acquisition Regulation
privacy act | Privacy Act of 1974
False Claims Act
Electronic Communications Privacy Act | ECPA | Stored Communications Act | Wiretap Act
CALEA | Communications Assistance for Law Enforcement Act
Communications Decency Act | Section 230
Digital Millennium Copyright Act | DMCA
Economic Espionage Act
Defend Trade Secrets Act
International Emergency Economic Powers Act | IEEPA
International Traffic in Arms Regulations | ITAR
Export Administration Regulations
Bank Secrecy Act
Genius Act | GENIUS Act
CLARITY Act
Telephone Consumer Protection Act | TCPA
CAN-SPAM Act
Fair Credit Reporting Act | FCRA
FTC Act | Federal Trade Commission Act
FTC Safeguards Rule | Safeguards Rule
FTC Health Breach Notification Rule | Health Breach Notification Rule
gramm-leach-bliley act | GLBA | Gramm-Leach-Bliley
ferpa | Family Educational Rights and Privacy Act
video privacy protection act | VPPA
Driver's Privacy Protection Act
Patriot Act | USA PATRIOT Act
USA FREEDOM Act | USA Freedom Act
Government Surveillance Reform Act | Fourth Amendment Is Not For Sale Act
Secure and Trusted Communications Networks Act | Secure Equipment Act
IoT Cybersecurity Improvement Act | Cyber Trust Mark | U.S. Cyber Trust Mark
Federal Secure Cloud Advancement Act
American Privacy Rights Act | American Data Privacy and Protection Act
Healthcare Cybersecurity Act | Health Care Cybersecurity and Resiliency Act
Strengthening Cyber Resilience Against State-Sponsored Threats Act
Streamlining Federal Cybersecurity Regulations Act
Rural Hospital Cybersecurity Enhancement Act
Securing Open Source Software Act
Farm and Food Cybersecurity Act
Quantum Computing Cybersecurity Preparedness Act
Cybersecurity Act of 2015
CISA Act | Cybersecurity and Infrastructure Security Agency Act
Homeland Security Act
Defense Production Act
SEC cybersecurity disclosure rules | SEC cyber disclosure rule | SEC cybersecurity disclosure rule | SEC Cyber Rules | Item 1.05 | Form 8-K Item 1.05
Regulation S-P
Regulation SCI
23 NYCRR 500 | 23 NYCRR Part 500 | NYDFS Cybersecurity Regulation | NYDFS cybersecurity regulation | NYCRR 500 | NYDFS Part 500
NERC CIP | CIP-015-1 | CIP-015-2 | CIP-003-9 | CIP-013 | NERC CIP Standards | Critical Infrastructure Protection Reliability Standards
TSA Security Directive | TSA pipeline directive | TSA security directives | Security Directive Pipeline-2021-02
binding operational directive 22-01 | BOD 22-01
Binding Operational Directive 26-02 | BOD 26-02
FCC breach notification rule | FCC data breach notification rules
bipa | Biometric Information Privacy Act | Illinois Biometric Information Privacy Act
cpra | California Privacy Rights Act
California Delete Act | Delete Act
California Invasion of Privacy Act | CIPA
California Age-Appropriate Design Code Act | California Age-Appropriate Design Code
Transparency in Frontier Artificial Intelligence Act | SB 53 | SB-53
SB 1047
SB 243
RAISE Act
Colorado AI Act | Colorado Artificial Intelligence Act
Colorado Privacy Act
Virginia Consumer Data Protection Act | VCDPA
Connecticut Data Privacy Act
Utah Consumer Privacy Act
Utah App Store Accountability Act
Texas Data Privacy and Security Act | TDPSA
Texas Responsible Artificial Intelligence Governance Act | TRAIGA
Texas Identity Theft Enforcement and Protection Act
Texas App Store Accountability Act
SCOPE Act
Oregon Consumer Privacy Act
Montana Consumer Data Privacy Act
Maryland Online Data Privacy Act | MODPA
New Jersey Data Privacy Act
Delaware Personal Data Privacy Act
Minnesota Consumer Data Privacy Act
Tennessee Information Protection Act
Washington My Health My Data Act | My Health My Data Act
Florida Digital Bill of Rights
Nebraska Data Privacy Act
Iowa Consumer Data Protection Act
Indiana Consumer Data Protection Act
Kentucky Consumer Data Protection Act
Rhode Island Data Transparency and Privacy Protection Act
New York Child Data Protection Act | SAFE for Kids Act
Massachusetts Data Privacy Act
Massachusetts 201 CMR 17 | 201 CMR 17.00
Genetic Information Privacy Act
Racketeer Influenced and Corrupt Organizations Act | RICO Act
Alien Tort Statute
state and local cybersecurity grant program | State and Local Cybersecurity Grant Program
Maritime Transportation Security Act
Chemical Facility Anti-Terrorism Standards | CFATS
PIPEDA | Personal Information Protection and Electronic Documents Act
Critical Cyber Systems Protection Act | Bill C-26 | Bill C-8
Consumer Privacy Protection Act | Bill C-27
Artificial Intelligence and Data Act
Strong Borders Act | Bill C-2 | Lawful Access Act | Bill C-12
Online Harms Act | Bill C-63
Quebec Law 25 | Law 25 | Loi 25
Personal Health Information Protection Act | PHIPA
Canadian Anti-Spam Legislation
Ontario Enhancing Digital Security and Trust Act | Enhancing Digital Security and Trust Act
CSIS Act
lgpd | Lei Geral de Proteção de Dados | Lei Geral de Proteção de Dados Pessoais
Marco Civil da Internet
ECA Digital | Estatuto Digital da Criança e do Adolescente
Lei Carolina Dieckmann
Marco Legal da Cibersegurança
Resolução CMN 4.893
Ley Marco de Ciberseguridad | Ley Marco sobre Ciberseguridad | Chilean Cybersecurity Framework Law | Cybersecurity Framework Law
Ley de Delitos Informáticos | Ley 21.459
Ley 21.719 | Ley de Protección de Datos Personales
Ley 25.326
Ley 1581 | Ley 1581 de 2012
Ley 1273
Ley Federal de Protección de Datos Personales en Posesión de los Particulares | LFPDPPP
Ley General de Ciberseguridad | Ley Federal de Ciberseguridad
Ley 29733
`;
