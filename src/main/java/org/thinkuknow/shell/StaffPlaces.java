package org.thinkuknow.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places where somebody can go. Roles alone decide it, and the framework goes through every page to find them: for those who have the
 * same roles that is done once.
 */
@Component
class StaffPlaces {

    private final Map<Set<String>, List<MenuEntry>> places = new ConcurrentHashMap<>();

    /** Those of whoever is signed in, in their order. */
    List<MenuEntry> of(AuthenticationContext signIn) {
        return places.computeIfAbsent(
                Set.copyOf(signIn.getGrantedRoles()), roles -> MenuConfiguration.getMenuEntries());
    }
}
