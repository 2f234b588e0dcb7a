import { oneOf } from '../cells/choice-kinds.js';
import { identifier, wholeNumber } from '../cells/plain-kinds.js';
import { realDate } from '../cells/regional-kinds.js';
import { Column } from './column.js';

const tier = oneOf({ T0: 'T0', T1: 'T1', T2: 'T2', T3: 'T3' });
const ageInMonths = wholeNumber(0, 216);
const capacity = wholeNumber(0, 999);
const always = { required: 'always' } as const;

/** A row of `plaatsen.csv`. */
export class PlaceGroupRow {
  @Column('groep_id', identifier, always) id!: string;
  @Column('locatie_id', identifier, always) location!: string;
  @Column('trap', tier, always) tier!: 'T0' | 'T1' | 'T2' | 'T3';
  @Column('leeftijd_van_maand', ageInMonths, always) ageFrom!: number;
  @Column('leeftijd_tot_maand', ageInMonths, always) ageTo!: number;
  @Column('geldig_van', realDate, always) validFrom!: string;
  @Column('geldig_tot', realDate) validTo?: string;
  @Column('ma_vm', capacity, always) mo_am!: number;
  @Column('ma_nm', capacity, always) mo_pm!: number;
  @Column('di_vm', capacity, always) tu_am!: number;
  @Column('di_nm', capacity, always) tu_pm!: number;
  @Column('wo_vm', capacity, always) we_am!: number;
  @Column('wo_nm', capacity, always) we_pm!: number;
  @Column('do_vm', capacity, always) th_am!: number;
  @Column('do_nm', capacity, always) th_pm!: number;
  @Column('vr_vm', capacity, always) fr_am!: number;
  @Column('vr_nm', capacity, always) fr_pm!: number;
  @Column('za_vm', capacity, always) sa_am!: number;
  @Column('za_nm', capacity, always) sa_pm!: number;
  @Column('zo_vm', capacity, always) su_am!: number;
  @Column('zo_nm', capacity, always) su_pm!: number;
}
