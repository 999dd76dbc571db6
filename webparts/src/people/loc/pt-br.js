define([], function () {
  return {
    "PaneDescription": "Escolha o que esta parte da página mostra.",
    "GroupContent": "Conteúdo",
    "LayoutLabel": "Forma",
    "LayoutPage": "Página completa: buscar pessoas, perfis, mapas",
    "LayoutStrip": "Algumas pessoas de um tema, com um link para todas",
    "ThemeLabel": "Tema",
    "ThemeAll": "Todos os temas",
    "ThemeNone": "Escolha um tema",
    "CountLabel": "Quantas pessoas",
    "KeyHelp": "Não foi possível ler os nomes. Escreva a chave, como theme.counter-trafficking."
  };
});
