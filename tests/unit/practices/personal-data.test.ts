import * as fc from 'fast-check';
import { findPersonalData } from '../../../shared/domain/practices';

const finds = (text: string): string[] =>
  findPersonalData(text).map((found) => `${found.kind}: ${found.text}`);

describe('what leads to a person is found', () => {
  test.each([
    ['Escriba a maria.lopez@ejemplo.org.pe hoy', ['mail: maria.lopez@ejemplo.org.pe']],
    ['Fale com josé_23@exemplo.com.br', ['mail: josé_23@exemplo.com.br']],
    ['Llame al +51 987 654 321 por la tarde', ['phone: +51 987 654 321']],
    ['Telefone: (11) 91234-5678', ['phone: (11) 91234-5678']],
    ['Her phone is 202-555-0147', ['phone: 202-555-0147']],
    ['El celular 987 654 321 atiende', ['phone: 987 654 321']],
    ['WhatsApp 987654321', ['phone: 987654321']],
    ['Ligue 0800 123 4567', ['phone: 0800 123 4567']],
    ['Tel. 01 234 5678', ['phone: 01 234 5678']],
    ['con pasaporte AB1234567 vencido', ['document: AB1234567']],
    ['passport no. 123456789 was', ['document: 123456789']],
    ['DNI 45678912 y DNI: 09876543', ['document: 45678912', 'document: 09876543']],
    ['o CPF 123.456.789-09 foi', ['document: 123.456.789-09']],
    ['su RUT 12.345.678-5 y', ['document: 12.345.678-5']],
    ['cédula 1.023.456.789 de Bogotá', ['document: 1.023.456.789']],
    ['CURP GOMC900101HDFRRL09', ['document: GOMC900101HDFRRL09']],
    ['case number 2024-00123 is open', ['document: 2024-00123']],
    ['expediente n.º 4521/2025', ['document: 4521/2025']],
    ['processo nº 0012345-67.2025', ['document: 0012345-67.2025']],
    ['RNM V123456-7', ['document: V123456-7']],
  ])('%s', (text, expected) => {
    expect(finds(text)).toEqual(expected);
  });

  test.each([
    ['Acompañamos a Carmen Quispe en el trámite.', ['name: Carmen Quispe']],
    ['La señora Yolanda esperó tres días.', ['name: Yolanda']],
    ['Sra. Betancourt pidió ayuda', ['name: Betancourt']],
    ['Yuleidy Carrasco llegó en enero.', ['name: Yuleidy Carrasco']],
    [
      'Conversamos com Maria da Silva e João Pedro Souza.',
      ['name: Maria da Silva', 'name: João Pedro Souza'],
    ],
    ['A menina Joana voltou à escola.', ['name: Joana']],
    ['We helped Michael Johnson and his wife.', ['name: Michael Johnson']],
    ['Su hijo Yeiker estudia.', ['name: Yeiker']],
    ['Me llamo Dayana y vengo de lejos.', ['name: Dayana']],
    ['La niña de Rosa Martínez fue vacunada', ['name: Rosa Martínez']],
    ['Mrs. Baptiste came back', ['name: Baptiste']],
  ])('%s', (text, expected) => {
    expect(finds(text)).toEqual(expected);
  });
});

describe('what practices are full of is left alone', () => {
  test.each([
    'La espera bajó de 19 a 11 días entre marzo y junio de 2026.',
    'El proyecto 2024-2026 costó US$ 1 200 000 y 350 000 soles.',
    'Se atendió a 1.284.000 personas, 12 500 en 2025 (58 %, n = 212).',
    'El 12/05/2026, el 2026-05-12 y el 12.05.2026 hubo ferias.',
    'Ley 26202, Decreto Supremo 010-2020-IN, Lei nº 13.445/2017 y A/RES/73/195.',
    'Objetivos 10.2, 8.8 y 16.9 de la Agenda 2030; COVID-19; ISO 9001.',
    'Código LM.0412 y CS.1234, ISBN 978-92-9268-123-4.',
    'R$ 12500000 para 3 anos; de 100 a 250 por día.',
    'Más en https://ejemplo.org/2026/05/12345678?id=987654321',
    'En el caso 3, el proceso 2025 y la visa 2024 cambiaron.',
    'Abierto de 08:00 a 17:00, 24/7, dos veces 10-12.',
    '84 niñas y niños con acta de nacimiento inscrita (registro civil, junio)',
  ])('%s', (text) => {
    expect(finds(text)).toEqual([]);
  });

  test.each([
    'El albergue María Auxiliadora de la Fundación Juan Pablo II abrió en Santa Rosa.',
    'La Universidad César Vallejo y el Instituto Antonio Nariño firmaron.',
    'En San José de Cúcuta, Santa Cruz de la Sierra y San Martín de Porres.',
    'De Ciudad Juárez a Puerto Maldonado por la avenida José Larco.',
    'A Casa do Migrante João Batista Scalabrini, na rua João Pessoa, em Boa Vista.',
    'Santiago de Chile, Florencia, Leticia, Belén y Victoria recibieron familias.',
    'The Saint Mary Center and the John Smith Foundation signed.',
    'Ministerio de la Mujer, Defensoría del Pueblo, Registro Civil y Migraciones.',
    'Norte de Santander, La Guaira, El Salvador, Costa Rica y San Salvador.',
    'La mujer Wayuu y el joven Warao participaron; la Madre Tierra también.',
    'Operación Acogida, Pacto Mundial para la Migración, Objetivos de Desarrollo Sostenible.',
    'O Alto Comissariado das Nações Unidas e a Polícia Federal em Pacaraima.',
    'En Semana Santa y en julio. Julio fue el mes de más espera.',
    'Mobile Desk for Regularisation at the Border: Lessons from Peru and Brazil',
    'Hermanas Scalabrinianas, Cáritas Rio Branco e Pastoral do Migrante.',
    'El huracán María dañó el puente Simón Bolívar y el aeropuerto Jorge Chávez.',
    'La ley Micaela y el plan Ana no cambian esto.',
    'Así llegó a la mujer. Después cambió la sala.',
  ])('%s', (text) => {
    expect(finds(text)).toEqual([]);
  });
});

describe('whatever the text', () => {
  test('each find stands where it says, in order, none over another', () => {
    const piece = fc.constantFrom(
      ...['María ', 'Quispe ', 'ana@ejemplo.org ', '+51 987 654 321 ', 'DNI 45678912 ', 'de la '],
      ...['calle ', 'US$ 12 ', '2024-2026 ', '. ', '\n', 'Sra. ', '12', '-', 'AB', 'ção ', '🙂']
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: found } of findPersonalData(text)) {
          expect(text.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      })
    );
  });

  test('a hostile one of 20,000 letters takes no longer than a blink', () => {
    const hostile = [
      'a'.repeat(20_000),
      '1 '.repeat(10_000),
      'A1-'.repeat(6_600),
      'n. '.repeat(6_600),
    ];
    for (const text of hostile) {
      const before = process.cpuUsage();
      findPersonalData(text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    }
  });
});
