/**
 * Words that point to a sector without naming it, for the sector of what happened: `sector | words`. Too general to be
 * mentions of a sector; here they count beside all the others of a report.
 */
export const sectorWords = `
health | medical | patient | patients | clinic | blood | doctor | doctors | nurses | fertility | IVF | pharmacy | prescription | physicians | health tech | medicine | surgery | care home | dental | diagnoses
finance | bank | card | credit | fund | funds | asset management | private equity | venture capital | insurer | insurance | investors | brokerage | payments | pension | stock exchange | bitcoin | crypto | wallet
energy | electric | charging | gas | oil | pipeline | power plant | grid
transport | transportation | rail | trains | train | bus | tube | lorry | haulage | highways
aviation | flights | flight | passengers | airport | check-in | plane | aircraft | carriers | terminals
automotive | cars | car | vehicles | vehicle | auto giant | dealerships
retail | shoppers | shopping | stores | store | luxury | fashion | clothing | shop | brands
food | beer | brewing | beverage | food manufacturer | drinks | milk
education | pupils | student | campus | classroom | teachers | academy | exam | education sector | kindergarten | childcare
government | government | federal | ministry | minister | ministers | council | state | department | office | commission | attorney general | agency | authority | parliament | lawmakers | senate | congress | mayor | voters | electoral | panchayat | public sector | civil service | county | city | social security
defence | air force | army | navy | military | ministry of defence | defence ministry | NATO | fighter | weapons | soldiers
telecommunications | telecom | mobile carrier | carrier | subscribers | SIM | phone network | broadband | telco
technology | app | software | cloud | platform | online service | tech | IT services | developers | server | servers | IT systems | open source | social network | internet company | cybersecurity company
media | newspaper | newspapers | broadcaster | TV | television | streaming | anime | actor | singer | celebrity | publisher | reporter | tabloid | journalist
legal | lawyers | lawyer | legal practice | law firms | court | attorneys
manufacturing | manufacturer | factory | production line
`;
