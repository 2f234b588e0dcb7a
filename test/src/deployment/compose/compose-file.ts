import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../../harness/folders.js';

export interface Mount {
  readonly type?: string;
  readonly source: string;
  readonly target: string;
  readonly read_only?: boolean;
  readonly volume?: { readonly subpath?: string };
}

/** A service as docker-compose.yml writes it, merges done. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly target: string; readonly dockerfile: string };
  readonly user?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly network_mode?: string;
  readonly networks?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly volumes?: readonly (string | Mount)[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

export async function readComposeFile(): Promise<ComposeFile> {
  const text = await readFile(join(repository, 'docker-compose.yml'), 'utf8');
  return parse(text, { merge: true, strict: true, uniqueKeys: true, maxAliasCount: 1000 }) as ComposeFile;
}

export const mountsOf = ({ volumes = [] }: ComposeService): Mount[] =>
  volumes.map((volume) => {
    if (typeof volume !== 'string') return volume;
    const [source = '', target = ''] = volume.split(':');
    return { source, target };
  });

/** Ends by itself when it has done its work. */
export const isOnce = ({ restart = 'no' }: ComposeService) => restart !== 'unless-stopped';
