package org.thinkuknow.metrics;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A trace says which door it was and how it ended, and nothing of what was asked. */
class WithoutWordsTest {

    private static final String STRANGERS = "0af7651916cd43dd8448eb211c80319c";

    private final List<SpanData> sent = new ArrayList<>();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new Kept(sent)))
            .build();
    private final ObservationRegistry registry = ObservationRegistry.create();

    @BeforeEach
    void follow() {
        registry.observationConfig()
                .observationHandler(new WithoutWords(
                        new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), event -> {})));
    }

    @AfterEach
    void nothingOfATraceIsLeftInTheLog() {
        provider.close();
        assertThat(MDC.get(WithoutWords.IN_THE_LOG)).isNull();
    }

    @Test
    void theTemplateIsToldAndNeverTheAddress() {
        Observation.createNotStarted("http.server.requests", registry)
                .contextualName("http get /referral/{reference}/{key}")
                .lowCardinalityKeyValue("uri", "/referral/{reference}/{key}")
                .highCardinalityKeyValue("http.url", "/referral/R-1/a-key-that-opens")
                .observe(() -> {});
        assertThat(sent).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("http get /referral/{reference}/{key}");
            assertThat(span.getAttributes().asMap().values()).containsExactly("/referral/{reference}/{key}");
            assertThat(span.toString()).doesNotContain("a-key-that-opens");
        });
    }

    @Test
    void aFailureIsItsKindAlone() {
        var observation = Observation.start("work", registry);
        observation.error(new IllegalStateException("I met a man", new RuntimeException("in a game")));
        observation.stop();
        assertThat(sent).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.toString())
                    .contains("IllegalStateException")
                    .doesNotContain("I met a man", "in a game", "WithoutWordsTest");
        });
    }

    @Test
    void whatAnInstrumentSaysBesideIsNotTold() {
        var observation = Observation.start("work", registry);
        observation.event(Observation.Event.of("words", "I met a man"));
        observation.stop();
        assertThat(sent)
                .singleElement()
                .satisfies(span -> assertThat(span.getEvents()).isEmpty());
    }

    /** Whoever sends such a header would choose what is followed, and under which number it lies with ours. */
    @Test
    void aTraceOfAStrangerIsNotFollowed() {
        var request = new MockHttpServletRequest("GET", "/report");
        request.addHeader("traceparent", "00-" + STRANGERS + "-b7ad6b7169203331-01");
        Observation.start(
                        "http.server.requests",
                        () -> new ServerRequestObservationContext(request, new MockHttpServletResponse()),
                        registry)
                .stop();
        assertThat(sent).singleElement().extracting(SpanData::getTraceId).isNotEqualTo(STRANGERS);
    }

    @Test
    void linesOfTheLogHaveItsNumberMeanwhile() {
        Observation.createNotStarted("outer", registry).observe(() -> {
            var outer = MDC.get(WithoutWords.IN_THE_LOG);
            assertThat(outer).matches("[0-9a-f]{32}");
            Observation.createNotStarted("inner", registry)
                    .lowCardinalityKeyValue(KeyValue.of("a", "b"))
                    .observe(() -> assertThat(MDC.get(WithoutWords.IN_THE_LOG)).isEqualTo(outer));
            assertThat(MDC.get(WithoutWords.IN_THE_LOG)).isEqualTo(outer);
        });
        assertThat(sent)
                .extracting(SpanData::getTraceId)
                .hasSize(2)
                .containsOnly(sent.getFirst().getTraceId());
    }

    private record Kept(List<SpanData> sent) implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
