import { useEffect, useState } from 'preact/hooks';
import { Keys } from './parts/keys.js';
import { Preview } from './parts/preview.js';
import { ReadingPage } from './reading/reading-page.js';
import { type Dossier, DossierContext } from './state/dossier.js';
import { useKeys } from './state/keys.js';
import { useRoute } from './state/route.js';
import { StoryPage } from './story/story-page.js';

/** The whole dossier: the story's page or one report, as the address says. */
export function App({ dossier }: { dossier: Dossier }) {
  const route = useRoute();
  const [help, setHelp] = useState(false);
  useKeys({ '?': () => setHelp((open) => !open), Escape: () => setHelp(false) });
  const { title } = dossier.collation.story;
  useEffect(() => {
    const report = route.view === 'read' ? dossier.names.get(route.at)?.name : undefined;
    document.title = [report, title?.exact ?? 'Story without a title', 'Synoptic'].filter(Boolean).join(' · ');
  }, [route.view, route.at, dossier, title]);
  return (
    <DossierContext.Provider value={dossier}>
      {route.view === 'read' ? <ReadingPage key={route.at} id={route.at} /> : <StoryPage />}
      <Preview />
      <Keys open={help} close={() => setHelp(false)} toggle={() => setHelp(!help)} />
    </DossierContext.Provider>
  );
}
