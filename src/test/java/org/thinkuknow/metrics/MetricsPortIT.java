package org.thinkuknow.metrics;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.TraceCollector;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What whoever watches a node reads of it, where, and where not. */
@TestPropertySource(
        properties = {
            "management.prometheus.metrics.export.enabled=true",
            "thinkuknow.metrics.port=0",
            "TRACES=true",
            "TRACES_SHARE=1",
            "NODE=node-a"
        })
@DirtiesContext
class MetricsPortIT extends RunningApplication {

    private static final TraceCollector COLLECTOR = started();

    @Autowired
    private MetricsPort port;

    @Autowired
    private SdkTracerProvider traces;

    private static TraceCollector started() {
        try {
            return new TraceCollector();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void collector(DynamicPropertyRegistry settings) {
        settings.add("TRACES_URL", COLLECTOR::url);
    }

    @AfterAll
    static void nobodyCollects() {
        COLLECTOR.close();
    }

    private double figure(String name) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(figures());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private String figures() {
        var answer = new Visitor("http://127.0.0.1:" + port.port()).get("/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aReportAndASignInAreCounted() {
        var waiting = figure("thinkuknow_cases_untaken{urgency=\"1\"}");
        var child = plainBrowser();
        var form = new HashMap<>(child.get("/report").asSent());
        form.putAll(Map.of("what", ChildWords.of("i met a man in a game"), "meeting", "yes", "place", "ME4 4QF"));
        assertThat(child.post("/report", form).receipt()).isNotEmpty();
        assertThat(figure("thinkuknow_reports_total{urgent=\"true\"}")).isGreaterThanOrEqualTo(1);
        eventually(() ->
                assertThat(figure("thinkuknow_cases_untaken{urgency=\"1\"}")).isGreaterThan(waiting));
        assertThat(figure("thinkuknow_cases_untaken_first_seconds")).isNotNegative();
        new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        new Visitor(address("")).trySignIn("demo-officer", "not the password");
        assertThat(figure("thinkuknow_sign_ins_total{outcome=\"success\"}")).isPositive();
        assertThat(figure("thinkuknow_sign_ins_total{outcome=\"failure\"}")).isPositive();
    }

    @Test
    void tracesSayWhichDoorItWasAndNothingOfWhatWasAsked() {
        var child = plainBrowser();
        var form = new HashMap<>(child.get("/report").asSent());
        form.put("what", ChildWords.of("somebody asks me for pictures"));
        assertThat(child.post("/report", form).receipt()).isNotEmpty();
        var visitor = new Visitor(address(""));
        visitor.get("/referral/R-1/akeythatopensit");
        visitor.get("/ask?q=" + ChildWords.MARKER);
        visitor.get("/" + ChildWords.MARKER);
        eventually(() -> {
            assertThat(traces.forceFlush().join(10, TimeUnit.SECONDS).isSuccess())
                    .isTrue();
            assertThat(COLLECTOR.taken())
                    .contains("http post /report", "/referral/{reference}/{key}", "http get /ask", "node-a");
        });
        assertThat(COLLECTOR.taken()).doesNotContain(ChildWords.MARKER, "akeythatopensit", "demo-officer");
    }

    @Test
    void whatItRunsOnIsThereAndNobodysNameAndNoWord() {
        assertThat(figures())
                .contains(
                        "jvm_memory_used_bytes",
                        "process_cpu_usage",
                        "thinkuknow_alerts_unsent",
                        "thinkuknow_events_unfinished",
                        "thinkuknow_events_failed",
                        "thinkuknow_events_urgent_busy",
                        "thinkuknow_events_urgent_oldest_seconds",
                        "thinkuknow_cases_open{urgency=\"4\"}")
                .doesNotContain("demo-", ChildWords.MARKER, "NaN\nthinkuknow");
    }

    @Test
    void theSiteItselfShowsNoneOfThem() {
        var visitor = new Visitor(address(""));
        for (var path : new String[] {"/metrics", "/actuator/prometheus", "/actuator/metrics"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isNotEqualTo(200);
            assertThat(visitor.get(path).body()).as(path).doesNotContain("jvm_memory");
        }
    }
}
