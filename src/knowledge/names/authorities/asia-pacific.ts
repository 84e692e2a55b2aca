/** Authorities of the states of Asia and the Pacific: `country | name | other names`, as `europe.ts` has those of Europe. */
export const ofAsiaPacific = `
australia | asd | Australian Signals Directorate | Australian Cyber Security Centre | ACSC | Australian Cyber Security Center
australia | australian federal police | AFP Australia | AFP | Joint Policing Cybercrime Coordination Centre | JPC3
australia | oaic | Office of the Australian Information Commissioner | Australian Information Commissioner | Australian Privacy Commissioner
australia | eSafety | eSafety Commissioner | Office of the eSafety Commissioner
australia | National Cyber Security Coordinator | National Office of Cyber Security
australia | Cyber and Infrastructure Security Centre | CISC
australia | ASIO | Australian Security Intelligence Organisation
australia | ACCC | Australian Competition and Consumer Commission | Scamwatch | National Anti-Scam Centre
australia | ASIC | Australian Securities and Investments Commission
australia | APRA | Australian Prudential Regulation Authority
australia | ACMA | Australian Communications and Media Authority
australia | AUSTRAC | Austrac | Australian Transaction Reports and Analysis Centre
australia | Reserve Bank of Australia | RBA
australia | Australian Criminal Intelligence Commission | ACIC
australia | Department of Home Affairs | Australian Department of Home Affairs
australia | Australian Electoral Commission
australia | Australian Energy Market Operator | AEMO
australia | Therapeutic Goods Administration
australia | NSW Police | NSW Police Force | New South Wales Police | State Crime Command
australia | Cyber Security NSW
australia | Victoria Police
australia | Queensland Police | Queensland Police Service
australia | Western Australia Police | WA Police
australia | OVIC | Office of the Victorian Information Commissioner
australia | Information and Privacy Commission NSW
australia | ReportCyber
australia | AusCERT | AUSCERT
australia | IDCARE
new zealand | ncsc new zealand | NCSC-NZ | CERT NZ | NCSC NZ | New Zealand National Cyber Security Centre
new zealand | Office of the Privacy Commissioner New Zealand | New Zealand Privacy Commissioner
new zealand | GCSB | Government Communications Security Bureau
new zealand | New Zealand Security Intelligence Service | NZSIS
new zealand | New Zealand Police
new zealand | Department of Internal Affairs | DIA
new zealand | Reserve Bank of New Zealand | RBNZ
new zealand | Financial Markets Authority
new zealand | Netsafe
papua new guinea | PNGCERT
fiji | Online Safety Commission Fiji
tonga | CERT Tonga
vanuatu | CERTVU
samoa | SamCERT
india | cert-in | Indian Computer Emergency Response Team | CERT IN
india | MeitY | MEITY | Ministry of Electronics and Information Technology
india | I4C | Indian Cyber Crime Coordination Centre
india | NCIIPC | National Critical Information Infrastructure Protection Centre
india | Reserve Bank of India | RBI
india | SEBI | Sebi | Securities and Exchange Board of India
india | IRDAI | Insurance Regulatory and Development Authority of India
india | TRAI | Telecom Regulatory Authority of India
india | Department of Telecommunications | DoT
india | Central Bureau of Investigation | CBI
india | National Investigation Agency | NIA
india | Enforcement Directorate
india | NPCI | National Payments Corporation of India
india | Data Protection Board of India
india | Ministry of Home Affairs | Union Home Ministry | MHA
india | Lok Sabha
india | Rajya Sabha
india | Delhi Police | IFSO
india | Mumbai Police
india | Maharashtra Cyber
india | Hyderabad Police | Telangana Cyber Security Bureau | TGCSB
india | Bengaluru Police | Bengaluru City Police
india | Central Electricity Authority | CSIRT-Power
india | DGCA | Directorate General of Civil Aviation
india | Delhi High Court
india | Election Commission of India
india | CSIRT-Fin
india | FIU-IND | Financial Intelligence Unit India
pakistan | PKCERT | PK-CERT | National CERT Pakistan | Pakistan's National CERT | National Cyber Emergency Response Team
pakistan | FIA Pakistan | Federal Investigation Agency
pakistan | NCCIA | National Cyber Crime Investigation Agency
pakistan | PTA | Pakistan Telecommunication Authority
pakistan | State Bank of Pakistan
pakistan | Inter-Services Intelligence | ISI
bangladesh | BGD e-GOV CIRT | BGD e-Gov CIRT
bangladesh | National Cyber Security Agency Bangladesh | Bangladesh National Cyber Security Agency
bangladesh | Bangladesh Bank
bangladesh | Civil Aviation Authority of Bangladesh | CAAB
bangladesh | BTRC | Bangladesh Telecommunication Regulatory Commission
sri lanka | Sri Lanka CERT | SLCERT
sri lanka | Data Protection Authority of Sri Lanka
nepal | npCERT
nepal | Nepal Police Cyber Bureau | Cyber Bureau of Nepal Police
bhutan | BtCIRT
maldives | National Cyber Security Agency Maldives
japan | jpcert | JPCERT/CC | JPCERT Coordination Center | JPCERT-CC
japan | National Cybersecurity Office | NISC | National Center of Incident Readiness and Strategy for Cybersecurity | NCO Japan
japan | National Police Agency | NPA | Japanese National Police Agency | Japan's National Police Agency
japan | Information-technology Promotion Agency | Information-Technology Promotion Agency
japan | Personal Information Protection Commission | PPC | Japanese Personal Information Protection Commission
japan | Financial Services Agency | JFSA
japan | METI | Ministry of Economy, Trade and Industry
japan | Ministry of Internal Affairs and Communications
japan | Digital Agency
japan | Tokyo Metropolitan Police | Tokyo Metropolitan Police Department | Tokyo police
japan | Public Security Intelligence Agency
japan | Bank of Japan | BOJ
japan | Diet of Japan | Japanese Diet
japan | JC3 | Japan Cybercrime Control Center
japan | NICT | National Institute of Information and Communications Technology
south korea | kisa | Korea Internet & Security Agency | Korea Internet and Security Agency | KrCERT | KrCERT/CC
south korea | national intelligence service
south korea | PIPC | South Korean Personal Information Protection Commission | Personal Information Protection Commission Korea
south korea | Korean National Police Agency | KNPA | Korea National Police Agency
south korea | Financial Services Commission
south korea | Financial Supervisory Service | FSS
south korea | MSIT | Ministry of Science and ICT | South Korean Science Ministry
south korea | Korea Communications Commission
south korea | FSEC | Financial Security Institute
south korea | KoFIU
south korea | Bank of Korea
south korea | Supreme Prosecutors' Office
south korea | Korea Fair Trade Commission | KFTC | Fair Trade Commission
north korea | Reconnaissance General Bureau | RGB
china | ministry of state security | MSS
china | People's Liberation Army | PLA
china | Cyberspace Administration of China | CAC
china | Ministry of Public Security
china | MIIT | Ministry of Industry and Information Technology
china | CVERC | National Computer Virus Emergency Response Center
china | CNCERT | CNCERT/CC
china | National Data Administration
china | SAMR | State Administration for Market Regulation
china | People's Bank of China | PBOC | PBoC
china | National People's Congress | NPC
china | Ministry of Commerce of China | MOFCOM
china | Chinese Foreign Ministry | China's Foreign Ministry
hong kong | PCPD | Office of the Privacy Commissioner for Personal Data | Privacy Commissioner for Personal Data
hong kong | HKCERT | Hong Kong Computer Emergency Response Team Coordination Centre
hong kong | Hong Kong Police | Hong Kong Police Force | Cyber Security and Technology Crime Bureau | CSTCB
hong kong | HKMA | Hong Kong Monetary Authority
hong kong | SFC | Securities and Futures Commission
hong kong | Digital Policy Office
hong kong | OFCA | Office of the Communications Authority
macau | CARIC | Cybersecurity Incident Alert and Response Centre
taiwan | Administration for Cyber Security | ACS Taiwan
taiwan | TWCERT/CC | TWCERT
taiwan | moda | Ministry of Digital Affairs | MODA
taiwan | National Institute of Cyber Security | NICS
taiwan | National Security Bureau
taiwan | Taiwan Ministry of Justice Investigation Bureau | MJIB
taiwan | Criminal Investigation Bureau
taiwan | National Communications Commission
taiwan | Financial Supervisory Commission
taiwan | Executive Yuan
taiwan | Legislative Yuan
singapore | csa singapore | Cyber Security Agency of Singapore | CSA | SingCERT | Singapore Cyber Security Agency
singapore | MAS | Monetary Authority of Singapore
singapore | PDPC | Personal Data Protection Commission
singapore | IMDA | Infocomm Media Development Authority
singapore | Singapore Police Force
singapore | GovTech | Government Technology Agency | GovTech Singapore
singapore | Ministry of Digital Development and Information | MDDI
singapore | Internal Security Department
singapore | CAAS | Civil Aviation Authority of Singapore
singapore | AI Verify Foundation
singapore | Digital and Intelligence Service
malaysia | NACSA | National Cyber Security Agency Malaysia | Malaysian National Cyber Security Agency
malaysia | CyberSecurity Malaysia | MyCERT | Cyber999
malaysia | MCMC | Malaysian Communications and Multimedia Commission
malaysia | Royal Malaysia Police | PDRM | Bukit Aman
malaysia | Bank Negara Malaysia | BNM | Bank Negara
malaysia | JPDP | Malaysian Personal Data Protection Department
malaysia | Securities Commission Malaysia
indonesia | BSSN | Badan Siber dan Sandi Negara | National Cyber and Crypto Agency
indonesia | Komdigi | Kominfo | Indonesian Ministry of Communication and Digital Affairs | Kementerian Komunikasi dan Digital
indonesia | ID-SIRTII
indonesia | OJK | Otoritas Jasa Keuangan
indonesia | Bank Indonesia
indonesia | Polri | POLRI | Indonesian National Police | Bareskrim
philippines | DICT | Department of Information and Communications Technology
philippines | NCERT | CERT-PH | National Computer Emergency Response Team
philippines | CICC | Cybercrime Investigation and Coordinating Center
philippines | National Privacy Commission | NPC Philippines
philippines | Philippine National Police | PNP | PNP Anti-Cybercrime Group | PNP-ACG | Anti-Cybercrime Group
philippines | NBI | National Bureau of Investigation
philippines | Bangko Sentral ng Pilipinas | BSP | Bangko Sentral
philippines | Comelec | COMELEC | Commission on Elections
philippines | National Telecommunications Commission
philippines | Philippine Senate
thailand | NCSA Thailand | National Cyber Security Agency Thailand | Thai National Cyber Security Agency | ThaiCERT
thailand | PDPC Thailand | Office of the Personal Data Protection Committee | Personal Data Protection Committee
thailand | CCIB | Cyber Crime Investigation Bureau
thailand | Royal Thai Police
thailand | Bank of Thailand
thailand | NBTC | National Broadcasting and Telecommunications Commission
thailand | Ministry of Digital Economy and Society
vietnam | VNCERT | VNCERT/CC | Authority of Information Security
vietnam | Department of Cybersecurity and High-Tech Crime Prevention
vietnam | State Bank of Vietnam
vietnam | National Cybersecurity Association
cambodia | CamCERT
laos | LaoCERT
myanmar | mmCERT
brunei | Cyber Security Brunei | BruCERT
mongolia | MNCERT/CC
kazakhstan | KZ-CERT | State Technical Service
kazakhstan | National Security Committee of Kazakhstan
uzbekistan | UZCERT
kyrgyzstan | CERT-KG
`;
