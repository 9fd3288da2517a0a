# americas.lex - towns, districts, camps, regions of armed conflict that neither the gazetteer of cities nor ../conflict-places.lex holds.
#
# Own work, from general knowledge. Coordinates (WGS84) are approximate, to about 0.1 degree for towns; districts and divisions get their
# main settlement or about their middle. prec is UCDP's where_prec: 1 the town, 2 near it, 3 district, 4 division, 5 a wider region.
# A name known to be beside another place of this list has that place's point and prec 2.
# That a place stands under a country says where maps put it, not who is right about a border.

# --- Colombia ---
place Catatumbo region | id C.COL.CATATUMBOREGION | country COL | lat 8.6 | lon -73.1 | feature AREA | prec 4
place Montes de Maria, Montes de María | id C.COL.MONTESDEMARIA | country COL | lat 9.7 | lon -75.2 | feature AREA | prec 4
place Bajo Cauca region | id C.COL.BAJOCAUCAREGION | country COL | lat 7.9 | lon -75 | feature AREA | prec 4
place Uraba, Urabá | id C.COL.URABA | country COL | lat 7.9 | lon -76.6 | feature AREA | prec 4
place Magdalena Medio | id C.COL.MAGDALENAMEDIO | country COL | lat 7 | lon -74 | feature AREA | prec 4
place Buenos Aires Cauca | id C.COL.CAUCA.BUENOSAIRESCAUCA | country COL | adm1 Cauca | lat 2.75 | lon -76.63 | feature PPL | prec 1
place Caldono | id C.COL.CAUCA.CALDONO | country COL | adm1 Cauca | lat 2.8 | lon -76.48 | feature PPL | prec 1
place Piendamo, Piendamó | id C.COL.CAUCA.PIENDAMO | country COL | adm1 Cauca | lat 2.64 | lon -76.53 | feature PPL | prec 1
place Mercaderes | id C.COL.CAUCA.MERCADERES | country COL | adm1 Cauca | lat 1.79 | lon -77.17 | feature PPL | prec 1
place El Bordo | id C.COL.CAUCA.ELBORDO | country COL | adm1 Cauca | lat 2.11 | lon -76.98 | feature PPL | prec 1
place El Plateado | id C.COL.CAUCA.ELPLATEADO | country COL | adm1 Cauca | lat 2.3 | lon -77.2 | feature PPL | prec 2
place Páez | id C.COL.CAUCA.PAEZ | country COL | adm1 Cauca | lat 2.65 | lon -75.97 | feature PPL | prec 1
place Cumbal, Cumbitara | id C.COL.NARINO.CUMBAL | country COL | adm1 Nariño | lat 1.65 | lon -77.58 | feature PPL | prec 1
place La Tola | id C.COL.NARINO.LATOLA | country COL | adm1 Nariño | lat 2.4 | lon -78.19 | feature PPL | prec 1
place Iscuande, Iscuandé | id C.COL.NARINO.ISCUANDE | country COL | adm1 Nariño | lat 2.45 | lon -77.98 | feature PPL | prec 1
place Tallambi | id C.COL.NARINO.TALLAMBI | country COL | adm1 Nariño | lat 1.2 | lon -78.2 | feature PPL | prec 2
place Awa reservation | id C.COL.NARINO.AWARESERVATION | country COL | adm1 Nariño | lat 1.2 | lon -78.2 | feature PPL | prec 2
place Alto Mira | id C.COL.NARINO.ALTOMIRA | country COL | adm1 Nariño | lat 1.5 | lon -78.6 | feature AREA | prec 4
place Dagua | id C.COL.VALLEDELCAUC.DAGUA | country COL | adm1 Valle del Cauca | lat 3.66 | lon -76.69 | feature PPL | prec 1
place Florida Valle | id C.COL.VALLEDELCAUC.FLORIDAVALLE | country COL | adm1 Valle del Cauca | lat 3.42 | lon -76.24 | feature PPL | prec 1
place Turbo Antioquia | id C.COL.ANTIOQUIA.TURBOANTIOQUIA | country COL | adm1 Antioquia | lat 8.43 | lon -76.78 | feature PPL | prec 1
place Necocli, Necoclí | id C.COL.ANTIOQUIA.NECOCLI | country COL | adm1 Antioquia | lat 8.43 | lon -76.78 | feature PPL | prec 2
place Zaragoza Antioquia | id C.COL.ANTIOQUIA.ZARAGOZAANTIOQUIA | country COL | adm1 Antioquia | lat 8.09 | lon -74.78 | feature PPL | prec 1
place Nechi, Nechí | id C.COL.ANTIOQUIA.NECHI | country COL | adm1 Antioquia | lat 8.09 | lon -74.78 | feature PPL | prec 2
place Murindo, Murindó | id C.COL.ANTIOQUIA.MURINDO | country COL | adm1 Antioquia | lat 6.98 | lon -76.82 | feature PPL | prec 1
place Andes Antioquia | id C.COL.ANTIOQUIA.ANDESANTIOQUIA | country COL | adm1 Antioquia | lat 5.96 | lon -75.98 | feature PPL | prec 1
place Granada Antioquia, San Carlos Antioquia | id C.COL.ANTIOQUIA.GRANADAANTIOQUIA | country COL | adm1 Antioquia | lat 6.19 | lon -74.99 | feature PPL | prec 1
place La Gabarra | id C.COL.NORTEDESANTA.LAGABARRA | country COL | adm1 Norte de Santander | lat 9 | lon -72.9 | feature PPL | prec 1
place Abrego, Ábrego | id C.COL.NORTEDESANTA.ABREGO | country COL | adm1 Norte de Santander | lat 8.08 | lon -73.22 | feature PPL | prec 1
place Arauca city | id C.COL.ARAUCA.ARAUCACITY | country COL | adm1 Arauca | lat 6.3 | lon -70.2 | feature PPL | prec 1
place Cravo Norte | id C.COL.ARAUCA.CRAVONORTE | country COL | adm1 Arauca | lat 6.3 | lon -70.2 | feature PPL | prec 2
place Chocó department | id C.COL.CHOCO.CHOCODEPARTMENT.S | geonameid 3686431 | country COL | adm1 Chocó | lat 6 | lon -77 | feature ADM1 | prec 4
place Bellavista Bojaya | id C.COL.CHOCO.BELLAVISTABOJAYA | country COL | adm1 Chocó | lat 6.56 | lon -76.89 | feature PPL | prec 2
place Condoto | id C.COL.CHOCO.CONDOTO | country COL | adm1 Chocó | lat 5.09 | lon -76.65 | feature PPL | prec 1
place Unguia, Unguía | id C.COL.CHOCO.UNGUIA | country COL | adm1 Chocó | lat 8.04 | lon -77.09 | feature PPL | prec 1
place Puerto Rico Caqueta | id C.COL.CAQUETA.PUERTORICOCAQUETA | country COL | adm1 Caquetá | lat 1.57 | lon -75.33 | feature PPL | prec 1
place El Paujil | id C.COL.CAQUETA.ELPAUJIL | country COL | adm1 Caquetá | lat 1.57 | lon -75.33 | feature PPL | prec 2
place Montanita, La Montañita | id C.COL.CAQUETA.MONTANITA | country COL | adm1 Caquetá | lat 1.48 | lon -75.44 | feature PPL | prec 1
place San Jose del Fragua | id C.COL.CAQUETA.SANJOSEDELFRAGUA | country COL | adm1 Caquetá | lat 1.33 | lon -75.97 | feature PPL | prec 1
place Granada Meta, San Juan de Arama | id C.COL.META.GRANADAMETA | country COL | adm1 Meta | lat 3.37 | lon -73.88 | feature PPL | prec 1
place Valle del Guamuez | id C.COL.PUTUMAYO.VALLEDELGUAMUEZ | country COL | adm1 Putumayo | lat 0.45 | lon -76.9 | feature PPL | prec 1
place Santa Rosa del Sur | id C.COL.BOLIVAR.SANTAROSADELSUR | country COL | adm1 Bolívar | lat 7.96 | lon -74.05 | feature PPL | prec 1
place San Pablo Bolivar | id C.COL.BOLIVAR.SANPABLOBOLIVAR | country COL | adm1 Bolívar | lat 7.96 | lon -73.95 | feature PPL | prec 1
place Simiti, Simití | id C.COL.BOLIVAR.SIMITI | country COL | adm1 Bolívar | lat 7.96 | lon -73.95 | feature PPL | prec 2
place El Salado | id C.COL.BOLIVAR.ELSALADO | country COL | adm1 Bolívar | lat 9.7 | lon -75.1 | feature PPL | prec 2

