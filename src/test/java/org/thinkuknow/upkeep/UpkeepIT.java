package org.thinkuknow.upkeep;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.centre.YearlySecrets;
import org.thinkuknow.centre.YearlySecrets.YearlySecret;
import org.thinkuknow.content.Law;
import org.thinkuknow.content.Laws;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** What grows old is found by the application itself, and administrators read it. */
@ExtendWith(OutputCaptureExtension.class)
class UpkeepIT extends RunningApplication {

    private static final Instant START = Instant.parse("2026-11-02T05:20:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectProvider<YearlySecrets> ours;

    @Autowired
    private Laws laws;

    private final Clock clock = Mockito.mock();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer register;
    private Instant now = START;

    @BeforeEach
    void aRegisterThatKnowsOneFault() throws IOException {
        Mockito.when(clock.instant()).thenAnswer(call -> now);
        database.sql("delete from library_check").update();
        database.sql("delete from secret_age").update();
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/v1/querybatch", exchange -> {
            asked.incrementAndGet();
            var queries = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                            .split("purl", -1)
                            .length
                    - 1;
            var results = new ArrayList<>(Collections.nCopies(queries, "{}"));
            results.set(0, "{\"vulns\": [{\"id\": \"GHSA-1\"}]}");
            answer(exchange, "{\"results\": [%s]}".formatted(String.join(",", results)));
        });
        register.createContext(
                "/v1/vulns/",
                exchange -> answer(
                        exchange,
                        "{\"id\": \"GHSA-1\", \"published\": \"2026-11-01T10:00:00Z\", \"database_specific\": {\"severity\": \"HIGH\"}}"));
        register.start();
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void nothingIsLeft() {
        register.stop(0);
        database.sql("delete from library_check").update();
        database.sql("delete from secret_age").update();
    }

    private LibraryCheck check() {
        var address = URI.create("http://localhost:" + register.getAddress().getPort() + "/");
        return new LibraryCheck(new LibraryFaults(address, LibraryFaults.NOT_REACHED), database, clock);
    }

    private SecretAges ages(YearlySecret... secrets) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("secrets", (YearlySecrets) () -> List.of(secrets).stream());
        return new SecretAges(beans.getBeanProvider(YearlySecrets.class), database, vault, transaction, clock);
    }

    private List<String> due() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("check", check());
        return new Upkeep(
                        beans.getBeanProvider(LibraryCheck.class),
                        ages(),
                        laws,
                        new RecordCopy(new MockEnvironment()),
                        clock)
                .due();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void librariesAreAskedForOnceAWeekAndALateFaultIsSaid(CapturedOutput log) {
        var check = check();
        check.look();
        assertThat(asked).hasValue(1);
        assertThat(log.getOut())
                .contains("A library has a known fault: GHSA-1 high, pkg:")
                .doesNotContain("ERROR");
        assertThat(due()).isEmpty();
        pass(Duration.ofDays(1));
        check.look();
        assertThat(asked).as("not each day").hasValue(1);
        pass(Duration.ofDays(6));
        check.look();
        assertThat(asked).hasValue(2);
        assertThat(due()).singleElement().asString().contains("known for longer than is allowed (1 of them)");
        assertThat(log.getOut())
                .contains("ERROR")
                .contains("1 faults of libraries are known for longer than is allowed");
    }

    @Test
    void whereNobodyCanBeAskedThatIsSaidAndTriedAgainTheNextDay(CapturedOutput log) throws IOException {
        var check = check();
        var port = register.getAddress().getPort();
        register.stop(0);
        check.look();
        assertThat(log.getOut()).contains("could not be asked (ConnectException): whether they have any is not known");
        assertThat(due()).singleElement().asString().contains("could not be asked: this machine does not reach");
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        register.createContext("/v1/querybatch", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        register.start();
        pass(Duration.ofDays(1));
        check.look();
        assertThat(asked).as("tried again").hasValue(1);
        assertThat(due()).hasSize(1);
    }

    @Test
    void aSecretIsOldAfterAYearUntilItIsReplaced(CapturedOutput log) {
        var first = new YearlySecret("DB_PASSWORD", "one-that-is-secret");
        ages(first).look();
        pass(SecretAges.LONGEST);
        ages(first).look();
        assertThat(due()).filteredOn(said -> said.contains("DB_PASSWORD")).isEmpty();
        pass(Duration.ofDays(1));
        ages(first).look();
        assertThat(due()).anyMatch(said -> said.startsWith("In use for more than a year: DB_PASSWORD."));
        assertThat(log.getOut())
                .contains("In use for more than a year: DB_PASSWORD")
                .doesNotContain("one-that-is-secret");
        ages(new YearlySecret("DB_PASSWORD", "another")).look();
        assertThat(due()).filteredOn(said -> said.contains("DB_PASSWORD")).isEmpty();
        pass(Duration.ofDays(1));
        ages().look();
        assertThat(database.sql("select count(*) from secret_age")
                        .query(Integer.class)
                        .single())
                .as("one that is used no more")
                .isZero();
    }

    @Test
    void aFactOfLawThatNobodyCheckedInTimeIsSaidWithItsDay() {
        var due = laws.all().stream()
                .map(Law::checkDue)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        now = due.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(due()).noneMatch(said -> said.contains("Facts of law"));
        pass(Duration.ofDays(1));
        assertThat(due())
                .anyMatch(said -> said.startsWith("Facts of law to check against their source: %d, the first ("
                                .formatted(laws.uncheckedOn(due.plusDays(1)).size()))
                        && said.contains("since " + UkTime.day(due.plusDays(1))));
    }

    @Test
    void theKeyThatSealsIsAmongThem() {
        assertThat(ours.stream().flatMap(YearlySecrets::inUse).map(YearlySecret::name))
                .contains("the key that seals (sealing.json)");
    }
}
