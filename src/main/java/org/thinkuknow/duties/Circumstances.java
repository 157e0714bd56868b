package org.thinkuknow.duties;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** What conditions of rules ask about an event: what was told, and what follows from days and places. */
final class Circumstances {

    /** A sentence's length. */
    static final String TERM = "term";
    /** A condition that something happened, whenever. */
    static final String HAPPENED = "happened";
    /** Where somebody lives who has no home, as notified last. */
    static final String NO_FIXED_HOME = "no-fixed-home";

    /** Which duty a question is about. */
    static final String ASKED = "asked";

    static final String INDEFINITE = "indefinite";
    private static final String FOR_EVER = "999999";
    private static final String NO_HOME = "no-home";
    private static final Set<String> HOMES = Set.of("change-home", NO_HOME);
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Trigger event;
    private final Facts facts;

    Circumstances(Trigger event) {
        this.event = event;
        this.facts = event.facts();
    }

    Optional<String> find(String name) {
        return switch (name) {
            case "known-ahead" -> daysUntilEvent("details-known");
            case "away-days" -> daysAway();
            case "earlier-period-left" -> earlierPeriodLeft();
            case "only-to" -> facts.said("destination").map(event.words()::onlyTo);
            case "open-to-public" -> openToPublic();
            case "return-kept" -> returnKept();
            case NO_FIXED_HOME -> noFixedHome();
            case "age" -> age();
            case "disposal" -> disposal();
            case "supervision" -> supervision();
            case "change" -> changeOfJourney();
            default -> facts.said(name);
        };
    }

    private Optional<String> daysUntilEvent(String kind) {
        return facts.firstDay(kind)
                .map(known ->
                        String.valueOf(ChronoUnit.DAYS.between(known, event.at().day())));
    }

    /** By the calendar: from the 4th to the 7th are three days, and anything beyond the hour of leaving makes them one more. */
    private Optional<String> daysAway() {
        return facts.said("days-away")
                .or(() -> facts.last("comes-back").map(back -> {
                    var days =
                            ChronoUnit.DAYS.between(event.at().day(), back.at().day());
                    return String.valueOf(days + (isLaterOnTheClock(back.at()) ? 1 : 0));
                }));
    }

    private boolean isLaterOnTheClock(When back) {
        return back.moment() != null
                && event.at().moment() != null
                && back.toString().substring(10).compareTo(event.at().toString().substring(10)) > 0;
    }

    /** How many days, the event's counted, an earlier duty still lasts. */
    private Optional<String> earlierPeriodLeft() {
        return facts.isSaid("earlier-period", INDEFINITE)
                ? Optional.of(FOR_EVER)
                : facts.last("earlier-period-ends")
                        .map(ends -> String.valueOf(ChronoUnit.DAYS.between(
                                        event.at().day(), ends.at().day())
                                + 1));
    }

    private Optional<String> openToPublic() {
        return facts.said("open-to-public")
                .or(() -> facts.said("place").map(place -> event.words().isOpenToPublic(place) ? YES : NO));
    }

    /** Whether the day and the point of the return are those notified last; a point that nobody notified was not kept. */
    private Optional<String> returnKept() {
        return facts.last("return-notified")
                .map(notified -> notified.at().day().equals(event.at().day())
                                && notified.about().equalsIgnoreCase(pointOfReturn())
                        ? YES
                        : NO);
    }

    private String pointOfReturn() {
        return facts.last("returned").map(Happening::about).orElse("");
    }

    /** By the last notification of a home, or of having none, until the event. */
    private Optional<String> noFixedHome() {
        return facts.of(Happening.NOTICE).stream()
                .filter(each -> each.at().isNotAfter(event.at()) && HOMES.contains(each.about()))
                .reduce((earlier, later) -> later)
                .map(last -> last.about().equals(NO_HOME) ? YES : NO)
                .or(() -> facts.said(NO_FIXED_HOME));
    }

    /** An order that has a length has supervision, unless it is said otherwise. */
    private Optional<String> supervision() {
        return facts.said("supervision")
                .filter(said -> said.equals(YES) || said.equals(NO))
                .or(() -> event.term().map(term -> YES));
    }

    /** Whether a journey was changed after it had been notified, or is asked about as if it were. */
    private Optional<String> changeOfJourney() {
        return !facts.of("change-known").isEmpty() || facts.isSaid(ASKED, "travel-change")
                ? Optional.of(YES)
                : Optional.empty();
    }

    private Optional<String> age() {
        return facts.said("age")
                .or(() -> facts.firstDay("born")
                        .map(born -> String.valueOf(
                                Period.between(born, event.at().day()).getYears())));
    }

    private Optional<String> disposal() {
        return facts.said(TERM)
                .filter(event.words()::isIndefinite)
                .map(said -> INDEFINITE)
                .or(() -> facts.said("disposal"));
    }
}
