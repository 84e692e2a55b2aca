/** Laws, directives, treaties and proposals: `name | other names`, one to a line. Written for this project. */
export const laws = `
gdpr | General Data Protection Regulation | DSGVO | RGPD | Datenschutz-Grundverordnung | Datenschutzgrundverordnung | Règlement général sur la protection des données
uk gdpr
eprivacy directive | ePrivacy | ePrivacy Regulation | ePrivacy rules
nis2 | NIS2 Directive | NIS 2 | NIS-2 | NIS2-Richtlinie | NIS 2 Directive | NIS-2-Richtlinie | Directive NIS 2 | Directive NIS2 | NIS2UmsuCG | NIS-2-Umsetzungsgesetz | NIS2-Umsetzungsgesetz
nis directive
dora | Digital Operational Resilience Act | DORA-Verordnung | Règlement DORA
cyber resilience act | CRA | EU Cyber Resilience Act | Cyberresilienz-Verordnung | Cyberresilienzgesetz | Règlement sur la cyberrésilience
ai act | EU AI Act | Artificial Intelligence Act | KI-Verordnung | AI-Act | KI-Gesetz | KI-VO | Règlement sur l'IA | Règlement sur l'intelligence artificielle | Loi sur l'IA
digital omnibus | Digital Omnibus package | Digital Omnibus proposal | Digital-Omnibus | Digitaler Omnibus | Omnibus numérique
chat control | Chatkontrolle | ChatControl | CSAM Regulation | CSAR | Child Sexual Abuse Regulation
online safety act | OSA
digital services act | DSA | Gesetz über digitale Dienste | Règlement sur les services numériques
digital markets act | DMA | Gesetz über digitale Märkte | Règlement sur les marchés numériques
data act | EU Data Act | Datengesetz
data governance act
cybersecurity act
cyber solidarity act
critical entities resilience directive
product security and telecommunications infrastructure act | PSTI
cyber security and resilience bill | Cyber Security and Resilience Bill
computer misuse act
data protection act
investigatory powers act
data (use and access) act | Data Use and Access Act
hipaa | Health Insurance Portability and Accountability Act
ccpa | California Consumer Privacy Act
coppa | Children's Online Privacy Protection Act | COPPA
computer fraud and abuse act | CFAA
cybersecurity information sharing act | CISA 2015 | Cybersecurity Information Sharing Act of 2015
circia | Cyber Incident Reporting for Critical Infrastructure Act
fisma | Federal Information Security Modernization Act
fisa | Foreign Intelligence Surveillance Act | Section 702
cloud act
earn it act
kids online safety act | KOSA
take it down act
national defense authorization act | NDAA
sarbanes-oxley act | Sarbanes-Oxley
pci dss
executive order 14028
cmmc | Cybersecurity Maturity Model Certification
privacy act
security of critical infrastructure act | SOCI Act
digital personal data protection act | DPDP Act
personal data protection act | PDPA
popia | Protection of Personal Information Act
lgpd
un cybercrime convention | UN Convention against Cybercrime | Hanoi Convention
budapest convention | Convention on Cybercrime
cyber essentials
sok | Act on Information Security
it-sicherheitsgesetz | IT-Sicherheitsgesetz 2.0 | BSI-Gesetz | BSIG
kritis-dachgesetz | KRITIS-Dachgesetz
gramm-leach-bliley act | GLBA | Gramm-Leach-Bliley
ferpa | Family Educational Rights and Privacy Act
bipa | Biometric Information Privacy Act
cpra | California Privacy Rights Act
video privacy protection act | VPPA
state and local cybersecurity grant program
eidas | eIDAS Regulation
`;