# --- Mexico: states, as news writes them, and towns ---
place Chilpancingo | id C.MEX.GUERRERO.CHILPANCINGO | country MEX | adm1 Guerrero | lat 17.55 | lon -99.5 | feature PPLA | prec 1
place Taxco | id C.MEX.GUERRERO.TAXCO | country MEX | adm1 Guerrero | lat 18.56 | lon -99.61 | feature PPL | prec 1
place Acapulco | id C.MEX.GUERRERO.ACAPULCO | country MEX | adm1 Guerrero | lat 16.86 | lon -99.88 | feature PPL | prec 1
place Pungarabato | id C.MEX.GUERRERO.PUNGARABATO | country MEX | adm1 Guerrero | lat 18.36 | lon -100.67 | feature PPL | prec 1
place Tlapa | id C.MEX.GUERRERO.TLAPA | country MEX | adm1 Guerrero | lat 17.55 | lon -98.58 | feature PPL | prec 1
place Ajuchitlan | id C.MEX.GUERRERO.AJUCHITLAN | country MEX | adm1 Guerrero | lat 18.15 | lon -100.5 | feature PPL | prec 1
place Heliodoro Castillo | id C.MEX.GUERRERO.HELIODOROCASTILLO.D | country MEX | adm1 Guerrero | lat 17.8 | lon -99.9 | feature ADM2 | prec 3
place Tecpan, Técpan | id C.MEX.GUERRERO.TECPAN | country MEX | adm1 Guerrero | lat 17.22 | lon -100.63 | feature PPL | prec 1
place Zamora Michoacan | id C.MEX.MICHOACAN.ZAMORAMICHOACAN | country MEX | adm1 Michoacán | lat 19.98 | lon -102.28 | feature PPL | prec 1
place Zamora de Hidalgo | id C.MEX.MICHOACAN.ZAMORADEHIDALGO | country MEX | adm1 Michoacán | lat 19.98 | lon -102.28 | feature PPL | prec 2
place Zinapecuaro, Zinapécuaro | id C.MEX.MICHOACAN.ZINAPECUARO | country MEX | adm1 Michoacán | lat 19.86 | lon -100.83 | feature PPL | prec 1
place San Jose de Gracia | id C.MEX.MICHOACAN.SANJOSEDEGRACIA | country MEX | adm1 Michoacán | lat 19.98 | lon -103.03 | feature PPL | prec 1
place Matamoros | id C.MEX.TAMAULIPAS.MATAMOROS | country MEX | adm1 Tamaulipas | lat 25.87 | lon -97.5 | feature PPL | prec 1
place San Fernando Tamaulipas | id C.MEX.TAMAULIPAS.SANFERNANDOTAMAULIPAS | country MEX | adm1 Tamaulipas | lat 24.85 | lon -98.16 | feature PPL | prec 1
place San Ignacio Sinaloa | id C.MEX.SINALOA.SANIGNACIOSINALOA | country MEX | adm1 Sinaloa | lat 24.41 | lon -106.69 | feature PPL | prec 1
place Cosala | id C.MEX.SINALOA.COSALA | country MEX | adm1 Sinaloa | lat 24.41 | lon -106.69 | feature PPL | prec 2
place Concordia Sinaloa, El Rosario Sinaloa | id C.MEX.SINALOA.CONCORDIASINALOA | country MEX | adm1 Sinaloa | lat 23 | lon -105.86 | feature PPL | prec 1
place Choix | id C.MEX.SINALOA.CHOIX | country MEX | adm1 Sinaloa | lat 26.71 | lon -108.32 | feature PPL | prec 1
place Cuauhtemoc Chihuahua | id C.MEX.CHIHUAHUA.CUAUHTEMOCCHIHUAHUA | country MEX | adm1 Chihuahua | lat 28.41 | lon -106.87 | feature PPL | prec 1
place Janos | id C.MEX.CHIHUAHUA.JANOS | country MEX | adm1 Chihuahua | lat 30.89 | lon -108.19 | feature PPL | prec 1
place Urique | id C.MEX.CHIHUAHUA.URIQUE | country MEX | adm1 Chihuahua | lat 27.22 | lon -107.92 | feature PPL | prec 1
place Guachochi | id C.MEX.CHIHUAHUA.GUACHOCHI | country MEX | adm1 Chihuahua | lat 26.82 | lon -107.07 | feature PPL | prec 1
place Salamanca Guanajuato | id C.MEX.GUANAJUATO.SALAMANCAGUANAJUATO | country MEX | adm1 Guanajuato | lat 20.57 | lon -101.19 | feature PPL | prec 1
place Apaseo | id C.MEX.GUANAJUATO.APASEO | country MEX | adm1 Guanajuato | lat 20.55 | lon -100.69 | feature PPL | prec 1
place Tarimoro | id C.MEX.GUANAJUATO.TARIMORO | country MEX | adm1 Guanajuato | lat 20.29 | lon -100.76 | feature PPL | prec 1
place Tlajomulco | id C.MEX.JALISCO.TLAJOMULCO | country MEX | adm1 Jalisco | lat 20.47 | lon -103.44 | feature PPL | prec 1
place Teuchitlan, Teuchitlán | id C.MEX.JALISCO.TEUCHITLAN | country MEX | adm1 Jalisco | lat 20.68 | lon -103.85 | feature PPL | prec 1
place Jerez Zacatecas, Valparaiso Zacatecas | id C.MEX.ZACATECAS.JEREZZACATECAS | country MEX | adm1 Zacatecas | lat 22.77 | lon -103.57 | feature PPL | prec 1
place Tierra Blanca | id C.MEX.VERACRUZ.TIERRABLANCA | country MEX | adm1 Veracruz | lat 18.45 | lon -96.36 | feature PPL | prec 1
place Poza Rica | id C.MEX.VERACRUZ.POZARICA | country MEX | adm1 Veracruz | lat 20.53 | lon -97.46 | feature PPL | prec 1
place Caborca town | id C.MEX.SONORA.CABORCATOWN | country MEX | adm1 Sonora | lat 30.71 | lon -111.84 | feature PPL | prec 1
place Altar Sonora | id C.MEX.SONORA.ALTARSONORA | country MEX | adm1 Sonora | lat 30.71 | lon -111.84 | feature PPL | prec 2
place Cajeme | id C.MEX.SONORA.CAJEME | country MEX | adm1 Sonora | lat 27.48 | lon -109.93 | feature PPL | prec 1
place Guaymas | id C.MEX.SONORA.GUAYMAS | country MEX | adm1 Sonora | lat 27.92 | lon -110.9 | feature PPL | prec 1
place Texcaltitlan, Texcapilla | id C.MEX.MEXICO.TEXCALTITLAN | country MEX | adm1 México | lat 18.93 | lon -99.93 | feature PPL | prec 1
place Coatepec Harinas | id C.MEX.MEXICO.COATEPECHARINAS | country MEX | adm1 México | lat 18.92 | lon -99.75 | feature PPL | prec 1

