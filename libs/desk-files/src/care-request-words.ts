/** Words of `aanvragen.csv` and their names in the domain. */
export const urgentReasons = {
  StartWerk: 'startOfWork',
  StartOpleiding: 'startOfTraining',
  WegvallenOpvang: 'careFellAway',
  CrisisgeenZorg: 'crisisWithoutCare',
  CrisisZorg: 'crisisWithCare',
} as const;
export type UrgentReason = (typeof urgentReasons)[keyof typeof urgentReasons];

export const atypicalHours = {
  Voor7uur: 'before7',
  Na18uur: 'after18',
  Zaterdagen: 'saturdays',
  ZonFeestdagen: 'sundaysAndHolidays',
} as const;
export type AtypicalHours = (typeof atypicalHours)[keyof typeof atypicalHours];

export const tariffs = { inkomenstarief: 'incomeTariffOnly', alle: 'any' } as const;
export type Tariff = (typeof tariffs)[keyof typeof tariffs];

export const contactPreferences = {
  mail: 'mail',
  sms: 'sms',
  telefoon: 'phone',
  brief: 'letter',
  whatsapp: 'whatsapp',
} as const;
export type ContactPreference = (typeof contactPreferences)[keyof typeof contactPreferences];
