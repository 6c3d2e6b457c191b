import type { Rpc } from '../rpc';
import { setStatedUser, statedUser } from '../workbook/user';

/** Says, or learns, who is typing. Kept with the person's own account, not in the spreadsheet. */
export const statedName: Rpc['statedName'] = ({ name }) => {
  if (name !== undefined) setStatedUser(name);
  return { name: statedUser() };
};
