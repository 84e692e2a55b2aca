import { expect, it } from 'vitest';
import { nameKey } from './entity.ts';

it.each([
  ['The Jaguar Land Rover Ltd.’s', 'jaguar land rover'],
  ['Equinor ASA', 'equinor'],
  ['Barclays PLC', 'barclays'],
  ['3i PLC', '3i'],
  ['SAP SE', 'sap'],
  ['Siemens S7 PLC', 'siemens s7 plc'],
  ['Unitronics PLC', 'unitronics plc'],
  ['Oracle Java SE', 'oracle java se'],
  ['iPhone SE', 'iphone se'],
  ['Larkdale & Company, LLP', 'larkdale & company'],
  ['Elm Fruit Company', 'elm fruit'],
  ["Quills 'R' Ours", 'quills r ours'],
  ['Quills “R” Ours', 'quills r ours'],
])('has for %s the key %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
