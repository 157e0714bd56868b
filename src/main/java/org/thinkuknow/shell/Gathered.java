package org.thinkuknow.shell;

import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody gathered one after the other on a page, and what no field of it has. A step that asks for a sign-in leads away from the
 * page; what was gathered for it is there again when they come back (decision 0122). In memory alone, for whoever gathered it, until they
 * take it away or their session ends.
 */
public final class Gathered {

    private final String who;
    private final Map<Of, List<?>> lists = new HashMap<>();

    private record Of(Class<?> kind, String reference) {}

    private Gathered(String who) {
        this.who = who;
    }

    /**
     * What was gathered before.
     *
     * @param kind      what is gathered
     * @param reference for what
     * @return empty if nothing was, or by somebody else
     */
    public static <V> List<V> before(Class<V> kind, String reference) {
        return mine()
                .map(mine -> mine.lists.getOrDefault(new Of(kind, reference), List.of()))
                .orElse(List.of())
                .stream()
                .map(kind::cast)
                .toList();
    }

    /**
     * Keeps what is gathered now in place of what was before.
     *
     * @param all empty if nothing is to be kept any more
     */
    public static <V> void keep(Class<V> kind, String reference, List<V> all) {
        mine().ifPresent(mine -> {
            if (all.isEmpty()) {
                mine.lists.remove(new Of(kind, reference));
            } else {
                mine.lists.put(new Of(kind, reference), List.copyOf(all));
            }
        });
    }

    private static Optional<Gathered> mine() {
        var session = VaadinSession.getCurrent();
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || signedIn == null) {
            return Optional.empty();
        }
        var kept = session.getAttribute(Gathered.class);
        if (kept == null || !kept.who.equals(signedIn.getName())) {
            kept = new Gathered(signedIn.getName());
            session.setAttribute(Gathered.class, kept);
        }
        return Optional.of(kept);
    }
}
