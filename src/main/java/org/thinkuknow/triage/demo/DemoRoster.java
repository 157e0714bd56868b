package org.thinkuknow.triage.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/** Somebody of the demo on call on each tier for a month, at addresses that nobody has. */
@Component
@Profile("demo")
class DemoRoster {

    private static final Duration MONTH = Duration.ofDays(31);
    private static final String SUPERVISOR = "demo-supervisor";
    private static final Map<EscalationTier, String> ON_CALL = Map.of(
            EscalationTier.OFFICER,
            "demo-officer",
            EscalationTier.SUPERVISOR,
            SUPERVISOR,
            EscalationTier.HEAD,
            "demo-officer-2");

    private final DemoRows rows;
    private final DemoSignIn signIn;
    private final Roster roster;
    private final Reaches reaches;
    private final Clock clock;

    DemoRoster(DemoRows rows, DemoSignIn signIn, Roster roster, Reaches reaches, Clock clock) {
        this.rows = rows;
        this.signIn = signIn;
        this.roster = roster;
        this.reaches = reaches;
        this.clock = clock;
    }

    /** Puts them on call, unless this was done within the month or somebody else is. */
    void fill() {
        var now = clock.instant();
        var nobody = signIn.as(SUPERVISOR, Role.SUPERVISOR, () -> roster.turns().isEmpty());
        if (nobody && rows.begin("roster " + now.getEpochSecond() / MONTH.toSeconds())) {
            ON_CALL.forEach((tier, who) -> {
                signIn.as("demo-admin", Role.ADMIN, () -> {
                    reaches.setOf(who, new Reach(who + "@centre.example", ""));
                    return true;
                });
                IntStream.range(0, Math.toIntExact(MONTH.toDays()))
                        .forEach(day -> signIn.as(SUPERVISOR, Role.SUPERVISOR, () -> {
                            var from = now.plus(Duration.ofDays(day));
                            roster.add(new NewTurn(who, tier, from, from.plus(Duration.ofDays(1))));
                            return true;
                        }));
            });
        }
    }
}
