/** People, families, bodies, feelings. Each entry: Spanish = Portuguese = English; commas between equals. */
export const people = `
persona=pessoa=person; gente=gente,pessoas=people; hombre=homem=man; hombres=homens=men; mujer=mulher=woman; mujeres=mulheres=women
niño,niña=menino,menina,criança=child,boy,girl; niños,niñas,niñez=crianças,infância=children,childhood; joven=jovem=young,youth; jóvenes,juventud=jovens,juventude=youth,teenagers
adulto,adulta=adulto,adulta=adult,grown-up; anciano,anciana=idoso,idosa=elderly,elder; adolescente=adolescente=teenager; bebé=bebê=baby,infant
padre=pai=father; madre=mãe=mother; padres=pais=parents; hijo,hija=filho,filha=son,daughter,child; hijos=filhos=sons,children
hermano,hermana=irmão,irmã=brother,sister,sibling; abuelo,abuela=avô,avó=grandfather,grandmother; tío,tía=tio,tia=uncle,aunt; primo,prima=primo,prima=cousin
esposo,esposa,marido=esposo,esposa,marido=husband,wife,spouse; pareja=casal,parceiro=couple,partner; viuda,viudo=viúva,viúvo=widow,widower; huérfano,huérfana=órfão,órfã=orphan
amigo,amiga=amigo,amiga=friend; vecino,vecina=vizinho,vizinha=neighbour,neighbor; huésped=hóspede=guest; extranjero,extranjera=estrangeiro,estrangeira=foreigner,alien
ciudadano,ciudadana=cidadão,cidadã=citizen; habitante=habitante,morador=inhabitant,resident; pueblo=povo=people,village; tribu=tribo=tribe
indígena=indígena=indigenous; campesino,campesina=camponês,camponesa=peasant,farmer; dueño,dueña=dono,dona=owner; jefe,jefa=chefe=boss,head,chief
rey=rei=king; reina=rainha=queen; soldado=soldado=soldier; guerra=guerra=war; paz=paz=peace; ejército=exército=army
nombre=nome=name; apellido=sobrenome=surname; edad=idade=age; nacimiento=nascimento=birth; muerte=morte=death; vida=vida=life
boda=casamento=wedding,marriage; matrimonio=casamento,matrimônio=marriage; divorcio=divórcio=divorce; embarazo=gravidez=pregnancy; embarazada=grávida,gestante=pregnant
parto=parto=childbirth,delivery; lactancia=amamentação=breastfeeding; hogar=lar,domicílio=home,household; familia=família=family
cuerpo=corpo=body; cabeza=cabeça=head; mano=mão=hand; manos=mãos=hands; ojo=olho=eye; ojos=olhos=eyes; pie=pé=foot; piel=pele=skin; sangre=sangue=blood
corazón=coração=heart; cerebro=cérebro=brain; hueso=osso=bone; boca=boca=mouth; diente=dente=tooth; oído=ouvido=ear,hearing
salud=saúde=health; enfermedad=doença=disease,illness; enfermo,enferma=doente=sick,ill; fiebre=febre=fever; dolor=dor=pain; herida=ferida,ferimento=wound,injury
herido,herida=ferido,ferida=wounded,injured; médico,médica=médico,médica=doctor,physician; enfermera,enfermero=enfermeira,enfermeiro=nurse; partera=parteira=midwife
vacuna=vacina=vaccine; tratamiento=tratamento=treatment; medicamento=medicamento,remédio=medicine,drug; hambre=fome=hunger; sed=sede=thirst; desnutrición=desnutrição=malnutrition
discapacidad=deficiência=disability; ceguera=cegueira=blindness; sordo,sorda=surdo,surda=deaf; duelo=luto=grief,mourning; sueño=sono,sonho=sleep,dream
miedo=medo=fear; alegría=alegria=joy; tristeza=tristeza=sadness; enojo=raiva=anger; vergüenza=vergonha=shame; confianza=confiança=trust,confidence
esperanza=esperança=hope; amor=amor=love; odio=ódio=hate,hatred; culpa=culpa=guilt,blame; orgullo=orgulho=pride; locura=loucura=madness
violencia=violência=violence; golpe=golpe=blow,hit; abuso=abuso=abuse; acoso=assédio=harassment; amenaza=ameaça=threat; maltrato=maus-tratos=mistreatment,ill-treatment
sobreviviente=sobrevivente=survivor; testigo=testemunha=witness; agresor,agresora=agressor,agressora=aggressor,perpetrator; rehén=refém=hostage
maestro,maestra=professor,professora=teacher; alumno,alumna=aluno,aluna=pupil,student; estudiante=estudante=student; escritor,escritora=escritor,escritora=writer
abogado,abogada=advogado,advogada=lawyer,attorney; juez,jueza=juiz,juíza=judge; fiscal=promotor,promotora=prosecutor; policía=polícia=police
periodista=jornalista=journalist; portavoz=porta-voz=spokesperson; voluntario,voluntaria=voluntário,voluntária=volunteer; líder,lideresa=líder=leader; liderazgo=liderança=leadership
intérprete=intérprete=interpreter; traductor,traductora=tradutor,tradutora=translator; conductor,conductora=motorista=driver; pescador=pescador=fisherman
obrero,obrera=operário,operária=worker,labourer; trabajador,trabajadora=trabalhador,trabalhadora=worker; empleado,empleada=empregado,empregada=employee; cliente=cliente=customer,client
socio,socia=sócio,sócia,parceiro=partner,member; compañero,compañera=colega,companheiro=colleague,companion; enemigo=inimigo=enemy; invitado,invitada=convidado,convidada=guest
creencia=crença=belief; iglesia=igreja=church; dios=deus=god; sacerdote=padre,sacerdote=priest; pecado=pecado=sin; alma=alma=soul
lengua,idioma=língua,idioma=language,tongue; habla=fala=speech; costumbre=costume=custom,habit; fiesta=festa=party,celebration; baile=dança=dance; canción=canção=song
`;
