import { Component, type ReactNode } from 'react';

interface BoundaryProperties {
  /** What stands in the place of what could not be shown. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a fault of a part of the page to that part. React has no other way than a class. */
export class ErrorBoundary extends Component<BoundaryProperties, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
