package org.thinkuknow.onboarding;

import org.thinkuknow.account.Colleague;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who need not be asked at a school: whoever has an account there, or was asked and has not answered.
 *
 * @param colleagues those who have an account
 * @param invited    every invitation of the school that is not erased
 */
record KnownPeople(List<Colleague> colleagues, List<Invitation> invited, Instant now) {

    static final String INVITED = "Has already been invited and has not answered yet.";
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * What becomes of somebody in a list.
     *
     * @param seen in which line an address came first; takes this one
     */
    ListedColleague listed(StaffList.Line line, Map<String, Integer> seen) {
        var colleague = new Invitee(line.name(), line.mail());
        try {
            var who = new Who(line.name(), line.mail());
            var before = seen.putIfAbsent(who.address(), line.number());
            var problem = before == null ? problem(who) : Optional.of("Is already in line %d.".formatted(before));
            return new ListedColleague(line.number(), colleague, problem, false);
        } catch (OnboardingRefused e) {
            return new ListedColleague(line.number(), colleague, Optional.ofNullable(e.getMessage()), true);
        }
    }

    /** Why somebody cannot be asked; empty if they can. */
    Optional<String> problem(Who who) {
        if (colleagues.stream().anyMatch(colleague -> colleague.hasAddress(who.address()))) {
            return Optional.of("Already has an account at your school.");
        }
        return invited.stream()
                        .anyMatch(each -> each.isOfTeacher()
                                && each.isOpen(now)
                                && each.who().address().equals(who.address()))
                ? Optional.of(INVITED)
                : Optional.empty();
    }

    /** How many teachers have not answered yet, or were asked within a day, taken back or not. */
    long asked() {
        return invited.stream()
                .filter(each -> each.isOfTeacher()
                        && (each.isOpen(now) || each.madeAt().plus(DAY).isAfter(now)))
                .count();
    }

    /** Never anybody's name or address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "KnownPeople[]";
    }
}
