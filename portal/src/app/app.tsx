import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { LiveUpdates } from './live/live-updates';
import { questions } from './questions';
import { router } from './routes';
import { SessionProvider } from './session/session-provider';

export function App() {
  return (
    <QueryClientProvider client={questions}>
      <SessionProvider>
        <LiveUpdates>
          <RouterProvider router={router} />
        </LiveUpdates>
      </SessionProvider>
    </QueryClientProvider>
  );
}
