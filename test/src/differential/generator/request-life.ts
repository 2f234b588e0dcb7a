import type { Row } from '../counter/csv-records.js';
import type { Step } from './histories.js';

/** Offers and closing of a request so far, so that only what a file set may hold comes next. */
export class RequestLife {
  private readonly open: string[] = [];
  private readonly accepted: string[] = [];
  private made = 0;
  private isClosed = false;
  private isBorn: boolean;

  constructor(
    private readonly request: Row,
    private readonly other: string | undefined,
  ) {
    this.isBorn = request.verwacht !== 'ja';
  }

  next(step: Step): Row {
    const possible = this.possibleEvents();
    const event = possible[step.which % possible.length] ?? 'contact';
    return { gebeurtenis: event, ...this.columnsOf(event, step) };
  }

  /** Events that may come now; those that matter to the report more than once. */
  private possibleEvents(): string[] {
    return [
      ...[
        'aanbod',
        'aanbod',
        'aanbod',
        'aanbod',
        'inschrijving',
        'contact',
        'start_gewijzigd',
        'overgedragen',
      ],
      ...(this.open.length > 0 ? answers : []),
      ...(this.accepted.length > 0 ? ['geannuleerd', 'geannuleerd', 'geannuleerd'] : []),
      ...(this.isClosed ? ['heropend', 'heropend', 'heropend'] : ['afgesloten', 'afgesloten', 'afgesloten']),
      ...(this.isBorn ? [] : ['geboren']),
    ];
  }

  private columnsOf(event: string, step: Step): Row {
    const { start, plan: opvangplan, canceller } = step;
    const which = Math.floor(step.which / 100);
    switch (event) {
      case 'aanbod': {
        const number = `${this.request.aanvraag_nr}-${++this.made}`;
        this.open.push(number);
        return { aanbod_nr: number, locatie_id: 'LOC1', start, opvangplan };
      }
      case 'inschrijving':
        return { locatie_id: 'LOC1', start, opvangplan };
      case 'start_gewijzigd':
        return { start };
      case 'overgedragen':
        return { reden: 'verhuisd' };
      case 'herinnering':
        return { aanbod_nr: this.open[which % this.open.length] ?? '' };
      case 'aanvaard': {
        const number = taken(this.open, which);
        this.accepted.push(number);
        return { aanbod_nr: number };
      }
      case 'geweigerd':
      case 'verlopen':
      case 'ingetrokken':
        return { aanbod_nr: taken(this.open, which) };
      case 'geannuleerd':
        return { aanbod_nr: taken(this.accepted, which), reden: canceller };
      case 'afgesloten':
        this.isClosed = true;
        return { reden: this.reasonOf(step) };
      case 'heropend':
        this.isClosed = false;
        return {};
      case 'geboren':
        this.isBorn = true;
        return {};
      default:
        return { nota: 'belde; "geen" nieuws' };
    }
  }

  private reasonOf({ reason }: Step): string {
    if (reason !== 'dubbel:own') return reason;
    return this.other === undefined ? 'onbekend' : `dubbel:${this.other}`;
  }
}

const answers = [
  ...Array<string>(6).fill('aanvaard'),
  ...['geweigerd', 'geweigerd', 'verlopen', 'verlopen', 'ingetrokken', 'ingetrokken', 'herinnering'],
];

function taken(offers: string[], which: number): string {
  return offers.splice(which % offers.length, 1)[0] ?? '';
}
