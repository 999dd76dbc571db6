import * as React from 'react';
import type { Concept } from '../../domain/taxonomy';
import {
  ContactCardIcon,
  GroupIcon,
  HeartIcon,
  MegaphoneIcon,
  PrecipitationIcon,
  TagIcon,
} from '../look/icons';

/** The five priorities have drawings of their own; a theme that somebody adds has a tag. */
const ICONS: Readonly<Record<string, React.ComponentType>> = {
  'theme.humanitarian-assistance': HeartIcon,
  'theme.regularization': ContactCardIcon,
  'theme.integration': GroupIcon,
  'theme.xenophobia': MegaphoneIcon,
  'theme.migration-environment-climate': PrecipitationIcon,
};

/** The drawing of a theme; decorative, its name stands beside it. */
export function ThemeIcon({ concept }: { readonly concept: Concept }): React.ReactElement {
  const Icon = ICONS[concept.key] ?? TagIcon;
  return <Icon />;
}
