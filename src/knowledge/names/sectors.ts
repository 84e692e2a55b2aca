/** Sectors and the words that name them, in lower case too: `sector | words`, one to a line. Written for this project. */
export const sectors = `
health | healthcare | health care | hospital | hospitals | NHS trust | medical | patients | clinics | pharmaceutical | pharma
finance | banks | banking | financial services | financial institutions | financial sector | insurers | insurance companies | fintech
energy | power grid | electricity | oil and gas | utilities | energy sector | nuclear
water | water utilities | wastewater | water treatment
aviation | airline | airlines | airport | airports | aviation | airways | aerospace
transport | railway | railways | rail | shipping | ports | logistics | freight
automotive | carmaker | carmakers | automaker | automakers | car manufacturer | automotive
manufacturing | manufacturer | manufacturers | factories | industrial
retail | retailer | retailers | supermarket | supermarkets | e-commerce | department store | grocery
hospitality | hotels | casinos | casino | restaurants | hospitality
education | schools | school | universities | university | colleges | students | school district
government | government agencies | federal agencies | public sector | municipality | municipalities | local authorities | local government | councils | ministries
defence | defense | military | defence contractor | defense contractor | defense contractors | armed forces
telecommunications | telecom | telecoms | telecommunications | mobile operator | carriers | broadband
technology | software companies | cloud providers | SaaS | tech companies | managed service provider | managed service providers | MSPs
media | newspapers | broadcasters | journalists | news outlets
legal | law firms | law firm
cryptocurrency | crypto exchange | crypto exchanges | cryptocurrency exchange | DeFi | blockchain
civil society | NGOs | activists | trade unions | nonprofits | charities | civil society organisations | human rights groups
food | breweries | brewery | brewer | food producers | agriculture | farms
nurseries | childcare | nursery
gaming | video games | gamers | online gambling
`;

/** The first name of each sector, and all that it is called, in lower case. */
const called = sectors
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((name) => name.toLowerCase()));

/** Shorter beginnings are those of too many. */
const SHORTEST_BEGINNING = 3;

/** The sectors that are called so; `exact`: by the whole of a name, else by the beginning of one. */
export function sectorsNamed(name: string): { names: string[]; exact: boolean } {
  const wanted = name.trim().toLowerCase();
  const named = (holds: (each: string) => boolean) =>
    called.filter((names) => names.some(holds)).map(([first]) => first!);
  const whole = named((each) => each === wanted);
  if (whole.length > 0 || wanted.length < SHORTEST_BEGINNING) return { names: whole, exact: true };
  return { names: named((each) => each.startsWith(wanted)), exact: false };
}
