import { useState } from 'react';
import { type GivenFile, saveFile } from './save-file';

/** A file that the platform makes when one asks for it, in one of several formats. */
export function useFile<Format>(make: (format: Format) => Promise<GivenFile>) {
  const [busy, setBusy] = useState<Format>();
  const [fault, setFault] = useState<unknown>();
  const save = async (format: Format) => {
    setBusy(() => format);
    setFault(undefined);
    await make(format).then(saveFile, setFault);
    setBusy(undefined);
  };
  return { save, busy, fault };
}
