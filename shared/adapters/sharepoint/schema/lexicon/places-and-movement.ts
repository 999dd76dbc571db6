/** Places, nature, homes, journeys. Each entry: Spanish = Portuguese = English; commas between equals. */
export const placesAndMovement = `
ciudad=cidade=city,town; aldea=aldeia=village; barrio=bairro=neighbourhood,neighborhood,district; calle=rua=street; camino=caminho=path,road; carretera=estrada,rodovia=road,highway
puente=ponte=bridge; plaza=praça=square; edificio=edifício,prédio=building; muro=muro=wall; pared=parede=wall; puerta=porta=door; ventana=janela=window; techo=telhado,teto=roof,ceiling
piso=piso,andar=floor; escalera=escada=stairs,ladder; vivienda=moradia,habitação=housing,dwelling; casa=casa=house,home; alquiler=aluguel=rent,rental; desalojo=despejo=eviction
albergue,refugio=abrigo=shelter; carpa=tenda,barraca=tent; colchón=colchão=mattress; cama=cama=bed; manta,frazada=cobertor,manta=blanket; cocina=cozinha=kitchen
baño=banheiro=bathroom,toilet; ducha=chuveiro=shower; basura=lixo=garbage,waste,rubbish; desecho,residuo=resíduo=waste; agua=água=water; alcantarillado=esgoto=sewage,sewerage
luz=luz=light; fuego=fogo=fire; incendio=incêndio=fire; leña=lenha=firewood; humo=fumaça=smoke; aire=ar=air; viento=vento=wind; lluvia=chuva=rain; nieve=neve=snow
frío=frio=cold; calor=calor=heat; sequía=seca=drought; inundación=enchente,inundação=flood,flooding; terremoto,sismo=terremoto=earthquake; huracán=furacão=hurricane; deslizamiento=deslizamento=landslide
tierra=terra=land,earth,soil; suelo=solo=soil,ground; cerro=morro=hill; montaña=montanha=mountain; valle=vale=valley; selva=selva=jungle,rainforest; bosque=floresta,bosque=forest,woods
árbol=árvore=tree; hoja=folha=leaf,sheet; semilla=semente=seed; cosecha=colheita,safra=harvest,crop; cultivo=cultivo,lavoura=crop,farming; ganado=gado=cattle,livestock
río=rio=river; lago=lago=lake; mar=mar=sea; playa=praia=beach; isla=ilha=island; costa=costa,litoral=coast; desierto=deserto=desert; arena=areia=sand; piedra=pedra=stone
norte=norte=north; sur=sul=south; este=leste=east; oeste=oeste=west; izquierda=esquerda=left; derecha=direita=right; arriba=acima=above,up; abajo=abaixo=below,down
cerca=perto=near,close; lejos=longe=far; dentro=dentro=inside,within; fuera=fora=outside; frente=frente=front; detrás=atrás=behind; lado=lado=side; borde=borda,beira=edge,border
frontera=fronteira=border,frontier; fronteras=fronteiras=borders; límite=limite=limit,boundary; paso=passagem,passo=crossing,step,pass; cruce=cruzamento,travessia=crossing; aduana=alfândega,aduana=customs
puesto=posto=post,checkpoint; garita=guarita=checkpoint,booth; aeropuerto=aeroporto=airport; puerto=porto=port,harbour; estación=estação=station,season; terminal=terminal,rodoviária=terminal
viaje=viagem=journey,trip,travel; viajero,viajera=viajante=traveller,traveler; viajar=viajar=travel; salida=saída=exit,departure; llegada=chegada=arrival; regreso,vuelta,retorno=regresso,volta,retorno=return
ida=ida=departure,outward; huida=fuga=flight,escape; huir=fugir=flee,escape; desplazamiento=deslocamento=displacement; desplazado,desplazada=deslocado,deslocada=displaced; mudanza=mudança=move,relocation
traslado=transferência,traslado=transfer,relocation; reubicación=realocação=relocation; reasentamiento=reassentamento=resettlement; acogida=acolhimento,acolhida=reception,hosting,welcome; recepción=recepção,acolhimento=reception
migrante=migrante=migrant; refugiado,refugiada=refugiado,refugiada=refugee; asilo=asilo,refúgio=asylum; apátrida=apátrida=stateless; apatridia=apatridia=statelessness; varado,varada=retido,retida=stranded
rastreo=rastreamento=tracking,tracing; ruta=rota=route; trocha=trilha,rota=trail,path; tránsito=trânsito=transit,traffic; flujo=fluxo=flow; oleada=onda=wave; ola=onda=wave
barco=barco,navio=boat,ship; lancha=lancha=boat; avión=avião=plane,aircraft; vuelo=voo=flight; tren=trem=train; autobús,bus=ônibus=bus,coach; auto,coche=carro=car; camión=caminhão=truck,lorry
bicicleta=bicicleta=bicycle; rueda=roda=wheel; vía=via=track,way; boleto,pasaje=bilhete,passagem=ticket; equipaje=bagagem=luggage,baggage; carga=carga=load,cargo,freight
país=país=country; nación=nação=nation; región=região=region; provincia=província=province; departamento=departamento=department; municipio,alcaldía=município,prefeitura=municipality,town hall
alcalde,alcaldesa=prefeito,prefeita=mayor; estado=estado=state; gobierno=governo=government; ministerio=ministério=ministry; embajada=embaixada=embassy; consulado=consulado=consulate
campamento=acampamento=camp; asentamiento=assentamento=settlement; cárcel,prisión=prisão,cadeia=prison,jail; detención=detenção=detention; encierro=confinamento=confinement
hospital=hospital=hospital; escuela=escola=school; aula=sala de aula=classroom; jardín=creche,jardim=nursery,kindergarten,garden; universidad=universidade=university; biblioteca=biblioteca=library
mercado=mercado=market; tienda=loja=shop,store; banco=banco=bank; fábrica=fábrica=factory; oficina=escritório=office; taller=oficina=workshop; sede=sede=headquarters,seat
equipo=equipe,time=team,equipment; juego=jogo=game,play; jugador=jogador=player; defensa=defesa=defence,defense
siglo=século=century; mundo=mundo=world; cielo=céu=sky,heaven; estrella=estrela=star; sol=sol=sun; luna=lua=moon
`;
