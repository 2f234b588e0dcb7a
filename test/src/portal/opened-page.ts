import { follow, type Visitor } from './portal-under-test.js';

export interface OpenedPage {
  readonly name: string;
  readonly open: (visitor: Visitor) => Promise<void>;
}

export const firstLink = ({ page }: Visitor, selector: string) => follow(page.locator(selector).first());
