import type { Plugin } from 'graphql-yoga';

/** Leaves out of messages what a misspelt name may have meant. */
export function useHiddenSuggestions(): Plugin {
  return {
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn(((schema, document, rules, typeInfo, options) =>
        validateFn(schema, document, rules, typeInfo, { ...options, hideSuggestions: true })) as typeof validateFn);
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => executeFn({ ...args, hideSuggestions: true } as typeof args));
    },
  };
}
