define([], function () {
  return {
    "PaneDescription": "Elija qué muestra esta parte de la página.",
    "GroupContent": "Contenido",
    "LayoutLabel": "Forma",
    "LayoutPage": "Página completa: leer, escribir, revisar",
    "LayoutList": "Lista corta con enlace a todas",
    "ThemeLabel": "Tema",
    "ThemeAll": "Todos los temas",
    "CountryLabel": "País",
    "CountryAll": "Todos los países",
    "KindLabel": "Tipo",
    "KindAll": "Todos los tipos",
    "CountLabel": "Cuántas prácticas",
    "KeyHelp": "No pudimos leer los nombres. Escriba la clave, por ejemplo theme.counter-trafficking."
  };
});
