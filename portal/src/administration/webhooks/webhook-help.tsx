import { useTranslation } from 'react-i18next';
import { Card, Fold, Properties, Property } from '../../design';
import { notices } from './notices';

/** As `samenloket-signature` is made; in the language of who builds the other side. */
const check = `const [t, v1] = header.split(',').map((part) => part.split('=')[1]);
const mac = createHmac('sha256', secret).update(\`\${t}.\${body}\`).digest('hex');
const isReal = v1?.length === mac.length
  && timingSafeEqual(Buffer.from(mac), Buffer.from(v1))
  && Date.now() / 1000 - Number(t) < 300;`;

const example = `POST /samenloket HTTP/1.1
content-type: application/json
samenloket-event: offer.accepted
samenloket-delivery: 4f1d8a52-…
samenloket-signature: t=1795345200,v1=9c1f…

{"id":"4f1d8a52-…","type":"offer.accepted",
 "occurredAt":"2026-11-22T09:00:00.000Z","sequence":41286,
 "locationId":"d244312e-…","requestId":"d9e0573b-…",
 "offerId":"0c8a76ef-…"}`;

const steps = ['signature', 'hash', 'compare', 'age', 'twice', 'answer'] as const;

/** What is sent, and how the other side knows that it comes from here: for who builds that. */
export function WebhookHelp() {
  const { t } = useTranslation('exchange');
  return (
    <Card as="section">
      <h2>{t('help.title')}</h2>
      <p className="measure">{t('help.lead')}</p>
      <Fold summary={t('help.kinds')}>
        <p className="measure">{t('help.kindsMore')}</p>
        <Properties>
          {notices.map((notice) => (
            <Property key={notice} label={notice}>
              {t(`notices.${notice}`)}
            </Property>
          ))}
        </Properties>
      </Fold>
      <Fold summary={t('help.example')}>
        <Code label={t('help.example')} text={example} />
        <p className="measure">{t('help.exampleMore')}</p>
      </Fold>
      <Fold summary={t('help.check')}>
        <ol className="measure">
          {steps.map((step) => (
            <li key={step}>{t(`help.steps.${step}`)}</li>
          ))}
        </ol>
        <Code label={t('help.code')} text={check} />
      </Fold>
    </Card>
  );
}

/** Wider than a phone: it scrolls within itself, with the keyboard too. */
function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre className="webhook-code" role="region" aria-label={label} tabIndex={0} lang="en" dir="ltr">
      <code>{text}</code>
    </pre>
  );
}
