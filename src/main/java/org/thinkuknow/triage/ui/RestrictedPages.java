package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.OpenedPages;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.triage.RestrictedForMe;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Pages of staff that are open while a case is closed to whoever looks at them. Whichever node the supervisor is on, what they show is
 * put away within two seconds: any page may hold a word of it (decision 0116).
 */
@Component
class RestrictedPages implements OpenedPages {

    private static final Logger log = LoggerFactory.getLogger(RestrictedPages.class);

    private final RestrictedForMe restricted;
    private final Map<UI, Seen> open = new ConcurrentHashMap<>();

    /** A page that shows itself anew by itself, without what is closed. */
    interface Open {
        /** Something was closed to whoever looks at the page, perhaps what it shows. */
        void showAgain();
    }

    RestrictedPages(RestrictedForMe restricted) {
        this.restricted = restricted;
    }

    @Override
    public void opened(UI page) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
            var username = who.getName().toLowerCase(Locale.ROOT);
            open.put(page, new Seen(username, closedTo(Set.of(username)).getOrDefault(username, Set.of())));
            page.addDetachListener(gone -> open.remove(page));
        }
    }

    @Scheduled(fixedDelayString = "${thinkuknow.restrictions.look-every:PT2S}")
    void look() {
        try {
            var now = Map.copyOf(open);
            var closed = closedTo(now.values().stream().map(Seen::username).collect(Collectors.toSet()));
            now.forEach((ui, seen) -> look(ui, seen, closed.getOrDefault(seen.username(), Set.of())));
        } catch (DataAccessException e) {
            log.warn(
                    "What was closed to whoever has pages open could not be looked for: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void look(UI ui, Seen seen, Set<String> closed) {
        var fresh = new HashSet<>(closed);
        fresh.removeAll(seen.closed());
        open.computeIfPresent(ui, (same, before) -> new Seen(seen.username(), closed));
        if (!fresh.isEmpty()) {
            try {
                ui.access(() -> putAway(ui));
            } catch (UIDetachedException gone) {
                open.remove(ui);
            }
        }
    }

    private Map<String, Set<String>> closedTo(Set<String> usernames) {
        return restricted.closedTo(usernames);
    }

    private static void putAway(UI ui) {
        ui.getInternals().getActiveRouterTargetsChain().stream().findFirst().ifPresent(page -> {
            if (page instanceof Open itself) {
                itself.showAgain();
            } else {
                empty(ui, page);
            }
        });
    }

    private static void empty(UI ui, HasElement page) {
        var said = Classed.of(
                new Div(
                        new H1("This page was put away"),
                        new Paragraph("A supervisor has just closed a case to you. "
                                + "This page may have shown something of it, so it was put away."),
                        new PageLink("/staff", "To your pages"),
                        new PageLink("/triage", "To the queue")),
                "put-away");
        said.getElement().setAttribute("role", "alert");
        page.getElement().removeAllChildren();
        page.getElement().appendChild(said.getElement());
    }

    /** What was closed to whoever looks at a page, when it was looked at last. */
    private record Seen(String username, Set<String> closed) {}
}
