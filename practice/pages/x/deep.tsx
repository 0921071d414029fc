import type { ReactNode } from 'react';

/** So many elements around each other with nothing beside them: X's trees are deep, and a reader must not mind. */
export function Deep({ levels, children }: { readonly levels: number; readonly children: ReactNode }): ReactNode {
  if (levels === 0) return children;
  return (
    <div>
      <Deep levels={levels - 1}>{children}</Deep>
    </div>
  );
}
