package org.thinkuknow.shift;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.stream.Stream;

/** Who listens to those who read hard things, and on which number. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Listeners {

    private final Setting setting;

    Listeners(Setting setting) {
        this.setting = setting;
    }

    /** Those whom the centre named, and one who listens to everybody. */
    public List<Listener> all() {
        return Stream.of(
                        new Listener(
                                "Occupational health",
                                setting.occupationalHealth(),
                                "For everybody who works here. What you say stays there."),
                        new Listener(
                                "Somebody outside",
                                setting.outside(),
                                "Your centre pays; nobody here hears who called."),
                        new Listener("Samaritans", setting.samaritans(), "At any hour, free, about anything."))
                .filter(listener -> !listener.telephone().isBlank())
                .toList();
    }

    /** Somebody who listens. */
    public record Listener(String name, String telephone, String words) {}

    /**
     * Setting {@code thinkuknow.listeners.*}: numbers, or nothing where there is none.
     *
     * @param outside a service for staff that the centre pays for
     */
    @ConfigurationProperties("thinkuknow.listeners")
    record Setting(
            @DefaultValue("") String occupationalHealth,
            @DefaultValue("") String outside,
            @DefaultValue("116 123") String samaritans) {}
}
