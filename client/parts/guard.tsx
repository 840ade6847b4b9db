import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

type State = { readonly error: Error | null };

/** Keeps a failure of one part of the page from taking the others with it; the part can be tried again. */
export class Guard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failure error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
