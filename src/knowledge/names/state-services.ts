/** Services of states that spy and attack abroad, as reports name them. */
export const stateServices = [
  'gru',
  'svr',
  'fsb',
  'mss',
  'mois',
  'irgc',
  'rgb',
  'reconnaissance general bureau',
];
