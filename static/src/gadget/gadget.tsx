import { createRoot } from 'react-dom/client';
import { context } from '../platform';
import 'virtual:design-tokens.css';
import '../ui/base.css';

void context().then((c) => createRoot(document.getElementById('root') as HTMLElement).render(<p>{c.locale}</p>));
