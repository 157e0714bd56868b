package org.thinkuknow.notification;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is on call now, for all who work at the desk. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'ADMIN')")
public class OnCallNow {

    private final TurnRows turns;
    private final ReachRows reaches;
    private final Staff staff;
    private final Clock clock;

    OnCallNow(TurnRows turns, ReachRows reaches, Staff staff, Clock clock) {
        this.turns = turns;
        this.reaches = reaches;
        this.staff = staff;
        this.clock = clock;
    }

    /** One line for each tier: its name, and who is called, with a telephone if they gave one. */
    @Transactional(readOnly = true)
    public List<String> lines() {
        var now = turns.onCallAt(clock.instant());
        return Arrays.stream(EscalationTier.values())
                .map(rung -> "%s: %s".formatted(rung.title(), called(rung, now)))
                .toList();
    }

    /** The tiers in which nobody would be called now. */
    @Transactional(readOnly = true)
    public List<EscalationTier> uncalled() {
        var covered = turns.onCallAt(clock.instant()).stream().map(Person::rung).toList();
        return Arrays.stream(EscalationTier.values())
                .filter(rung -> !covered.contains(rung))
                .toList();
    }

    private String called(EscalationTier rung, List<Person> now) {
        var names = now.stream()
                .filter(person -> person.rung() == rung)
                .map(person -> staff.nameOf(person.name()) + telephone(person.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : names;
    }

    private String telephone(String username) {
        return reaches.of(username)
                .map(known -> known.reach().telephone())
                .filter(number -> !number.isEmpty())
                .map(number -> " (" + number + ")")
                .orElse("");
    }
}
