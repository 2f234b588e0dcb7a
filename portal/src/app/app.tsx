import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { questions } from './questions';
import { router } from './routes';
import { SessionProvider } from './session/session-provider';

export function App() {
  return (
    <QueryClientProvider client={questions}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </QueryClientProvider>
  );
}
