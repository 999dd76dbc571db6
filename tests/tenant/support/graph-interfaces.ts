import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A property as the published types declare it. */
interface Property {
  type: ts.TypeNode;
  /** Namespace in which the type's names are looked up first. */
  namespace: string;
}

/** The interfaces and named literals of the published types of Microsoft Graph. */
export interface GraphInterfaces {
  /** The declared property, its own or inherited; undefined when there is none. */
  property(typeName: string, name: string): Property | undefined;
  has(typeName: string): boolean;
  /** What a type's alias stands for. */
  alias(typeName: string): ts.TypeNode | undefined;
  /** The full name of a type that is named within a namespace. */
  resolve(name: string, namespace: string): string;
}

const nameOfEntity = (name: ts.EntityName | ts.Expression): string =>
  name.getText().replace(/^microsoftgraph\./, '');

/** Reads `@microsoft/microsoft-graph-types`. It parses only: a type check would take seconds. */
export function readGraphInterfaces(): GraphInterfaces {
  const path = require.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts');
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true
  );
  const interfaces = new Map<string, { node: ts.InterfaceDeclaration; namespace: string }>();
  const aliases = new Map<string, ts.TypeNode>();

  const collect = (statements: readonly ts.Statement[], namespace: string): void => {
    for (const statement of statements) {
      if (ts.isInterfaceDeclaration(statement))
        interfaces.set(namespace + statement.name.text, { node: statement, namespace });
      if (ts.isTypeAliasDeclaration(statement))
        aliases.set(namespace + statement.name.text, statement.type);
      if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body))
        collect(statement.body.statements, `${statement.name.text}.`);
    }
  };
  collect(source.statements, '');

  const has = (typeName: string): boolean => interfaces.has(typeName);
  const resolve = (name: string, namespace: string): string =>
    interfaces.has(namespace + name) || aliases.has(namespace + name) ? namespace + name : name;

  const property = (typeName: string, name: string): Property | undefined => {
    const found = interfaces.get(typeName);
    if (!found) return undefined;
    const member = found.node.members.find(
      (candidate) => candidate.name !== undefined && candidate.name.getText() === name
    );
    if (member && ts.isPropertySignature(member) && member.type)
      return { type: member.type, namespace: found.namespace };
    for (const base of found.node.heritageClauses?.[0]?.types ?? []) {
      const inherited = property(resolve(nameOfEntity(base.expression), found.namespace), name);
      if (inherited) return inherited;
    }
    return undefined;
  };

  return { property, has, alias: (typeName) => aliases.get(typeName), resolve };
}