# --- Venezuela, Haiti, Peru, Ecuador, Brazil, Central America ---
place La Victoria Apure | id C.VEN.LAVICTORIAAPURE | country VEN | lat 7.2 | lon -71.5 | feature PPL | prec 1
place Kumarakapay | id C.VEN.KUMARAKAPAY | country VEN | lat 5 | lon -61 | feature PPL | prec 2
place El Callao town | id C.VEN.ELCALLAOTOWN | country VEN | lat 7.35 | lon -61.83 | feature PPL | prec 1
place Delmas Haiti | id C.HTI.OUEST.DELMASHAITI | country HTI | adm1 Ouest | lat 18.54 | lon -72.32 | feature PPLX | prec 1
place Solino | id C.HTI.OUEST.SOLINO | country HTI | adm1 Ouest | lat 18.54 | lon -72.32 | feature PPLX | prec 2
place Ganthier | id C.HTI.OUEST.GANTHIER | country HTI | adm1 Ouest | lat 18.53 | lon -72.07 | feature PPL | prec 1
place Canaan Haiti | id C.HTI.OUEST.CANAANHAITI | country HTI | adm1 Ouest | lat 18.65 | lon -72.28 | feature PPLX | prec 1
place Village de Dieu | id C.HTI.OUEST.VILLAGEDEDIEU | country HTI | adm1 Ouest | lat 18.54 | lon -72.35 | feature PPLX | prec 1
place Wharf Jeremie, Wharf Jérémie | id C.HTI.OUEST.WHARFJEREMIE | country HTI | adm1 Ouest | lat 18.56 | lon -72.35 | feature PPLX | prec 1
place Mirebalais | id C.HTI.CENTRE.MIREBALAIS | country HTI | adm1 Centre | lat 18.83 | lon -72.11 | feature PPL | prec 1
place Saut-d'Eau | id C.HTI.CENTRE.SAUTDEAU | country HTI | adm1 Centre | lat 18.81 | lon -72.2 | feature PPL | prec 1
place VRAEM, VRAE | id C.PER.VRAEM | country PER | lat -12.5 | lon -73.8 | feature AREA | prec 4
place Upper Huallaga, Huallaga Valley | id C.PER.UPPERHUALLAGA | country PER | lat -8.7 | lon -76 | feature AREA | prec 4
place Vizcatan, Vizcatán, Vizcatan del Ene | id C.PER.VIZCATAN | country PER | lat -12.3 | lon -74 | feature PPL | prec 1
place San Miguel del Ene | id C.PER.SANMIGUELDELENE | country PER | lat -12.2 | lon -74.1 | feature PPL | prec 2
place Llochegua | id C.PER.LLOCHEGUA | country PER | lat -12.4 | lon -73.9 | feature PPL | prec 1
place Kimbiri | id C.PER.KIMBIRI | country PER | lat -12.52 | lon -73.83 | feature PPL | prec 1
place Pichari | id C.PER.PICHARI | country PER | lat -12.52 | lon -73.83 | feature PPL | prec 2
place Bagua | id C.PER.BAGUA | country PER | lat -5.64 | lon -78.53 | feature PPL | prec 1
place Utcubamba | id C.PER.UTCUBAMBA | country PER | lat -5.64 | lon -78.53 | feature PPL | prec 2
place Pataz | id C.PER.PATAZ | country PER | lat -7.79 | lon -77.6 | feature PPL | prec 1
place Lucanamarca | id C.PER.LUCANAMARCA | country PER | lat -13.85 | lon -74.37 | feature PPL | prec 1
place Uchuraccay | id C.PER.UCHURACCAY | country PER | lat -12.8 | lon -74.1 | feature PPL | prec 2
place San Lorenzo Ecuador | id C.ECU.SANLORENZOECUADOR | country ECU | lat 1.36 | lon -78.72 | feature PPL | prec 1
place Mataje | id C.ECU.MATAJE | country ECU | lat 1.36 | lon -78.72 | feature PPL | prec 2
place Lago Agrio | id C.ECU.LAGOAGRIO | country ECU | lat 0.09 | lon -76.89 | feature PPL | prec 1
place Duran Ecuador | id C.ECU.DURANECUADOR | country ECU | lat -2.17 | lon -79.83 | feature PPL | prec 1
place Sucumbios province | id C.ECU.SUCUMBIOSPROVINCE.S | geonameid 3830305 | country ECU | adm1 Sucumbios | lat 0.1 | lon -76.9 | feature ADM1 | prec 4
place Complexo do Alemao, Complexo do Alemão | id C.BRA.RIODEJANEIRO.COMPLEXODOALEMAO | country BRA | adm1 Rio de Janeiro | lat -22.86 | lon -43.27 | feature PPLX | prec 1
place Rocinha | id C.BRA.RIODEJANEIRO.ROCINHA | country BRA | adm1 Rio de Janeiro | lat -22.99 | lon -43.25 | feature PPLX | prec 1
place Jacarezinho | id C.BRA.RIODEJANEIRO.JACAREZINHO | country BRA | adm1 Rio de Janeiro | lat -22.89 | lon -43.26 | feature PPLX | prec 1
place Vila Cruzeiro | id C.BRA.RIODEJANEIRO.VILACRUZEIRO | country BRA | adm1 Rio de Janeiro | lat -22.84 | lon -43.28 | feature PPLX | prec 1
place Penha complex | id C.BRA.RIODEJANEIRO.PENHACOMPLEX | country BRA | adm1 Rio de Janeiro | lat -22.84 | lon -43.28 | feature PPLX | prec 2
place Mare complex, Complexo da Maré | id C.BRA.RIODEJANEIRO.MARECOMPLEX | country BRA | adm1 Rio de Janeiro | lat -22.86 | lon -43.24 | feature PPLX | prec 1
place Cidade de Deus | id C.BRA.RIODEJANEIRO.CIDADEDEDEUS | country BRA | adm1 Rio de Janeiro | lat -22.95 | lon -43.36 | feature PPLX | prec 1
place Fallet-Fogueteiro | id C.BRA.RIODEJANEIRO.FALLETFOGUETEIRO | country BRA | adm1 Rio de Janeiro | lat -22.92 | lon -43.19 | feature PPLX | prec 1
place Baixada Fluminense | id C.BRA.RIODEJANEIRO.BAIXADAFLUMINENSE | country BRA | adm1 Rio de Janeiro | lat -22.75 | lon -43.4 | feature AREA | prec 4
place Pau D'Arco | id C.BRA.PARA.PAUDARCO | country BRA | adm1 Pará | lat -7.8 | lon -50.05 | feature PPL | prec 1
place Eldorado dos Carajas | id C.BRA.PARA.ELDORADODOSCARAJAS | country BRA | adm1 Pará | lat -6.1 | lon -49.4 | feature PPL | prec 1
place Colniza | id C.BRA.MATOGROSSO.COLNIZA | country BRA | adm1 Mato Grosso | lat -9.4 | lon -59 | feature PPL | prec 1
place Alto Alegre | id C.BRA.RORAIMA.ALTOALEGRE | country BRA | adm1 Roraima | lat 2.99 | lon -61.3 | feature PPL | prec 1
place Yanomami territory | id C.BRA.RORAIMA.YANOMAMITERRITORY | country BRA | adm1 Roraima | lat 2.5 | lon -63.5 | feature AREA | prec 4
place Pacaraima | id C.BRA.RORAIMA.PACARAIMA | country BRA | adm1 Roraima | lat 4.43 | lon -61.15 | feature PPL | prec 1
place Bajo Aguan, Bajo Aguán | id C.HND.BAJOAGUAN | country HND | lat 15.6 | lon -86 | feature AREA | prec 4
place El Progreso Honduras | id C.HND.ELPROGRESOHONDURAS | country HND | lat 15.31 | lon -87.7 | feature PPL | prec 1
place El Negrito | id C.HND.ELNEGRITO | country HND | lat 15.31 | lon -87.7 | feature PPL | prec 2
place Tamara prison, Támara | id C.HND.TAMARAPRISON | country HND | lat 14.2 | lon -87.3 | feature PPL | prec 1
place Chamelecon, Chamelecón | id C.HND.CHAMELECON | country HND | lat 15.42 | lon -88.02 | feature PPLX | prec 1
place San Juan Opico | id C.SLV.SANJUANOPICO | country SLV | lat 13.88 | lon -89.36 | feature PPL | prec 1
place El Mozote | id C.SLV.ELMOZOTE | country SLV | lat 13.9 | lon -88.1 | feature PPL | prec 2
place Panchimalco | id C.SLV.PANCHIMALCO | country SLV | lat 13.61 | lon -89.18 | feature PPL | prec 1
place Ixil | id C.GTM.IXIL | country GTM | lat 15.41 | lon -91.15 | feature PPL | prec 1
place Ixchiguan, Ixchiguán | id C.GTM.IXCHIGUAN | country GTM | lat 15.16 | lon -91.93 | feature PPL | prec 1
place La Libertad Peten | id C.GTM.LALIBERTADPETEN | country GTM | lat 16.79 | lon -90.12 | feature PPL | prec 1
place Bosawas, Bosawás | id C.NIC.BOSAWAS | country NIC | lat 14 | lon -85 | feature AREA | prec 4
place Monimbo, Monimbó | id C.NIC.MONIMBO | country NIC | lat 11.96 | lon -86.09 | feature PPLX | prec 1
place Bilwi | id C.NIC.BILWI | country NIC | lat 14.04 | lon -83.39 | feature PPL | prec 1
