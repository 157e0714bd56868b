package org.thinkuknow.session;

import jakarta.servlet.http.HttpServletRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * The boards that are open in one session: those of running lessons, and the locked desk of an officer on call. When nothing has been
 * done for too long they stay, and the session is good for them alone: a class goes on looking at its lesson, an officer hears the
 * alarm, and nobody opens the teacher's room from the classroom's computer or reads a child's words.
 */
final class BoardScreens {

    /** A board that is loaded anew is away for moments. */
    private static final Duration AWAY = Duration.ofMinutes(1);

    private final Map<Integer, Board> open = new ConcurrentHashMap<>();
    private final Map<String, BooleanSupplier> addresses = new ConcurrentHashMap<>();
    private final Map<Integer, Watched> watched = new ConcurrentHashMap<>();
    private final Set<Integer> begun = ConcurrentHashMap.newKeySet();
    private volatile boolean alone;
    private volatile Instant lastSeen = Instant.MAX;

    private record Board(String path, BooleanSupplier runs, Runnable leave) {}

    private record Watched(String instead, BooleanSupplier goesOn) {}

    /** @param path the address, with its slash */
    Runnable open(int page, String path, BooleanSupplier runs, Runnable leave) {
        open.put(page, new Board(path, runs, leave));
        addresses.put(path, runs);
        return () -> open.remove(page);
    }

    /**
     * @param instead the address of what takes the place of a page, with its slash
     * @param goesOn  whether it does, rather than the page being left like any other
     */
    Runnable givesWay(int page, String instead, BooleanSupplier goesOn) {
        watched.put(page, new Watched(instead, goesOn));
        return () -> watched.remove(page);
    }

    /** What takes the place of a page when nothing has been done for too long; empty if it is left like any other. */
    Optional<String> insteadOf(int page) {
        return Optional.ofNullable(watched.get(page))
                .filter(one -> one.goesOn().getAsBoolean())
                .map(Watched::instead);
    }

    /** Whether the lesson of one of them runs, or a page is open that gives way to one without words. */
    boolean run() {
        return areWatched()
                || open.values().stream().anyMatch(board -> board.runs().getAsBoolean());
    }

    /** Whether a page is open that gives way to one without words. */
    boolean areWatched() {
        return watched.values().stream().anyMatch(one -> one.goesOn().getAsBoolean());
    }

    /** Whether the session is good for them alone by now. */
    boolean areAlone() {
        return alone;
    }

    void stayAlone() {
        alone = true;
        watched.values().forEach(one -> addresses.put(one.instead(), one.goesOn()));
    }

    /** Whether there has been none with a running lesson for a while, once they stay alone. */
    boolean areOver(Instant now) {
        if (run() || lastSeen.equals(Instant.MAX)) {
            lastSeen = now;
        }
        return now.isAfter(lastSeen.plus(AWAY));
    }

    /** Whether an address is that of a board whose lesson runs. */
    boolean at(String path) {
        var runs = addresses.get(path);
        return runs != null && runs.getAsBoolean();
    }

    /** Whether a request is one that such a board makes: its own page, or what Flow asks for a page that it is. */
    boolean ask(HttpServletRequest request) {
        var path = FlowRequests.path(request);
        var kind = FlowRequests.kind(request);
        if (kind.isEmpty()) {
            return "GET".equals(request.getMethod()) && at(path);
        }
        return kind.equals("init")
                ? at("/" + FlowRequests.location(request))
                : FlowRequests.page(request)
                        .map(page -> open.containsKey(page) || begun.contains(page))
                        .orElse(false);
    }

    /** A page is loaded; once boards stay alone, only at an address of theirs. */
    void begins(int page) {
        if (alone) {
            begun.add(page);
        }
    }

    void leave() {
        open.values().forEach(board -> board.leave().run());
    }
}
