package org.thinkuknow.upkeep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A register of faults that knows one of a library which is shipped. */
class LibraryFaultsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer register;
    private String severity = "HIGH";
    private String id = "GHSA-1";
    private int pages = 1;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Map<String, Object> more = new HashMap<>();

    @TempDir
    private Path directory;

    @BeforeEach
    void aRegister() throws IOException {
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/v1/querybatch", this::which);
        register.createContext("/v1/vulns/", exchange -> {
            var told = new HashMap<String, Object>(Map.of(
                    "id", id, "published", "2026-11-01T10:00:00Z", "database_specific", Map.of("severity", severity)));
            told.putAll(more);
            answer(exchange, told);
        });
        register.start();
    }

    @AfterEach
    void close() {
        register.stop(0);
    }

    private void which(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        sent.add(body);
        var asked = JSON.readTree(body).path("queries");
        var results = IntStream.range(0, asked.size())
                .mapToObj(at -> asked.path(at))
                .map(one -> one.path("package").path("purl").asString().startsWith("pkg:npm/lit@")
                        ? page(one.path("page_token").asString(""))
                        : Map.of())
                .toList();
        answer(exchange, Map.of("results", results));
    }

    /** Some pages say nothing but that there is another one. */
    private Map<String, Object> page(String token) {
        var number = token.isEmpty() ? 1 : Integer.parseInt(token);
        return number < pages
                ? Map.of("next_page_token", String.valueOf(number + 1))
                : Map.of("vulns", List.of(Map.of("id", id)));
    }

    private static void answer(HttpExchange exchange, Object content) throws IOException {
        var bytes = JSON.writeValueAsBytes(content);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int looked(String day) {
        said.reset();
        var print = new PrintStream(said, true, StandardCharsets.UTF_8);
        var address = URI.create("http://localhost:" + register.getAddress().getPort() + "/");
        return new LibraryFaults(address, new FileSystemResource(directory.resolve("not-reached.txt")))
                .printed(Instant.parse(day + "T10:00:00Z"), print, print);
    }

    @Test
    void aGraveFaultHasAWeekAndAnotherNinetyDays() {
        assertThat(looked("2026-11-08")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "GHSA-1 high, pkg:npm/lit@",
                        "known since 2026-11-01, due 2026-11-08",
                        "known faults: 1, late: 0")
                .doesNotContain("LATE");
        assertThat(looked("2026-11-09")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("due 2026-11-08, LATE", "late: 1");
        severity = "LOW";
        assertThat(looked("2027-01-30")).isZero();
        assertThat(looked("2027-01-31")).isOne();
    }

    @Test
    void aFaultOnALaterPageIsFound() {
        pages = 3;
        assertThat(looked("2026-11-09")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("GHSA-1 high", "known faults: 1, late: 1");
    }

    @Test
    void aRegisterWithoutALastPageIsNoGoodOne() {
        pages = Integer.MAX_VALUE;
        assertThat(looked("2026-11-09")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be asked (IOException)");
    }

    @Test
    void namesAndVersionsOfLibrariesLeaveAndNothingElse() {
        looked("2026-11-08");
        assertThat(sent)
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body)
                        .matches("\\{\"queries\":\\[(\\{\"package\":\\{\"purl\":\"pkg:(maven|npm)/[^\"]+\"}},?)+]}"));
    }

    @Test
    void whatSomebodyLookedAtAndIsNotReachedIsLeftOut() throws IOException {
        Files.writeString(
                directory.resolve("not-reached.txt"), "GHSA-1 2026-11-02 A. N. Other: the part is not in the bundle\n");
        assertThat(looked("2026-12-24")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("known faults: 0");
    }

    @Test
    void aPackageThatWasMadeToDoHarmIsLateAtOnce() {
        id = "MAL-2026-1";
        severity = "";
        assertThat(looked("2026-11-02")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("MAL-2026-1 malicious", "due 2026-11-01, LATE");
    }

    @Test
    void whatWasTakenBackIsNone() {
        more.put("withdrawn", "2026-11-05T10:00:00Z");
        assertThat(looked("2026-12-24")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("known faults: 0");
    }

    @Test
    void anAnswerThatCannotBeReadIsNoGoodOne() {
        more.put("published", "");
        assertThat(looked("2026-11-02")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be asked (DateTimeParseException)");
    }

    @Test
    void whereNobodyCanBeAskedNothingIsSaidToBeWell() {
        register.stop(0);
        assertThat(looked("2026-11-08")).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be asked (ConnectException)");
    }

    @Test
    void everyLibraryOfBothBillsIsAskedFor() throws IOException {
        assertThat(LibraryFaults.libraries())
                .hasSizeGreaterThan(200)
                .allMatch(library -> library.matches("pkg:(maven|npm)/[^?]+@[^?]+"))
                .anyMatch(library -> library.startsWith("pkg:maven/com.vaadin/flow-server@"))
                .anyMatch(library -> library.startsWith("pkg:npm/lit@"));
    }
}
