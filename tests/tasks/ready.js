'use strict';
// What a person reads when the hub is ready.
const [origin] = process.argv.slice(2);
console.log(`
  The hub is ready · El centro está listo · O centro está pronto

    ${origin}          SharePoint
    ${origin}/teams    Teams

  Choose a person of the sample organisation, and a language. Stop with Ctrl+C.
`);
