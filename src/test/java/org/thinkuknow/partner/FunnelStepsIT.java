package org.thinkuknow.partner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainBrowser;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** The sites, their secrets, and what is counted for them. */
class FunnelStepsIT extends RunningApplication {

    private static final Acting ADMIN = new Acting("demo-admin", "ADMIN");

    /** As the application counts, by its own day. */
    private final LocalDate today = FunnelCounter.day(Instant.now());

    private final YearMonth lastMonth = YearMonth.from(today).minusMonths(1);

    @Autowired
    private Hosts hosts;

    @Autowired
    private Funnel funnel;

    @Autowired
    private FunnelCounter counter;

    @Autowired
    private FunnelRows rows;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String key = "";
    private Hosts.IssuedSecret issued = new Hosts.IssuedSecret("", "");

    @BeforeEach
    void aSiteIsAdded() {
        key = "site-" + UUID.randomUUID().toString().substring(0, 8);
        issued = ADMIN.get(() -> hosts.add(new NewHost(key, "A site")));
    }

    @Test
    void aSecretOpensItsSiteUntilItIsRenewedOrSwitchedOff() {
        assertThat(hosts.withSecret(issued.secret())).map(Hosts.HostSite::key).contains(key);
        assertThat(hosts.withSecret(issued.secret() + "x")).isEmpty();
        var renewed = ADMIN.get(() -> hosts.renew(key));
        assertThat(hosts.withSecret(issued.secret())).isEmpty();
        assertThat(hosts.withSecret(renewed.secret())).isPresent();
        ADMIN.run(() -> hosts.setActive(key, false));
        assertThat(hosts.withSecret(renewed.secret())).isEmpty();
        assertThat(audit.of(key))
                .extracting(Recorded::act)
                .containsExactly("added", "renewed the secret of", "switched off");
    }

