/** @jsxImportSource react */
import { DOC_EXPLORER_PLUGIN, DocExplorerContextProvider } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryContextProvider } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, GraphiQLInterface, GraphiQLProvider } from 'graphiql';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { texts } from '../../texts/texts.js';
import { firstLocale, icon, main } from '../page-data.js';
import { ExamplesPane } from './examples-pane.js';
import { examples } from './examples.js';
import './graphiql.css';

// Headers are what the tab holds; the socket of a subscription gets the same as its connection parameters.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  headers: { 'accept-language': firstLocale },
});
const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

// The token lives as long as the tab.
const place = 'madrasti.explorer.headers';
const roomy = matchMedia('(min-width: 900px)').matches;
const asked = new URLSearchParams(location.search).get('query');

function Explorer() {
  const [headers, setHeaders] = useState(sessionStorage.getItem(place) ?? '');
  const keep = (next: string): void => {
    sessionStorage.setItem(place, next);
    setHeaders(next);
  };
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      headers={headers}
      defaultHeaders={headers}
      shouldPersistHeaders={false}
      defaultQuery={examples[0]?.query ?? ''}
      {...(asked && { query: asked })}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
    >
      <HistoryContextProvider>
        <DocExplorerContextProvider>
          <div className="explorer">
            <ExamplesPane headers={headers} setHeaders={keep} />
            <main className="editors">
              <GraphiQLInterface
                forcedTheme="system"
                showPersistHeadersSettings={false}
                defaultEditorToolsVisibility={roomy ? 'headers' : false}
              >
                <GraphiQL.Logo>
                  <a className="logo" href="/">
                    <img src={icon} alt="" width="22" height="22" />
                    {texts[firstLocale].common.name}
                  </a>
                </GraphiQL.Logo>
              </GraphiQLInterface>
            </main>
          </div>
        </DocExplorerContextProvider>
      </HistoryContextProvider>
    </GraphiQLProvider>
  );
}

main.replaceChildren();
createRoot(main).render(<Explorer />);
