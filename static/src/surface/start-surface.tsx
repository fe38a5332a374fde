import { Component, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:design-tokens.css';
import { enableTheme, nameWindow, surfaceContext, type SurfaceContext } from '../platform';
import '../ui/base.css';
import { FailureNotice } from './failure-notice';
import { LanguageProvider, loadLanguage, useLanguage, type Language } from './language';

/** Starts a surface: theme, language and title first, then its content. */
export async function startSurface(
  title: (language: Language) => string,
  content: (context: SurfaceContext, language: Language) => ReactNode | Promise<ReactNode>,
): Promise<void> {
  const [context] = await Promise.all([surfaceContext(), enableTheme()]);
  const language = await loadLanguage(context.locale);
  const html = document.documentElement;
  html.lang = language.locale;
  html.dataset['colorMode'] ??= darkWanted(context) ? 'dark' : 'light';
  void nameWindow(title(language));
  const shown = await content(context, language);
  createRoot(surfaceRoot()).render(
    <StrictMode>
      <LanguageProvider value={language}>
        <SurfaceBoundary>{shown}</SurfaceBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}

function darkWanted({ colorMode }: SurfaceContext): boolean {
  return colorMode === 'dark' || (colorMode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

function surfaceRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  return root;
}

function Broken({ retry }: { readonly retry: () => void }) {
  const { texts } = useLanguage();
  return (
    <main>
      <h1 className="visually-hidden">{texts.appName}</h1>
      <FailureNotice failure={{ code: 'unexpected' }} retry={retry} />
    </main>
  );
}

/** An error while drawing shows a notice, never a blank frame. */
class SurfaceBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <Broken retry={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}
