define([], function () {
  return {
    "PaneDescription": "Escolha o que esta parte do portal mostra.",
    "GroupContent": "Conteúdo",
    "PlaceholderLabel": "Palavras dentro da caixa vazia",
    "ShowLabel": "Quais temas",
    "ShowPriorities": "As prioridades operacionais",
    "ShowAll": "Todos os temas",
    "ThemeKeyLabel": "Tema, pela chave",
    "ThemeKeyHelp": "Por exemplo theme.counter-trafficking; a chave está no endereço da página do tema. Vazio: todos os temas.",
    "CountLabel": "Quantos documentos"
  };
});
