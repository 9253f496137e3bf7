import { Component, type ReactNode } from 'react';

interface Props {
  /** drawn instead when drawing the children breaks */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Draws something else when drawing breaks: without it the whole surface would be empty. Whoever made the root is told why. */
export class DrawOr extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
