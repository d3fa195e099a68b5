import type { Plugin } from 'graphql-yoga';

/** Leaves out of messages what a misspelt name may have meant. */
export function useHiddenSuggestions(): Plugin {
  return {
    onValidate({ validateFn, setValidationFn }) {
      // graphql-js takes the options where Envelop passes the type info.
      setValidationFn(((schema, document, rules) =>
        validateFn(schema, document, rules, { hideSuggestions: true })) as typeof validateFn);
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => executeFn({ ...args, hideSuggestions: true } as typeof args));
    },
  };
}
