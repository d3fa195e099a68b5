import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { RevisionProvider } from './api/revision.tsx';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/layout.css';
import './styles/head.css';
import './styles/facts.css';
import './styles/tables.css';
import './styles/widgets.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Provider value={client}>
      <RevisionProvider>
        <App />
      </RevisionProvider>
    </Provider>
  </StrictMode>,
);
