/** Work, money, law, institutions, documents. Each entry: Spanish = Portuguese = English; commas between equals. */
export const workAndLaw = `
trabajo=trabalho=work,labour,labor,job; empleo=emprego=employment,job; desempleo=desemprego=unemployment; sueldo,salario=salário=salary,wage,pay; jornal=diária=day wage; huelga=greve=strike
empresa=empresa=company,business,enterprise; negocio=negócio=business; emprendimiento=empreendimento=entrepreneurship,venture; comercio=comércio=trade,commerce; ganancia=lucro=profit,gain; pérdida=perda=loss
dinero=dinheiro=money; efectivo=dinheiro=cash; moneda=moeda=currency,coin; precio=preço=price; costo=custo=cost; gasto=gasto,despesa=expense,spending; ingreso,ingresos=renda,receita=income,revenue
deuda=dívida=debt; préstamo=empréstimo=loan; ahorro=poupança=savings; impuesto=imposto=tax; pago=pagamento=payment; cuenta=conta=account; factura=fatura=invoice; recibo=recibo=receipt
remesa,remesas=remessa,remessas=remittance,remittances; bono=bônus,vale=bonus,voucher; vale=vale=voucher; beca=bolsa=scholarship,grant; subsidio=subsídio=subsidy,allowance; presupuesto=orçamento=budget
compra=compra=purchase; venta=venda=sale; proveedor=fornecedor=supplier,provider; licitación=licitação=tender,bidding; contrato=contrato=contract; despido=demissão=dismissal,layoff
capacitación=capacitação,formação=training; taller,talleres=oficina,oficinas=workshop,workshops; curso=curso=course; aprendizaje=aprendizagem=learning; enseñanza=ensino=teaching; lectura=leitura=reading
lección,lecciones=lição,lições=lesson,lessons; prueba=prova,teste=test,proof,evidence; título=título,diploma=degree,title; habilidad=habilidade=skill; conocimiento=conhecimento=knowledge; oficio=ofício=trade,craft
ley=lei=law,act; leyes=leis=laws; norma=norma=rule,norm,standard; regla=regra=rule; reglamento=regulamento=regulation; decreto=decreto=decree; artículo=artigo=article; derecho=direito=right,law; derechos=direitos=rights
deber=dever=duty; tribunal=tribunal=court,tribunal; juzgado=juizado,vara=court; juicio=julgamento,juízo=trial,judgement; sentencia=sentença=sentence,ruling; apelación=apelação,recurso=appeal; demanda=demanda,ação=lawsuit,claim,demand
delito=delito,crime=crime,offence; robo=roubo=theft,robbery; castigo=castigo,punição=punishment; multa=multa=fine; pena=pena=penalty,sentence; cárceles=prisões=prisons; denuncia=denúncia=complaint,report
trata=tráfico de pessoas=trafficking; tráfico=tráfico,contrabando=smuggling,trafficking; coyote=coiote=smuggler; explotación=exploração=exploitation; esclavitud=escravidão=slavery; trabajo forzoso=trabalho forçado=forced labour
víctima=vítima=victim; rescate=resgate=rescue,ransom; protección=proteção=protection; amparo=amparo=protection,relief; tutela=tutela,guarda=guardianship,custody; custodia=guarda,custódia=custody
permiso=permissão,autorização=permit,permission,leave; visado,visa=visto=visa; cédula=cédula,identidade=identity card,ID; pasaporte=passaporte=passport; partida,acta=certidão=certificate,record; sello=carimbo,selo=stamp,seal
solicitud=pedido,solicitação=request,application; trámite=trâmite,procedimento=procedure,paperwork; plazo=prazo=deadline,term; vencimiento=vencimento=expiry,due date; cita=agendamento,consulta=appointment; fila=fila=queue,line
ventanilla=guichê,balcão=window,counter,desk; ficha=ficha=form,card; formulario=formulário=form; archivo=arquivo=file,archive; carpeta=pasta=folder; hoja de ruta=roteiro=roadmap; acuerdo=acordo=agreement
convenio=convênio=agreement,covenant; tratado=tratado=treaty; carta=carta=letter,charter; correo=correio,e-mail=mail,email; firma=assinatura=signature; apoderado=procurador=proxy,attorney; informe=relatório,informe=report
borrador=rascunho=draft; resumen=resumo=summary; anexo=anexo=annex,appendix; cuadro=quadro,tabela=table,chart; gráfico=gráfico=chart,graph; encuesta=pesquisa,enquete=survey; entrevista=entrevista=interview
encuestado,encuestada=entrevistado,entrevistada=respondent; muestra=amostra=sample; dato,datos=dado,dados=data; cifra=cifra,número=figure,number; promedio=média=average,mean; meta=meta=target,goal
objetivo=objetivo=objective,goal,aim; logro=conquista,realização=achievement; hallazgo=achado,constatação=finding; desafío,reto=desafio=challenge; riesgo=risco=risk; amenazas=ameaças=threats; fracaso=fracasso=failure
éxito=sucesso,êxito=success; mejora=melhoria=improvement; avance=avanço=progress,advance; seguimiento=acompanhamento,monitoramento=follow-up,monitoring; evaluación=avaliação=evaluation,assessment; desempeño=desempenho=performance
gestión=gestão=management; manejo=manejo=management,handling; gerente=gerente=manager; junta=junta,conselho=board,council; consejo=conselho=council,advice; asamblea=assembleia=assembly; reunión=reunião=meeting
encuentro=encontro=meeting,gathering; red=rede=network,net; vínculo=vínculo,laço=link,bond; enlace=link,ligação=link,liaison; alianza=aliança=alliance,partnership; ayuda=ajuda=help,aid; apoyo=apoio=support
donante=doador=donor; donación=doação=donation; socorro=socorro=relief,help; entrega=entrega=delivery,handover; reparto=distribuição=distribution; almacén=armazém,depósito=warehouse,store; insumo=insumo=supply,input
herramienta=ferramenta=tool; guía=guia=guide; manual=manual=handbook,manual; pauta=diretriz,orientação=guideline; lineamiento=diretriz=guideline; política=política=policy,politics; plan=plano=plan; proyecto=projeto=project
prensa=imprensa=press; medios=mídia,meios=media; rumor=boato=rumour,rumor; noticia=notícia=news; periódico=jornal=newspaper; revista=revista=magazine; radio=rádio=radio; pantalla=tela=screen; red social=rede social=social network
poder=poder=power; partido=partido=party,match; elección=eleição,escolha=election,choice; voto=voto=vote; impulso=impulso=momentum,boost; apuesta=aposta=bet,commitment; rendición de cuentas=prestação de contas=accountability
`;
