package org.thinkuknow.upkeep;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the public register of faults (osv.dev) about each library that is shipped, as the two bills of materials name it, and says by when
 * each fault has to be gone: src/docs/security.md, "How soon a faulty library is replaced". Names and versions of public libraries leave,
 * and nothing else.
 */
public final class LibraryFaults {

    static final URI REGISTER = URI.create("https://api.osv.dev/");
    /** Faults that cannot be reached here, a line each that begins with the fault's id: who looked, when and why. */
    static final Resource NOT_REACHED = new ClassPathResource("META-INF/sbom/not-reached.txt");

    private static final List<String> BILLS = List.of("application", "frontend");
    private static final int AT_A_TIME = 500;
    /** More pages than any library's faults fill. */
    private static final int MOST_PAGES = 50;

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI register;
    private final Resource notReached;

    /** @param notReached as {@link #NOT_REACHED} */
    LibraryFaults(URI register, Resource notReached) {
        this.register = register;
        this.notReached = notReached;
    }

    /**
     * Asks and prints, for whoever looks after an installation.
     *
     * @return 0: nothing is late; 1: something is, or the register could not be asked
     */
    public static int print(Instant now, PrintStream out, PrintStream err) {
        return new LibraryFaults(REGISTER, NOT_REACHED).printed(now, out, err);
    }

    int printed(Instant now, PrintStream out, PrintStream err) {
        try {
            var faults = ask();
            faults.stream().map(fault -> fault.line(now)).forEach(out::println);
            var late = faults.stream().filter(fault -> fault.isLate(now)).count();
            out.println("%d libraries, known faults: %d, late: %d"
                    .formatted(libraries().size(), faults.size(), late));
            return late == 0 ? 0 : 1;
        } catch (IOException e) {
            err.println("The register of faults at %s could not be asked (%s).".formatted(register, why(e)));
            return 1;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What kept the register from being asked, in a word that names nobody. */
    static String why(IOException failure) {
        var cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
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

    /**
     * The faults that are known now, and neither withdrawn nor out of reach here.
     *
     * @throws IOException if the register could not be asked, or did not answer as it says it does
     */
    List<LibraryFault> ask() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build()) {
            var looked = looked();
            var faults = new ArrayList<LibraryFault>();
            for (var found : ids(client).entrySet()) {
                for (var id : found.getValue()) {
                    if (!looked.contains(id)) {
                        var told = ask(client, HttpRequest.newBuilder(register.resolve("v1/vulns/" + id)));
                        if (told.path("withdrawn").isMissingNode()) {
                            faults.add(LibraryFault.of(found.getKey(), told));
                        }
                    }
                }
            }
            return faults;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new IOException("what the register answered cannot be read", e);
        }
    }

    /** The ids of the faults of each library, however many pages the register gives them out on. */
    private Map<String, Set<String>> ids(HttpClient client) throws IOException, InterruptedException {
        var ids = new LinkedHashMap<String, Set<String>>();
        var open =
                libraries().stream().map(library -> new Question(library, "")).toList();
        for (var page = 0; !open.isEmpty(); page++) {
            if (page == MOST_PAGES) {
                throw new IOException("the register has no last page");
            }
            var next = new ArrayList<Question>();
            for (var from = 0; from < open.size(); from += AT_A_TIME) {
                var some = open.subList(from, Math.min(open.size(), from + AT_A_TIME));
                var answers = answers(client, some);
                for (var at = 0; at < some.size(); at++) {
                    var library = some.get(at).library();
                    for (var found : answers.path(at).path("vulns")) {
                        ids.computeIfAbsent(library, key -> new LinkedHashSet<>())
                                .add(found.path("id").asString());
                    }
                    var more = answers.path(at).path("next_page_token").asString("");
                    if (!more.isEmpty()) {
                        next.add(new Question(library, more));
                    }
                }
            }
            open = next;
        }
        return ids;
    }

    private JsonNode answers(HttpClient client, List<Question> some) throws IOException, InterruptedException {
        var asked = JSON.writeValueAsString(
                Map.of("queries", some.stream().map(Question::asked).toList()));
        var answers = ask(
                        client,
                        HttpRequest.newBuilder(register.resolve("v1/querybatch"))
                                .POST(HttpRequest.BodyPublishers.ofString(asked)))
                .path("results");
        if (answers.size() != some.size()) {
            throw new IOException("the register left something unanswered");
        }
        return answers;
    }

    /** @param page where the answer goes on; empty at first */
    private record Question(String library, String page) {

        Map<String, Object> asked() {
            Map<String, Object> which = Map.of("purl", library);
            return page.isEmpty() ? Map.of("package", which) : Map.of("package", which, "page_token", page);
        }
    }

    private Set<String> looked() throws IOException {
        return notReached.exists()
                ? notReached
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split(" ", 2)[0])
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static JsonNode ask(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.timeout(TO_ANSWER).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
