import { Module } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, CqrsModule, type ICommandHandler } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { IsInt, IsISO8601, IsString, Max } from 'class-validator';
import { requireRole, requireSignIn } from '../../authorisation/require-role.js';
import { PageArguments } from '../connection.js';
import type { RequestContext } from '../request-context.js';

interface Book {
  readonly id: string;
  readonly title: string;
  readonly printed?: string;
}

const books: readonly Book[] = [
  { id: '1', title: 'De Witte', printed: '1920-05-01' },
  { id: '2', title: 'Pieter Daens', printed: 'long ago' },
];

function found(id: string): Book {
  const book = books.find((candidate) => candidate.id === id);
  if (!book) throw new DomainError('NOT_FOUND', 'There is no such book.');
  return book;
}

class LendBookInput {
  @IsString()
  id!: string;

  @IsISO8601()
  until!: string;

  @IsInt()
  @Max(4)
  weeks!: number;
}

class LendBook extends Command<{ readonly book: Book; readonly position: number }> {
  constructor(readonly input: LendBookInput) {
    super();
  }
}

@CommandHandler(LendBook)
class LendBookHandler implements ICommandHandler<LendBook> {
  async execute({ input }: LendBook) {
    if (input.id === '2') throw new DomainError('RULE_VIOLATED', 'This book does not leave the house.');
    if (input.id === '3') throw new TypeError('Jan Peeters is not a function');
    return { book: found(input.id), position: 42 };
  }
}

@Resolver('Book')
class BookResolver {
  constructor(private readonly commands: CommandBus) {}

  @Query()
  book(@Args('id') id: string, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker', 'parent');
    return found(id);
  }

  @Query()
  publicBookCount() {
    return books.length;
  }

  @Query()
  books(@Args() page: PageArguments) {
    return books.slice(0, page.first ?? 20);
  }

  @Query()
  async brokenBook() {
    throw new Error('SELECT * FROM families WHERE name = "Jan Peeters"');
  }

  @Query()
  async halfBrokenBooks() {
    return [found('1'), Promise.reject(new Error('Jan Peeters'))];
  }

  @Mutation()
  lendBook(@Args('input') input: LendBookInput, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker');
    return this.commands.execute(new LendBook(input));
  }

  @ResolveField()
  secret(@Context() context: RequestContext) {
    return requireRole(context, 'deskWorker').subject;
  }

  @ResolveReference()
  reference({ id }: { readonly id: string }, context: RequestContext) {
    requireSignIn(context);
    return found(id);
  }
}

@Module({ imports: [CqrsModule.forRoot()], providers: [BookResolver, LendBookHandler] })
export class LibraryModule {}
