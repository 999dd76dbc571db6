/*
 * Words by which names of people are told from those of institutions and places, folded. Our own
 * lists of what is common in the region; they need not be complete, because a name that is not in
 * them is mostly found by the one beside it.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Given names that hardly mean anything else. */
export const givenNames = set(
  'maria ana juan jose luis carlos jorge pedro pablo manuel miguel antonio francisco javier fernando ' +
    'alejandro alejandra andres andrea roberto ricardo eduardo raul sergio diego daniel daniela david ' +
    'gabriel gabriela rafael oscar hector hugo ivan mario victor alberto alfredo armando arturo ernesto ' +
    'gustavo guillermo enrique felipe ignacio jaime julian marcos mauricio nicolas ramon rodrigo ruben ' +
    'sebastian tomas adriana beatriz claudia diana elena elizabeth gladys ines irene isabel johanna ' +
    'juana juanita karina laura lucia luisa marcela margarita mariana marisol marta martha monica nancy ' +
    'natalia norma olga paola patricia paula raquel sandra sara silvia sonia susana teresa valentina ' +
    'valeria vanessa veronica viviana yolanda ximena joaquin emilio esteban fabian gonzalo lorenzo ' +
    'matias maximiliano nelson wilson wilmer yeison jhon jhonny yuleidy yorgelis yusmary yenny leidy ' +
    'keyla katherine kevin brayan bryan anderson edwin darwin franklin freddy henry jefferson jean ' +
    'joao jose antonia francisca adriano alexandre aline amanda beatriz bruna bruno caio camila carla ' +
    'carina cristiane cristina debora denise edson eliane fabiana fabio felipe fernanda flavia gisele ' +
    'guilherme gustavo helena heloisa igor isabela jaqueline joana julia juliana larissa leandro leonardo ' +
    'leticia lucas luciana luiz luiza marcelo marcia marcio marcos mariana matheus mateus michele murilo ' +
    'natalia otavio paulo priscila rafaela regiane renata renato rodrigo rogerio sabrina simone tatiana ' +
    'thais thiago tiago vanessa vinicius wagner wesley yasmin john james robert michael william richard ' +
    'thomas charles christopher matthew anthony steven andrew joshua kenneth brian george edward ronald ' +
    'timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon ' +
    'benjamin samuel gregory alexander mary jennifer linda barbara susan jessica sarah karen lisa nancy ' +
    'betty margaret ashley kimberly emily donna michelle carol dorothy melissa deborah stephanie rebecca ' +
    'sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha catherine ' +
    'rachel janet diane alice julie heather marie jeanne pierre widlene wideline fritz'
);

/** Given names that are places or words as well: only with a surname behind them. */
export const ambiguousNames = set(
  'rosa luz flor paz pilar rocio mercedes dolores soledad consuelo milagros esperanza victoria vitoria ' +
    'santiago salvador jesus cruz carmen lourdes fatima guadalupe belen alba aurora gloria estrella ' +
    'leticia florencia sofia cecilia asuncion concepcion trinidad rosario regina domingo julio augusto ' +
    'israel jordan america carolina virginia georgia angel angeles cesar martin marco leon bolivar ' +
    'natal clara marina blanca mar perla linda grace hope faith joy rose jean scott jackson'
);

/** Surnames that are no places and no words. */
export const surnames = set(
  'garcia rodriguez gonzalez fernandez lopez martinez perez sanchez ramirez gomez diaz vasquez vazquez ' +
    'rojas romero alvarez mendez gutierrez ruiz hernandez jimenez munoz alvarado quispe mamani huaman ' +
    'condori chavez guzman ortiz morales reyes castro ramos herrera medina aguilar vargas guerrero ' +
    'suarez salazar delgado carrasco carrizales paredes espinoza contreras figueroa sepulveda fuentes ' +
    'silva souza sousa oliveira ferreira almeida ribeiro carvalho gomes martins araujo barbosa nascimento ' +
    'rodrigues fernandes lopes alves pereira moreira cardoso teixeira correia cavalcante monteiro mendes ' +
    'freitas vieira smith johnson williams jones davis miller wilson anderson taylor moore thompson ' +
    'garcia martinez robinson clark lewis walker pierre baptiste louis'
);

/** What stands before or within the name of an institution, a place, a law or a programme. */
export const thingWords = set(
  'fundacion fundacao foundation instituto institute universidad universidade university facultad ' +
    'hospital clinica clinic centro center centre escuela escola school colegio liceo calle avenida av ' +
    'rua jiron carrera plaza praca parque park puente ponte bridge aeropuerto aeroporto airport puerto ' +
    'porto port terminal estacion estacao station barrio bairro villa vila colonia urbanizacion comuna ' +
    'localidad municipio municipality alcaldia prefeitura distrito district departamento provincia ' +
    'province estado state ciudad cidade city isla ilha island rio lago lake cerro monte mount albergue ' +
    'abrigo shelter refugio casa house hogar lar parroquia paroquia parish iglesia igreja church capilla ' +
    'catedral convento pastoral caritas congregacion hermanas irmas biblioteca library museo museu ' +
    'teatro estadio auditorio edificio building torre premio ley lei law act plan programa programme ' +
    'program proyecto projeto project operacion operacao mision missao mission red rede network ' +
    'asociacion associacao association comite comision comissao convenio beca bolsa base cuartel mercado ' +
    'market feria cooperativa sindicato comedor guarderia jardin jardim creche sala san santa santo sao ' +
    'st saint orden ordem order consulado embajada embaixada consulate embassy corredor ruta rota route ' +
    'frontera fronteira border canal golfo peninsula selva region regiao norte sur sul este oeste new nueva ' +
    'nuevo nova novo gran grande ministerio ministry ministerio secretaria agencia organizacion banco ' +
    'fondo fundo fund empresa grupo consejo conselho council tratado acuerdo acordo protocolo convencion ' +
    'convencao declaracion declaracao huracan furacao hurricane tormenta penal carcel aldeia comunidad ' +
    'comunidade community pueblo povo campamento acampamento camp'
);

/** Written with a capital where a name could stand: offices, peoples, faiths. */
export const noNames = set(
  'presidente presidenta ministro ministra director directora diretor diretora alcalde alcaldesa prefeito ' +
    'secretario jefe jefa chefe president minister mayor wayuu warao embera quechua aymara guarani mapuche ' +
    'shipibo ashaninka kichwa nasa misak tikuna ticuna yanomami garifuna miskito maya afro tierra terra ' +
    'earth venezuela colombia peru ecuador bolivia brasil brazil chile argentina uruguay paraguay haiti'
);

/** Joins the parts of a name. */
export const particles = set('de del la las los da das do dos van von');
