import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  connectionOf,
  pageOptions,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { auditFile } from '../../application/audit/audit-file.js';
import { AuditLog, type AuditQuestion } from '../../application/audit/audit-log.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { AuditArguments, ExportAuditArguments } from '../inputs/audit.input.js';
import { given } from '../inputs/given.js';
import { AuditEntries } from './audit-entries.js';

/** So many lines a file holds; more is asked by choosing fewer days. */
const mostInFile = 10_000;

/** What staff read and changed: a desk sees what concerns its own files and people, the operator no file and no name. */
@Resolver()
export class AuditResolver {
  constructor(
    private readonly log: AuditLog,
    private readonly entries: AuditEntries,
    private readonly desks: DeskDirectory,
  ) {}

  @Query()
  async auditLog(@Args() asked: AuditArguments, @Context() context: RequestContext) {
    const question = await this.questionOf(asked, context);
    const page = await this.log.page(question, pageOptions(asked));
    const nodes = await this.entries.nodes(
      page.documents.map(({ doc }) => doc),
      question.deskId,
      context,
    );
    return connectionOf(page, asked, (_doc, id) => nodes.get(id));
  }

  @Query()
  async exportAuditLog(@Args() asked: ExportAuditArguments, @Context() context: RequestContext) {
    const question = await this.questionOf(asked, context);
    const entries = await this.log.all(question, mostInFile);
    const nodes = await this.entries.nodes(entries, question.deskId, context);
    const lines = entries.map((entry) => {
      const node = nodes.get(entry.entryId);
      return { entry, name: nameOf(node?.person), number: node?.request?.number ?? null };
    });
    const desk = question.deskId === undefined ? undefined : await this.desks.find(question.deskId);
    const { content, ...file } = await auditFile(desk?.code ?? 'platform', lines, asked.format);
    return { ...file, contentBase64: content.toString('base64') };
  }

  /** @throws DomainError FORBIDDEN */
  private async questionOf(
    { afterPosition, deskId, subject, kind, from, until }: AuditArguments,
    context: RequestContext,
  ): Promise<AuditQuestion> {
    const actor = requireRole(context, 'deskWorker', 'operator');
    if (actor.role === 'deskWorker') requireDesk(actor, deskId ?? '');
    await this.log.waitFor(afterPosition ?? 0);
    return given({ deskId, subject, kind, from, until });
  }
}

function nameOf(person: { readonly firstName: string | null; readonly lastName: string | null } | undefined) {
  const name = [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  return name || null;
}
