package org.thinkuknow.metrics;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Follows some requests and clocks, by switch, and hands what it saw to an OpenTelemetry collector: which door it was, how long it took,
 * how it ended, and nothing of what was asked (decision 0133). While the collector is away traces are dropped, and nothing waits.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("thinkuknow.traces.enabled")
class Traces {

    private static final String NAME = "thinkuknow";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static SpanExporter exporter(TraceRules rules) throws IOException {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(rules.url().toString())
                .setTimeout(LONGEST)
                .setConnectTimeout(LONGEST);
        if (!rules.authority().isBlank()) {
            exporter.setTrustedCertificates(Files.readAllBytes(Path.of(rules.authority())));
        }
        return exporter.build();
    }

    @Bean
    SdkTracerProvider traceProvider(TraceRules rules, Environment settings) throws IOException {
        var node = Attributes.of(
                AttributeKey.stringKey("service.name"),
                NAME,
                AttributeKey.stringKey("service.instance.id"),
                LogAway.node(settings));
        return SdkTracerProvider.builder()
                .setResource(Resource.create(node))
                .setSampler(Sampler.traceIdRatioBased(rules.share()))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter(rules)).build())
                .build();
    }

    @Bean
    WithoutWords traceHandler(SdkTracerProvider provider) {
        return new WithoutWords(new OtelTracer(provider.get(NAME), new OtelCurrentTraceContext(), event -> {}));
    }
}
