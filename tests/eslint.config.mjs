import path from "node:path";
import tseslint from "typescript-eslint";

const tsconfigRootDir = path.resolve(import.meta.dirname, "..");

/** What the types alone do not hold: promises that nobody waits for, casts, `any`, `!`, default exports. */
export default tseslint.config(
  { ignores: ["node_modules", ".next", "var", "src/storage/generated", "next-env.d.ts", "**/*.{js,cjs,mjs}"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // `identifier<TenderId>(text)` says what the text is; nothing else in the call could.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // A number in a sentence reads well; an object or an absent value does not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => say(…)` and `return say(…)` are how a leaf is written.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // React takes an async function where a form's action or a handler stands.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // `{ a: _left, ...rest }` is how one leaves something out.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An async function may keep a promise that a type asks for, and have nothing to wait for.
      "@typescript-eslint/require-await": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/app/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Only pages and configurations are exported by default." },
        { selector: "ExportAllDeclaration", message: "Import from the file that says it." },
      ],
    },
  },
  {
    // A test reads what a tool or a database answered, and says itself what it expects to find there.
    files: ["tests/**"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
