define([], function () {
  return {
    "PaneDescription": "Elija qué muestra esta parte de la página.",
    "GroupContent": "Contenido",
    "LayoutLabel": "Forma",
    "LayoutPage": "Página completa: buscar personas, perfiles, mapas",
    "LayoutStrip": "Algunas personas de un tema, con un enlace a todas",
    "ThemeLabel": "Tema",
    "ThemeAll": "Todos los temas",
    "ThemeNone": "Elija un tema",
    "CountLabel": "Cuántas personas",
    "KeyHelp": "No se pudieron leer los nombres. Escriba la clave, como theme.counter-trafficking."
  };
});
