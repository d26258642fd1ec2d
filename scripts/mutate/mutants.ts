/** Mistakes that could be made in a file, one small change each: what a careful test would notice. */
import { parseAst } from 'vite';

export interface Mutant {
  file: string;
  line: number;
  /** What stands there, and what in its place. */
  from: string;
  to: string;
  start: number;
  end: number;
  /** A statement is left out; else an expression is another. */
  kind: 'expression' | 'statement';
}

const operators: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** What is called in another's place; null: the call is left out, and what it was called on stands there. */
const calls: Readonly<Record<string, string | null>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  filter: null,
  slice: null,
  trim: null,
  toLowerCase: null,
  sort: null,
  toSorted: null,
  reverse: null,
};

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
const nodeAt = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};

type Change = Pick<Mutant, 'to' | 'start' | 'end' | 'kind'>;

/** What could be put in the place of a literal. */
function otherLiteral(value: unknown): string | null {
  if (typeof value === 'number') return String(value + 1);
  if (typeof value === 'boolean') return String(!value);
  if (typeof value === 'string') return value === '' ? "'mutant'" : "''";
  return null;
}

/** The changes of one node, as text. */
function* changesOf(node: Node, code: string, inChain: boolean): Generator<Change> {
  const text = (of: Node) => code.slice(of.start, of.end);
  const whole = (to: string, of: Node = node): Change => ({ to, start: of.start, end: of.end, kind: 'expression' });
  const [left, right, test, argument, callee] = ['left', 'right', 'test', 'argument', 'callee'].map((key) =>
    nodeAt(node, key),
  );
  const other = operators[String(node.operator)];
  if (/^(?:Binary|Logical)Expression$/.test(node.type) && other && left && right)
    yield whole(`(${text(left)}) ${other} (${text(right)})`);
  if (/^(?:If|While)Statement$|^ConditionalExpression$/.test(node.type) && test) yield whole(`!(${text(test)})`, test);
  if (node.type === 'UnaryExpression' && node.operator === '!' && argument) yield whole(text(argument));
  if (node.type === 'ReturnStatement' && argument) yield whole('undefined', argument);
  const body = nodeAt(node, 'body');
  if (node.type === 'ArrowFunctionExpression' && body && body.type !== 'BlockStatement') yield whole('undefined', body);
  if (node.type === 'Literal') {
    const literal = otherLiteral(node.value);
    if (literal !== null) yield whole(literal);
  }
  if (node.type === 'CallExpression' && callee?.type === 'MemberExpression' && !inChain && node.optional !== true) {
    const [object, property] = [nodeAt(callee, 'object'), nodeAt(callee, 'property')];
    const instead = property?.type === 'Identifier' ? calls[text(property)] : undefined;
    if (instead === null && object) yield whole(text(object));
    if (instead && property)
      yield whole(
        text(node).replace(
          code.slice(callee.start, callee.end),
          () => code.slice(callee.start, property.start) + instead,
        ),
      );
  }
  const expression = nodeAt(node, 'expression');
  if (node.type === 'ExpressionStatement' && expression && expression.type !== 'Literal')
    yield { ...whole(''), kind: 'statement' };
}

/** Places where a literal is no value: from where is imported, names of properties. What is exported is code. */
const isNoValue = (parent: Node, key: string) =>
  (/^(?:Import|Export)/.test(parent.type) && key !== 'declaration') ||
  (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent.type) && key === 'key');

/** All changes that could be made in a file, each by itself. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const found: Mutant[] = [];
  const walk = (node: Node, inChain: boolean) => {
    // Types are gone when the code runs.
    if (/^TS(?!AsExpression|NonNullExpression|SatisfiesExpression)/.test(node.type)) return;
    for (const change of changesOf(node, code, inChain)) {
      const from = code.slice(change.start, change.end);
      found.push({ ...change, file, from, line: code.slice(0, change.start).split('\n').length });
    }
    for (const [key, value] of Object.entries(node)) {
      if (isNoValue(node, key)) continue;
      const isLink = node.type === 'ChainExpression' || (inChain && (key === 'object' || key === 'callee'));
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, isLink);
    }
  };
  const program: unknown = parseAst(code, { lang: 'ts' });
  if (isNode(program)) walk(program, false);
  return found;
}

/** The file's code with this one mutant in it. */
export const withMutant = (code: string, { start, end, to, kind }: Mutant): string =>
  code.slice(0, start) + (kind === 'statement' ? '{}' : `(${to})`) + code.slice(end);

/** The file's code with all these mutants in it, each asleep until `mutantIs` of its number is true. */
export function withMutants(code: string, mutants: readonly (Mutant & { id: number })[]): string {
  let text = code;
  for (const { id, start, end, from, to, kind } of mutants.toSorted((a, b) => b.start - a.start)) {
    // In braces of its own: an `else` behind it is another's.
    const inside =
      kind === 'statement' ? `{ if (!mutantIs(${id})) { ${from} } }` : `(mutantIs(${id}) ? (${to}) : (${from}))`;
    text = text.slice(0, start) + inside + text.slice(end);
  }
  return text;
}
