define([], function () {
  return {
    "PaneDescription": "Escolha o que esta parte da página mostra.",
    "GroupContent": "Conteúdo",
    "LayoutLabel": "Forma",
    "LayoutPage": "Página completa: ler, escrever, revisar",
    "LayoutList": "Lista curta com link para todas",
    "ThemeLabel": "Tema",
    "ThemeAll": "Todos os temas",
    "CountryLabel": "País",
    "CountryAll": "Todos os países",
    "KindLabel": "Tipo",
    "KindAll": "Todos os tipos",
    "CountLabel": "Quantas práticas",
    "KeyHelp": "Não foi possível ler os nomes. Escreva a chave, por exemplo theme.counter-trafficking."
  };
});
