package org.thinkuknow.travel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.offender.OffenderJourneys;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Typing;

import java.time.Clock;
import java.util.List;

/** What goes with each step of a journey: the lock, and its line in both histories and in the audit record, all in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JourneyWork {

    private static final String JOURNEY = "journey abroad";
    private static final int LONGEST = 4_000;

    private final JourneyRepository rows;
    private final StepRows steps;
    private final OffenderJourneys people;
    private final Audit audit;
    private final Clock clock;

    JourneyWork(JourneyRepository rows, StepRows steps, OffenderJourneys people, Audit audit, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Finds a journey of a person; one of another is answered like none. */
    Journey find(SeenJourney seen) {
        return rows.findById(seen.reference())
                .filter(journey -> journey.isOf(seen.offender()))
                .orElseThrow(JourneyDesk::none);
    }

    /** The person's record first: whoever reckons what is due of them holds it, too. */
    Journey lock(SeenJourney seen) {
        people.lock(seen.offender());
        return find(seen);
    }

    /** Writes down what was done, and works out what follows; what was written to the journey is in the database by then. */
    void note(String offender, String reference, String act, String words) {
        rows.flush();
        steps.add(reference, act, words, clock.instant());
        audit.record(act, reference, JOURNEY);
        people.note(offender, act, "%s%n%s".formatted(reference, words));
    }

    static String checked(String text, String what) {
        var words = text.strip();
        new Typing().words(words, LONGEST, what).refuseIfWrong();
        return words;
    }

    static OffenderRefused changedMeanwhile() {
        return new OffenderRefused(
                List.of(
                        "A colleague has changed this journey meanwhile. Please open it again and look, before you try again."));
    }
}
