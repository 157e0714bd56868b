package org.thinkuknow.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PolicyReportsTest {

    private final PolicyReports reports = new PolicyReports();

    private void hear(String report) {
        reports.hear(report.getBytes(StandardCharsets.UTF_8));
    }

    private static String old(String directive, String blocked, String page) {
        return """
                {"csp-report": {"effective-directive": "%s", "blocked-uri": "%s", "document-uri": "%s",
                "script-sample": "my secret"}}""".formatted(directive, blocked, page);
    }

    @Test
    void whatAPageWasKeptFromIsSaidWithoutItsAddress(CapturedOutput log) {
        hear(old("for-a-test", "inline", "https://centre.example/join/BCDGHJ?x=y"));
        assertThat(log).contains("forbids: for-a-test, inline, on /join").doesNotContain("BCDGHJ", "my secret", "x=y");
    }

    @Test
    void theNewerKindOfReportIsReadToo(CapturedOutput log) {
        hear("""
                [{"type": "csp-violation", "body": {"effectiveDirective": "for-a-test", "blockedURL": "https://evil.example/a?b",
                "documentURL": "https://centre.example/"}}]""");
        assertThat(log).contains("forbids: for-a-test, another, on /front-page").doesNotContain("evil");
    }

    @Test
    void theSameIsSaidOnceAndWhoMakesUpKindsFillsNothing(CapturedOutput log) {
        for (var each = 0; each < 1000; each++) {
            hear(old("for-a-test", "kind-" + each % 500, "https://centre.example/report"));
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("for-a-test")))
                .hasSize(200);
    }

    @Test
    void whatIsNoReportIsNoHarm(CapturedOutput log) {
        for (var report :
                new String[] {"", "{", "null", "[]", "[1, null, {\"body\": 7}]", "\"text\"", "[[[[", "\u0000"}) {
            hear(report);
        }
        reports.hear(null);
        assertThat(log).doesNotContain("forbids: ");
        hear(old("for-a-test\\nforged: line", "x".repeat(5000), "not an address \\\" at all"));
        assertThat(log).contains("forbids: another, another, on /another").doesNotContain("forged");
    }
}
