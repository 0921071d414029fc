import { useMemo } from 'react';
import type { Field } from '../../policy/edit/fields.ts';
import { linesOf } from '../../policy/edit/lines.ts';
import { listAt, type Path, placeOf, valueAt } from '../../policy/edit/path.ts';
import { isObject } from '../../policy/prune.ts';
import { say } from '../../rules/say.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { About } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { type Form, idOf, problemsAt } from './form.ts';
import { LinesInput } from './LinesInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import { Strays } from './Strays.tsx';
import { SwitchInput } from './SwitchInput.tsx';
import { TextInput } from './TextInput.tsx';

type FieldsProps = {
  readonly form: Form;
  readonly fields: readonly Field[];
  /** Where the object is whose keys they are. */
  readonly path: Path;
  /** What the paths of their words begin with: `rule.`, or nothing. */
  readonly prefix: string;
};

/** The fields of an object, one after the other. */
export function Fields({ form, fields, path, prefix }: FieldsProps) {
  return (
    <div className="fields">
      {fields.map((field) => (
        <FieldView key={field.key} {...{ form, field }} path={[...path, field.key]} words={prefix + field.key} />
      ))}
    </div>
  );
}

function FieldView({ field, ...rest }: FieldProps<Field['kind']>) {
  switch (field.kind) {
    case 'text':
      return <TextInput {...{ field, ...rest }} />;
    case 'number':
      return <NumberInput {...{ field, ...rest }} />;
    case 'switch':
      return <SwitchInput {...{ field, ...rest }} />;
    case 'choice':
      return <ChoiceInput {...{ field, ...rest }} />;
    case 'choices':
      return <ChoicesInput {...{ field, ...rest }} />;
    case 'texts':
      return <LinesInput {...{ field, ...rest }} />;
    case 'items':
      return <Items {...{ field, ...rest }} />;
    case 'group':
      return <Group {...{ field, ...rest }} />;
    default:
      return field satisfies never;
  }
}

/** An object within: folded away as long as it is not there and need not be. */
function Group(props: FieldProps<'group'>) {
  const { form, field, path, words } = props;
  const about = aboutField(props);
  const own = problemsAt(form, placeOf(path), false);
  const isThere = valueAt(form.raw, path) !== undefined;
  const isOpen = field.required || isThere || asksAnyway(field.fallback) || about.problems.length > 0;
  return (
    <details className="group wide" open={isOpen}>
      <summary id={about.id}>{about.words.label}</summary>
      <About {...about} problems={own} />
      <Fields {...{ form, path }} fields={field.fields} prefix={`${words}.`} />
      <Strays {...{ form, path }} known={field.fields.map(({ key }) => key)} />
    </details>
  );
}

/** What holds where it is left out says nothing, so there is something to fill in. */
function asksAnyway(fallback: unknown): boolean {
  return isObject(fallback) && Object.keys(fallback).length === 0;
}

/** A list of texts, a line each, and below it those that say more than that, one by one. */
function Items(props: FieldProps<'items'>) {
  const { form, field, path, words } = props;
  const list = listAt(form.raw, path);
  const others = useMemo(() => linesOf(list, true).others, [list]);
  const isPattern = words === 'patterns.patterns';
  return (
    <div className="wide items">
      <LinesInput {...props} />
      {others.map(({ index, item }) => (
        <Item
          key={index}
          {...props}
          {...{ index, item }}
          name={say(isPattern ? 'editor_item_pattern' : 'editor_item_term', nameOf(valueAt(item, [field.text]), index))}
        />
      ))}
      <button type="button" className="button small" onClick={() => form.add(path, {})}>
        {say(isPattern ? 'editor_add_pattern' : 'editor_add_term')}
      </button>
    </div>
  );
}

function nameOf(text: unknown, index: number): string {
  return typeof text === 'string' && text !== '' ? say('policy_quoted', text) : String(index + 1);
}

type ItemProps = FieldProps<'items'> & { readonly index: number; readonly item: unknown; readonly name: string };

function Item({ form, field, path, words, index, item, name }: ItemProps) {
  const at = [...path, index];
  const place = placeOf(at);
  const own = problemsAt(form, place, false);
  return (
    <fieldset className="field-set item" id={idOf(place)}>
      <legend>{name}</legend>
      <About id={idOf(place)} words={{ label: name }} problems={own} />
      {isObject(item) ? (
        <>
          <Fields {...{ form }} fields={field.fields} path={at} prefix={words.slice(0, words.lastIndexOf('.') + 1)} />
          <Strays {...{ form }} path={at} known={field.fields.map(({ key }) => key)} />
        </>
      ) : (
        <pre className="code">{JSON.stringify(item)}</pre>
      )}
      <button type="button" className="button small" onClick={() => form.remove(at)}>
        {say('editor_remove_item')}
      </button>
    </fieldset>
  );
}
