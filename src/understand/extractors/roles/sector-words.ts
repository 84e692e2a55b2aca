/**
 * Words that point to a sector without naming it, for the sector of what happened: `sector | words`. Too general to be
 * mentions of a sector; here they count beside all the others of a report.
 */
export const sectorWords = `
health | medical | patient | patients | clinic | blood | doctor | doctors | nurses | fertility | IVF | pharmacy | prescription | physicians | health tech | medicine | surgery | care home | dental | diagnoses | health authority | health system | health data | health records | Alzheimer's
finance | bank | card | credit | fund | funds | asset management | private equity | venture capital | insurer | insurance | investors | brokerage | payments | pension | stock exchange | bitcoin | crypto | wallet | e-wallet | lender | loans | policyholders | bond | bonds | trading platform
energy | electric | charging | gas | oil | pipeline | power plant | grid
transport | transportation | rail | trains | bus | tube | lorry | haulage | highways
aviation | flights | flight | passengers | airport | check-in | plane | aircraft | carriers | terminals
automotive | cars | car | vehicles | vehicle | auto giant | dealerships
retail | shoppers | shopping | luxury | fashion | clothing | shop | brands | loyalty points
food | beer | brewing | beverage | food manufacturer | drinks | milk | seafood | vegetable | meat | dairy | food wholesaler
education | pupils | student | campus | classroom | teachers | academy | exam | education sector | kindergarten | childcare | education software | training center | training centre
government | government | gov | gov't | federal | ministry | ministers | council | parliament | lawmakers | senate | congress | mayor | voters | electoral | panchayat | public sector | civil service | county | city | public officials | diplomatic | diplomats | embassy | political elites
defence | air force | army | navy | military | ministry of defence | defence ministry | NATO | fighter | weapons | soldiers
telecommunications | telecom | mobile carrier | carrier | subscribers | SIM | phone network | broadband | telco | telcos | comms
technology | app | software | cloud | platform | online service | tech | IT services | developers | server | servers | IT systems | open source | social network | internet company | cybersecurity company | hosting provider | outsourcing
media | newspaper | newspapers | broadcaster | TV | television | streaming | anime | actress | singer | celebrity | publisher | reporter | tabloid | journalist | music
legal | lawyers | lawyer | legal practice | law firms | attorneys
manufacturing | manufacturer | factory | production line
civil society | church | charity | foundation
hospitality | resort | resorts | guests
`;

/** Words in the name of a body that say what it does, and say nothing elsewhere: `sector | words`. */
export const sectorNames = `
health | health | hospital | hospitals | medical | clinic | physicians | pediatrics | paediatrics | imaging | surgery | dental | orthopedic | orthopaedics | healthcare | pharmacy | hospice | labs | children's center | family services
finance | bank | insurance | assurance | capital | financial | savings | credit | pensions | payments
education | university | school | schools | college | academy | institute of technology
government | police | county | city | state | department | office | agency | authority | commission | commissioner | ministry | council | constabulary | court | courts | board | district | borough | municipality | tax | revenue | fire service | registry
food | seafood | foods | brewing | brewery | farms | beverages
media | music | news | broadcasting | pictures | studios | press | radio
aviation | airlines | airways | airport | aerospace
automotive | motors | motor
energy | energy | power | electric | gas | oil | petroleum
telecommunications | telecom | mobile | telecommunications | wireless
technology | software | technologies | systems | tech | digital
hospitality | hotel | hotels | resort | resorts | casino | casinos | sands
civil society | church | foundation | society | charity | trust | diocese
retail | stores | mart | supermarkets
transport | railway | rail | transport | logistics | transit
manufacturing | industries | manufacturing
`;
