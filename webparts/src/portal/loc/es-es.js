define([], function () {
  return {
    "PaneDescription": "Elija qué muestra esta parte del portal.",
    "GroupContent": "Contenido",
    "PlaceholderLabel": "Palabras dentro de la caja vacía",
    "ShowLabel": "Qué temas",
    "ShowPriorities": "Las prioridades operativas",
    "ShowAll": "Todos los temas",
    "ThemeKeyLabel": "Tema, por su clave",
    "ThemeKeyHelp": "Por ejemplo theme.counter-trafficking; la clave está en la dirección de la página del tema. Vacío: todos los temas.",
    "CountLabel": "Cuántos documentos"
  };
});
