package org.thinkuknow.outreach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import static org.thinkuknow.support.Acting.EDUCATOR;

/** Visits on the real database, in any state. */
abstract class VisitDesk extends RunningApplication {

    @Autowired
    protected Visits visits;

    @Autowired
    protected VisitLists lists;

    @Autowired
    protected VisitWords words;

    @Autowired
    protected Audit audit;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

    /** A visit in a week from now, at a school of its own, to which both educators of the demo go. */
    protected String planned() {
        return planned("T" + UUID.randomUUID().toString().substring(0, 12));
    }

    protected String planned(String school) {
        return EDUCATOR.get(() -> visits.plan(UUID.randomUUID(), wanted(school)));
    }

    protected NewVisit wanted(String school) {
        return SomeVisit.on(UkTime.today(clock).plusDays(7), school, Set.of("demo-educator-2"));
    }

    protected OpenedVisit open(String reference) {
        return EDUCATOR.get(() -> visits.open(reference));
    }

    protected Seen seen(String reference) {
        return open(reference).seen();
    }

    /** Everything of the checklist is agreed. */
    protected String agreed() {
        return agreed(planned());
    }

    protected String agreed(String reference) {
        EDUCATOR.run(() -> visits.arrange(seen(reference), SomeVisit.AGREED));
        words.checklist("england")
                .forEach(point -> EDUCATOR.run(() -> visits.check(seen(reference), point.id(), true)));
        return reference;
    }

    protected String confirmed() {
        var reference = agreed();
        EDUCATOR.run(() -> visits.confirm(seen(reference)));
        return reference;
    }

    protected String held() {
        var reference = confirmed();
        begins(reference, clock.instant().minus(Duration.ofHours(2)));
        EDUCATOR.run(() -> visits.hold(seen(reference)));
        return reference;
    }

    /** As if it had been planned for another moment. */
    protected void begins(String reference, Instant at) {
        database.sql("update visit set starts_at = ? where reference = ?")
                .params(UtcColumns.of(at), reference)
                .update();
    }

    /** The references of every page of a list, in their order, as somebody reads them. */
    protected static List<String> all(Acting who, Function<Optional<VisitPlace>, VisitPage> list) {
        var all = new ArrayList<String>();
        var place = Optional.<VisitPlace>empty();
        do {
            var from = place;
            var page = who.get(() -> list.apply(from));
            page.visits().stream().map(VisitFacts::reference).forEach(all::add);
            place = page.next();
        } while (place.isPresent());
        return all;
    }
}
