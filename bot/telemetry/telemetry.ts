import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

/** Measures of what the service does, for whoever runs it; no person, no text. */
export interface Telemetry {
  /** Measures a piece of work. @param name stable, such as `turn` */
  measure<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/**
 * @param endpoint where traces are sent (OTLP over HTTP); without one nothing is measured or loaded
 */
export async function startTelemetry(endpoint: string | undefined): Promise<Telemetry> {
  if (endpoint === undefined) {
    return { measure: (_, __, work) => work(), stop: () => Promise.resolve() };
  }
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const sdk = new NodeSDK({
    serviceName: 'regional-km-hub',
    traceExporter: new OTLPTraceExporter({ url: endpoint }),
    instrumentations: [],
  });
  sdk.start();
  const tracer = trace.getTracer('hub');
  return {
    measure: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          // the error's words may be a person's: its kind is enough
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    stop: () => sdk.shutdown(),
  };
}