    @Test
    void aSecretIsNotStoredAndNotSaid() {
        var stored = database.sql("select hex(secret_hash) from host where host_key = ?")
                .param(key)
                .query(String.class)
                .single();
        assertThat(stored)
                .hasSize(64)
                .doesNotContainIgnoringCase(
                        HexFormat.of().formatHex(issued.secret().getBytes()).substring(0, 32));
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void twoSitesNeverShareAKey() {
        assertThatThrownBy(() -> ADMIN.get(() -> hosts.add(new NewHost(key, "Another"))))
                .isInstanceOf(NewHost.Refused.class);
    }

    @Test
    void theWayFromTheButtonToTheReportIsCountedStepByStep() throws Exception {
        get("/button.js?host=" + key, "no-cors");
        get("/button.svg?host=" + key, "no-cors");
        get("/report?from=" + key, "navigate");
        plainBrowser().get("/report?from=" + key);
        sendReport();
        eventually(() -> assertThat(exact())
                .isEqualTo(Map.of(
                        FunnelStep.SHOWN, 2L, FunnelStep.PRESSED, 1L, FunnelStep.OPENED, 3L, FunnelStep.SENT, 1L)));
    }

    @Test
    void whatABrowserFetchesInAdvanceIsNotCounted() throws Exception {
        send(HttpRequest.newBuilder(URI.create(address("/report?from=" + key)))
                .header("Sec-Purpose", "prefetch;prerender")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .build());
        assertThat(exact()).isEmpty();
    }

    @Test
    void aForgedKeyIsNotCountedAndItsReportIsTakenAllTheSame() throws Exception {
        var forged = key + "-forged";
        get("/button.js?host=" + forged, "no-cors");
        get("/report?from=" + forged, "navigate");
        assertThat(plainBrowser()
                        .get("/report?from=" + PlainBrowser.encode("<b>'--%00"))
                        .status())
                .isEqualTo(200);
        var form = plainBrowser().get("/report?from=" + forged).asSent();
        form.put("what", ChildWords.of("somebody frightens me"));
        assertThat(plainBrowser().post("/report", form).receipt()).isNotEmpty();
        counter.write();
        assertThat(database.sql("select count(*) from funnel where host_key = ?")
                        .param(forged)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSiteThatIsSwitchedOffIsNotCountedAndItsReportIsTakenAllTheSame() throws Exception {
        ADMIN.run(() -> hosts.setActive(key, false));
        get("/button.js?host=" + key, "no-cors");
        sendReport();
        assertThat(exact()).isEmpty();
    }

    @Test
    void severalNodesAddToTheSameNumber() {
        var counted = new FunnelCounter.Counted(today, key, FunnelStep.SHOWN);
        AtOnce.run(Collections.nCopies(8, (Callable<Boolean>) () -> {
                    rows.add(counted, 5);
                    return true;
                }))
                .forEach(step -> assertThat(step.succeeded()).isTrue());
        assertThat(exact()).isEqualTo(Map.of(FunnelStep.SHOWN, 40L));
    }

    @Test
    void aReportThatIsHeardOfTwiceIsCountedOnce() {
        var sent = new FunnelCounter.Counted(today, key, FunnelStep.SENT);
        rows.addReport("X-" + key.substring(5), sent);
        rows.addReport("X-" + key.substring(5), sent);
        assertThat(exact()).isEqualTo(Map.of(FunnelStep.SENT, 1L));
    }

    /** A number that moves from day to day says "yesterday somebody did"; a month that is over stays as it is. */
    @Test
    void aSiteReadsRoundedNumbersOfAMonthThatIsOver() {
        count(lastMonth.atDay(1), FunnelStep.SHOWN, 23);
        count(lastMonth.atEndOfMonth(), FunnelStep.SHOWN, 34);
        count(lastMonth.atDay(1).minusDays(1), FunnelStep.SHOWN, 500);
        count(lastMonth.atEndOfMonth().plusDays(1), FunnelStep.SHOWN, 500);
        var rounded = funnel.rounded(key);
        assertThat(rounded.steps())
                .containsEntry(FunnelStep.SHOWN, "55")
                .containsEntry(FunnelStep.HANDED_IN, "fewer than 5")
                .hasSize(FunnelStep.values().length);
        assertThat(rounded.first()).isEqualTo(lastMonth.atDay(1));
        assertThat(rounded.last()).isEqualTo(lastMonth.atEndOfMonth());
    }

    /** Whoever has a small site presses until one more press would show; how many really wrote they cannot make up. */
    @Test
    void aSmallSiteReadsNothingOfVisitorsHoweverOftenItsButtonIsPressed() {
        count(lastMonth.atDay(1), FunnelStep.PRESSED, 5_007);
        count(lastMonth.atDay(1), FunnelStep.OPENED, 5_007);
        count(lastMonth.atDay(1), FunnelStep.SENT, 1);
        for (var step : List.of(FunnelStep.PRESSED, FunnelStep.OPENED, FunnelStep.SENT)) {
            assertThat(funnel.rounded(key).steps()).containsEntry(step, "not told");
        }
        count(lastMonth.atEndOfMonth().minusMonths(11), FunnelStep.SENT, Funnel.FEWEST_SENT_IN_A_YEAR - 1);
        assertThat(funnel.rounded(key).steps())
                .containsEntry(FunnelStep.PRESSED, "5005")
                .containsEntry(FunnelStep.SENT, "fewer than 5");
    }

    private void count(LocalDate day, FunnelStep step, long number) {
        rows.add(new FunnelCounter.Counted(day, key, step), number);
    }

    private Map<FunnelStep, Long> exact() {
        counter.write();
        return ADMIN.get(() -> funnel.exact().getOrDefault(key, Map.of()));
    }

    private void sendReport() {
        var form = plainBrowser().get("/report?from=" + key).asSent();
        form.put("what", ChildWords.of("somebody frightens me"));
        assertThat(plainBrowser().post("/report", form).receipt()).isNotEmpty();
    }

    private void get(String path, String mode) throws IOException, InterruptedException {
        assertThat(send(HttpRequest.newBuilder(URI.create(address(path)))
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Sec-Fetch-Mode", mode)
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
