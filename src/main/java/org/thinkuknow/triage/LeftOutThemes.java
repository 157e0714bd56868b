package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.Care.LeftOut;
import org.thinkuknow.shift.OpenDesks;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cases an officer is not given as the next one, because of what they are about: only while a colleague is there who can take them,
 * and never a level-one case whose clock is about to end (decision 0093).
 */
@Component
class LeftOutThemes {

    private final Care care;
    private final OpenDesks desks;
    private final CaseRepository cases;
    private final Themes themes;
    private final ResponseTimes times;
    private final Clock clock;

    LeftOutThemes(Care care, OpenDesks desks, CaseRepository cases, Themes themes, ResponseTimes times, Clock clock) {
        this.care = care;
        this.desks = desks;
        this.cases = cases;
        this.themes = themes;
        this.times = times;
        this.clock = clock;
    }

    /** What the signed-in officer leaves out now; nothing if nobody else is there. */
    Set<String> now() {
        var left = care.leftOut().stream().map(LeftOut::theme).collect(Collectors.toSet());
        return left.isEmpty() || !desks.othersAreHere() ? Set.of() : left;
    }

    /** Whether a case is one that may wait for a colleague. */
    boolean mayPass(String reference, Set<String> left) {
        return !left.isEmpty()
                && cases.findById(reference)
                        .filter(found -> isAbout(found, left) && !isPressing(found.facts()))
                        .isPresent();
    }

    private boolean isAbout(Case found, Set<String> left) {
        return found.judgement()
                .theme()
                .or(() -> themes.suggested(found.judgement().facts().reasons()).map(theme -> theme.id()))
                .filter(left::contains)
                .isPresent();
    }

    private boolean isPressing(CaseFacts facts) {
        var now = clock.instant();
        return facts.level() == Level.ONE
                && Deadline.of(facts, times)
                        .flatMap(due -> RunningClock.behind(due, facts, times))
                        .filter(clock -> clock.isOverdue(now) || clock.isDueSoon(now))
                        .isPresent();
    }
}
