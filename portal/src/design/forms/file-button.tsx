import { useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  readonly children: string;
  /** Extensions: `.csv,.xlsx`. */
  readonly accept: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Chooses files of the device. A browser's own field speaks the browser's language, and forgets what was chosen before. */
export function FileButton({ children, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file may be chosen again, after it was mended.
          target.value = '';
        }}
      />
      <Button look="secondary" icon="plus" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
