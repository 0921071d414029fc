import type { CSSProperties } from 'react';
import type { Profile } from '../guard/warm.ts';
import type { Kind } from '../rules/rule.ts';
import { readableColors } from './contrast.ts';

type OrganizationMarkProps = {
  readonly listed: NonNullable<Profile['listed']>;
  readonly kind: Kind;
  /** What the account is called beside it. */
  readonly label: string;
};

/** Whose account it is: the name, and the organisation's colour in a pattern of the account's kind. */
export function OrganizationMark({ listed: { name, color }, kind, label }: OrganizationMarkProps) {
  if (color === undefined && name === label) return null;
  return (
    <span className="organization" style={color === undefined ? undefined : variablesOf(color)}>
      {color !== undefined && <span className="swatch" data-kind={kind} />}
      {name !== label && <bdi className="from-stacked organization-name">{name}</bdi>}
    </span>
  );
}

type Variables = CSSProperties & { readonly [name: `--${string}`]: string };

function variablesOf(color: string): Variables {
  const { light, dark } = readableColors(color);
  return {
    '--swatch': color,
    ...(light !== undefined && { '--name-in-light': light }),
    ...(dark !== undefined && { '--name-in-dark': dark }),
  };
}
