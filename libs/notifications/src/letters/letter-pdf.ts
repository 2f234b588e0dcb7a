import { buffer } from 'node:stream/consumers';
import type { OutgoingMessage } from '../message-sender.js';
import { asPrinted } from './printable.js';

const millimetre = 72 / 25.4;
/** Where a Belgian window envelope shows the address: on the right, 50 mm from the top. */
const window = { x: 110 * millimetre, y: 50 * millimetre };
const margin = 25 * millimetre;

/** A letter on A4. Says nothing of who made it or when beyond the moment of the message itself. */
export async function letterPdf({
  to,
  subject,
  text,
  signedBy,
  at,
}: OutgoingMessage<'letter'>): Promise<Buffer> {
  // Loaded with the first letter: most commands write none.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margin,
    info: { Title: asPrinted(subject), Author: asPrinted(signedBy), CreationDate: new Date(at) },
  });
  const content = buffer(document);
  document.font('Helvetica').fontSize(11);
  document.text(asPrinted(signedBy), margin, margin);
  document.text(asPrinted(to.join('\n')), window.x, window.y, { lineGap: 2 });
  document.font('Helvetica-Bold').text(asPrinted(subject), margin, 100 * millimetre);
  document.font('Helvetica').moveDown().text(asPrinted(text), { lineGap: 3 });
  document.end();
  return content;
}
