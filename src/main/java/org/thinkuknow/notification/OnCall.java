package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who can be told now. */
@Component
class OnCall {

    private final TurnRows turns;
    private final Centre centre;
    private final Clock clock;

    OnCall(TurnRows turns, Centre centre, Clock clock) {
        this.turns = turns;
        this.centre = centre;
        this.clock = clock;
    }

    /**
     * Groups of people, each to be told only if nobody of the one before can be: whoever is on call on a tier; the centre's own
     * mailbox; then the tiers above, from the next one up; then those below.
     *
     * @param without the usernames of those who are told nothing
     */
    List<List<Person>> inTurn(EscalationTier rung, Set<String> without) {
        var now = turns.onCallAt(clock.instant()).stream()
                .filter(person -> without.stream().noneMatch(person.name()::equalsIgnoreCase))
                .toList();
        var groups = new ArrayList<List<Person>>();
        groups.add(on(rung, now));
        groups.add(Stream.of(centre.onCallAddress())
                .filter(address -> !address.isBlank())
                .map(address -> new Person(Person.MAILBOX, address, rung))
                .toList());
        Arrays.stream(EscalationTier.values())
                .filter(other -> other.compareTo(rung) > 0)
                .forEach(higher -> groups.add(on(higher, now)));
        Arrays.stream(EscalationTier.values())
                .filter(other -> other.compareTo(rung) < 0)
                .sorted(Comparator.reverseOrder())
                .forEach(lower -> groups.add(on(lower, now)));
        return groups;
    }

    private static List<Person> on(EscalationTier rung, List<Person> now) {
        return now.stream().filter(person -> person.rung() == rung).toList();
    }
}
