package org.thinkuknow.commands;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks the public register of faults (osv.dev) about each library that is shipped, as the two bills of materials name it, and says by when
 * each fault has to be gone: src/docs/security.md, "How soon a faulty library is replaced".
 */
final class LibraryFaults {

    static final URI REGISTER = URI.create("https://api.osv.dev/");
    static final Path NOT_REACHED = Path.of(".ci", "not-reached.txt");

    private static final List<String> BILLS = List.of("application", "frontend");
    /** A package that was made to do harm has no severity, and is taken out at once. */
    private static final String MALICIOUS = "MALICIOUS";

    private static final Map<String, Integer> DAYS = Map.of(MALICIOUS, 0, "CRITICAL", 7, "HIGH", 7);
    private static final int DAYS_OF_OTHERS = 90;
    private static final int AT_A_TIME = 500;
    /** The characters of a moment that are its date. */
    private static final int DAY = 10;

    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI register;
    private final Path notReached;
    private final Instant now;

    /**
     * One look at the register.
     *
     * @param notReached faults that cannot be reached here, a line each that begins with the fault's id: who looked, when and why
     */
    LibraryFaults(URI register, Path notReached, Instant now) {
        this.register = register;
        this.notReached = notReached;
        this.now = now;
    }

    /** @return 0: nothing is late; 1: something is, or the register could not be asked */
    int print(PrintStream out, PrintStream err) {
        try (var client = HttpClient.newHttpClient()) {
            var faults = faults(client);
            faults.stream().map(fault -> fault.line(now)).forEach(out::println);
            var late = faults.stream().filter(fault -> fault.isLate(now)).count();
            out.println("%d libraries, known faults: %d, late: %d"
                    .formatted(libraries().size(), faults.size(), late));
            return late == 0 ? 0 : 1;
        } catch (IOException | JacksonException | DateTimeException e) {
            err.println("The register of faults at %s could not be asked (%s)."
                    .formatted(register, e.getClass().getSimpleName()));
            return 1;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Each as its package URL, without qualifiers. */
    static List<String> libraries() throws IOException {
        var found = new ArrayList<String>();
        for (var bill : BILLS) {
            try (var in = new ClassPathResource("META-INF/sbom/%s.cdx.json".formatted(bill)).getInputStream()) {
                JSON.readTree(in)
                        .path("components")
                        .forEach(part -> found.add(part.path("purl").asString().replaceAll("[?#].*", "")));
            }
        }
        return found;
    }

    private List<Fault> faults(HttpClient client) throws IOException, InterruptedException {
        var libraries = libraries();
        var looked = looked();
        var faults = new ArrayList<Fault>();
        for (var from = 0; from < libraries.size(); from += AT_A_TIME) {
            var some = libraries.subList(from, Math.min(libraries.size(), from + AT_A_TIME));
            var asked = JSON.writeValueAsString(Map.of(
                    "queries",
                    some.stream()
                            .map(purl -> Map.of("package", Map.of("purl", purl)))
                            .toList()));
            var answers = ask(
                            client,
                            HttpRequest.newBuilder(register.resolve("v1/querybatch"))
                                    .POST(HttpRequest.BodyPublishers.ofString(asked)))
                    .path("results");
            for (var at = 0; at < some.size(); at++) {
                for (var found : answers.path(at).path("vulns")) {
                    var id = found.path("id").asString();
                    if (!looked.contains(id)) {
                        var told = ask(client, HttpRequest.newBuilder(register.resolve("v1/vulns/" + id)));
                        if (told.path("withdrawn").isMissingNode()) {
                            faults.add(Fault.of(some.get(at), told));
                        }
                    }
                }
            }
        }
        return faults;
    }

    private List<String> looked() throws IOException {
        if (!Files.exists(notReached)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(notReached)) {
            return lines.map(line -> line.split(" ", 2)[0]).toList();
        }
    }

    private static JsonNode ask(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.timeout(TO_ANSWER).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** A fault of a library, by the register's words. */
    private record Fault(String library, String id, String severity, Instant known) {

        static Fault of(String library, JsonNode told) {
            var id = told.path("id").asString();
            return new Fault(
                    library,
                    id,
                    id.startsWith("MAL-")
                            ? MALICIOUS
                            : told.path("database_specific")
                                    .path("severity")
                                    .asString("UNKNOWN")
                                    .toUpperCase(Locale.ROOT),
                    Instant.parse(told.path("published").asString()));
        }

        private Instant due() {
            return known.plus(Duration.ofDays(DAYS.getOrDefault(severity, DAYS_OF_OTHERS)));
        }

        boolean isLate(Instant now) {
            return now.isAfter(due());
        }

        String line(Instant now) {
            return "%s %s, %s: known since %s, due %s%s"
                    .formatted(
                            id,
                            severity.toLowerCase(Locale.ROOT),
                            library,
                            day(known),
                            day(due()),
                            isLate(now) ? ", LATE" : "");
        }

        private static String day(Instant moment) {
            return moment.toString().substring(0, DAY);
        }
    }
}
