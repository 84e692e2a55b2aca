/** Hospitals, insurers of health and makers of drugs and devices: `sector | country | names`. Written for this project from general knowledge. */
export const health = `
health | argentina | OSDE | Medicus | Swiss Medical | Informe Médico | PAMI | Grupo Rossi
health | australia | Medibank | Healthscope | Ramsay Health Care | Genea | Australian Clinical Labs | MediSecure | Medibank Private | ahm | Bupa Australia | NIB | HCF | St Vincent's Health Australia | St Vincent's Health
health | australia | Epworth HealthCare | Eastern Health | Melbourne Heart Group | TissuPath | Australian Red Cross Lifeblood | Red Cross Blood Service | CSL | Cochlear | ResMed | Sonic Healthcare | Healius | HealthEngine | HotDoc
health | australia | Virtus Health | IVF Australia | Monash IVF | Northern Territory Health | SA Health | Queensland Health | NSW Health | South East Sydney Local Health District | Crown Princess Mary Cancer Centre
health | australia | Gippsland Health Alliance | Spectrum Medical Imaging | Pound Road Medical Centre | PRMC | Eating Disorders Victoria | eHealth NSW | Nepean Private | Chemist Warehouse | Instant Consult | Updoc | Sharp & Healthy
health | australia | My Health Record | I-MED Radiology | I-MED | Qscan | Partnered Health | Clinical Labs
health | austria | AKH Wien | Tirol Kliniken | ELGA
health | barbados | Queen Elizabeth Hospital Barbados
health | belgium | AZ Monica | CHwapi | Vivalia | CHR Citadelle | UZ Leuven | André Mignot Hospital | UCB | Solvay Pharma | AZ Maria Middelares
health | bermuda | Bermuda Hospitals Board
health | brazil | Fleury | Grupo Fleury | Hapvida | Rede D'Or | Notre Dame Intermédica | DASA | Hospital Sírio-Libanês | Hospital Albert Einstein | Unimed Brasil | ConecteSUS | DATASUS | MedicSolution | Hospital do Câncer de Barretos
health | brazil | Raia Drogasil | Amil | Maida.health | Oncoclínicas
health | canada | LifeLabs | SickKids | Hospital for Sick Children | University Health Network | TransForm Shared Service | Bluewater Health | Windsor Regional Hospital | Nova Scotia Health | Alberta Health Services | Fraser Health
health | canada | Interior Health | Newfoundland and Labrador Health Services | BORN Ontario | Dynacare | CarePartners | Shoppers Drug Mart | Rexall | Ontario Health atHome | Apotex | CHU Sainte-Justine | Medicentres
health | cayman islands | Health City Cayman Islands
health | chile | Isapre Banmédica | Clínica Alemana | Clínica Dávila | RedSalud | Salcobrand
health | china | Sinopharm | WuXi AppTec | BGI | Mindray | Sinovac | Ping An Good Doctor
health | colombia | Sanitas Colombia | Keralty | Audifarma | Salud Total | Colsanitas | INVIMA | Nueva EPS
health | costa rica | Caja Costarricense de Seguro Social | Costa Rican Social Security Fund | CCSS
health | croatia | KBC Zagreb | University Hospital Centre Zagreb | Pliva
health | czech republic | Brno University Hospital | Nemocnice Benešov | Fakultní nemocnice Brno | Benešov hospital
health | denmark | Novo Nordisk | Demant | Coloplast | Lundbeck | GN Hearing | Alk-Abelló | Oticon
health | dominican republic | ARS Humano
health | ecuador | IESS
health | estonia | Asper Biogene | Allium UPI | Apotheka
health | finland | Vastaamo | HUS Helsinki | Mehiläinen | Terveystalo | Orion Pharma | Pihlajalinna | Attendo
health | france | Assistance Publique-Hôpitaux de Paris | AP-HP | CHU de Rouen | CHU de Brest | CHU de Rennes | CHU de Nice | CHU de Caen | Centre Hospitalier Sud Francilien | Centre hospitalier de Versailles | Hôpital de Cannes
health | france | Hospital Simone Veil | Hôpital Simone Veil | Centre Hospitalier d'Armentières | Hôpital de Corbeil-Essonnes | Ramsay Santé | Elsan | Vivalto Santé | Mediboard | Softway Medical | Cegedim | Doctolib | Ameli
health | france | Assurance Maladie | Almaviva Santé | Sanofi | Servier | Ipsen | Pierre Fabre | Eurofins | EssilorLuxottica | Essilor | Dedalus France | Mutuelle des Motards | Weda | Harmonie Mutuelle | Malakoff Humanis
health | france | Agence régionale de santé | Cerballiance | bioMérieux | Hospices Civils de Lyon | MNH | Pajemploi
health | germany | Fresenius | Bayer | Charité | Universitätsklinikum Düsseldorf | University Hospital Düsseldorf | Universitätsklinikum Frankfurt | Helios | Helios Kliniken | Asklepios | Sana Kliniken | Vivantes
health | germany | Techniker Krankenkasse | Barmer | AOK | DAK | Bitmarck | Gematik | Doctolib Germany | Merck KGaA | Boehringer Ingelheim | BioNTech | Fresenius Medical Care | B. Braun | Siemens Healthineers | Johannesstift Diakonie
health | germany | Evotec | Unimed | Medatixx | CompuGroup Medical | D-Trust | Sartorius | Ameos | Ottobock | Noventi | Zentrum für Strahlentherapie
health | hong kong | Hospital Authority of Hong Kong | Union Hospital Hong Kong | OT&P Healthcare
health | hungary | Gedeon Richter
health | india | All India Institute of Medical Sciences | AIIMS Delhi | Safdarjung Hospital | Sun Pharma | Sun Pharmaceutical | Dr. Reddy's | Dr. Reddy's Laboratories | Lupin | Cipla | Granules India | Apollo Hospitals
health | india | Fortis Healthcare | Max Healthcare | Practo | 1mg | PharmEasy | Netmeds | Dr Lal PathLabs | Redcliffe Labs | Thyrocare | Serum Institute of India | Bharat Biotech | Zydus | Piramal | Co-WIN | CoWIN | HCG
health | india | Narayana Health | Star Health and Allied Insurance | Star Health Insurance
health | indonesia | BPJS Kesehatan | Kimia Farma | Halodoc | Alodokter | Siloam Hospitals | Bio Farma | Kalbe Farma
health | iran | Iran Blood Transfusion
health | ireland | HSE | Health Service Executive | Beaumont Hospital | Coombe Hospital | VHI | Laya Healthcare | National Treatment Purchase Fund | St Vincent's Hospital | Tallaght University Hospital
health | israel | Clalit | Maccabi Healthcare | Hillel Yaffe Medical Center | Hillel Yaffe | Ziv Medical Center | Shamir Medical Center | Barzilai Medical Center | Teva | Mayanei Hayeshua | Rambam | Sheba Medical Center
health | israel | Soroka Medical Center | Assaf Harofeh
health | italy | Regione Lazio Salute | ASL Abruzzo | ASL Roma | Fatebenefratelli | Ospedale San Raffaele | San Raffaele | Synlab Italia | Azienda Ospedaliera di Padova | Ospedale Niguarda | Humanitas | Gruppo San Donato
health | italy | Alliance Medical | Menarini | Chiesi | Bracco | Dedalus | Luxottica | Zambon | Niguarda
health | japan | Takeda | Astellas | Eisai | Daiichi Sankyo | Otsuka | Shionogi | Chugai | Hoya | Terumo | Sysmex | Olympus | Osaka General Medical Center | Handa Hospital | Okayama Psychiatric Medical Center
health | japan | Nippon Medical School Musashi Kosugi Hospital | Utsunomiya Central Clinic | Tokyo Medical and Dental University | Kyowa Kirin | Welcia | Matsumotokiyoshi | MatsukiyoCocokara
health | kenya | M-Tiba | CarePay | SHA Kenya | Nairobi Hospital | Metropolis Kenya
health | latvia | Olainfarm
health | lithuania | Kardiolita
health | malaysia | KPJ Healthcare | Pharmaniaga | Top Glove | Hartalega
health | mexico | IMSS | ISSSTE | Hospital Ángeles | COFEPRIS | Farmacias del Ahorro | Médica Sur
health | netherlands | Clinical Diagnostics | Bevolkingsonderzoek Nederland | Eurofins Clinical Diagnostics | Philips | Amsterdam UMC | Erasmus MC | Leiden University Medical Center | Maastricht UMC | Radboudumc | ChipSoft
health | netherlands | Colosseum Dental | GGD | CZ Zorgverzekeraar | VGZ | Attent Zorg
health | new zealand | Health New Zealand | Waikato DHB | Manage My Health | Te Whatu Ora | Waikato District Health Board | Pinnacle Midlands Health Network | Tū Ora Compass Health | Mercury IT Health | Medlab | Canopy Health
health | new zealand | ManageMyHealth | Pharmac | Awanui Labs | MediMap | Neighbourly Health
health | nigeria | Lagos University Teaching Hospital | Helium Health
health | norway | Helse Sør-Øst | Sykehuspartner | Akershus University Hospital | Helse Nord
health | paraguay | IPS Paraguay
health | peru | EsSalud | Clínica Internacional
health | philippines | Philippine Health Insurance Corporation | Makati Medical Center | Philippine General Hospital | Maxicare | Philcare
health | poland | ALAB | ALAB Laboratoria | LuxMed | Medicover | Diagnostyka | Szpital MSWiA w Krakowie | Medily | EuroCert | Instytut Centrum Zdrowia Matki Polki
health | portugal | Garcia de Orta | CUF | Hospital Garcia de Orta | Germano de Sousa | SNS Portugal
health | puerto rico | Triple-S
health | romania | Regina Maria | Hipocrate Information System | Romanian Soft Company | Spitalul Clinic Colțea | MedLife
health | russia | Gemotest | Invitro | SMD Clinic | Stolichki | Neofarm | Apteka.ru | Helix Laboratory | Semeynyy Doktor | Rigla
health | saudi arabia | King Faisal Specialist Hospital | Dr. Sulaiman Al Habib
health | serbia | Medigroup
health | singapore | SingHealth | National University Health System | Fullerton Health | Parkway Pantai | Raffles Medical | Eye & Retina Surgeons | IHH Healthcare | Cortina Healthcare | Health Promotion Board | Farrer Park Hospital
health | singapore | Synapxe
health | slovenia | Krka | Lek
health | south africa | NHLS | National Health Laboratory Service | Netcare | Life Healthcare | Mediclinic | Lancet Laboratories | Discovery Health | Adcock Ingram | Aspen Pharmacare | Momentum Health
health | south africa | Department of Health South Africa | PathCare | Ampath | Mediclinic Southern Africa | Clicks Pharmacies
health | south korea | Seoul National University Hospital | Samsung Medical Center | Asan Medical Center | Celltrion | Samsung Biologics | Korea Health Insurance | BITS Medical | Dongkook
health | spain | Hospital Clínic de Barcelona | Hospital Clinic Barcelona | Hospital Clínic | Moisès Broggi | Quirónsalud | Sanitas | Adeslas | Vithas | HM Hospitales | Grifols | Almirall | SegurCaixa Adeslas
health | spain | Consorci Sanitari Integral | ASISA | Servicio Madrileño de Salud
health | sweden | Capio | AstraZeneca Sweden | Region Skåne | Elekta | Getinge | Apoteket | Apotea | Apohem | MedHelp
health | switzerland | Novartis | Roche | Hirslanden | Pallas Kliniken | Vista Klinik | Ameos Schweiz | Ypsomed | Straumann | Sonova | Lonza | Galenica | Siegfried | CHUV
health | taiwan | Mackay Memorial Hospital | Changhua Christian Hospital
health | thailand | Bumrungrad | Bangkok Dusit Medical Services | Ramathibodi Hospital | Siriraj Hospital | Phetchabun Hospital | Bhumirajanagarindra Kidney Institute
health | turkey | Acibadem | Memorial Turkey | e-Nabız
health | ukraine | Darnytsia | Helsi
health | united arab emirates | NMC Health | Aster DM Healthcare | Cleveland Clinic Abu Dhabi | PureHealth | Moorfields Dubai
health | united kingdom | NHS | Synnovis | NHS England | NHS Scotland | NHS Dumfries and Galloway | NHS Wales | Public Health Wales | NHS Blood and Transplant | Barts Health | King's College Hospital | Guy's and St Thomas'
health | united kingdom | Royal Free | Great Ormond Street Hospital | Alder Hey | Wirral University Teaching Hospital | Royal Marsden | Addenbrooke's | Moorfields Eye Hospital | HCRG Care Group | Virgin Care
health | united kingdom | Advanced Computer Software | Bupa | Spire Healthcare | Nuffield Health | Circle Health | Babylon Health | GlaxoSmithKline | GSK | AstraZeneca | Smith & Nephew | Medefer | DXS International
health | united kingdom | Barts Health NHS Trust | InHealth | Boots Opticians | Specsavers | Oxford Nanopore | UK Biobank | Genomics England | EMIS Health | Patients Know Best | Barchester | Alliance Healthcare | Pharmacy2U | Cytech
health | united states | UnitedHealth | Change Healthcare | Anthem | Elevance | Kaiser Permanente | HCA Healthcare | DaVita | Ascension | CommonSpirit | Quest Diagnostics | Labcorp | Pfizer | Merck | Johnson & Johnson | Cencora
health | united states | McKesson | Cardinal Health | CVS Health | Cigna | Humana | Episource | Blue Cross | Blue Shield | Medtronic | Abbott | Community Health Systems | Tenet Healthcare | Universal Health Services
health | united states | Prospect Medical Holdings | Lehigh Valley Health Network | Scripps Health | Sutter Health | Providence Health | Dignity Health | Advocate Aurora Health | Trinity Health | Intermountain Health | Mayo Clinic
health | united states | Cleveland Clinic | Johns Hopkins | Mass General Brigham | Massachusetts General Hospital | Northwell Health | NYU Langone | Mount Sinai | NewYork-Presbyterian | Montefiore | Yale New Haven Health
health | united states | Hartford HealthCare | Boston Children's Hospital | Lurie Children's Hospital | Rush University Medical Center | Northwestern Medicine | UChicago Medicine | UPMC | Geisinger | Penn Medicine | Penn State Health
health | united states | Jefferson Health | Main Line Health | Baptist Health | Norton Healthcare | McLaren Health Care | Henry Ford Health | Corewell Health | Spectrum Health | Michigan Medicine | Kettering Health | OhioHealth
health | united states | ProMedica | UC Health | UCHealth | UCLA Health | UC San Diego Health | Stanford Health Care | Cedars-Sinai | Loma Linda University Health | Eisenhower Health | Fred Hutchinson Cancer Center | Fred Hutch
health | united states | Virginia Mason | MultiCare | Legacy Health | Oregon Health & Science University | St. Luke's Health System | Banner Health | HonorHealth | Ochsner | Tulane Medical Center | Baylor Scott & White
health | united states | Memorial Hermann | Texas Children's Hospital | University Medical Center Lubbock | UMC Health System | Covenant Health | St. Joseph's | Ardent Health | Ardent Health Services | Lifepoint Health
health | united states | Prime Healthcare | Steward Health Care | Encompass Health | Select Medical | Frederick Health | MedStar Health | WellSpan | Sentara | Bon Secours | Novant Health | Atrium Health | WakeMed | Duke Health
health | united states | UNC Health | Piedmont Healthcare | Emory Healthcare | Grady Memorial Hospital | AdventHealth | Broward Health | Tampa General Hospital | Orlando Health | Tallahassee Memorial HealthCare | Jackson Health
health | united states | Mercy Health | SSM Health | BJC HealthCare | Nebraska Medicine | Sanford Health | Avera Health | HealthPartners | Allina Health | Fairview Health | Essentia Health | Hennepin Healthcare | Bell Ambulance
health | united states | Froedtert | UW Health | Cookeville Regional Medical Center | Covenant HealthCare | Yale New Haven Health System | Onsite Mammography | Esse Health | Fresenius Medical Care North America | U.S. Renal Care
health | united states | Aveanna Healthcare | Lincare | Option Care | Optum | Optum Rx | UnitedHealthcare | Aetna | Health Net | Centene | Molina Healthcare | Anthem Blue Cross | Blue Cross Blue Shield | Blue Shield of California
health | united states | Premera Blue Cross | Excellus | CareFirst | Highmark | Florida Blue | Health Care Service Corporation | Independence Blue Cross | Harvard Pilgrim Health Care | Point32Health | Independent Health
health | united states | EmblemHealth | Oscar Health | Clover Health | Delta Dental | MCNA Dental | Managed Care of North America | Aspen Dental | Absolute Dental | Westend Dental | DentaQuest | EyeMed | VSP Vision | PharMerica
health | united states | Express Scripts | Rite Aid | Omnicare | CareCloud | AMCA | American Medical Collection Agency | Perry Johnson & Associates | PJ&A | Welltok | NextGen Healthcare | Cerner | Oracle Health | Epic Systems
health | united states | Allscripts | Veradigm | eClinicalWorks | Athenahealth | Greenway Health | HealthEquity | Healthfirst | Medical Informatics Engineering | Eye Care Leaders | Shields Health Care Group | Netgain Technology
health | united states | Nuance | R1 RCM | Medical Management Resource Group | American Vision Partners | Cerebral | BetterHelp | GoodRx | Teladoc | Hims & Hers | 23andMe | Ancestry | Zoll | Zoll Medical | Boston Scientific | Stryker
health | united states | Becton Dickinson | Baxter | Edwards Lifesciences | Intuitive Surgical | Dexcom | Insulet | Tandem Diabetes | Hologic | Artivion | Masimo | Surmodics | Zimmer Biomet | Owens & Minor | Henry Schein
health | united states | Patterson Companies | Thermo Fisher | Illumina | Charles River Laboratories | Parexel | IQVIA | Inotiv | DM Clinical Research | Care Access | AbbVie | Abbott Laboratories | Amgen | Gilead | Moderna
health | united states | Bristol Myers Squibb | Eli Lilly | Biogen | Regeneron | Vertex | Viatris | Zoetis | Catalent | ModMed | AmerisourceBergen | OneBlood | New York Blood Center | American Red Cross Blood Services
health | united states | Octapharma Plasma | BioPlus | Sav-Rx | Summit Pathology | Enzo Biochem | Laboratory Corporation of America | Florida Department of Health | Rhode Island Public Transit | Planned Parenthood | Kootenai Health
health | united states | Gryphon Healthcare | ConnectOnCall | Phreesia | DocGo | Medusind | Nationwide Children's | HealthAlliance | Ann & Robert H. Lurie Children's Hospital | Pediatric Medical Group | Radiology Partners | Akumin
health | united states | Northeast Radiology | Doctors Imaging Group | Radiology Associates of Richmond | Goshen Medical Center | Retina Group of Washington | Vitalant | Kelsey-Seybold | TriZetto Provider Solutions | TriZetto
health | united states | Cognizant TriZetto | Community Health Center Inc | SimonMed Imaging | SimonMed | VitalCare | Cierant | Sunflower Medical Group | Decisely | Numotion | Ocuco | Harbin Clinic | Serviceaide | Catholic Health
health | united states | Alera Group | Pharmacyclics | Nutex Health | Integris Health | Manpower Medical | Asheville Eye Associates | University of Mississippi Medical Center | TriHealth | Christus Health | Hackensack Meridian Health
health | united states | RWJBarnabas Health | Cooper University Health | Albany Medical Center | Guthrie | Rochester Regional Health | Samaritan Health | Signature Healthcare | Brockton Hospital | Heritage Valley Health System
health | vietnam | Bach Mai Hospital | Vinmec | Pharmacity
`;
